import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { formatHtmlReport } from '../../src/audit/html-report.ts';
import { FINDING_KINDS } from '../../src/report/finding-kinds.ts';
import {
  createArtifact,
  createCatalogueReport,
  createFile,
  createFinding,
  createHostileReport,
  createReport,
} from '../support/audit-reports.ts';
import { SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

const MAX_PAGE_BYTES = 3_000_000;
/** Ours are the first style and the last script of the page. */
const STYLE = /<style>(.*?)<\/style>/s;
const SCRIPT = /<script>(.*)<\/script>/s;

describe('the HTML report', () => {
  const source = createArtifact('3.13.5', 'source-tgz');

  it('says the verdict in its title and its heading', () => {
    const passed = formatHtmlReport(createReport([source]));
    assert.match(passed, /<title>Passed: CPython release audit<\/title>/);
    assert.match(passed, /<h1>.*Passed<\/h1>/);
    const failed = formatHtmlReport(createReport([source], [createFinding(source, 'changed')]));
    assert.match(failed, /<title>Failed: CPython release audit<\/title>/);
    assert.match(failed, /1 finding fails this audit: changed\./);
  });

  it('says why an audit without a verified file failed', () => {
    for (const report of [
      createReport([]),
      createReport([createFile('3.7.0', 'Python-3.7.0.tgz', { state: 'unsigned-historic' })]),
    ]) {
      assert.match(formatHtmlReport(report), /No file was verified\./);
    }
  });

  it('writes numbers with commas', () => {
    for (const [size, text] of [
      [0, '0.0 MB (0 bytes)'],
      [999, '0.0 MB (999 bytes)'],
      [1000, '0.0 MB (1,000 bytes)'],
      [22_900_123, '22.9 MB (22,900,123 bytes)'],
    ] as const) {
      const page = formatHtmlReport(createReport([{ ...source, size }]));
      assert.ok(page.includes(`<dd>${text}</dd>`), text);
    }
  });

  it('lists findings by seriousness', () => {
    const findings = FINDING_KINDS.toReversed().map(kind => createFinding(source, kind));
    const page = formatHtmlReport(createReport([source], findings));
    const kinds = Array.from(page.matchAll(/<details data-kind="([^"]*)"/g), ([, kind]) => kind);
    assert.deepEqual(kinds, [...FINDING_KINDS]);
  });

  it('says what was audited', () => {
    const page = formatHtmlReport(
      createReport([source], [], {
        level: 'bundle',
        shard: '2/5',
        selection: { pythonVersion: ['>=3.11', '3.7'], artifact: ['macos'], prereleases: false },
        trustedRoots: ['tuf', '/srv/trusted_root.json'],
        baselineSha256: 'ab'.repeat(32),
      }),
    );
    for (const text of [
      'bundles only',
      '2/5',
      '&#62;=3.11, 3.7, no pre-releases',
      '<dd>macos</dd>',
      'tuf, /srv/trusted_root.json',
      'ab'.repeat(32),
      'verify-cpython 1.0.0',
      '2026-11-25 20:10:00 UTC',
    ]) {
      assert.ok(page.includes(text), text);
    }
  });

  it('allows its own style and script, and nothing else', () => {
    const page = formatHtmlReport(createHostileReport());
    const hash = (pattern: RegExp) =>
      `'sha256-${createHash('sha256')
        .update(pattern.exec(page)?.[1] ?? '')
        .digest('base64')}'`;
    const policy = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
    assert.ok(page.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}">`), policy);
    assert.ok(
      page.indexOf('Content-Security-Policy') < page.indexOf('<style>'),
      'a policy binds what follows it',
    );
  });

  it('loads nothing', () => {
    const page = formatHtmlReport(createHostileReport());
    assert.doesNotMatch(page, /<(?:link|img|iframe|object|embed|audio|video|source|base|form)\b/i);
    assert.doesNotMatch(STYLE.exec(page)?.[1] ?? '', /url\(|@import|image-set\(/);
    const markup = page.replace(STYLE, '').replace(SCRIPT, '');
    for (const [tag] of markup.replace(/"[^"]*"/g, '').matchAll(/<[a-z][^>]*>/g)) {
      assert.doesNotMatch(tag, /\s(?:src|style|on\w+)\s*=/);
    }
  });

  it('makes no markup and no link of text from outside', () => {
    const page = formatHtmlReport(createHostileReport());
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.equal(page.match(/<\/script/g)?.length, 1);
    assert.ok(
      !page.includes('\u202e') && !page.includes('\u0007'),
      'nothing turns the reading direction or steers a terminal',
    );
    const links = Array.from(page.matchAll(/href="([^"]*)"/g), ([, address]) => address);
    assert.deepEqual(links, ['#releases', 'https://search.sigstore.dev/?logIndex=1%22%3E%3Cscript%3E']);
  });

  it('takes less than 3 MB for all releases', { skip: SKIP_WITHOUT_RELEASES }, () => {
    const report = createCatalogueReport();
    assert.ok(report.files.length > 2000);
    assert.ok(Buffer.byteLength(formatHtmlReport(report)) < MAX_PAGE_BYTES);
  });
});
