import { ActionError } from '../errors.ts';
import { ARTIFACT_KINDS, type Artifact, toArtifact } from './artifact-kinds.ts';
import { KINDS } from './kind-table.ts';
import { formatFinalVersion, formatVersion, type PythonVersion, parseVersion } from './version.ts';

/** One file in the folder of a release. */
export interface ReleaseFile {
  readonly version: PythonVersion;
  readonly fileName: string;
  /** `artifact`: of a kind that is verified; `other`: known to be published, but of no such kind; or `unknown`. */
  readonly type: 'artifact' | 'other' | 'unknown';
  /** Only of type `artifact`. */
  readonly artifact?: Artifact;
  /** What lies beside it: of `.sigstore`, `.sig` and `.crt` those that there are. */
  readonly material: ReadonlySet<string>;
}

/** What proves something of the file that it is named after. */
const MATERIAL = ['.sigstore', '.sig', '.crt'];
/** What else is named after a file: PGP signatures, software bills of materials, early entries of the log. */
const COMPANIONS = [...MATERIAL, '.asc', '.spdx.json', '.rekor'];

/** Names of no kind that releases have had, as `V` in our table (docs/facts.md section 3). */
const OTHER_NAMES = [
  'python-V-webinstall.exe',
  'python-V-amd64-webinstall.exe',
  'python-V-macosx10.6.pkg',
  'python-V-macosx10.9.pkg',
  'python-V-macosx11.0.pkg',
  'python-V-macos11.0.pkg',
  'python-Vpost2-macos11.pkg',
  ...['amd64', 'win32', 'arm64'].flatMap(architecture => [
    `python-V.post1-embed-${architecture}.zip`,
    `python-V-embeddable-${architecture}.zip`,
    `python-V-test-${architecture}.zip`,
  ]),
];

/** The parts of Windows installers: `amd64/`, `arm64rc1/`. They are signed by Windows' own means. */
const INSTALLER_PARTS = /^(amd64|arm64|win32)((a|b|rc)\d+)?\/$/;
/** `python3101.chm`, `python3110a1.chm` */
const WINDOWS_HELP = /^python(?<digits>\d+)(?<preRelease>(?:a|b|rc)\d+)?\.chm$/;

const ARTIFACT_NAMES = ARTIFACT_KINDS.map(kind => ({ kind, pattern: toPattern(KINDS[kind].fileName) }));
const OTHER_PATTERNS = OTHER_NAMES.map(toPattern);

/**
 * Tells what the names in a release's folder are. What is named after another file there is a part of that one.
 *
 * @param folder the release that the folder is named after; its pre-releases lie there too
 * @param names as the mirror lists them, folders with a slash at the end
 */
export function toReleaseFiles(folder: PythonVersion, names: readonly string[]): ReleaseFile[] {
  const all = new Set(names);
  return names.flatMap(name => {
    const companion = COMPANIONS.find(suffix => name.endsWith(suffix));
    if (companion !== undefined && all.has(name.slice(0, -companion.length))) return [];
    if (INSTALLER_PARTS.test(name)) return [];
    const material = new Set(MATERIAL.filter(suffix => all.has(`${name}${suffix}`)));
    return [{ fileName: name, material, ...classify(name, folder) }];
  });
}

function classify(
  name: string,
  folder: PythonVersion,
): Pick<ReleaseFile, 'version' | 'type'> & { artifact?: Artifact } {
  for (const { kind, pattern } of ARTIFACT_NAMES) {
    const version = parseHere(pattern.exec(name)?.groups?.version, folder);
    if (version) return { version, type: 'artifact', artifact: toArtifact(version, kind) };
  }
  const version = parseHere(findOtherVersion(name, folder), folder);
  return version ? { version, type: 'other' } : { version: folder, type: 'unknown' };
}

/** The version, if the name is one of those that are no kind. */
function findOtherVersion(name: string, folder: PythonVersion): string | undefined {
  const final = formatFinalVersion(folder);
  const help = WINDOWS_HELP.exec(name)?.groups;
  if (help?.digits === final.replaceAll('.', '')) return `${final}${help.preRelease ?? ''}`;
  return OTHER_PATTERNS.map(pattern => pattern.exec(name)?.groups?.version).find(Boolean);
}

function toPattern(fileName: string): RegExp {
  const [before = '', after = ''] = fileName.split('V').map(part => part.replaceAll('.', '\\.'));
  return new RegExp(`^${before}(?<version>\\d+\\.\\d+\\.\\d+(?:(?:a|b|rc)\\d+)?)${after}$`);
}

/** A version in a name, if there is one and its files lie in this folder. */
function parseHere(text: string | undefined, folder: PythonVersion): PythonVersion | undefined {
  if (text === undefined) return undefined;
  try {
    const version = parseVersion(text);
    const isHere = formatFinalVersion(version) === formatVersion(folder);
    // Pre-releases are numbered from 1: the stray 3.14.0a0 is no release.
    return isHere && version.preRelease?.serial !== 0 ? version : undefined;
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}
