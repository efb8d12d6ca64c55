/**
 * Codes by which a system says that a disk, or a folder on it, does not take something. ENOENT is a drive that is not there,
 * EXDEV a rename between two file systems, UNKNOWN what Windows says where libuv knows no better. Of a network file system
 * whose server is gone are EHOSTDOWN, ENOTCONN, EREMOTEIO, ESTALE, and ETIMEDOUT.
 */
const DISK_ERRORS = new Set(
  `EACCES EAGAIN EBUSY EDQUOT EEXIST EFBIG EHOSTDOWN EINVAL EIO EISDIR ELOOP EMFILE EMLINK ENAMETOOLONG ENFILE ENODEV ENOENT
   ENOMEM ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTSUP ENXIO EOPNOTSUPP EPERM EREMOTEIO EROFS ESTALE ETIMEDOUT ETXTBSY
   EXDEV UNKNOWN`.split(/\s+/),
);
const FULL = new Set(['ENOSPC', 'EDQUOT']);
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Whether a disk or a folder is to blame for an error. */
export function isDiskError(error: unknown): boolean {
  return DISK_ERRORS.has(toCode(error));
}

/** Whether a disk is full, or this user's share of it. */
export function isFull(error: unknown): boolean {
  return FULL.has(toCode(error));
}

/** Whether a folder is read-only, or not for this user. */
export function isNotWritable(error: unknown): boolean {
  return NOT_WRITABLE.has(toCode(error));
}

/** The system's code of an error, such as `ENOSPC`; empty if it has no code. */
export function toCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
