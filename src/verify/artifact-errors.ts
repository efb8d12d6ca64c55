import type { Artifact } from '../cpython/artifact-kinds.ts';
import { ActionError, describeCause } from '../errors.ts';
import type { Answer } from '../files/source.ts';
import { CHECK_FOR_LOGIN_PAGE, describePage, isRedirected, isStrayPage } from '../http/web-page.ts';

const OTHER_TRUST =
  'If a step that expects another signer or has another trusted root stored it there, delete the folder, or give the two steps different tool caches. Otherwise find out what changed the copy.';

/** Adds the file's name to an error of code that knows only its bundle, because a step may verify many files. */
export function naming<T>({ fileName }: Pick<Artifact, 'fileName'>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw new ActionError(error.code, `${fileName}: ${error.message}`, {
      hint: error.hint,
      cause: error.cause,
    });
  }
}

/**
 * Describes what came instead of a bundle if it is a web page, or if a redirect led to it. It is worth reporting only if
 * the mirror itself answered.
 */
export function explainingPage<T>(answer: Answer, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'BUNDLE_MALFORMED' || !isStrayPage(answer))
      throw error;
    const message = `Expected a Sigstore bundle in JSON, found ${describePage(answer)}. ${error.message}`;
    throw new ActionError(error.code, message, {
      ...(isRedirected(answer)
        ? { hint: `Do not use this file. ${CHECK_FOR_LOGIN_PAGE}` }
        : { first: CHECK_FOR_LOGIN_PAGE }),
      cause: error,
    });
  }
}

/** Turns whatever is wrong with a cached copy into the error that says so. */
export function rejectCopy({ fileName }: Artifact, folder: string): (cause: unknown) => never {
  return cause => {
    const message = `The copy of ${fileName} in the tool cache (${folder}) was rejected: ${describeCause(cause)}`;
    const isOtherTrust =
      cause instanceof ActionError && ['IDENTITY_MISMATCH', 'VERIFICATION_FAILED'].includes(cause.code);
    throw new ActionError('CACHED_COPY_REJECTED', message, {
      cause,
      ...(isOtherTrust && { hint: OTHER_TRUST }),
    });
  };
}
