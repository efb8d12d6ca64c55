import { randomInt } from 'node:crypto';

/** From all.env, which `npm run test:all` reads. */
const RUNS_ALL = process.env.TEST_ALL === '1';
/** Which cases a sample takes: another number in each run, unless TEST_SEED names that of an earlier run. */
const SEED = Number(process.env.TEST_SEED ?? randomInt(1000));

/** One of each n in a row, at another place among the next n, so that a loop inside a loop can't hide a case from it. */
function isInSample(index: number, n: number): boolean {
  return RUNS_ALL || index % n === (SEED + Math.floor(index / n)) % n;
}

/** The reason to skip a test that takes minutes, or false in `npm run test:all`. */
export const SKIP_SLOW = RUNS_ALL ? false : 'takes minutes; npm run test:all runs it';

/** Decides for one case after another: the reason to skip it, or false. */
export type SkipOutsideSample = () => string | false;

/**
 * Runs every n-th case of a slow sweep, and all of them in `npm run test:all`. The cases that are left out are skipped by
 * name, and the reason tells how to run them.
 * @param n n runs whose seeds follow each other cover all cases
 */
export function runOneIn(n: number): SkipOutsideSample {
  let next = 0;
  return () => {
    if (isInSample(next++, n)) return false;
    return `not in this run's sample: 1 in ${n}, seed ${SEED}; npm run test:all runs all`;
  };
}

/**
 * Takes every n-th of many things that one test looks at, and all of them in `npm run test:all`.
 * @returns the sample, and `sample of 20 of 200, seed 7; npm run test:all runs all` for the test to report
 */
export function takeOneIn<T>(n: number, all: readonly T[]): { sample: readonly T[]; note: string } {
  const sample = all.filter((_, index) => isInSample(index, n));
  return {
    sample,
    note: `sample of ${sample.length} of ${all.length}, seed ${SEED}; npm run test:all runs all`,
  };
}

/**
 * How often to do what depends on chance.
 * @returns `note` for the name of the test
 */
export function repeat(all: number, { inSample }: { inSample: number }): { times: number; note: string } {
  if (RUNS_ALL) return { times: all, note: '' };
  return { times: inSample, note: ` (${inSample} times of ${all}; npm run test:all runs all)` };
}

/** The reason to skip what takes minutes, or needs all cases; false in `npm run test:all`. */
export const SKIP_IN_SAMPLE = !RUNS_ALL && 'only npm run test:all runs this';
