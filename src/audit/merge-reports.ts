import { isDeepStrictEqual } from 'node:util';
import { ActionError } from '../errors.ts';
import { assembleReport } from './assemble.ts';
import { type Report, toFileKey } from './report.ts';
import { formatShard, isInShard, parseShard, type Shard } from './shard.ts';

/** A report, and the name of the file that it comes from, for messages. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/** What all shards of one audit have in common. */
const COMMON = [
  'schemaVersion',
  'tool',
  'mirror',
  'level',
  'selection',
  'baselineSha256',
  'failOn',
] as const satisfies readonly (keyof Report)[];

/**
 * Merges the shards 1 to N of one audit, in any order, into the report that one audit of everything would have made. A
 * report of everything is accepted alone. Counts and verdict are recomputed from files and findings.
 *
 * @throws ActionError INVALID_INPUT if the reports are not exactly the shards of one audit
 */
export function mergeReports(reports: readonly NamedReport[]): Report {
  const [first, ...others] = reports;
  if (first === undefined) throw conflict('there is no report to merge');
  for (const other of others) assertSameAudit(first, other);
  if (others.length > 0 || first.report.shard !== null) assertAllShards(reports);
  for (const each of reports) assertOwn(each);

  const all = reports.map(({ report }) => report);
  return assembleReport({
    ...first.report,
    shard: null,
    // All times have one format, so they sort as text.
    startedAt: all.map(({ startedAt }) => startedAt).reduce((a, b) => (a < b ? a : b)),
    finishedAt: all.map(({ finishedAt }) => finishedAt).reduce((a, b) => (a > b ? a : b)),
    trustedRoots: [...new Set(all.flatMap(({ trustedRoots }) => trustedRoots))].sort(),
    findings: all.flatMap(({ findings }) => findings),
    files: all.flatMap(({ files }) => files),
  });
}

function assertSameAudit(first: NamedReport, other: NamedReport): void {
  const field = COMMON.find(name => !isDeepStrictEqual(first.report[name], other.report[name]));
  if (field === undefined) return;
  const values = [first, other].map(({ name, report }) => `${JSON.stringify(report[field])} in ${name}`);
  throw conflict(`${field} is ${values.join(' and ')}`);
}

function assertAllShards(reports: readonly NamedReport[]): void {
  const shards = reports.map(each => ({ name: each.name, ...toShard(each) }));
  const count = Math.max(...shards.map(shard => shard.count));
  const names = new Map<number, string>();
  for (const shard of shards) {
    if (shard.count !== count)
      throw conflict(`${shard.name} is one of ${shard.count} shards, others of ${count}`);
    const twin = names.get(shard.index);
    if (twin !== undefined) throw conflict(`${twin} and ${shard.name} are both shard ${formatShard(shard)}`);
    names.set(shard.index, shard.name);
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(index => !names.has(index));
  if (missing.length > 0) {
    throw conflict(
      `of ${count} shards, ${missing.length === 1 ? 'this one is' : 'these are'} missing: ${missing.join(', ')}; given: ${[...names.values()].join(', ')}`,
    );
  }
}

function toShard({ name, report: { shard } }: NamedReport): Shard {
  const parsed = parseShard(shard ?? '');
  if (parsed) return parsed;
  throw conflict(`${name} is not a shard but the report of a whole audit`);
}

/** Each release belongs to the shard that contains it, and each file is listed once. */
function assertOwn({ name, report }: NamedReport): void {
  const twice = findTwice(report.files.map(toFileKey));
  if (twice !== undefined) throw conflict(`${name} has ${twice} twice`);
  const shard = parseShard(report.shard ?? '');
  const stray =
    shard && [...report.files, ...report.findings].find(({ release }) => !isInShard(release, shard));
  if (stray) throw conflict(`${name} has CPython ${stray.release}, which does not belong to its shard`);
}

function findTwice(keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return keys.find(key => seen.size === seen.add(key).size);
}

function conflict(reason: string): ActionError {
  return new ActionError('INVALID_INPUT', `These reports can't be merged: ${reason}.`, {
    hint: 'Name the report.json of each shard of one audit exactly once.',
  });
}
