import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FILE_STATES, SCHEMA_VERSION } from '../../src/audit/report.ts';
import { PATTERNS } from '../../src/audit/report-fields.ts';
import { ARTIFACT_KINDS } from '../../src/cpython/artifact-kinds.ts';
import { ERROR_CODES } from '../../src/errors.ts';
import { FINDING_KINDS, LEVELS } from '../../src/report/finding-kinds.ts';
import { makeFullReport, makeReport } from '../support/audit-report.ts';
import { findAt, formatPath, type JsonPath, listPaths, replaceAt } from '../support/json-path.ts';
import { isValidReport, REPORT_SCHEMA } from '../support/report-schema.ts';

describe('docs/report.schema.json', () => {
  const json: unknown = JSON.parse(JSON.stringify(makeFullReport()));

  it('accepts a report with everything in it, and one without findings', () => {
    assert.ok(isValidReport(json));
    assert.ok(isValidReport(JSON.parse(JSON.stringify(makeReport()))));
  });

  const broken: [string, JsonPath, unknown][] = [
    ['another schemaVersion', ['schemaVersion'], 2],
    ['another tool', ['tool'], 'verify-pypy 1.0.0'],
    ['a time without milliseconds', ['startedAt'], '2026-11-25T20:00:00Z'],
    ['a time in another zone', ['startedAt'], '2026-11-25T20:00:00.000+01:00'],
    ['a day that is not', ['finishedAt'], '2026-02-30T20:00:00.000Z'],
    ['a mirror without a slash at its end', ['mirror'], 'https://www.python.org/ftp/python'],
    ['a mirror by FTP', ['mirror'], 'ftp://ftp.example/python/'],
    ['an unknown level', ['level'], 'everything'],
    ['an unknown kind in the selection', ['selection', 'artifact', 0], 'installer'],
    ['a shard before the first', ['shard'], '0/5'],
    ['a short digest of the baseline', ['baselineSha256'], 'ab'.repeat(31)],
    ['an uppercase digest', ['baselineSha256'], 'AB'.repeat(32)],
    ['an unknown kind to fail on', ['failOn', 0], 'rejekted'],
    ['an unknown verdict', ['verdict'], 'unknown'],
    ['a negative count', ['counts', 'files'], -1],
    ['half a file', ['counts', 'files'], 0.5],
    ['a count of nothing known', ['counts', 'forged'], 0],
    ['a release that is a specifier', ['files', 0, 'release'], '3.13'],
    ['a release in the spelling of semver', ['files', 0, 'release'], '3.14.0-rc.1'],
    ['a release with a leading zero', ['files', 0, 'release'], '3.013.5'],
    ['a name with a path', ['files', 0, 'fileName'], '../Python-3.13.5.tgz'],
    ['the name of the folder above', ['files', 0, 'fileName'], '..'],
    ['a state that is a comparison', ['files', 0, 'state'], 'changed'],
    ['evidence of a file that is not verified', ['files', 0, 'state'], 'verified'],
    ['a verified file without evidence', ['files', 2, 'evidence'], null],
    ['a code of what was not rejected', ['findings', 1, 'code'], 'DIGEST_MISMATCH'],
    ['no code of what was rejected', ['findings', 0, 'code'], null],
    ['an unknown code', ['findings', 0, 'code'], 'REJECTED'],
    ['an unknown field', ['findings', 0, 'note'], 'x'],
  ];
  for (const [what, path, part] of broken) {
    it(`refuses ${what}`, () => assert.ok(!isValidReport(replaceAt(json, path, part))));
  }

  it('has the constants of the code', () => {
    const at = (path: string): unknown => findAt(REPORT_SCHEMA, path.split(' '));
    assert.equal(at('properties schemaVersion const'), SCHEMA_VERSION);
    assert.deepEqual(at('properties level enum'), LEVELS);
    assert.deepEqual(at('$defs findingKind enum'), FINDING_KINDS);
    assert.deepEqual(at('$defs file properties state enum'), FILE_STATES);
    assert.deepEqual(at('$defs artifact enum'), ARTIFACT_KINDS);
    assert.deepEqual(at('properties selection properties artifact items enum'), ['all', ...ARTIFACT_KINDS]);
    assert.deepEqual(at('$defs finding properties code enum'), [...ERROR_CODES, null]);
    assert.deepEqual(at('properties counts required'), ['releases', 'files', 'verified', ...FINDING_KINDS]);
  });

  it('has the patterns of the code, each of them', () => {
    const patterns = listPaths(REPORT_SCHEMA)
      .filter(path => path.at(-1) === 'pattern')
      .map(path => String(findAt(REPORT_SCHEMA, path)));
    const sources = Object.values(PATTERNS).map(({ source }) => source);
    assert.deepEqual(patterns.sort(), sources.sort());
  });

  it('describes every property, wants it, and allows no other', () => {
    const objects = listPaths(REPORT_SCHEMA)
      .map(path => ({ path, schema: findAt(REPORT_SCHEMA, path) }))
      .filter(({ schema }) => findAt(schema, ['type']) === 'object' && findAt(schema, ['properties']));
    assert.equal(objects.length, 6);
    for (const { path, schema } of objects) {
      const properties = findAt(schema, ['properties']) ?? {};
      assert.equal(findAt(schema, ['additionalProperties']), false, formatPath(path));
      assert.deepEqual(findAt(schema, ['required']), Object.keys(properties), formatPath(path));
      for (const name of Object.keys(properties)) {
        assert.match(String(findAt(properties, [name, 'description'])), /\.$/, `${formatPath(path)} ${name}`);
      }
    }
  });
});
