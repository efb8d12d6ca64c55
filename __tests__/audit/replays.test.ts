import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rejectReplays } from '../../src/audit/replays.ts';
import { makeFile, makeFinding } from '../support/audit-report.ts';

describe('rejectReplays', () => {
  const one = makeFile({ release: '3.13.1', sha256: 'a'.repeat(64) });
  const two = makeFile({ release: '3.13.2', sha256: 'b'.repeat(64) });

  it('leaves files with digests of their own as they are', () => {
    const before = { files: [one, two], findings: [makeFinding({ kind: 'unsigned', release: '3.13.3' })] };
    assert.deepEqual(rejectReplays(before), before);
  });

  it('rejects all files that share a signed digest, and keeps their other findings', () => {
    const replayed = { ...two, sha256: one.sha256 };
    const third = makeFile({ release: '3.13.3', sha256: one.sha256 });
    const changed = makeFinding({ kind: 'changed', release: '3.13.2', fileName: two.fileName, code: null });
    const { files, findings: all } = rejectReplays({ files: [one, replayed, third], findings: [changed] });
    assert.deepEqual(all[0], changed, 'what fails an audit for a change still does');
    const findings = all.slice(1);
    assert.deepEqual(
      files.map(({ state, evidence }) => [state, evidence]),
      files.map(() => ['rejected', null]),
    );
    assert.deepEqual(
      findings.map(({ kind, fileName, code }) => [kind, fileName, code]),
      [one, replayed, third].map(({ fileName }) => ['rejected', fileName, 'VERSION_MISMATCH']),
    );
    assert.equal(findings[1]?.found, `that of Python-3.13.1.tgz, Python-3.13.3.tgz: SHA-256 ${one.sha256}`);
  });

  it('names a few of many, so that a report does not grow with the square of their number', () => {
    const many = Array.from({ length: 2000 }, (_, micro) =>
      makeFile({ release: `3.13.${micro % 1000}`, fileName: `f${micro}`, sha256: one.sha256 }),
    );
    const { findings } = rejectReplays({ files: many, findings: [] });
    assert.equal(findings.length, 2000);
    assert.match(findings[5]?.found ?? '', /^that of f0, f1, f10 and 1996 more: SHA-256 /);
  });

  it('ignores equal bytes without a signature', () => {
    const files = [one, { ...two, state: 'unsigned-historic', sha256: one.sha256, evidence: null } as const];
    assert.deepEqual(rejectReplays({ files, findings: [] }), { files, findings: [] });
  });
});
