import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatReport, type ReportParts } from '../../src/audit/assemble.ts';
import { mergeReports, type NamedReport } from '../../src/audit/merge-reports.ts';
import { isInShard } from '../../src/audit/shard.ts';
import { makeFile, makeFinding, makeReport } from '../support/audit-report.ts';
import { someFilesAndFindings } from '../support/audit-report-arbitrary.ts';

/** A release that belongs to a shard. */
function findRelease(index: number, count: number): string {
  const all = Array.from({ length: 100 }, (_, micro) => `3.13.${micro}`);
  return all.find(release => isInShard(release, { index, count })) ?? '3.13.0';
}

/** A shard with one file, of a release of its own. */
function makeShard(index: number, total: number, overrides: Partial<ReportParts> = {}): NamedReport {
  const files = [makeFile({ release: findRelease(index, total) })];
  return { name: `${index}.json`, report: makeReport({ shard: `${index}/${total}`, files, ...overrides }) };
}

describe('mergeReports', () => {
  it('makes one report of the shards', () => {
    const merged = mergeReports([
      makeShard(2, 2, {
        startedAt: '2026-11-25T20:00:01.000Z',
        finishedAt: '2026-11-25T20:30:00.000Z',
        trustedRoots: ['tuf', 'embedded'],
        findings: [makeFinding({ release: findRelease(2, 2) })],
      }),
      makeShard(1, 2, { startedAt: '2026-11-25T20:00:02.000Z', finishedAt: '2026-11-25T20:20:00.000Z' }),
    ]);
    assert.deepEqual(
      merged,
      makeReport({
        startedAt: '2026-11-25T20:00:01.000Z',
        finishedAt: '2026-11-25T20:30:00.000Z',
        trustedRoots: ['embedded', 'tuf'],
        files: [makeFile({ release: findRelease(1, 2) }), makeFile({ release: findRelease(2, 2) })],
        findings: [makeFinding({ release: findRelease(2, 2) })],
      }),
    );
    assert.equal(merged.verdict, 'failed');
  });

  it('makes of the shards what was split, whatever their order', () => {
    const someSplit = fc.record({ parts: someFilesAndFindings, total: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(someSplit, fc.gen(), ({ parts, total }, gen) => {
        const whole = makeReport(parts);
        const shards = Array.from({ length: total }, (_, index) => {
          const isOwn = ({ release }: { release: string }) =>
            isInShard(release, { index: index + 1, count: total });
          return makeShard(index + 1, total, {
            files: parts.files.filter(isOwn),
            findings: parts.findings.filter(isOwn),
          });
        });
        const shuffled = gen(fc.shuffledSubarray, shards, { minLength: total });
        assert.equal(formatReport(mergeReports(shuffled)), formatReport(whole));
      }),
    );
  });

  it('finds what two shards have together', () => {
    const sha256 = 'ab'.repeat(32);
    const shards = [1, 2, 3].map(index =>
      makeShard(index, 3, { files: [makeFile({ release: findRelease(index, 3), sha256 })] }),
    );
    for (const { report } of shards) assert.equal(report.counts.verified, 1);
    assert.deepEqual([mergeReports(shards).counts.rejected, mergeReports(shards).counts.verified], [3, 0]);
  });

  it('makes of a whole report itself', () => {
    const report = makeReport({ findings: [makeFinding({ kind: 'resigned' })] });
    assert.deepEqual(mergeReports([{ name: 'report.json', report }]), report);
  });

  it('believes neither the counts nor the verdict of a shard', () => {
    const forged = makeShard(1, 1, { findings: [makeFinding({ release: findRelease(1, 1) })] }).report;
    const counts = { ...forged.counts, rejected: 0 };
    const merged = mergeReports([{ name: 'x', report: { ...forged, verdict: 'passed', counts } }]);
    assert.equal(merged.verdict, 'failed');
    assert.equal(merged.counts.rejected, 1);
  });

  const selection = { pythonVersion: ['3.13'], artifact: ['all'], prereleases: true } as const;
  const refused: [string, NamedReport[], RegExp][] = [
    ['no report', [], /there is no report to merge/],
    [
      'a missing shard',
      [makeShard(1, 3), makeShard(3, 3)],
      /of 3 shards, this one is missing: 2; given: 1\.json, 3\.json/,
    ],
    ['one shard alone', [makeShard(2, 3)], /of 3 shards, these are missing: 1, 3; given: 2\.json/],
    [
      'a shard twice',
      [makeShard(1, 2), makeShard(2, 2), { ...makeShard(1, 2), name: 'again.json' }],
      /1\.json and again\.json are both shard 1\/2/,
    ],
    [
      'shards of different splits',
      [makeShard(1, 2), makeShard(2, 3)],
      /1\.json is one of 2 shards, others of 3/,
    ],
    ['a shard beyond the last', [makeShard(3, 2)], /shard: '3\/2' is not a shard/],
    [
      'a whole report among shards',
      [makeShard(1, 2), makeShard(2, 2, { shard: null })],
      /2\.json is not a shard but the report of a whole audit/,
    ],
    [
      'two whole reports',
      [makeShard(1, 1, { shard: null }), makeShard(2, 1, { shard: null })],
      /1\.json is not a shard but the report of a whole audit/,
    ],
    [
      'a release in the shard of another',
      [makeShard(1, 2), makeShard(2, 2, { files: [makeFile({ release: findRelease(1, 2) })] })],
      /2\.json has CPython 3\.13\.\d+, which does not belong to its shard/,
    ],
    [
      'a finding about a release of another shard',
      [makeShard(1, 2), makeShard(2, 2, { findings: [makeFinding({ release: findRelease(1, 2) })] })],
      /2\.json has CPython 3\.13\.\d+, which does not belong to its shard/,
    ],
    [
      'a file twice',
      [makeShard(1, 1, { files: [makeFile({ sha256: 'a'.repeat(64) }), makeFile()] })],
      /1\.json has 3\.13\.5\/Python-3\.13\.5\.tgz twice/,
    ],
    [
      'another tool',
      [makeShard(1, 2), makeShard(2, 2, { tool: 'verify-cpython 2.0.0' })],
      /tool is "verify-cpython 1\.0\.0" in 1\.json and "verify-cpython 2\.0\.0" in 2\.json/,
    ],
    [
      'another mirror',
      [makeShard(1, 2), makeShard(2, 2, { mirror: 'https://mirror.example/' })],
      /mirror is .* in 1\.json and "https:\/\/mirror\.example\/" in 2\.json/,
    ],
    [
      'another level',
      [makeShard(1, 2), makeShard(2, 2, { level: 'bundle' })],
      /level is "bytes" in 1\.json and "bundle" in 2\.json/,
    ],
    [
      'another selection',
      [makeShard(1, 2), makeShard(2, 2, { selection })],
      /selection is \{.*\["all"\].*\} in 1\.json and \{.*\["3\.13"\].*\} in 2\.json/,
    ],
    [
      'another baseline',
      [makeShard(1, 2), makeShard(2, 2, { baselineSha256: 'ab'.repeat(32) })],
      /baselineSha256 is null in 1\.json and "abab/,
    ],
    [
      'other kinds to fail on',
      [makeShard(1, 2), makeShard(2, 2, { failOn: [] })],
      /failOn is \["rejected",.*\] in 1\.json and \[\] in 2\.json/,
    ],
  ];
  for (const [what, reports, message] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(() => mergeReports(reports), { code: 'INVALID_INPUT', message });
    });
  }
});
