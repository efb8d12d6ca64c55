import { LAST_DAYS } from '../../src/cpython/end-of-life.ts';
import { RELEASE_MANAGERS } from '../../src/cpython/release-managers.ts';
import { quote } from './findings.ts';

const OLDEST_MINOR = 7;
const ENDS = 'src/cpython/end-of-life.ts';
const MANAGERS = 'src/cpython/release-managers.ts';

/**
 * Compares the end of life and the release manager of each series with the release cycle that the PEPs publish
 * (https://peps.python.org/api/). Series from before Sigstore don't count.
 *
 * @param text of release-cycle.json
 * @param source its address
 * @returns each difference by itself
 */
export function compareReleaseCycle(text: string, source: string): string[] {
  const cycle = parseCycle(text);
  if (cycle === undefined)
    return [`${source}: expected a JSON object with a series in each key, found ${quote(text)}.`];
  const findings: string[] = [];
  for (const name of new Set([...LAST_DAYS.keys(), ...RELEASE_MANAGERS.keys(), ...cycle.keys()])) {
    const entry = cycle.get(name);
    // A series without a PEP is planned for later.
    if (entry === undefined) {
      if (LAST_DAYS.has(name))
        findings.push(`${name}: ${ENDS} has ${LAST_DAYS.get(name)}. ${source} doesn't list the series.`);
      continue;
    }
    findings.push(...compareSeries(name, entry, source));
  }
  return findings;
}

interface Entry {
  readonly endOfLife: unknown;
  readonly manager: unknown;
}

function compareSeries(name: string, { endOfLife, manager }: Entry, source: string): string[] {
  const findings: string[] = [];
  const [ourDay, ourManager] = [LAST_DAYS.get(name), RELEASE_MANAGERS.get(name)?.name];
  if (ourDay === undefined || ourManager === undefined) {
    const missing = [ourDay ?? ENDS, ourManager ?? MANAGERS].filter(each => each.startsWith('src/'));
    findings.push(
      `${name} is a new series. ${source} has the end of life ${show(endOfLife)} and the release manager ${show(manager)}; ${missing.join(' and ')} doesn't list it.`,
    );
  }
  if (ourDay !== undefined && toLastDay(endOfLife) !== ourDay) {
    findings.push(
      `${name}: the end of life differs. ${ENDS} has \`${ourDay}\`, ${source} has ${show(endOfLife)}.`,
    );
  }
  if (ourManager !== undefined && manager !== ourManager) {
    findings.push(
      `${name}: the release manager differs. ${MANAGERS} has \`${ourManager}\`, ${source} has ${show(manager)}.`,
    );
  }
  return findings;
}

function parseCycle(text: string): Map<string, Entry> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const series = Object.entries(json).filter(([name]) => isSigned(name));
  if (series.length === 0) return undefined;
  return new Map(
    series.map(([name, entry]) => [name, { endOfLife: entry?.end_of_life, manager: entry?.release_manager }]),
  );
}

function isSigned(name: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(name) ?? [];
  return Number(major) > 3 || (Number(major) === 3 && Number(minor) >= OLDEST_MINOR);
}

/** A day, or the last day of a month. */
function toLastDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined || month === undefined) return value;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function show(value: unknown): string {
  return value === undefined ? 'none' : quote(typeof value === 'string' ? value : JSON.stringify(value));
}
