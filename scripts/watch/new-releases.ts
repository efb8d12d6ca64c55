/**
 * `node scripts/watch/new-releases.ts REPORT`: prints the releases in the report of an audit that have a signed file
 * which the list of known releases lacks, one per line. `--list` names another list.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseReport } from '../../src/audit/parse-report.ts';
import type { Report } from '../../src/audit/report.ts';

const LIST = join(import.meta.dirname, '../../src/cpython/known-releases.json');

/**
 * @param report of an audit
 * @param list the list of known releases: `releases` with the digests of each, by kind
 * @returns versions, in the report's order. The list has no packages: they have no signature of their own.
 */
export function findNewReleases(report: Report, list: unknown): string[] {
  const releases = toRecord(toRecord(list).releases);
  const unlisted = report.files.filter(
    ({ release, artifact, state }) =>
      state === 'verified' &&
      artifact !== null &&
      !artifact.startsWith('windows-package-') &&
      !Object.hasOwn(toRecord(releases[release] ?? {}), artifact),
  );
  return [...new Set(unlisted.map(({ release }) => release))];
}

/** @throws TypeError if the value is not an object */
function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return { ...value };
  throw new TypeError(`The list of known releases: expected an object, found ${JSON.stringify(value)}.`);
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'string', default: LIST } },
  });
  const [path] = positionals;
  if (path === undefined) throw new Error('Usage: node scripts/watch/new-releases.ts REPORT [--list FILE]');
  const report = parseReport(readFileSync(path, 'utf8'), path);
  for (const release of findNewReleases(report, JSON.parse(readFileSync(values.list, 'utf8'))))
    console.log(release);
}
