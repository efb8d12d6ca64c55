import type { ErrorCode } from '../src/errors.ts';

/** What each code means, as Markdown on one line. What to do about it is the code's hint in src/errors.ts. */
export const ERROR_MEANINGS: Readonly<Record<ErrorCode, string>> = {
  INVALID_INPUT:
    'An input is invalid, a file that it names is unreadable, or a folder is not writable, for example because the disk is full.',
  INVALID_PYTHON_VERSION: 'The text is neither a CPython version nor a specifier. See [versions](#versions).',
  NO_MATCHING_RELEASE:
    'No release on the mirror matches the range and has the requested files. Only for ranges.',
  NO_LISTING: 'The mirror has no usable directory listing. Only for ranges, `all`, and audits.',
  UNKNOWN_RELEASE_MANAGER:
    'The release manager of this series is unknown to verify-cpython. Only without `certificate-identity`.',
  NOT_PUBLISHED:
    'The release never had this kind of file, the mirror answered 404, 410, or 403, or the manifest does not name the package.',
  NO_BUNDLE_PUBLISHED:
    'The file exists without a Sigstore bundle, or no signed manifest names the package. See [kinds](#kinds).',
  MIRROR_REFUSED: 'The mirror requires credentials (401) or denies access to everything (403).',
  RELEASE_WITHHELD:
    'A range should resolve to a [known release](how-it-works.md#known-releases), but the mirror lacks the release or its bundle.',
  DOWNLOAD_FAILED: 'The server or the network failed, or the file is larger than 1 GiB.',
  TRUSTED_ROOT_UNAVAILABLE: 'TUF metadata cannot be stored in `RUNNER_TEMP`.',
  BUILD_FAILED:
    'The verified source does not build on this machine, or the interpreter fails its check. Only in [setup](setup.md).',
  BUNDLE_MALFORMED: 'The mirror served something else as the bundle, such as a login page.',
  BUNDLE_UNSUPPORTED: 'The bundle is of a type that cannot prove who signed the file.',
  VERIFICATION_FAILED: 'The certificate, the log entry, or the signature is invalid.',
  IDENTITY_MISMATCH: 'Someone other than the expected signer signed the file.',
  DIGEST_MISMATCH:
    'The bytes are not the ones that were signed, that the manifest names, or that `sha256` pins.',
  VERSION_MISMATCH:
    'The signature is valid, but the bytes are another release or another kind of file. Also: an archive has a member that would leave its folder.',
  CACHED_COPY_REJECTED: 'The copy in the tool cache fails verification.',
  TRUSTED_ROOT_INVALID:
    'The trusted root is unusable: the file is invalid, or the TUF repository responded with invalid metadata.',
  AUDIT_FAILED: 'An [audit](audit.md) found something that fails it, or verified nothing. Only in audits.',
};
