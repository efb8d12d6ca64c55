import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Finding, Report } from '../../src/audit/report.ts';
import { formatSarif, MAX_RESULTS, MAX_RESULTS_BYTES } from '../../src/audit/sarif.ts';
import { FINDING_KINDS } from '../../src/report/finding-kinds.ts';
import { makeFinding, makeFullReport, makeReport } from '../support/audit-report.ts';
import { someFilesAndFindings } from '../support/audit-report-arbitrary.ts';
import { findAt, listPaths } from '../support/json-path.ts';

const SCHEMA = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
const MAX_UPLOAD_BYTES = 10_000_000;

const ajv = new Ajv.default({
  strict: false,
  // One of its patterns has a bracket too many.
  unicodeRegExp: false,
});
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(SCHEMA), 'utf8')),
);

function assertSarif(json: unknown): void {
  assert.ok(validate(json), JSON.stringify(validate.errors));
}

/** The only run, after the official schema has accepted all of it. */
function toRun(report: Report) {
  const log = JSON.parse(formatSarif(report));
  assertSarif(log);
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  return log.runs[0];
}

/** The only result of a report with one finding. */
function toResult(overrides: Partial<Finding>) {
  const { results } = toRun(makeReport({ findings: [makeFinding(overrides)] }));
  assert.equal(results.length, 1);
  return results[0];
}

describe('formatSarif', () => {
  it('says who made it, and when', () => {
    const run = toRun(makeReport());
    assert.equal(run.tool.driver.name, 'verify-cpython');
    assert.equal(run.tool.driver.version, '1.0.0');
    assert.deepEqual(run.originalUriBaseIds, { MIRROR: { uri: 'https://www.python.org/ftp/python/' } });
    assert.deepEqual(run.invocations, [
      {
        executionSuccessful: true,
        startTimeUtc: '2026-11-25T20:00:00.000Z',
        endTimeUtc: '2026-11-25T20:10:00.000Z',
        toolExecutionNotifications: [],
      },
    ]);
    assert.deepEqual(run.results, []);
  });

  it('has a rule for each kind, with what GitHub wants of a rule', () => {
    const { rules } = toRun(makeReport()).tool.driver;
    assert.deepEqual(
      rules.map(({ id }: { id: string }) => id),
      FINDING_KINDS,
    );
    for (const rule of rules) {
      assert.match(rule.name, /^[A-Z][A-Za-z]+$/);
      for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text]) {
        assert.match(text, /^[A-Z].*\.$/);
      }
      assert.match(rule.help.markdown, /\*\*What to do:\*\* /);
      const isSecurity = rule.defaultConfiguration.level !== 'note';
      assert.equal(rule.properties.tags.includes('security'), isSecurity, rule.id);
      assert.equal(Number(rule.properties['security-severity']) > 0, isSecurity, rule.id);
    }
  });

  it('has a result for each finding, as serious as its kind', () => {
    const { results, tool } = toRun(makeFullReport());
    const levels = results.map((result: { ruleId: string; ruleIndex: number; level: string }) => {
      const rule = tool.driver.rules[result.ruleIndex];
      assert.equal(rule.id, result.ruleId);
      assert.equal(rule.defaultConfiguration.level, result.level);
      return [result.ruleId, result.level];
    });
    assert.deepEqual(levels, [
      ['rejected', 'error'],
      ['unsigned', 'error'],
      ['changed', 'error'],
      ['vanished', 'error'],
      ['resigned', 'warning'],
      ['unknown-file', 'warning'],
      ['detached-only', 'note'],
      ['unsigned-historic', 'note'],
    ]);
  });

  it('contains what was expected, what was found, and the location', () => {
    const { message, locations, properties } = toResult({ release: '3.14.0rc1' });
    assert.equal(
      message.text,
      'Python-3.14.0rc1.tgz of CPython 3.14.0rc1: The verifier rejected this file (IDENTITY_MISMATCH). Expected: a bundle signed by thomas@python.org. Found: a bundle signed by mallory@example.org.',
    );
    assert.deepEqual(locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: '3.14.0/Python-3.14.0rc1.tgz' },
          region: { startLine: 1 },
        },
      },
    ]);
    assert.deepEqual(properties, {
      release: '3.14.0rc1',
      expected: 'a bundle signed by thomas@python.org',
      found: 'a bundle signed by mallory@example.org',
      code: 'IDENTITY_MISMATCH',
    });
    assert.equal('code' in toResult({ kind: 'unsigned' }).properties, false);
  });

  it('has fingerprints that stay while the kind and the file do', () => {
    const { partialFingerprints } = toResult({});
    assert.match(partialFingerprints['findingHash/v1'], /^[0-9a-f]{64}$/);
    assert.equal(partialFingerprints.primaryLocationLineHash, partialFingerprints['findingHash/v1']);
    const same = toResult({ found: 'no bundle', code: 'BUNDLE_MALFORMED' });
    assert.deepEqual(same.partialFingerprints, partialFingerprints);
    for (const other of [{ kind: 'changed' }, { release: '3.13.4' }, { fileName: 'x' }] as const) {
      assert.notDeepEqual(toResult(other).partialFingerprints, partialFingerprints);
    }
  });

  it('makes a path of any name', () => {
    const toUri = (fileName: string): string =>
      toResult({ kind: 'unknown-file', fileName }).locations[0].physicalLocation.artifactLocation.uri;
    assert.equal(toUri('a b#c?d%.zip'), '3.13.5/a%20b%23c%3Fd%25.zip');
    assert.equal(toUri('amd64/'), '3.13.5/amd64/');
    assert.equal(toUri('ä'), '3.13.5/%C3%A4');
    assert.equal(toUri('\ud800'), '3.13.5/%EF%BF%BD');
    assert.equal(toUri('javascript:alert(1)'), '3.13.5/javascript%3Aalert(1)');
  });

  it('makes hostile texts harmless', () => {
    const hostile = `[click](https://evil.example) {0} \u001b[2J\r\n::error::\u202E ${'long '.repeat(10_000)}`;
    const { message, properties } = toResult({ fileName: 'x](y)\n', expected: hostile, found: hostile });
    const harmless =
      '[click] (https://evil.example) {{0}} \\u{{1b}}[2J\\u{{d}}\\u{{a}}::error::\\u{{202e}} long';
    assert.ok(message.text.startsWith('x] (y)\\u{{a}} of CPython 3.13.5: '), message.text);
    assert.ok(message.text.includes(`Expected: ${harmless}`), message.text);
    assert.ok(message.text.length < 1500);
    assert.ok(properties.found.length < 500);
  });

  it('is valid and printable for any report', () => {
    fc.assert(
      fc.property(someFilesAndFindings, parts => {
        const run = toRun(makeReport(parts));
        for (const path of listPaths(run)) {
          const part = findAt(run, path);
          if (typeof part === 'string' && path.at(-1) !== 'markdown')
            assert.doesNotMatch(part, /[\p{C}\p{Zl}\p{Zp}]|\]\(/u);
        }
      }),
    );
  });

  it('is valid for any mirror', () => {
    const toMirror = (mirror: string): string =>
      toRun(makeReport({ mirror: new URL(mirror).href })).originalUriBaseIds.MIRROR.uri;
    assert.equal(toMirror('http://[::1]:8080/a b|c^d[e]%/'), 'http://[::1]:8080/a%20b%7Cc%5Ed%5Be%5D%25/');
    assert.equal(toMirror('http://h/%7Epython/'), 'http://h/%7Epython/');
    assert.equal(toMirror('file:///a|b/c|d/'), 'file:///a%7Cb/c%7Cd/');
  });

  it('lists as many findings as GitHub shows, the most serious first, and says so', () => {
    const { results, invocations } = toRun(
      makeReport({
        findings: Array.from({ length: MAX_RESULTS + 7 }, (_, index) =>
          makeFinding({ kind: index % 2 === 0 ? 'unsigned-historic' : 'rejected', fileName: `${index}.tgz` }),
        ),
      }),
    );
    assert.equal(results.length, MAX_RESULTS);
    assert.equal(results[0].ruleId, 'rejected');
    assert.equal(results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'rejected').length, 2503);
    const [notification] = invocations[0].toolExecutionNotifications;
    assert.equal(notification.level, 'warning');
    assert.match(notification.message.text, /^Only 5000 of 5007 findings are listed/);
  });

  it('stays below the size that GitHub takes, and leaves out only what is too long', () => {
    const hostile = (index: number): string =>
      Array.from({ length: 300 }, (_, at) =>
        String.fromCodePoint(0xf0000 + ((index * 7919 + at * at * 31) % 65_000)),
      ).join('');
    const findings = Array.from({ length: MAX_RESULTS }, (_, index) =>
      makeFinding({
        kind: 'unknown-file',
        fileName: `${index}${hostile(index)}`,
        expected: hostile(index + 1),
        found: hostile(index + 2),
      }),
    );
    const endless = makeFinding({ fileName: 'x'.repeat(MAX_RESULTS_BYTES) });
    const report = makeReport({
      findings: [endless, ...findings, makeFinding({ kind: 'unsigned-historic' })],
    });
    const text = formatSarif(report);
    assert.ok(gzipSync(text).length < MAX_UPLOAD_BYTES);
    const { results } = JSON.parse(text).runs[0];
    assert.ok(results.length > 500 && results.length < MAX_RESULTS, String(results.length));
    assert.equal(results[0].ruleId, 'unknown-file');
  });
});
