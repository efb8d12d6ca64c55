import { ARTIFACT_KINDS, type Artifact, toArtifact } from './artifact-kinds.ts';
import { KINDS } from './kind-table.ts';
import {
  findVersion,
  formatFinalVersion,
  formatVersion,
  type PythonVersion,
  parseReleaseRanges,
} from './version.ts';

/** One file in the folder of a release. */
export interface ReleaseFile {
  readonly version: PythonVersion;
  readonly fileName: string;
  /** `artifact`: of a kind that is verified; `other`: known to be published, but of no such kind; or `unknown`. */
  readonly type: 'artifact' | 'other' | 'unknown';
  /** Only of type `artifact`. */
  readonly artifact?: Artifact;
  /** The suffixes, among `.sigstore`, `.sig`, and `.crt`, of the files that are listed for it. */
  readonly material: ReadonlySet<string>;
}

/** What proves something of the file that it is named after. */
const MATERIAL = ['.sigstore', '.sig', '.crt'];
/** What else is named after a file: PGP signatures, software bills of materials, early entries of the log. */
const COMPANIONS = [...MATERIAL, '.asc', '.spdx.json', '.rekor'];

/** Names of no kind, and the releases that have had them (docs/facts.md section 3). None ever had a bundle. */
const OTHER_NAMES: readonly (readonly [fileName: string, releases: string])[] = [
  ['python-V-webinstall.exe', '3.7.0a1..3.10.0a2'],
  ['python-V-amd64-webinstall.exe', '3.7.0a1..3.10.0a2'],
  ['python-V-macosx10.6.pkg', '3.7.0a1..3.7.6'],
  ['python-V-macosx10.9.pkg', '3.7.0b1..3.10.0a2'],
  ['python-V-macosx11.0.pkg', '3.9.1rc1'],
  ['python-V-macos11.0.pkg', '3.9.1 3.10.0a3'],
  ['python-Vpost2-macos11.pkg', '3.10.0'],
  ['python-V.post1-embed-amd64.zip', '3.7.2'],
  ['python-V.post1-embed-win32.zip', '3.7.2'],
];
const HAVE_WINDOWS_HELP = parseReleaseRanges('3.7.0a1..3.11.0a6');

/** The parts of Windows installers: `amd64/`, `arm64rc1/`. They are signed by Windows' own means. */
const INSTALLER_PARTS = /^(amd64|arm64|win32)((a|b|rc)\d+)?\/$/;
/** `python3101.chm`, `python3110a1.chm` */
const WINDOWS_HELP = /^python(?<digits>\d+)(?<preRelease>(?:a|b|rc)\d+)?\.chm$/;

const ARTIFACT_NAMES = ARTIFACT_KINDS.map(kind => ({ kind, pattern: toPattern(KINDS[kind].fileName) }));
const OTHER_PATTERNS = OTHER_NAMES.map(([fileName, releases]) => ({
  pattern: toPattern(fileName),
  hasHad: parseReleaseRanges(releases),
}));

/**
 * Classifies the names in a release's folder. A name that extends the name of another file there belongs to that file.
 *
 * @param folder the release that the folder is named after; its pre-releases lie there too
 * @param names as the mirror lists them, folders with a slash at the end
 */
export function toReleaseFiles(folder: PythonVersion, names: readonly string[]): ReleaseFile[] {
  const all = new Set(names);
  return names.flatMap(name => {
    const file = findCompanionOf(name);
    if (file !== undefined && findCompanionOf(file) === undefined && all.has(file)) return [];
    if (INSTALLER_PARTS.test(name)) return [];
    const material = new Set(MATERIAL.filter(suffix => all.has(`${name}${suffix}`)));
    return [{ fileName: name, material, ...classify(name, folder) }];
  });
}

/** The name of the file that a name belongs to, if it is one of a companion. */
function findCompanionOf(name: string): string | undefined {
  const suffix = COMPANIONS.find(each => name.endsWith(each));
  return suffix && name.slice(0, -suffix.length);
}

function classify(name: string, folder: PythonVersion): Pick<ReleaseFile, 'version' | 'type' | 'artifact'> {
  for (const { kind, pattern } of ARTIFACT_NAMES) {
    const version = parseHere(pattern.exec(name)?.groups?.version, folder);
    // An installer in a source-only release is as unknown as any other file. The tables begin with 3.7.
    if (version && (KINDS[kind].published(version) || !KINDS['source-tgz'].published(version))) {
      return { version, type: 'artifact', artifact: toArtifact(version, kind) };
    }
  }
  const version = findOtherVersion(name, folder);
  return version ? { version, type: 'other' } : { version: folder, type: 'unknown' };
}

/** The version, if the name belongs to no kind and that release is known to have it. */
function findOtherVersion(name: string, folder: PythonVersion): PythonVersion | undefined {
  const final = formatFinalVersion(folder);
  const help = WINDOWS_HELP.exec(name)?.groups;
  if (help?.digits === final.replaceAll('.', '')) {
    const version = parseHere(`${final}${help.preRelease ?? ''}`, folder);
    return version && HAVE_WINDOWS_HELP(version) ? version : undefined;
  }
  for (const { pattern, hasHad } of OTHER_PATTERNS) {
    const version = parseHere(pattern.exec(name)?.groups?.version, folder);
    if (version && hasHad(version)) return version;
  }
  return undefined;
}

function toPattern(fileName: string): RegExp {
  const [before = '', after = ''] = fileName.split('V').map(part => part.replaceAll('.', '\\.'));
  return new RegExp(`^${before}(?<version>\\d+\\.\\d+\\.\\d+(?:(?:a|b|rc)\\d+)?)${after}$`);
}

/** A version in a name, if there is one and its files lie in this folder. */
function parseHere(text: string | undefined, folder: PythonVersion): PythonVersion | undefined {
  const version = text === undefined ? undefined : findVersion(text);
  return version && formatFinalVersion(version) === formatVersion(folder) ? version : undefined;
}
