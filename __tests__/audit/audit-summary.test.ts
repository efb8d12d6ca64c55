import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatAuditSummary, MAX_SUMMARY_BYTES } from '../../src/audit/audit-summary.ts';
import { ARTIFACT_KINDS, findKinds, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { formatVersion, parseVersion } from '../../src/cpython/version.ts';
import { FINDING_KINDS } from '../../src/report/finding-kinds.ts';
import { makeFile, makeFinding, makeFullReport, makeReport } from '../support/audit-report.ts';
import { someFilesAndFindings } from '../support/audit-report-arbitrary.ts';
import { readCatalogue, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

/** The rows below a heading, up to the next: each the texts of its cells. */
function readRows(summary: string, heading: string): string[][] {
  const section =
    summary.split(/^#+ /m).find(part => part.startsWith(heading)) ?? assert.fail(`no ${heading}`);
  const rows = [...section.matchAll(/^<tr>(.*)<\/tr>$/gm)].map(([, row = '']) => row);
  return rows.map(row => [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell));
}

/** Elements that are closed in order, and no blank line within: it would end the HTML block. */
function assertHtml(summary: string): void {
  const open: string[] = [];
  for (const [line, index] of summary.split('\n').map((text, at) => [text, at] as const)) {
    if (line === '') assert.deepEqual(open, [], `a blank line ${index} within ${open.join(' ')}`);
    for (const [, end, name = ''] of line.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
      if (end === '/') assert.equal(open.pop(), name, line);
      else open.push(name);
      assert.match(name, /^(table|tr|th|td|code|details|summary|p)$/);
    }
  }
  assert.deepEqual(open, []);
}

describe('formatAuditSummary', () => {
  it('describes an audit that passed', () => {
    const summary = formatAuditSummary(makeReport());
    assert.match(
      summary,
      /^## ✅ CPython audit passed\n\n1 of 1 file verified\. No finding fails this audit\.\n/,
    );
    assert.doesNotMatch(summary, /^### (Findings|Other)/m);
    assert.match(summary, /<code>https:\/\/www\.python\.org\/ftp\/python\/<\/code>/);
    assertHtml(summary);
  });

  it('describes an audit that failed, the findings that failed it, and the other findings', () => {
    const summary = formatAuditSummary(makeFullReport());
    assert.match(
      summary,
      /^## ❌ CPython audit failed\n\n4 findings fail this audit: rejected, unsigned, changed, vanished\.\n/,
    );
    const rows = readRows(summary, 'Findings that fail this audit');
    assert.deepEqual(rows.slice(0, 2), [
      ['Kind', 'Release', 'File', 'Expected', 'Found', 'Code'],
      [
        '❌ rejected',
        '3.13.0',
        '<code>Python-3.13.0.tgz</code>',
        'a bundle signed by thomas@python.org',
        'a bundle signed by mallory@example.org',
        '<code>IDENTITY_MISMATCH</code>',
      ],
    ]);
    assert.equal(rows.length, 1 + 4);
    assert.deepEqual(
      readRows(summary, 'Other findings')
        .slice(1)
        .map(([kind]) => kind),
      ['🔁 resigned', '❓ unknown-file', '📎 detached-only', '⚪ unsigned-historic'],
    );
    assertHtml(summary);
  });

  it('says that nothing was verified', () => {
    const summary = formatAuditSummary(makeReport({ files: [] }));
    assert.match(
      summary,
      /^## ❌ CPython audit failed\n\nNo file was verified\. An audit that verifies nothing fails\.\n/,
    );
    assertHtml(summary);
  });

  it('counts', () => {
    const report = makeFullReport();
    const [header, numbers] = readRows(formatAuditSummary(report), '❌ CPython audit failed');
    assert.deepEqual(header?.slice(0, 4), ['Releases', 'Files', '✅ verified', '❌ rejected']);
    const { releases, files, verified } = report.counts;
    assert.deepEqual(
      numbers,
      [releases, files, verified, ...FINDING_KINDS.map(kind => report.counts[kind])].map(String),
    );
  });

  it('shows each release by kinds, the newest first, and the worst of each cell', () => {
    const summary = formatAuditSummary(
      makeReport({
        files: [
          makeFile({ release: '3.13.4' }),
          makeFile({ release: '3.13.5' }),
          makeFile({ release: '3.13.5', artifact: 'macos', fileName: 'python-3.13.5-macos11.pkg' }),
          makeFile({ release: '3.13.5', artifact: null, fileName: 'a', state: 'unknown-file' }),
          makeFile({ release: '3.13.5', artifact: null, fileName: 'b', state: 'unknown-file' }),
          makeFile({ release: '3.13.6', artifact: 'macos', state: 'unsigned' }),
        ],
        findings: [
          makeFinding({ kind: 'resigned', release: '3.13.5' }),
          makeFinding({ kind: 'changed', release: '3.13.5' }),
        ],
      }),
    );
    assert.deepEqual(readRows(summary, 'Releases').slice(0, 4), [
      ['Release', 'source-tgz', 'macos', 'other'],
      ['3.13.6', '', '🔓', ''],
      ['3.13.5', '🔀', '✅', '❓ 2'],
      ['3.13.4', '✅', '', ''],
    ]);
    assert.match(summary, /<p>❌ rejected · .* · ✅ verified · a number: how many files<\/p>/);
  });

  it('collapses a long list, and only that', () => {
    const findings = Array.from({ length: 21 }, (_, index) => makeFinding({ fileName: `${index}` }));
    const heading = '### Findings that fail this audit\n\n';
    assert.ok(
      formatAuditSummary(makeReport({ findings })).includes(
        `${heading}<details><summary>21 findings</summary>\n<table>`,
      ),
    );
    assert.ok(formatAuditSummary(makeReport({ findings: findings.slice(1) })).includes(`${heading}<table>`));
  });

  it('renders nothing that came from outside', () => {
    const hostile =
      '</td></tr></table></details>\n\n# All is well\n[click](https://evil.example)<img src=x onerror="alert(1)">\u202E@all';
    const summary = formatAuditSummary(
      makeReport({
        selection: { pythonVersion: [hostile], artifact: ['all'], prereleases: true },
        trustedRoots: [hostile],
        findings: [makeFinding({ fileName: hostile, expected: hostile, found: hostile })],
      }),
    );
    assertHtml(summary);
    assert.ok(!summary.includes('<img') && !summary.includes('\u202E') && !summary.includes('\n# All'));
    const lines = summary.split('\n').filter(line => line.includes('evil.example'));
    assert.equal(lines.length, 3);
    for (const line of lines)
      assert.match(line, /^<tr><td>/, 'a line of an HTML block, where no Markdown is read');
  });

  it('is well-formed HTML of at most the limit, whatever the report', () => {
    fc.assert(
      fc.property(someFilesAndFindings, parts => {
        const summary = formatAuditSummary(makeReport(parts));
        assertHtml(summary);
        assert.ok(Buffer.byteLength(summary) <= MAX_SUMMARY_BYTES);
      }),
    );
  });

  it('cuts lists that are too long, and says how many more there are', () => {
    const findings = Array.from({ length: 100_000 }, (_, index) =>
      makeFinding({
        kind: FINDING_KINDS[index % FINDING_KINDS.length] ?? 'rejected',
        fileName: `${index}.tgz`,
      }),
    );
    const report = makeReport({ findings });
    const summary = formatAuditSummary(report);
    assert.ok(Buffer.byteLength(summary) <= MAX_SUMMARY_BYTES);
    assertHtml(summary);
    for (const heading of ['Findings that fail this audit', 'Other findings']) {
      const shown = readRows(summary, heading).length - 1;
      assert.ok(shown > 500);
      const section = summary.split(/^#+ /m).find(part => part.startsWith(heading));
      assert.match(
        section ?? '',
        new RegExp(`<p>${50_000 - shown} more in <code>report\\.json</code>\\.</p>`),
      );
    }
  });

  it('stays below the limit for texts and releases without end', () => {
    const endless = '\u{e000}<&>'.repeat(100_000);
    const releases = Array.from(
      { length: 100_000 },
      (_, index) => `3.${Math.floor(index / 1000)}.${index % 1000}`,
    );
    const report = makeReport({
      selection: { pythonVersion: [endless], artifact: Array(10_000).fill('macos'), prereleases: true },
      trustedRoots: [endless],
      mirror: `https://${'x'.repeat(100_000)}/`,
      findings: ['rejected', 'resigned'].flatMap(kind =>
        Array.from({ length: 100 }, () =>
          makeFinding({
            kind: kind === 'rejected' ? kind : 'resigned',
            fileName: endless,
            expected: endless,
            found: endless,
          }),
        ),
      ),
      files: releases.map(release => makeFile({ release })),
    });
    const summary = formatAuditSummary(report);
    const size = Buffer.byteLength(summary);
    assert.ok(size <= MAX_SUMMARY_BYTES && size > MAX_SUMMARY_BYTES / 2, String(size));
    assert.match(summary, /<p>\d+ older releases in <code>report\.json<\/code>\.<\/p>\n<\/details>/);
  });

  it('shows every real release, with room to spare', { skip: SKIP_WITHOUT_RELEASES }, () => {
    const files = Object.entries(readCatalogue()).flatMap(([release, { files: published }]) => {
      const version = parseVersion(release);
      const kinds = new Map(
        findKinds(version, Object.keys(published)).map(kind => [toArtifact(version, kind).fileName, kind]),
      );
      return Object.entries(published).map(([fileName, { verification_material }]) =>
        makeFile({
          release: formatVersion(version),
          fileName,
          artifact: kinds.get(fileName) ?? null,
          state: verification_material.includes('.sigstore') ? 'verified' : 'unsigned-historic',
        }),
      );
    });
    const findings = files
      .filter(({ state }) => state !== 'verified')
      .map(({ release, fileName }) =>
        makeFinding({
          kind: 'unsigned-historic',
          release,
          fileName,
          found: 'no bundle',
          expected: 'a bundle',
        }),
      );
    const report = makeReport({ files, findings });
    const summary = formatAuditSummary(report);
    const rows = readRows(summary, 'Releases');
    assert.equal(rows.filter(([first = '']) => /^3\./.test(first)).length, report.counts.releases);
    assert.ok((rows[0]?.length ?? 0) <= ARTIFACT_KINDS.length + 2);
    assert.ok(Buffer.byteLength(summary) < MAX_SUMMARY_BYTES / 2);
  });
});
