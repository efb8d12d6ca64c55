import type { Artifact } from './artifact-kinds.ts';
import type { Format } from './kind-table.ts';

const TARS: readonly Format[] = ['source', 'android', 'ios'];
const ZIPS: readonly Format[] = ['embed-zip', 'package'];

/** How an artifact is unpacked; undefined if it is not an archive but an installer, for example. */
export function findArchiveType({ format }: Pick<Artifact, 'format'>): 'tar' | 'zip' | undefined {
  if (TARS.includes(format)) return 'tar';
  return ZIPS.includes(format) ? 'zip' : undefined;
}
