import { ActionError } from '../errors.ts';

/** Where the trusted root comes from, as the workflow chose. */
export type TrustedRootChoice =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'file'; readonly path: string }
  /** `mirror` and `rootPath`: another TUF repository than Sigstore's, and the root.json to begin with. */
  | { readonly kind: 'tuf'; readonly mirror?: URL; readonly rootPath?: string };

/**
 * Reads the `trusted-root` input.
 *
 * @param name `tuf`, `embedded`, or the path of a file
 * @param repository `tuf-mirror` and `tuf-root`; an empty path means Sigstore's own
 * @throws ActionError INVALID_INPUT if TUF's inputs are given without TUF
 */
export function toTrustedRootChoice(
  name: string,
  { mirror, rootPath }: { mirror?: URL; rootPath: string },
): TrustedRootChoice {
  if (name === 'tuf') return { kind: 'tuf', ...(mirror && { mirror }), ...(rootPath && { rootPath }) };
  if (mirror || rootPath) {
    throw new ActionError(
      'INVALID_INPUT',
      `tuf-mirror and tuf-root have no effect with trusted-root: ${name}.`,
      {
        hint: 'Leave them empty, or set trusted-root to tuf.',
      },
    );
  }
  return name === 'embedded' ? { kind: 'embedded' } : { kind: 'file', path: name };
}
