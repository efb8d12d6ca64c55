import { ARTIFACT_KINDS } from './cpython/artifact-kinds.ts';
import { PYTHON_ORG } from './python-org/mirror.ts';
import { WITHHELD_CHOICES } from './python-org/withheld.ts';
import { FAILING_FINDING_KINDS, FINDING_KINDS, LEVELS } from './report/finding-kinds.ts';

/** The commands of the command line. */
export const COMMANDS = ['verify', 'audit', 'merge'] as const;
export type Command = (typeof COMMANDS)[number];

/** Where an input exists: an action, a command, or (`program`) the command line without a command. */
export type Surface = 'action' | 'audit-action' | 'setup-action' | Command | 'program';

/** What an input takes. A list has one value per line; a path names a file or a folder. */
export type InputType = 'flag' | 'text' | 'list' | 'path' | 'choice';

/** Everything about one input: the source of action.yml, the options, the help, and the tables in the documents. */
export interface InputDefinition {
  readonly name: string;
  readonly type: InputType;
  readonly on: readonly Surface[];
  /** As text, with one value per line; absent: empty. */
  readonly default?: string;
  /** Only of type `choice`: every value that is accepted. */
  readonly choices?: readonly string[];
  /** What stands for the value in the help, such as `FOLDER`; absent for a flag. */
  readonly value?: string;
  /** One line for the help of the command line; absent if no command has the input. */
  readonly help?: string;
  /** Markdown without line breaks, for action.yml and its table; absent if no action has the input. */
  readonly description?: string;
  /** Not an option: the command line reads it from this environment variable, which no process list shows. */
  readonly variable?: string;
}

const VERIFY = ['action', 'verify'] as const;
const AUDIT = ['audit-action', 'audit'] as const;
/** Everything that chooses and verifies a release. */
const RELEASE = [...VERIFY, 'setup-action'] as const;
const EVERYWHERE = [...RELEASE, ...AUDIT] as const;

/** Every input of the three actions and every option of the command line, in the order of the documents. */
export const INPUT_TABLE: readonly InputDefinition[] = [
  {
    name: 'python-version',
    type: 'list',
    on: VERIFY,
    value: 'V',
    help: 'the same as VERSION, may be repeated',
    description:
      'CPython versions or specifiers, one per line: `3.13.5`, `3.14.0rc1`, `3.13`, `3.13.x`, `3.x`, `3.15-dev`, `3.13t`, `>=3.11,<3.14`, `~=3.12.1`, `^3.11`. Each resolves to the newest release that matches and has the requested files. Quote it: YAML reads an unquoted `3.10` as `3.1`.',
  },
  {
    name: 'python-version',
    type: 'text',
    on: ['setup-action'],
    description:
      'One CPython version or specifier, such as `3.13.5`, `3.13`, `3.14t` (free-threaded), or `>=3.11,<3.14`. It resolves to the newest release that matches. Use one step per version. Quote it: YAML reads an unquoted `3.10` as `3.1`.',
  },
  {
    name: 'python-version',
    type: 'list',
    on: AUDIT,
    default: 'all',
    value: 'V',
    help: 'the same as VERSION, may be repeated',
    description:
      'Specifiers, one per line. Each selects every release that matches it. `all` selects every release since signing began.',
  },
  {
    name: 'python-version-file',
    type: 'path',
    on: RELEASE,
    value: 'FILE',
    help: 'read the version from .python-version, .tool-versions, mise.toml, pyproject.toml, or Pipfile',
    description:
      'File to read the version from: `.python-version`, `.tool-versions`, `mise.toml`, `pyproject.toml`, or `Pipfile`. Used if `python-version` is empty. If both are empty, the action reads `.python-version`, and fails if there is no such file.',
  },
  {
    name: 'allow-prereleases',
    type: 'flag',
    on: RELEASE,
    default: 'false',
    help: 'let ranges match pre-releases if no final release matches',
    description: 'Whether ranges may match a pre-release if no final release matches.',
  },
  {
    name: 'artifact',
    type: 'list',
    on: VERIFY,
    default: 'source-tgz',
    value: 'KIND',
    help: `kind of file to verify, may be repeated; KIND is installer (the one for this machine), all, or one of ${ARTIFACT_KINDS.join(', ')}`,
    description: `Kinds of files, one per line: ${formatCodes(ARTIFACT_KINDS)}; \`installer\` for the installer of the runner's platform (on Linux, the source; on Windows from 3.16 on, the package), or \`all\` for every kind that the release has.`,
  },
  {
    name: 'artifact',
    type: 'list',
    on: AUDIT,
    default: 'all',
    value: 'KIND',
    help: 'kind of file to audit, may be repeated',
    description: 'Kinds of files, one per line, or `all` for every file that the mirror lists.',
  },
  {
    name: 'level',
    type: 'choice',
    on: AUDIT,
    default: 'bundle',
    choices: LEVELS,
    value: 'LEVEL',
    help: 'what to verify: bundle (each bundle; downloads no file) or bytes (each file too)',
    description:
      '`bundle` verifies each bundle and downloads no artifact. `bytes` also downloads each file and verifies its bytes and its version.',
  },
  {
    name: 'prereleases',
    type: 'flag',
    on: AUDIT,
    default: 'true',
    help: 'audit no pre-releases',
    description: 'Whether to audit pre-releases too.',
  },
  {
    name: 'baseline',
    type: 'path',
    on: AUDIT,
    value: 'FILE',
    help: 'earlier report.json to compare with',
    description: 'Path of an earlier `report.json` to compare with.',
  },
  {
    name: 'fail-on',
    type: 'list',
    on: AUDIT,
    default: FAILING_FINDING_KINDS.join('\n'),
    value: 'KINDS',
    help: `findings that fail the audit, separated by commas: ${FINDING_KINDS.join(', ')}; or none`,
    description: `Kinds of findings that fail the audit, separated by commas or one per line: ${formatCodes(FINDING_KINDS)}; or \`none\`. An audit that verifies nothing always fails, except for a shard that contains no release.`,
  },
  {
    name: 'shard',
    type: 'text',
    on: AUDIT,
    value: 'I/N',
    help: 'audit only one of N parts, such as 2/5; merge the reports afterwards',
    description:
      'The part to audit, such as `2/5` for the second of five parts. There can be up to 100 parts. For a given number of parts, a release is always in the same part.',
  },
  {
    name: 'concurrency',
    type: 'text',
    on: AUDIT,
    default: '8',
    value: 'N',
    help: 'number of files to download at the same time',
    description: 'Number of files to download at the same time, from 1 to 64.',
  },
  {
    name: 'report-dir',
    type: 'path',
    on: [...AUDIT, 'merge'],
    default: 'cpython-audit',
    value: 'FOLDER',
    help: 'folder for the reports',
    description: 'Folder for the reports, relative to the working directory.',
  },
  {
    name: 'mirror',
    type: 'text',
    on: EVERYWHERE,
    default: PYTHON_ORG,
    value: 'URL',
    help: 'address of python.org or of a mirror with the same layout: http, https, or file',
    description:
      "Base URL of python.org's downloads or of a mirror with the same layout. Files and bundles come from here. A folder on disk works too: `file:///srv/mirror`. Plain `http:` works, with a warning unless the address is loopback. An audit, `all`, and most ranges need a mirror that lists its folders.",
  },
  {
    name: 'mirror-token',
    type: 'text',
    on: EVERYWHERE,
    help: 'credentials for the mirror, sent as they are in the Authorization header',
    description:
      "Credentials for the mirror, sent unchanged in the `Authorization` header, such as `Bearer …`. They go only to the mirror's own scheme, host, and port, and never to a redirect's target elsewhere. The value is masked in the log.",
    variable: 'VERIFY_CPYTHON_MIRROR_TOKEN',
  },
  {
    name: 'withheld-releases',
    type: 'choice',
    on: RELEASE,
    default: 'auto',
    choices: WITHHELD_CHOICES,
    value: 'CHOICE',
    help: 'what to do if a range finds an older release than verify-cpython knows: fail, warn, or auto (fail for python.org, warn for other mirrors)',
    description:
      'What to do if a range resolves to a release older than the newest known one, or if the mirror lists a known release without its bundle: `fail`, `warn`, or `auto`. With `auto`, the action fails for python.org and warns for other mirrors, which may not carry every release.',
  },
  {
    name: 'download',
    type: 'flag',
    on: VERIFY,
    default: 'true',
    help: 'verify only the bundle, report the digest, and download and store no file',
    description:
      'Whether to download the file. With `false`, the action verifies the bundle and reports the signed digest; it downloads and stores no file. The outputs `path`, `bundle-path`, and `source-dir` stay empty. Not with `extract` or `artifact-path`.',
  },
  {
    name: 'sha256',
    type: 'text',
    on: RELEASE,
    value: 'DIGEST',
    help: 'expected SHA-256 of the file; only for one file',
    description: 'Expected SHA-256 of the file, as 64 hexadecimal digits. Only for one version and one kind.',
  },
  {
    name: 'trusted-root',
    type: 'text',
    on: EVERYWHERE,
    default: 'tuf',
    value: 'ROOT',
    help: 'source of the trusted root: tuf (refreshed over the network), embedded (no network), or the path of a trusted_root.json',
    description:
      "Source of Sigstore's trusted root. `tuf` refreshes it over TUF and falls back to the embedded root, with a warning, if the TUF repository is unreachable. `embedded` is the root that this release contains and needs no network. Anything else is the path of a `trusted_root.json`.",
  },
  {
    name: 'tuf-mirror',
    type: 'text',
    on: EVERYWHERE,
    value: 'URL',
    help: 'TUF repository of a private Sigstore',
    description: "URL of a TUF repository other than Sigstore's. Only with `trusted-root: tuf`.",
  },
  {
    name: 'tuf-root',
    type: 'path',
    on: EVERYWHERE,
    value: 'FILE',
    help: 'path of the root.json to start from with that TUF repository',
    description:
      'Path of the `root.json` to start from with that TUF repository. Only with `trusted-root: tuf`.',
  },
  {
    name: 'certificate-identity',
    type: 'text',
    on: RELEASE,
    value: 'ID',
    help: 'expect this signer instead of the release manager; requires --certificate-oidc-issuer',
    description:
      "Email address (or URI) in the signing certificate, instead of the release manager's. For releases that you sign yourself. Set both this and `certificate-oidc-issuer`, or neither.",
  },
  {
    name: 'certificate-oidc-issuer',
    type: 'text',
    on: RELEASE,
    value: 'URL',
    help: 'OIDC issuer of that signer',
    description: "OIDC issuer in the signing certificate, instead of the release manager's.",
  },
  {
    name: 'artifact-path',
    type: 'path',
    on: VERIFY,
    value: 'FILE',
    help: 'verify this local file and download nothing; requires --bundle-path and an exact version',
    description:
      'Path of a local file to verify instead of a download. Requires `bundle-path`, one exact version, and one kind.',
  },
  {
    name: 'bundle-path',
    type: 'path',
    on: VERIFY,
    value: 'FILE',
    help: 'Sigstore bundle of that local file',
    description: 'Path of the Sigstore bundle of `artifact-path`.',
  },
  {
    name: 'extract',
    type: 'flag',
    on: VERIFY,
    default: 'false',
    help: 'unpack the verified archive',
    description:
      'Whether to unpack the verified archive: sources, zips, and Android and iOS archives. Sets the output `source-dir`. Any other kind is an error, except with `all`.',
  },
  {
    name: 'evidence',
    type: 'path',
    on: VERIFY,
    value: 'FOLDER',
    help: 'write a verification summary of each file there (in-toto statement, SLSA predicate)',
    description:
      'Folder for verification summaries, one per file: unsigned in-toto statements with the predicate `https://slsa.dev/verification_summary/v1`. If empty, none are written.',
  },
  {
    name: 'summary',
    type: 'flag',
    on: ['action', 'audit-action', 'setup-action'],
    default: 'true',
    description: 'Whether to write a job summary.',
  },
  {
    name: 'configure-arguments',
    type: 'list',
    on: ['setup-action'],
    description:
      'Arguments for `configure`, one per line, such as `--enable-shared`. They are passed on as they are, without a shell. Not on Windows, where nothing is built.',
  },
  {
    name: 'optimizations',
    type: 'flag',
    on: ['setup-action'],
    default: 'false',
    description:
      'Whether to add `--enable-optimizations --with-lto`. The interpreter is faster, and the build takes several times as long.',
  },
  {
    name: 'required-modules',
    type: 'list',
    on: ['setup-action'],
    default: 'ssl zlib bz2 lzma sqlite3 ctypes',
    description:
      'Modules that the interpreter must be able to import, separated by spaces or lines. If one is missing, the step fails and names the packages that provide its library. `none` requires no module.',
  },
  {
    name: 'update-environment',
    type: 'flag',
    on: ['setup-action'],
    default: 'true',
    description:
      'Whether to add the interpreter to `PATH`. `AGENT_TOOLSDIRECTORY`, by which actions/setup-python finds it, is set either way.',
  },
  {
    name: 'reuse',
    type: 'flag',
    on: ['setup-action'],
    default: 'false',
    description:
      'Whether to use a tree that an earlier run built, such as one from `actions/cache`, if its record matches this run and each file has the digest in the record. Anyone who can write to that folder can change both the tree and its record. On Windows, each file is compared with the verified package instead.',
  },
  {
    name: 'replace-in-tool-cache',
    type: 'flag',
    on: ['setup-action'],
    default: 'false',
    description:
      "Only on macOS, where actions/setup-python looks only in `/Users/runner/hostedtoolcache`: whether to move the runner's own build of the same version out of the way. With `false`, the step fails if there is one.",
  },
  {
    name: 'output',
    type: 'path',
    on: ['verify'],
    value: 'FOLDER',
    help: 'also put the verified files there',
  },
  {
    name: 'cache-dir',
    type: 'path',
    on: ['verify', 'audit'],
    value: 'FOLDER',
    help: "folder for verified files and TUF metadata, instead of the user's cache",
  },
  {
    name: 'summary',
    type: 'path',
    on: ['audit', 'merge'],
    value: 'FILE',
    help: 'append a summary in Markdown to this file',
  },
  {
    name: 'json',
    type: 'flag',
    on: [...COMMANDS, 'program'],
    help: 'print the result, or the error, as JSON on standard output',
  },
  {
    name: 'debug',
    type: 'flag',
    on: [...COMMANDS, 'program'],
    help: 'print each step on standard error',
  },
  {
    name: 'help',
    type: 'flag',
    on: [...COMMANDS, 'program'],
    help: 'print this text, or the help of a command',
  },
  {
    name: 'version',
    type: 'flag',
    on: ['program'],
    help: 'print the version of verify-cpython',
  },
];

/** The name that turns off a flag that is on by default: `--no-prereleases`. */
export function toOptionName({ name, default: defaultText }: InputDefinition): string {
  return defaultText === 'true' ? `--no-${name}` : `--${name}`;
}

/** The inputs of an action, or the options of a command, in the order of the table. */
export function findInputs(surface: Surface): InputDefinition[] {
  return INPUT_TABLE.filter(({ on }) => on.includes(surface));
}

function formatCodes(words: readonly string[]): string {
  return words.map(word => `\`${word}\``).join(', ');
}
