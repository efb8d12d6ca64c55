import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assembleReport, formatReport } from '../../src/audit/assemble.ts';
import type { Report } from '../../src/audit/report.ts';
import { FINDING_KINDS } from '../../src/report/finding-kinds.ts';
import { makeFile, makeFinding, makeFullReport, makeReport } from '../support/audit-report.ts';
import { someFilesAndFindings } from '../support/audit-report-arbitrary.ts';

describe('assembleReport', () => {
  it('sorts files by release, kind and name', () => {
    const files = [
      makeFile({ release: '3.13.5', artifact: null, fileName: 'a.zip', state: 'unknown-file' }),
      makeFile({ release: '3.13.5', artifact: 'source-xz' }),
      makeFile({ release: '3.13.5', artifact: 'source-tgz' }),
      makeFile({ release: '3.13.5', artifact: null, fileName: 'Z.zip', state: 'unknown-file' }),
      makeFile({ release: '3.9.14' }),
      makeFile({ release: '3.14.0' }),
      makeFile({ release: '3.14.0rc10' }),
      makeFile({ release: '3.14.0rc2' }),
      makeFile({ release: '3.14.0b4' }),
    ];
    assert.deepEqual(
      makeReport({ files }).files.map(({ release, artifact, fileName }) => [release, artifact ?? fileName]),
      [
        ['3.9.14', 'source-tgz'],
        ['3.13.5', 'source-tgz'],
        ['3.13.5', 'source-xz'],
        ['3.13.5', 'Z.zip'],
        ['3.13.5', 'a.zip'],
        ['3.14.0b4', 'source-tgz'],
        ['3.14.0rc2', 'source-tgz'],
        ['3.14.0rc10', 'source-tgz'],
        ['3.14.0', 'source-tgz'],
      ],
    );
  });

  it('sorts findings by kind, release and name', () => {
    const findings = FINDING_KINDS.toReversed().flatMap(kind => [
      makeFinding({ kind, release: '3.13.10', fileName: 'b' }),
      makeFinding({ kind, release: '3.13.10', fileName: 'B' }),
      makeFinding({ kind, release: '3.13.9', fileName: 'c' }),
    ]);
    assert.deepEqual(
      makeReport({ findings }).findings.map(({ kind, fileName }) => `${kind} ${fileName}`),
      FINDING_KINDS.flatMap(kind => ['c', 'B', 'b'].map(name => `${kind} ${name}`)),
    );
  });

  it('counts what the mirror has, and the findings', () => {
    const { counts } = makeReport({
      files: [
        makeFile({ release: '3.13.5' }),
        makeFile({ release: '3.13.5', artifact: 'macos', fileName: 'python-3.13.5-macos11.pkg' }),
        makeFile({ release: '3.13.6', state: 'rejected' }),
        makeFile({ release: '3.13.7', state: 'vanished' }),
      ],
      findings: [
        // Verified by itself, and refused for something that was seen later.
        makeFinding({ release: '3.13.5', fileName: 'python-3.13.5-macos11.pkg' }),
        makeFinding({ release: '3.13.6' }),
        makeFinding({ kind: 'changed', release: '3.13.5' }),
        makeFinding({ kind: 'vanished', release: '3.13.7' }),
      ],
    });
    const { releases, files, verified, rejected, changed, vanished, resigned, unsigned } = counts;
    assert.deepEqual(
      { releases, files, verified, rejected, changed, vanished, resigned, unsigned },
      { releases: 2, files: 3, verified: 1, rejected: 2, changed: 1, vanished: 1, resigned: 0, unsigned: 0 },
    );
  });

  it('fails only if a finding is of a kind to fail on', () => {
    for (const kind of FINDING_KINDS) {
      const findings = [makeFinding({ kind, fileName: 'other.tgz' })];
      assert.equal(makeReport({ findings, failOn: [kind] }).verdict, 'failed', kind);
      const others = FINDING_KINDS.filter(other => other !== kind);
      assert.equal(makeReport({ findings, failOn: others }).verdict, 'passed', kind);
    }
  });

  it('fails if nothing was verified, whatever it is told to fail on', () => {
    assert.equal(makeReport({ files: [], failOn: [] }).verdict, 'failed');
    assert.equal(
      makeReport({ files: [makeFile({ state: 'unsigned-historic' })], failOn: [] }).verdict,
      'failed',
    );
    assert.equal(makeReport({ findings: [makeFinding()], failOn: [] }).verdict, 'failed');
  });

  it('rejects a release that is not an exact version', () => {
    assert.throws(() => assembleReport({ ...makeReport(), files: [{ ...makeFile(), release: '3.13' }] }), {
      code: 'INVALID_PYTHON_VERSION',
    });
  });

  it('makes of a report itself', () => {
    fc.assert(
      fc.property(someFilesAndFindings, parts => {
        const report = makeReport(parts);
        assert.deepEqual(assembleReport(report), report);
      }),
    );
  });
});

describe('formatReport', () => {
  it('has the fields in the order of the type, in whatever order they were set', () => {
    const report = makeFullReport();
    const text = formatReport(report);
    assert.equal(formatReport(reverseFields(report)), text);
    assert.deepEqual(Object.keys(JSON.parse(text)), [
      'schemaVersion',
      'tool',
      'startedAt',
      'finishedAt',
      'mirror',
      'level',
      'selection',
      'shard',
      'trustedRoots',
      'baselineSha256',
      'failOn',
      'verdict',
      'counts',
      'findings',
      'files',
    ]);
    assert.match(text, /^\{\n {2}"schemaVersion": 1,\n.*\n\}\n$/s);
    assert.match(
      text,
      /"release": "3\.13\.0",\n {6}"fileName": "Python-3\.13\.0\.tgz",\n {6}"artifact": "source-tgz",\n/,
    );
  });

  it('writes no report that could not be read', () => {
    const report = makeReport({ mirror: 'https://www.python.org/ftp/python' });
    assert.throws(() => formatReport(report), { name: 'TypeError', message: /^report\.mirror: / });
  });
});

/** The same report, each of its objects with its fields in the opposite order. */
function reverseFields(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
}
