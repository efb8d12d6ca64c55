import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { ActionError } from '../errors.ts';
import { readInputFile } from '../files/regular-file.ts';
import { parseTrustedRoot, type TrustedRoot } from './trusted-root.ts';

/** Where the trusted root comes from, as the workflow chose. */
export type TrustedRootChoice =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'file'; readonly path: string }
  /** `mirror` and `rootPath`: another TUF repository than Sigstore's, and the root.json to begin with. */
  | { readonly kind: 'tuf'; readonly mirror?: URL; readonly rootPath?: string };

/** Sigstore's public TUF repository. */
const PUBLIC_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
/**
 * The roots in `@sigstore/tuf`, in base64. The address is a literal, so that the bundler leaves out the rest of the file:
 * keys that have nothing to do with CPython.
 */
const TUF_ROOT = seeds['https://tuf-repo-cdn.sigstore.dev']['root.json'];
const EMBEDDED_ROOT = seeds['https://tuf-repo-cdn.sigstore.dev'].targets['trusted_root.json'];
const TRUSTED_ROOT = 'trusted_root.json';
/** As much as tuf-js takes of a root.json or of a target. Sigstore's own files have less than 10 KB. */
const MAX_ROOT_BYTES = 5_000_000;

/**
 * Reads the trusted root that the workflow chose.
 *
 * @param temporaryFolder for TUF's own cache
 * @param warn called if another root than the chosen one is used
 * @throws ActionError TRUSTED_ROOT_INVALID; TRUSTED_ROOT_UNAVAILABLE if TUF's cache can't be stored;
 *   INVALID_INPUT if a file can't be read
 */
export async function readTrustedRoot(
  choice: TrustedRootChoice,
  temporaryFolder: string,
  warn: (message: string) => void,
): Promise<TrustedRoot> {
  switch (choice.kind) {
    case 'embedded':
      return readEmbeddedRoot();
    case 'file':
      return parseTrustedRoot(readRootFile('trusted-root', choice.path).toString('utf8'), choice.path);
    case 'tuf':
      return refreshRoot(choice, temporaryFolder, warn);
  }
}

function readEmbeddedRoot(): TrustedRoot {
  return parseTrustedRoot(Buffer.from(EMBEDDED_ROOT, 'base64').toString('utf8'), 'embedded');
}

/** Over TUF. The embedded root is used only if the repository is unreachable, never if its metadata is invalid. */
async function refreshRoot(
  { mirror = new URL(`${PUBLIC_MIRROR}/`), rootPath }: TrustedRootChoice & { kind: 'tuf' },
  temporaryFolder: string,
  warn: (message: string) => void,
): Promise<TrustedRoot> {
  // Loaded only here: most of it is the TUF client.
  const { fetchTarget, TufUnreachable } = await import('./tuf.ts');
  const root = rootPath ? readTufRoot(rootPath) : Buffer.from(TUF_ROOT, 'base64');
  try {
    const target = await fetchTarget(TRUSTED_ROOT, { mirror, root, temporaryFolder, warn });
    return parseTrustedRoot(target.toString('utf8'), 'tuf');
  } catch (error) {
    if (!(error instanceof TufUnreachable)) throw error;
    warn(
      `${error.message} The embedded trusted root is used instead. It lacks keys that Sigstore has changed since this release. To use it without this warning, set trusted-root to embedded.`,
    );
    return readEmbeddedRoot();
  }
}

/** The file is easily confused with the trusted root, for which TUF's own message would be hard to understand. */
function readTufRoot(path: string): Buffer {
  const bytes = readRootFile('tuf-root', path);
  if (/"_type"\s*:\s*"root"/.test(bytes.toString('utf8'))) return bytes;
  throw new ActionError('INVALID_INPUT', `tuf-root: '${path}' is not the root.json of a TUF repository.`, {
    hint: 'Set tuf-root to the root.json of the repository. A trusted_root.json belongs to trusted-root.',
  });
}

/** Each input that names a root, and what to set it to. */
const ROOT_HINTS = {
  'trusted-root': 'Set trusted-root to tuf, embedded, or the path of a trusted_root.json.',
  'tuf-root': 'Set tuf-root to the path of a root.json.',
};

function readRootFile(input: keyof typeof ROOT_HINTS, path: string): Buffer {
  return readInputFile(input, path, { maxBytes: MAX_ROOT_BYTES, hint: ROOT_HINTS[input] });
}
