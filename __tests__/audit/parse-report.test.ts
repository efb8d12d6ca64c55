import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatReport } from '../../src/audit/assemble.ts';
import { parseReport } from '../../src/audit/parse-report.ts';
import { PATTERNS } from '../../src/audit/report-fields.ts';
import { formatVersion, parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';
import { makeFullReport, makeReport } from '../support/audit-report.ts';
import { someFilesAndFindings, someRelease } from '../support/audit-report-arbitrary.ts';
import { formatPath, type JsonPath, listPaths, removeAt, replaceAt } from '../support/json-path.ts';
import { isValidReport } from '../support/report-schema.ts';

const full: unknown = JSON.parse(JSON.stringify(makeFullReport()));

/** Whether it is read; it must throw nothing but the one error. */
function isRead(text: string): boolean {
  try {
    parseReport(text, 'report.json');
    return true;
  } catch (error) {
    assert.ok(error instanceof ActionError && error.code === 'INVALID_INPUT', String(error));
    return false;
  }
}

describe('parseReport', () => {
  it('reads what was written', () => {
    for (const report of [makeReport(), makeFullReport(), makeReport({ files: [], shard: '1/1' })]) {
      assert.deepEqual(parseReport(formatReport(report), 'report.json'), report);
    }
  });

  it('reads any report that was written', () => {
    fc.assert(
      fc.property(someFilesAndFindings, parts => {
        const report = makeReport(parts);
        assert.deepEqual(parseReport(formatReport(report), 'report.json'), report);
        assert.ok(isValidReport(JSON.parse(formatReport(report))));
      }),
    );
  });

  const broken: [string, string, RegExp][] = [
    ['nothing', '', /^base\.json is not a readable report: Unexpected end of JSON input\.$/],
    ['half a report', formatReport(makeFullReport()).slice(0, -100), /is not a readable report: .*JSON/],
    ['null', 'null', /: report: expected an object; found null\.$/],
    ['a list', '[]', /: report: expected an object; found an array\.$/],
    ['something else', '{}', /: report has no field 'schemaVersion'\.$/],
    [
      'the next format',
      edit(['schemaVersion'], 2),
      /: its format has schemaVersion 2, and this version of verify-cpython reads 1\.$/,
    ],
    ['a format in a text', edit(['schemaVersion'], '1'), /: report\.schemaVersion: expected 1; found '1'\.$/],
    ['no files', edit(['files']), /: report has no field 'files'\.$/],
    [
      'a text in place of files',
      edit(['files'], 'all'),
      /: report\.files: expected an array; found 'all'\.$/,
    ],
    [
      'an unknown kind',
      edit(['findings', 3, 'kind'], 'x'),
      /: report\.findings\[3\]\.kind: expected rejected, or .*; found 'x'\.$/,
    ],
    [
      'a wrong digest',
      edit(['files', 2, 'sha256'], 'AB'),
      /: report\.files\[2\]\.sha256: expected 64 lowercase hexadecimal digits; found 'AB'\.$/,
    ],
    [
      'a day that is not',
      edit(['startedAt'], '2026-06-31T00:00:00.000Z'),
      /: report\.startedAt: expected a time such as .*; found '2026-06-31/,
    ],
    ['an unknown field', edit(['counts', 'extra'], 1), /: report\.counts has the unknown field 'extra'\.$/],
    [
      'a prototype',
      formatReport(makeReport()).replace('{', '{"__proto__": {},'),
      /: report has the unknown field '__proto__'\.$/,
    ],
    [
      'fields in a prototype',
      `{"__proto__": ${formatReport(makeReport())}}`,
      /: report has no field 'schemaVersion'\.$/,
    ],
    [
      'an inherited name',
      edit(['level'], 'toString'),
      /: report\.level: expected bundle, or bytes; found 'toString'\.$/,
    ],
    [
      'a number beyond JSON',
      formatReport(makeReport()).replace('"files": 1', '"files": 1e999'),
      /: report\.counts\.files: expected a non-negative integer; found Infinity\.$/,
    ],
    [
      'deep nesting',
      edit(['level'], 'deep').replace('"deep"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
      /: report\.level: expected .*; found an array\.$/,
    ],
    ['a hostile text', edit(['level'], '\n::error::\u001b[2J'), /found '\\u\{a\}::error::\\u\{1b\}\[2J'\.$/],
    ['a long text', edit(['level'], 'x'.repeat(10_000)), /found 'x{100}'\.$/],
  ];
  for (const [what, text, message] of broken) {
    it(`refuses ${what}`, () => {
      assert.throws(() => parseReport(text, 'base.json'), {
        code: 'INVALID_INPUT',
        message,
        hint: 'Use a report.json that this version of verify-cpython wrote.',
      });
    });
  }

  it('throws nothing but the one error, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), brokenReport),
        text => void isRead(text),
      ),
    );
  });

  it('agrees with the schema on a report with any one part left out', () => {
    for (const path of listPaths(full).slice(1)) assertAgreement(removeAt(full, path), path);
  });

  it('agrees with the schema on a report with any one part replaced or added', () => {
    const parts = [
      null,
      true,
      0,
      1,
      -1,
      0.5,
      2 ** 53,
      '',
      'x',
      '3.13.5',
      'all',
      'verified',
      'rejected',
      '/',
      [],
      {},
      ['x'],
    ];
    for (const path of listPaths(full)) {
      for (const part of parts) {
        assertAgreement(replaceAt(full, path, part), path);
        assertAgreement(replaceAt(full, [...path.slice(0, -1), 'added'], part), path);
      }
    }
  });

  it('agrees with the schema on any text in any place', () => {
    const paths = listPaths(full);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), someShape), (path, part) => {
        assertAgreement(replaceAt(full, path, part), path);
      }),
      { numRuns: 2000 },
    );
  });

  it('rejects another spelling of a release', () => {
    const spelled = fc.oneof(someRelease, fc.stringMatching(PATTERNS.release));
    fc.assert(fc.property(spelled, text => assert.equal(formatVersion(parseVersion(text)), text)));
  });
});

/** Texts of the shapes that a report has, for places where they may belong or not. */
const someShape = fc.oneof(
  ...Object.values(PATTERNS)
    .filter(pattern => pattern !== PATTERNS.fileName)
    .map(pattern => fc.stringMatching(pattern)),
  fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
  fc.constantFrom(
    '2024-02-29T23:59:59.999Z',
    '2023-02-29T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2016-12-31T23:59:60.000Z',
    '0000-00-00T00:00:00.000Z',
    '.',
    '..',
    '../',
    'a/',
    'a/b',
    'a\\b',
    'a\n',
    '\ud800',
  ),
);

const brokenReport = fc
  .tuple(fc.constantFrom(...listPaths(full)), fc.jsonValue())
  .map(([path, part]) => JSON.stringify(replaceAt(full, path, part)));

/** The text of the full report with another part at a path, or none there. */
function edit(path: JsonPath, part?: unknown): string {
  return JSON.stringify(part === undefined ? removeAt(full, path) : replaceAt(full, path, part));
}

function assertAgreement(json: unknown, path: JsonPath): void {
  const text = JSON.stringify(json);
  assert.equal(isRead(text), isValidReport(JSON.parse(text)), `${formatPath(path)} in ${text}`);
}
