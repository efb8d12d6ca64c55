import { ActionError, describeCause } from '../errors.ts';
import { isDiskError, isFull, toCode } from '../files/disk-errors.ts';

/** Where an archive was to be unpacked. */
export interface Place {
  readonly fileName: string;
  readonly folder: string;
}

const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EACCES'];

/**
 * Says what the system refused while an archive was unpacked.
 * @returns ActionError INVALID_INPUT for an error of the system, with what to do; any other error as it is
 */
export function toUnpackError(error: unknown, { fileName, folder }: Place): unknown {
  if (!(error instanceof Error && isDiskError(error))) return error;
  const syscall = 'syscall' in error ? String(error.syscall) : '';
  const [reason, hint] = isFull(error)
    ? [`No space left to unpack ${fileName}`, 'Make room on this disk: a release needs up to 1 GB.']
    : ['symlink', 'link'].includes(syscall) && NO_LINKS.includes(toCode(error))
      ? [
          `${fileName} contains links, which can't be made`,
          'On Windows, turn on Developer Mode. Elsewhere, put the tool cache on a file system that has links.',
        ]
      : [`${fileName} can't be unpacked`, 'Check this folder: its disk, and what this user may do there.'];
  const message = `extract: ${reason}: '${folder}' cannot be written: ${describeCause(error)}.`;
  return new ActionError('INVALID_INPUT', message, { hint, cause: error });
}
