import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { type ArtifactKind, parseArtifactKind } from './cpython/artifact-kinds.ts';
import type { CertificateIdentity } from './cpython/release-managers.ts';
import { type PythonVersion, parseVersion } from './cpython/version.ts';
import { ActionError } from './errors.ts';
import { parseMirror } from './python-org/mirror.ts';
import type { TrustedRootChoice } from './sigstore/trusted-root-source.ts';

/** What the workflow author asked for, read and checked in one place. */
export interface Inputs {
  readonly versions: readonly PythonVersion[];
  readonly kinds: readonly ArtifactKind[];
  readonly mirror: URL;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string | undefined;
  readonly trustedRoot: TrustedRootChoice;
  /** Replaces the built-in release manager. */
  readonly identity: CertificateIdentity | undefined;
  readonly summary: boolean;
  /** Folder of the runner's tool cache. */
  readonly cacheRoot: string;
  /** Folder for what lasts as long as the job. */
  readonly temporaryFolder: string;
}

/** The defaults of action.yml, for an input that a workflow sets to nothing; a test keeps them equal. */
export const DEFAULTS = {
  artifact: 'source-tgz',
  mirror: 'https://www.python.org/ftp/python',
  'trusted-root': 'tuf',
  summary: 'true',
} as const;

/** @throws ActionError INVALID_INPUT or INVALID_PYTHON_VERSION, before anything is fetched */
export function readInputs(): Inputs {
  const versions = readLines('python-version').map(parseVersion);
  if (versions.length === 0) {
    throw new ActionError('INVALID_INPUT', 'python-version is empty.', {
      hint: "Set it to an exact version, such as python-version: '3.13.5'.",
    });
  }
  const kinds = readLines('artifact').map(parseArtifactKind);
  const sha256 = readSha256();
  if (sha256 !== undefined && versions.length * kinds.length > 1) {
    throw new ActionError(
      'INVALID_INPUT',
      `sha256 is for one artifact, but ${versions.length * kinds.length} are asked for.`,
      {
        hint: 'Give one version and one kind, or use one step for each artifact.',
      },
    );
  }
  return {
    versions,
    kinds,
    mirror: parseMirror(readText('mirror'), 'mirror'),
    sha256,
    trustedRoot: readTrustedRootChoice(),
    identity: readIdentity(),
    summary: readSummary(),
    cacheRoot: readCacheRoot(),
    temporaryFolder: process.env.RUNNER_TEMP || tmpdir(),
  };
}

/** Whether to write the job summary; the one input that an error report needs too. */
export function readSummary(): boolean {
  const text = readText('summary');
  // The YAML 1.2 core schema, as @actions/core takes booleans.
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new ActionError('INVALID_INPUT', `summary: '${text}' is neither true nor false.`);
}

function readText(name: keyof typeof DEFAULTS): string {
  return core.getInput(name) || DEFAULTS[name];
}

function readLines(name: 'python-version' | 'artifact'): string[] {
  const lines = core.getMultilineInput(name);
  return lines.length === 0 && name === 'artifact' ? [DEFAULTS.artifact] : lines;
}

function readTrustedRootChoice(): TrustedRootChoice {
  const name = readText('trusted-root');
  const tufMirror = core.getInput('tuf-mirror');
  const tufRoot = core.getInput('tuf-root');
  if (name === 'tuf') {
    return {
      kind: 'tuf',
      ...(tufMirror && { mirror: parseMirror(tufMirror, 'tuf-mirror') }),
      ...(tufRoot && { rootPath: tufRoot }),
    };
  }
  if (tufMirror || tufRoot) {
    throw new ActionError(
      'INVALID_INPUT',
      `tuf-mirror and tuf-root mean nothing with trusted-root: ${name}.`,
      {
        hint: 'Leave them empty, or set trusted-root to tuf.',
      },
    );
  }
  return name === 'embedded' ? { kind: 'embedded' } : { kind: 'file', path: name };
}

function readSha256(): string | undefined {
  const text = core.getInput('sha256').toLowerCase();
  if (text === '') return undefined;
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new ActionError('INVALID_INPUT', `sha256: '${text}' is not 64 hexadecimal digits.`);
  }
  return text;
}

function readIdentity(): CertificateIdentity | undefined {
  const subjectAlternativeName = core.getInput('certificate-identity');
  const issuer = core.getInput('certificate-oidc-issuer');
  if (subjectAlternativeName === '' && issuer === '') return undefined;
  if (subjectAlternativeName === '' || issuer === '') {
    throw new ActionError(
      'INVALID_INPUT',
      'certificate-identity and certificate-oidc-issuer belong together: an identity means nothing without who vouches for it.',
      { hint: 'Set both, or neither to expect the release manager of the version.' },
    );
  }
  return { subjectAlternativeName, issuer };
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
