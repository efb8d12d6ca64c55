import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { formatReport } from '../../src/audit/assemble.ts';
import { type Baseline, carryForward, findDifferences, readBaseline } from '../../src/audit/baseline.ts';
import { type FileReport, toFileKey } from '../../src/audit/report.ts';
import type { SelectionInputs } from '../../src/audit/selection.ts';
import { parseSpecifier } from '../../src/cpython/specifier.ts';
import { makeEvidence, makeFile, makeReport } from '../support/audit-report.ts';

const ALL: SelectionInputs = { specifiers: ['all'], kinds: ['all'], prereleases: true, shard: undefined };

function toBaseline(files: readonly FileReport[]): Baseline {
  const { selection } = makeReport();
  return { sha256: 'f'.repeat(64), selection, files: new Map(files.map(file => [toFileKey(file), file])) };
}

function findKinds(now: readonly FileReport[], then: readonly FileReport[], inputs = ALL): string[] {
  return findDifferences(now, toBaseline(then), inputs).findings.map(
    ({ kind, fileName }) => `${kind} ${fileName}`,
  );
}

describe('findDifferences', () => {
  const file = makeFile();
  const unsigned = makeFile({ state: 'unsigned-historic', sha256: 'a'.repeat(64), size: 1 });

  it('finds no difference between equal reports, or for a new file', () => {
    assert.deepEqual(findKinds([file], [file]), []);
    assert.deepEqual(findKinds([file], []), []);
  });

  it('finds another digest, of signed and of other bytes, and says both', () => {
    const changed = { ...file, sha256: 'b'.repeat(64) };
    const [finding] = findDifferences([changed], toBaseline([file]), ALL).findings;
    assert.deepEqual(
      [finding?.kind, finding?.expected, finding?.found, finding?.code],
      ['changed', `SHA-256 ${file.sha256}`, `SHA-256 ${'b'.repeat(64)}`, null],
    );
    assert.deepEqual(findKinds([{ ...unsigned, sha256: 'b'.repeat(64) }], [unsigned]), [
      'changed Python-3.13.5.tgz',
    ]);
  });

  it('finds another signature of the same bytes by its place in the log', () => {
    const resigned = {
      ...file,
      evidence: makeEvidence({ logIndex: '999', signedAt: '2026-01-02T00:00:00.000Z' }),
    };
    const [finding] = findDifferences([resigned], toBaseline([file]), ALL).findings;
    assert.equal(finding?.kind, 'resigned');
    assert.equal(finding?.found, 'the signature of 2026-01-02T00:00:00.000Z, log index 999');
    assert.match(finding?.expected ?? '', /log index 234567890$/);
  });

  it('compares nothing if a digest is not known', () => {
    assert.deepEqual(findKinds([{ ...unsigned, sha256: null }], [unsigned]), []);
    assert.deepEqual(findKinds([unsigned], [{ ...unsigned, sha256: null }]), []);
  });

  it('misses what only the baseline has, unless it had vanished or was unknown', () => {
    assert.deepEqual(findKinds([], [file]), ['vanished Python-3.13.5.tgz']);
    assert.deepEqual(findKinds([], [unsigned]), ['vanished Python-3.13.5.tgz']);
    for (const state of ['vanished', 'unknown-file'] as const)
      assert.deepEqual(findKinds([], [makeFile({ state })]), []);
    const [vanished] = findDifferences([], toBaseline([file]), ALL).vanished;
    assert.deepEqual(
      [vanished?.state, vanished?.sha256, vanished?.evidence],
      ['vanished', file.sha256, null],
    );
  });

  it('misses only what was selected', () => {
    const rc = makeFile({ release: '3.14.0rc1' });
    const inputs = (parts: Partial<SelectionInputs>): SelectionInputs => ({ ...ALL, ...parts });
    assert.deepEqual(findKinds([], [rc], inputs({ prereleases: false })), []);
    assert.deepEqual(findKinds([], [rc], inputs({ kinds: ['macos'] })), []);
    assert.deepEqual(findKinds([], [rc], inputs({ specifiers: [parseSpecifier('3.13')] })), []);
    assert.deepEqual(findKinds([], [rc], inputs({ specifiers: [parseSpecifier('3.14')] })).length, 1);
    const shards = [1, 2, 3].filter(
      index => findKinds([], [rc], inputs({ shard: { index, count: 3 } })).length === 1,
    );
    assert.equal(shards.length, 1, 'one shard of three misses it');
  });
});

describe('carryForward', () => {
  it('keeps the digest of a file that was refused or not fetched, and no other', () => {
    const before = makeFile();
    const refused = makeFile({ state: 'rejected' });
    const changed = makeFile({ sha256: 'b'.repeat(64) });
    const fresh = makeFile({ release: '3.13.6', state: 'rejected' });
    assert.deepEqual(
      carryForward([refused, changed, fresh], toBaseline([before])).map(
        ({ state, sha256, size, evidence }) => [state, sha256, size, evidence !== null],
      ),
      [
        ['rejected', before.sha256, before.size, false],
        ['verified', 'b'.repeat(64), changed.size, true],
        ['rejected', null, null, false],
      ],
    );
  });
});

describe('readBaseline', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-cpython-baseline-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('reads a report and its digest', async () => {
    const path = join(folder, 'report.json');
    await writeFile(path, formatReport(makeReport()));
    const { sha256, files } = await readBaseline(path);
    assert.match(sha256, /^[0-9a-f]{64}$/);
    assert.deepEqual([...files.keys()], ['3.13.5/Python-3.13.5.tgz']);
  });

  it('refuses a shard, a folder, and what is too large to be a report', async () => {
    const shard = join(folder, 'shard.json');
    await writeFile(shard, formatReport(makeReport({ shard: '2/5' })));
    await assert.rejects(readBaseline(shard), {
      code: 'INVALID_INPUT',
      message: /is shard 2\/5 of a report/,
    });
    await assert.rejects(readBaseline(folder), { code: 'INVALID_INPUT', message: /cannot be read/ });
    const large = join(folder, 'large.json');
    await writeFile(large, Buffer.alloc(64 * 1024 * 1024 + 1, ' '));
    await assert.rejects(readBaseline(large), {
      code: 'INVALID_INPUT',
      message: /expected at most 67108864/,
    });
  });
});
