import { readFile } from 'node:fs/promises';
import { DEFAULT_MIRROR_URL } from '@sigstore/tuf';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { ActionError, describeCause } from '../errors.ts';
import { parseTrustedRoot, type TrustedRoot } from './trusted-root.ts';

/**
 * Reads the trusted root that the `trusted-root` input names.
 *
 * @param input `tuf`, `embedded`, or the path of a `trusted_root.json`
 * @param warn told where something else is used than was asked for
 * @throws ActionError TRUSTED_ROOT_INVALID, or INVALID_INPUT where there is no such file
 */
export async function readTrustedRoot(input: string, warn: (message: string) => void): Promise<TrustedRoot> {
  if (input === 'embedded') return readEmbeddedRoot();
  if (input === 'tuf') {
    warn(
      'trusted-root: tuf is not refreshed over TUF yet; the trusted root embedded in this action is used.',
    );
    return readEmbeddedRoot();
  }
  return parseTrustedRoot(await readRootFile(input), input);
}

/** The production root that `@sigstore/tuf` was published with. */
function readEmbeddedRoot(): TrustedRoot {
  const base64 = seeds[DEFAULT_MIRROR_URL].targets['trusted_root.json'];
  return parseTrustedRoot(Buffer.from(base64, 'base64').toString('utf8'), 'embedded');
}

async function readRootFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ActionError(
      'INVALID_INPUT',
      `trusted-root: '${path}' cannot be read: ${describeCause(error)}.`,
      {
        hint: 'Use tuf, embedded, or the path of a trusted_root.json.',
        cause: error,
      },
    );
  }
}
