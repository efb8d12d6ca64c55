import assert from 'node:assert/strict';
import type { ErrorCode } from '../../src/errors.ts';
import { listFiles, type Run, type Runner } from './run-action.ts';

/** Asserts what holds for every refusal: exit code 1, one error line with code and hint, no output, an empty tool cache. */
export async function assertRefused(run: Run, code: ErrorCode, runner: Runner): Promise<void> {
  assert.equal(run.errors.length, 1, `expected one ::error line in:\n${run.stdout}${run.stderr}`);
  assert.match(run.errors[0] ?? '', new RegExp(`^::error title=[^:]+::${code}: [^%]+%0A[A-Z]`));
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputFile, '');
  assert.deepEqual(await listFiles(runner.toolCache), []);
  assert.equal(run.stderr, '');
  assert.doesNotMatch(run.stdout, /^\s+at /m, 'no stack trace');
  assert.match(run.summary, new RegExp(`<code>${code}</code>`));
}
