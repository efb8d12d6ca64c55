import { createHash } from 'node:crypto';
import { ActionError } from '../errors.ts';

/** One of several parts into which an audit is cut. */
export interface Shard {
  /** From 1 on. */
  readonly index: number;
  readonly count: number;
}

const MAX_SHARDS = 100;

/**
 * Reads `2/5`.
 * @returns undefined if it is empty
 * @throws ActionError INVALID_INPUT
 */
export function parseShard(text: string): Shard | undefined {
  if (text === '') return undefined;
  const groups = /^(?<index>[1-9]\d{0,2})\/(?<count>[1-9]\d{0,2})$/.exec(text)?.groups;
  const shard = { index: Number(groups?.index), count: Number(groups?.count) };
  if (groups !== undefined && shard.index <= shard.count && shard.count <= MAX_SHARDS) return shard;
  throw new ActionError('INVALID_INPUT', `shard: '${text}' is not a shard.`, {
    hint: `Use NUMBER/COUNT, such as 2/5, with at most ${MAX_SHARDS} shards.`,
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
