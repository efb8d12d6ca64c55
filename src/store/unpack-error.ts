import { ActionError, describeCause } from '../errors.ts';

/** Where an archive was to be unpacked. */
export interface Place {
  readonly fileName: string;
  readonly folder: string;
}

const FULL = ['ENOSPC', 'EDQUOT'];
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EACCES'];

/**
 * Says what the system refused while an archive was unpacked.
 * @returns ActionError INVALID_INPUT for an error of the system, with what to do; any other error as it is
 */
export function toUnpackError(error: unknown, { fileName, folder }: Place): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const code = String(error.code);
  const [reason, hint] = FULL.includes(code)
    ? [`No space left to unpack ${fileName}`, 'Make room on this disk: a release needs up to 1 GB.']
    : ['symlink', 'link'].includes(String(error.syscall)) && NO_LINKS.includes(code)
      ? [
          `${fileName} contains links, which can't be made`,
          'On Windows, turn on Developer Mode. Elsewhere, put the tool cache on a file system that has links.',
        ]
      : [`${fileName} can't be unpacked`, 'Check this folder: its disk, and what this user may do there.'];
  const message = `extract: ${reason}: '${folder}' cannot be written: ${describeCause(error)}.`;
  return new ActionError('INVALID_INPUT', message, { hint, cause: error });
}
