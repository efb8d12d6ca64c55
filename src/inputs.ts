import { type ArtifactKind, type Platform, parseArtifactKind } from './cpython/artifact-kinds.ts';
import { findExactSpecifier, type Specifier } from './cpython/exact-specifier.ts';
import { type CertificateIdentity, toCertificateIdentity } from './cpython/release-managers.ts';
import { ActionError } from './errors.ts';
import { isPresent } from './files/place.ts';
import {
  type Connection,
  type InputValues,
  type LocalFiles,
  readConnection,
  readLocalFiles,
} from './input-values.ts';
import { WITHHELD_CHOICES, type WithheldChoice } from './python-org/withheld.ts';
import type { CacheFolders } from './store/writable-cache.ts';

/** What a run needs besides its inputs. */
export interface Environment extends Platform, Required<CacheFolders> {
  /** Folder for what lasts as long as the job. */
  readonly temporaryFolder: string;
}

/** `all`: every kind that the release's directory lists; `installer`: the one for the platform, in each release. */
export type KindChoice = ArtifactKind | 'installer' | 'all';

/** What a user asked for, read and checked in one place. */
export interface Inputs
  extends Connection,
    Pick<Environment, 'cacheRoot' | 'temporaryFolder' | 'findSpareRoot'> {
  readonly specifiers: readonly Specifier[];
  /** Whether ranges may match pre-releases. */
  readonly allowPreReleases: boolean;
  readonly kinds: readonly KindChoice[];
  /** The machine that the kind `installer` is for. */
  readonly platform: Platform;
  /** Files to verify in place of a download. */
  readonly local: LocalFiles | undefined;
  /** Whether to download the files. Otherwise only their digests are verified. */
  readonly download: boolean;
  /** What to do about known releases that a mirror does not offer. */
  readonly withheldReleases: WithheldChoice;
  /** Whether to unpack what was verified. */
  readonly extract: boolean;
  /** Absolute path of a folder where verified files are put too; only the command line has it. */
  readonly outputFolder?: string | undefined;
  /** Absolute path of the folder for verification summaries; undefined if none are wanted. */
  readonly evidenceFolder: string | undefined;
  /** 64 lowercase hexadecimal digits. */
  readonly sha256: string | undefined;
  /** Replaces the built-in release manager. */
  readonly identity: CertificateIdentity | undefined;
}

/** Read if no input says what to verify. */
export const DEFAULT_VERSION_FILE = '.python-version';

/**
 * @param warn called for an input that has no effect
 * @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION, before anything is fetched
 */
export async function readInputs(
  values: InputValues,
  environment: Environment,
  warn: (message: string) => void,
): Promise<Inputs> {
  const specifiers = await readSpecifiers(values, warn);
  const kinds = values.lines('artifact').map(readKind);
  const isOne = specifiers.length === 1 && kinds.length === 1 && kinds[0] !== 'all';
  const sha256 = readSha256(values.text('sha256'));
  const local = readLocalFiles(values);
  if ((sha256 !== undefined || local !== undefined) && !isOne) {
    const input = local === undefined ? 'sha256 is' : 'artifact-path and bundle-path are';
    throw new ActionError(
      'INVALID_INPUT',
      `${input} for one artifact, but the inputs ask for more than one.`,
      { hint: 'Use one version and one kind, or one step per artifact.' },
    );
  }
  if (local !== undefined && specifiers[0]?.exact === undefined) {
    throw new ActionError('INVALID_INPUT', 'artifact-path and bundle-path need an exact python-version.', {
      hint: 'Set the full version, such as 3.13.5: the file is compared with it.',
    });
  }
  const extract = values.flag('extract');
  const download = values.flag('download');
  if (!download) assertNothingNeedsFiles({ extract, 'artifact-path': local !== undefined });
  return {
    specifiers,
    allowPreReleases: values.flag('allow-prereleases'),
    kinds,
    platform: environment,
    local,
    download,
    withheldReleases: values.choice('withheld-releases', WITHHELD_CHOICES),
    extract,
    evidenceFolder: values.path('evidence'),
    ...readConnection(values),
    sha256,
    identity: toCertificateIdentity(
      values.text('certificate-identity'),
      values.text('certificate-oidc-issuer'),
    ),
    cacheRoot: assertCacheRoot(environment),
    temporaryFolder: environment.temporaryFolder,
    findSpareRoot: environment.findSpareRoot,
  };
}

/**
 * Rejects inputs that need the files if none are downloaded.
 * @param wishes inputs by name, and whether they are set
 * @throws ActionError INVALID_INPUT
 */
export function assertNothingNeedsFiles(wishes: Readonly<Record<string, boolean>>): void {
  const name = Object.keys(wishes).find(each => wishes[each]);
  if (name === undefined) return;
  throw new ActionError('INVALID_INPUT', `download is false, but ${name} needs the file.`, {
    hint: 'Set only one of the two: without a download, the result is the verified digest.',
  });
}

/** Loads the readers of ranges and of version files only if there is something to read. */
async function readSpecifiers(values: InputValues, warn: (message: string) => void): Promise<Specifier[]> {
  const lines = values.lines('python-version');
  const file = values.text('python-version-file');
  if (lines.length > 0) {
    if (file) warn('python-version and python-version-file are both set: python-version is used.');
    return Promise.all(lines.map(readSpecifier));
  }
  const path = file || (isPresent(DEFAULT_VERSION_FILE) ? DEFAULT_VERSION_FILE : undefined);
  if (path) return [(await import('./store/version-file.ts')).readVersionFile(path)];
  throw new ActionError('INVALID_INPUT', 'Neither python-version nor python-version-file is set.', {
    hint: `Set one of them, such as python-version: '3.13.5', or check out a repository that has a ${DEFAULT_VERSION_FILE} first.`,
  });
}

async function readSpecifier(text: string): Promise<Specifier> {
  return findExactSpecifier(text) ?? (await import('./cpython/specifier.ts')).parseSpecifier(text);
}

function readKind(text: string): KindChoice {
  return text === 'all' || text === 'installer' ? text : parseArtifactKind(text);
}

function readSha256(input: string): string | undefined {
  const text = input.toLowerCase().replace(/^sha256:(?=[\da-f])/, '');
  if (text === '') return undefined;
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw new ActionError('INVALID_INPUT', `sha256: '${text}' is not 64 hexadecimal digits.`, {
    hint: 'Set sha256 to the digits that sha256sum prints for the file.',
  });
}

function assertCacheRoot({ cacheRoot }: Environment): string {
  if (cacheRoot) return cacheRoot;
  throw new ActionError('INVALID_INPUT', 'RUNNER_TOOL_CACHE is not set.', {
    hint: 'A GitHub Actions runner sets it; elsewhere, set it to a folder for verified downloads.',
  });
}
