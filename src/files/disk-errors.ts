/**
 * System error codes for a disk, or a folder on it, that rejects an operation. ENOENT is a missing drive, EXDEV a rename
 * between two file systems, and UNKNOWN a Windows error that libuv does not know. EHOSTDOWN, ENOTCONN, EREMOTEIO, ESTALE, and
 * ETIMEDOUT come from a network file system whose server is gone.
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

/** Whether a disk, or this user's quota on it, is full. */
export function isFull(error: unknown): boolean {
  return FULL.has(toCode(error));
}

/** Whether a folder is read-only, or not writable by this user. */
export function isNotWritable(error: unknown): boolean {
  return NOT_WRITABLE.has(toCode(error));
}

/** The system's code of an error, such as `ENOSPC`; empty if it has no code. */
export function toCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
