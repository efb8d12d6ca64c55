import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { type ArtifactKind, parseArtifactKind, toInstallerKind } from './cpython/artifact-kinds.ts';
import { type CertificateIdentity, toCertificateIdentity } from './cpython/release-managers.ts';
import { parseSpecifier, type Specifier } from './cpython/specifier.ts';
import { ActionError } from './errors.ts';
import { parseMirror } from './python-org/mirror.ts';
import { type TrustedRootChoice, toTrustedRootChoice } from './sigstore/trusted-root-source.ts';
import { type LocalFiles, toLocalFiles } from './store/local-files.ts';
import { readVersionFile } from './store/version-file.ts';

/** What the workflow author asked for, read and checked in one place. */
export interface Inputs {
  readonly specifiers: readonly Specifier[];
  /** Whether ranges may match pre-releases. */
  readonly allowPreReleases: boolean;
  /** `all`: every kind that the release's directory lists. */
  readonly kinds: readonly (ArtifactKind | 'all')[];
  /** Files to verify in place of a download. */
  readonly local: LocalFiles | undefined;
  /** Whether to unpack what was verified. */
  readonly extract: boolean;
  readonly mirror: URL;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string | undefined;
  readonly trustedRoot: TrustedRootChoice;
  /** Replaces the built-in release manager. */
  readonly identity: CertificateIdentity | undefined;
  /** Folder of the runner's tool cache. */
  readonly cacheRoot: string;
  /** Folder for what lasts as long as the job. */
  readonly temporaryFolder: string;
}

/** Read where no input says what to verify. */
const DEFAULT_VERSION_FILE = '.python-version';

/** The defaults of action.yml, for an input that a workflow sets to nothing; a test keeps them equal. */
export const DEFAULTS = {
  artifact: 'source-tgz',
  mirror: 'https://www.python.org/ftp/python',
  'trusted-root': 'tuf',
  'allow-prereleases': 'false',
  extract: 'false',
  summary: 'true',
} as const;

/**
 * @param warn told of an input that has no effect
 * @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION, before anything is fetched
 */
export function readInputs(warn: (message: string) => void): Inputs {
  const specifiers = readSpecifiers(warn);
  const kinds = readLines('artifact').map(readKind);
  const isOne = specifiers.length === 1 && kinds.length === 1 && kinds[0] !== 'all';
  const sha256 = readSha256();
  const local = toLocalFiles(core.getInput('artifact-path'), core.getInput('bundle-path'));
  if ((sha256 !== undefined || local !== undefined) && !isOne) {
    const input = local === undefined ? 'sha256 is' : 'artifact-path and bundle-path are';
    throw new ActionError('INVALID_INPUT', `${input} for one artifact, but more than one is asked for.`, {
      hint: 'Give one version and one kind, or use one step for each artifact.',
    });
  }
  if (local !== undefined && specifiers[0]?.exact === undefined) {
    throw new ActionError('INVALID_INPUT', 'artifact-path and bundle-path need an exact python-version.', {
      hint: 'The file is compared with the version: give all of it, such as 3.13.5.',
    });
  }
  return {
    specifiers,
    allowPreReleases: readBoolean('allow-prereleases'),
    kinds,
    local,
    extract: readBoolean('extract'),
    mirror: parseMirror(readText('mirror'), 'mirror'),
    sha256,
    trustedRoot: readTrustedRootChoice(),
    identity: toCertificateIdentity(
      core.getInput('certificate-identity'),
      core.getInput('certificate-oidc-issuer'),
    ),
    cacheRoot: readCacheRoot(),
    temporaryFolder: process.env.RUNNER_TEMP || tmpdir(),
  };
}

function readSpecifiers(warn: (message: string) => void): Specifier[] {
  const lines = readLines('python-version');
  const file = core.getInput('python-version-file');
  if (lines.length > 0) {
    if (file) warn('python-version and python-version-file are both set: python-version is used.');
    return lines.map(parseSpecifier);
  }
  if (file) return [readVersionFile(file)];
  if (existsSync(DEFAULT_VERSION_FILE)) return [readVersionFile(DEFAULT_VERSION_FILE)];
  throw new ActionError('INVALID_INPUT', 'Neither python-version nor python-version-file is set.', {
    hint: `Set one of them, such as python-version: '3.13.5', or check out a repository that has a ${DEFAULT_VERSION_FILE} first.`,
  });
}

/** Whether to write the job summary: an error report has to know it before all else. */
export function readSummary(): boolean {
  return readBoolean('summary');
}

function readBoolean(name: 'allow-prereleases' | 'extract' | 'summary'): boolean {
  const text = readText(name);
  // The YAML 1.2 core schema, as @actions/core takes booleans.
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new ActionError('INVALID_INPUT', `${name}: '${text}' is neither true nor false.`);
}

function readKind(text: string): ArtifactKind | 'all' {
  if (text === 'all') return text;
  // A runner says in these variables what it is.
  if (text === 'installer')
    return toInstallerKind(process.env.RUNNER_OS ?? '', process.env.RUNNER_ARCH ?? '');
  return parseArtifactKind(text);
}

function readText(name: keyof typeof DEFAULTS): string {
  return core.getInput(name) || DEFAULTS[name];
}

function readLines(name: 'python-version' | 'artifact'): string[] {
  const lines = core.getMultilineInput(name).filter(Boolean);
  return lines.length === 0 && name === 'artifact' ? [DEFAULTS.artifact] : lines;
}

function readTrustedRootChoice(): TrustedRootChoice {
  const tufMirror = core.getInput('tuf-mirror');
  return toTrustedRootChoice(readText('trusted-root'), {
    ...(tufMirror && { mirror: parseMirror(tufMirror, 'tuf-mirror') }),
    rootPath: core.getInput('tuf-root'),
  });
}

function readSha256(): string | undefined {
  const text = core.getInput('sha256').toLowerCase();
  if (text === '') return undefined;
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new ActionError('INVALID_INPUT', `sha256: '${text}' is not 64 hexadecimal digits.`);
  }
  return text;
}

function readCacheRoot(): string {
  const cacheRoot = process.env.RUNNER_TOOL_CACHE;
  if (!cacheRoot) {
    throw new ActionError('INVALID_INPUT', 'RUNNER_TOOL_CACHE is not set.', {
      hint: 'A GitHub Actions runner sets it; elsewhere, set it to a folder for verified downloads.',
    });
  }
  return cacheRoot;
}
