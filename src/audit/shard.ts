import { createHash } from 'node:crypto';
import { ActionError } from '../errors.ts';
import { PATTERNS } from './report-fields.ts';

/** One of several parts into which an audit is cut. */
export interface Shard {
  /** From 1 on. */
  readonly index: number;
  readonly count: number;
}

/**
 * Reads `2/5`.
 * @returns undefined if it is empty
 * @throws ActionError INVALID_INPUT
 */
export function parseShard(text: string): Shard | undefined {
  if (text === '') return undefined;
  const [, index, count] = PATTERNS.shard.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index <= shard.count) return shard;
  throw new ActionError('INVALID_INPUT', `shard: '${text}' is not a shard.`, {
    hint: 'Use NUMBER/COUNT, such as 2/5, with at most 100 shards.',
  });
}

export function formatShard({ index, count }: Shard): string {
  return `${index}/${count}`;
}

/** Whether a release belongs to a shard. For a given count, it always belongs to the same one. */
export function isInShard(release: string, { index, count }: Shard): boolean {
  const hash = createHash('sha256').update(release).digest().readUInt32BE();
  return (hash % count) + 1 === index;
}
