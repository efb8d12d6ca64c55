const DO_NOT_USE = 'Do not use this file.';
const REPORT_IT =
  'If the file comes from www.python.org, report it to security@python.org. If it comes from a mirror, contact the operator of the mirror.';

/** What to do about each code, unless the code that throws has a better hint; grouped by what the reader should do. */
const HINTS = {
  // fix the workflow
  INVALID_INPUT: 'Correct this input.',
  INVALID_PYTHON_VERSION: 'Use one version or specifier per line, such as 3.13.5, 3.14.0rc1, or 3.13.',
  NO_MATCHING_RELEASE: 'Use a wider range, or an exact version.',
  NO_LISTING:
    'Set an exact python-version, such as 3.13.5: it needs no listing. Otherwise use a mirror that lists its folders, as nginx and Apache do.',
  UNKNOWN_RELEASE_MANAGER:
    'Update verify-cpython: it knows the release managers of CPython 3.7 and later. For a release that you sign yourself, set certificate-identity and certificate-oidc-issuer.',
  NOT_PUBLISHED:
    'Check the release at https://www.python.org/downloads/, and correct python-version or artifact.',
  NO_BUNDLE_PUBLISHED: 'Use a release and an artifact that have a Sigstore bundle.',
  MIRROR_REFUSED:
    'Set mirror-token (VERIFY_CPYTHON_MIRROR_TOKEN for the command line) to the credentials of the mirror, such as Bearer TOKEN, or ask its operator for access.',
  BUILD_FAILED:
    'Read the end of the build log. The source is verified; check the compiler, the libraries, and the disk of this machine.',
  // something is withheld
  RELEASE_WITHHELD:
    'Check www.python.org for this release. If it exists there, contact the operator of the mirror. To accept an older release, set withheld-releases to warn.',
  // try again
  DOWNLOAD_FAILED:
    'Try again: this is often a transient network error. If it fails again, check the mirror and the proxy settings (HTTPS_PROXY, HTTP_PROXY, NO_PROXY).',
  TRUSTED_ROOT_UNAVAILABLE:
    'Check that the folder for temporary files is writable (RUNNER_TEMP on a runner) and try again, or set trusted-root to embedded.',
  // stop, do not use
  BUNDLE_MALFORMED: `${DO_NOT_USE} The mirror served something that is not a Sigstore bundle. ${REPORT_IT}`,
  BUNDLE_UNSUPPORTED: `${DO_NOT_USE} Check for an update of verify-cpython, which may support this kind of bundle.`,
  VERIFICATION_FAILED: `${DO_NOT_USE} ${REPORT_IT}`,
  IDENTITY_MISMATCH: `${DO_NOT_USE} Someone other than the expected signer signed it. If you set certificate-identity and certificate-oidc-issuer, check both. ${REPORT_IT}`,
  DIGEST_MISMATCH: `${DO_NOT_USE} It was changed after it was signed, or the server sent another file. ${REPORT_IT}`,
  VERSION_MISMATCH: `${DO_NOT_USE} The signature is valid, but it belongs to another release or another kind of file. ${REPORT_IT}`,
  CACHED_COPY_REJECTED:
    'Delete this folder and try again. On a self-hosted runner, check what changed the copy, because other jobs may have used it.',
  TRUSTED_ROOT_INVALID: `${DO_NOT_USE} Check where this root came from and whether a proxy or login page answered the request. To avoid the network, set trusted-root to embedded.`,
  // look at the report
  AUDIT_FAILED:
    'Check the findings: report.html shows the details of each, and report.json contains all of them.',
};

/** Every deliberate failure. */
export type ErrorCode = keyof typeof HINTS;

/** The usual advice for a code. */
export function toUsualHint(code: ErrorCode): string {
  return HINTS[code];
}

/** Every code, in the order of the groups above. */
export const ERROR_CODES: readonly ErrorCode[] = Object.keys(HINTS).filter(isErrorCode);

/** The one error of this project: what failed (`message`), why (`code`, `cause`) and what to do (`hint`). */
export class ActionError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  /**
   * @param code the kind of failure
   * @param message which artifact, what was expected, what was found; may quote text from outside
   * @param options `hint` replaces the usual hint for the code, in one or more lines; `first` precedes it; `cause` is the
   *   underlying error
   */
  constructor(
    code: ErrorCode,
    message: string,
    options: { hint?: string | readonly string[]; first?: string | undefined; cause?: unknown } = {},
  ) {
    super(printable(message), { cause: options.cause });
    this.name = 'ActionError';
    this.code = code;
    const [line = '', ...lines] = [options.hint ?? HINTS[code]].flat();
    this.hint = [[options.first ?? '', line].filter(Boolean).join(' '), ...lines].map(printable).join('\n');
  }
}

const MAX_PRINTED_CHARACTERS = 1000;

/**
 * Makes text from outside safe to print: every control, format, and line-separating character becomes its `\u{…}`
 * escape, so that it can't start a line (and with it a workflow command), control a terminal, or change the reading
 * direction. `##[`, which older runners obey anywhere in a line, is broken up.
 */
export function printable(text: string): string {
  const cut = text.length > MAX_PRINTED_CHARACTERS ? `${text.slice(0, MAX_PRINTED_CHARACTERS)}… (cut)` : text;
  return cut
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replaceAll('##[', '## [');
}

/** The message of anything that was thrown, safe to print. */
export function describeCause(error: unknown): string {
  // All addresses of a host were tried. Each has its own reason, and the error itself has none.
  if (error instanceof AggregateError) return error.errors.map(describeCause).join('; ');
  return printable(error instanceof Error ? error.message || error.name : String(error));
}

/** What a run says of an error that ends it. */
export function describeFailure(error: unknown): string {
  if (error instanceof ActionError) return `${error.code}: ${error.message}\n${error.hint}`;
  // This is our bug, and the stack says where it is.
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in verify-cpython; please report it. ${trace}`;
}

function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(HINTS, text);
}
