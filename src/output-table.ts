/** The action that has an output. */
export type OutputSurface = 'action' | 'audit-action' | 'setup-action';

/**
 * One output of an action: the source of the outputs in the actions' metadata, and of the tables in the documents.
 */
export interface OutputDefinition {
  readonly name: string;
  readonly on: readonly OutputSurface[];
  /** Markdown without line breaks. */
  readonly description: string;
}

/** Every output of each action, in the order in which they are documented. */
export const OUTPUT_TABLE = [
  {
    name: 'python-version',
    on: ['action', 'setup-action'],
    description: 'Exact version, such as `3.14.0rc1`.',
  },
  {
    name: 'path',
    on: ['action'],
    description:
      'Absolute path of the verified file: in the tool cache, or for a local file, the path in `artifact-path`. Not with `download: false`.',
  },
  {
    name: 'bundle-path',
    on: ['action'],
    description:
      "Absolute path of the file's Sigstore bundle. For a `windows-package-…`, the bundle of the manifest that names it. Not with `download: false`.",
  },
  {
    name: 'source-dir',
    on: ['action'],
    description:
      'Only with `extract`: absolute path of the unpacked files. For source archives, the folder that contains `configure`.',
  },
  {
    name: 'evidence-path',
    on: ['action'],
    description: 'Only with `evidence`: absolute path of the verification summary, an in-toto statement.',
  },
  {
    name: 'predicate-path',
    on: ['action'],
    description:
      "Only with `evidence`: absolute path of the summary's predicate, in the form that `actions/attest` reads.",
  },
  { name: 'sha256', on: ['action'], description: 'SHA-256 of the file, as signed.' },
  { name: 'python-path', on: ['setup-action'], description: 'Absolute path of the interpreter.' },
  {
    name: 'tool-cache',
    on: ['setup-action'],
    description: 'Absolute path of the folder that `AGENT_TOOLSDIRECTORY` now names.',
  },
  {
    name: 'build-path',
    on: ['setup-action'],
    description:
      'Absolute path of `build.json`, which lists what the interpreter was built from, and the digest of each installed file.',
  },
  {
    name: 'evidence-path',
    on: ['setup-action'],
    description: 'Absolute path of the in-toto statement about the build.',
  },
  {
    name: 'predicate-path',
    on: ['setup-action'],
    description:
      "Absolute path of the statement's predicate, for the input `predicate-path` of `actions/attest`.",
  },
  {
    name: 'path',
    on: ['setup-action'],
    description: 'Absolute path of the verified file, in the tool cache.',
  },
  {
    name: 'bundle-path',
    on: ['setup-action'],
    description:
      "Absolute path of the file's Sigstore bundle. For a Windows package, the bundle of the manifest that names it.",
  },
  { name: 'sha256', on: ['setup-action'], description: 'SHA-256 of the verified file.' },
  {
    name: 'certificate-identity',
    on: ['action', 'setup-action'],
    description: "The signer's identity in the certificate, such as `thomas@python.org`.",
  },
  {
    name: 'certificate-oidc-issuer',
    on: ['action', 'setup-action'],
    description: 'The OIDC issuer that authenticated the signer, as in the certificate.',
  },
  {
    name: 'log-index',
    on: ['action', 'setup-action'],
    description:
      "Index of the signature's entry in the transparency log, for [search.sigstore.dev](https://search.sigstore.dev).",
  },
  {
    name: 'signed-at',
    on: ['action', 'setup-action'],
    description: 'Time of the signature, ISO 8601 in UTC.',
  },
  {
    name: 'cache-hit',
    on: ['action'],
    description: '`true` if no file was downloaded: every file was in the tool cache or local.',
  },
  {
    name: 'results',
    on: ['action'],
    description:
      'JSON array with one object per file: versions first, then kinds, in the order of the inputs.',
  },
  {
    name: 'cache-hit',
    on: ['setup-action'],
    description:
      '`true` if the verified file was already in the tool cache. The interpreter is built again either way, unless `reuse` is `true`.',
  },
  {
    name: 'results',
    on: ['setup-action'],
    description: 'JSON array with one object that describes the verified file.',
  },
  {
    name: 'verdict',
    on: ['audit-action'],
    description: '`passed` or `failed`. Set whenever the audit writes a report, even if the step fails.',
  },
  { name: 'releases', on: ['audit-action'], description: 'Number of audited releases.' },
  { name: 'files', on: ['audit-action'], description: 'Number of audited files.' },
  { name: 'verified', on: ['audit-action'], description: 'Number of verified files.' },
  { name: 'findings', on: ['audit-action'], description: 'Number of findings of all kinds.' },
  {
    name: 'counts',
    on: ['audit-action'],
    description: 'JSON object with these numbers and the number of findings of each kind.',
  },
  {
    name: 'report-json',
    on: ['audit-action'],
    description: 'Absolute path of `report.json`, which can be the next baseline.',
  },
  {
    name: 'report-sarif',
    on: ['audit-action'],
    description: 'Absolute path of `report.sarif`, for code scanning.',
  },
  {
    name: 'report-html',
    on: ['audit-action'],
    description: 'Absolute path of `report.html`, a page to read.',
  },
  {
    name: 'sha256sums',
    on: ['audit-action'],
    description: 'Absolute path of `SHA256SUMS`, the digests of the verified files.',
  },
] as const satisfies readonly OutputDefinition[];

/** A name that an action may set. */
export type OutputName = (typeof OUTPUT_TABLE)[number]['name'];

const TABLE: readonly OutputDefinition[] = OUTPUT_TABLE;

/** The outputs of one action, in the order in which they are documented. */
export function findOutputs(surface: OutputSurface): readonly OutputDefinition[] {
  return TABLE.filter(({ on }) => on.includes(surface));
}
