import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compareSigners } from '../../scripts/watch/compare-signers.ts';
import { parseReleaseTools, parseSignerPage } from '../../scripts/watch/signer-sources.ts';
import { LAST_DAYS } from '../../src/cpython/end-of-life.ts';
import { RELEASE_MANAGERS } from '../../src/cpython/release-managers.ts';
import { type PythonOrg, startPythonOrg } from '../support/python-org.ts';
import { runWatch } from '../support/run-watch.ts';

const MANAGERS = [...RELEASE_MANAGERS].map(([series, { name, identity }]) => ({ series, name, ...identity }));
const GITHUB = 'https://github.com/login/oauth';

/** As python.org has it: links in cells, and text around the table. */
const PAGE = `<!DOCTYPE html><html><head><title>Sigstore</title><script>"<table><tr><th>Release"</script></head><body>
<p>Verify with <code>--cert-identity nobody@example.invalid</code></p>
<table><tr><th>Other</th></tr><tr><td>table</td></tr></table>
<!-- <table><tr><th>Release</th><th>PEP</th><th>Release manager</th><th>OIDC Issuer</th></tr></table> -->
<table border="1" class="docutils"><thead><tr><th scope="col">Release</th><th>PEP</th><th>Release&nbsp;manager</th><th>OIDC Issuer</th></tr></thead>
<tbody>
${MANAGERS.map(
  ({ series, subjectAlternativeName, issuer }) =>
    `<tr><td>Python ${series}</td><td><a href="https://peps.python.org/pep-0719/">PEP 719</a></td>
<td><a href="mailto:${subjectAlternativeName}">${subjectAlternativeName}</a></td><td><code>${issuer}</code></td></tr>`,
)
  .join('\n')
  .replaceAll('<a href="https://peps.python.org/pep-0719/">PEP 719</a>', 'PEP&#32;719')}
</tbody></table></body></html>`;

const TABLE = `#!/usr/bin/env python3
"""Adds a release to python.org."""
github_oidc_provider = "${GITHUB}"
google_oidc_provider = 'https://accounts.google.com'  # Google's

# Update this list when new release managers are added.
release_to_sigstore_identity_and_oidc_issuer = {
    # "3.6": ("old@python.org", github_oidc_provider),
${MANAGERS.filter(({ series }) => !['3.7', '3.8', '3.9'].includes(series))
  .map(
    ({ series, subjectAlternativeName, issuer }) =>
      `    "${series}": ("${subjectAlternativeName}", ${issuer === GITHUB ? 'github' : 'google'}_oidc_provider),`,
  )
  .join('\n')}
}

other = {"3.14": ("other@python.org", github_oidc_provider)}
`;
const ROW_3_14 = /<tr><td>Python 3\.14<\/td>.*?<\/tr>/s;

describe('scripts/watch/release-managers.ts', () => {
  let site: PythonOrg;
  before(async () => {
    site = await startPythonOrg();
  });
  after(() => site.close());

  let runs = 0;
  const watch = (page: string | undefined, table: string | undefined) => {
    runs += 1;
    const [pageName, tableName] = [`${runs}/page.html`, `${runs}/table.py`];
    if (page !== undefined) site.publish(pageName, page);
    if (table !== undefined) site.publish(tableName, table);
    return runWatch('release-managers', [
      '--page',
      `${site.mirror}${pageName}`,
      '--table',
      `${site.mirror}${tableName}`,
    ]);
  };

  it('prints nothing if nothing differs', async () => {
    const { exitCode, stdout, stderr } = await watch(PAGE, TABLE);
    assert.deepEqual({ exitCode, stdout, stderr }, { exitCode: 0, stdout: '', stderr: '' });
  });

  it('reports an email address that changed, with both values and their sources', async () => {
    const { exitCode, findings, stdout } = await watch(
      PAGE.replace(ROW_3_14, row => row.replaceAll('hugo@python.org', 'hugo@python.org.evil.example')),
      TABLE,
    );
    assert.equal(exitCode, 1);
    assert.ok(stdout.startsWith('# Release managers differ from their sources\n\n- '));
    assert.equal(findings.length, 1);
    assert.match(
      findings[0] ?? '',
      /^3\.14: the certificate identity differs\. .*release-managers\.ts has `hugo@python\.org`, http:\S+page\.html has `hugo@python\.org\.evil\.example`\.$/,
    );
  });
  it('reports an issuer that changed', async () => {
    const { exitCode, findings } = await watch(
      PAGE,
      TABLE.replace(/("3\.14": .*)github_oidc_provider/, '$1google_oidc_provider'),
    );
    assert.equal(exitCode, 1);
    assert.equal(findings.length, 1);
    assert.match(
      findings[0] ?? '',
      /^3\.14: the OIDC issuer differs\. .*`https:\/\/github\.com\/login\/oauth`, \S+table\.py has `https:\/\/accounts\.google\.com`/,
    );
  });
  it('reports a new series', async () => {
    const { exitCode, findings } = await watch(
      PAGE.replace(ROW_3_14, row => `${row}${row.replace('3.14', '3.99')}`),
      TABLE.replace('    "3.14"', '    "3.99": ("new@python.org", "https://example.invalid"),\n    "3.14"'),
    );
    assert.equal(exitCode, 1);
    assert.equal(findings.length, 2);
    assert.match(findings[0] ?? '', /^`3\.99` is a new series\. \S+page\.html has `hugo@python\.org` and/);
    assert.match(
      findings[1] ?? '',
      /^`3\.99` is a new series\. \S+table\.py has `new@python\.org` and `https:\/\/example\.invalid`/,
    );
  });
  it('reports a missing cell, and nothing else of a row whose other cells agree', async () => {
    const { exitCode, findings } = await watch(
      PAGE.replace(ROW_3_14, row => row.replace('<td>PEP&#32;719</td>', '')),
      TABLE,
    );
    assert.equal(exitCode, 1);
    assert.equal(findings.length, 1);
    assert.match(findings[0] ?? '', /page\.html: expected 4 cells for 3\.14, found `Python 3\.14 \| /);
  });
  it('reports what a missing cell leaves unknown', async () => {
    const { findings } = await watch(
      PAGE.replace(ROW_3_14, row => row.replace(/<td><code>.*?<\/td>/, '<td></td>')),
      TABLE,
    );
    assert.equal(findings.length, 2);
    assert.match(findings[1] ?? '', /^3\.14: the OIDC issuer differs\. .* has no single value\.$/);
  });
  it('reports pages of errors, each by itself', async () => {
    const { exitCode, findings } = await watch(
      '<h1>503 Service Unavailable</h1>',
      '<h1>Not what you look for</h1>',
    );
    assert.equal(exitCode, 1);
    assert.equal(findings.length, 2);
    assert.match(
      findings[0] ?? '',
      /page\.html: expected a table with the columns Release, PEP, Release manager, OIDC Issuer, found none/,
    );
    assert.match(findings[1] ?? '', /table\.py: expected the dictionary `release_to_sigstore/);
  });
  it('reports a page that is gone, and one that the server fails to send', async () => {
    site.publish('broken.py', TABLE);
    site.breakPath('broken.py', [{ status: 500 }], { forever: true });
    const addresses = ['--page', `${site.mirror}nowhere`, '--table', `${site.mirror}broken.py`];
    const { exitCode, findings } = await runWatch('release-managers', addresses);
    assert.equal(exitCode, 1);
    assert.equal(findings.length, 2);
    assert.match(findings[0] ?? '', /nowhere doesn't exist any more/);
    assert.match(findings[1] ?? '', /broken\.py can't be read: /);
  });
  it('keeps several differences apart', async () => {
    const { findings } = await watch(
      PAGE.replaceAll('thomas@python.org', 'other@python.org'),
      TABLE.replaceAll('thomas@python.org', 'other@python.org'),
    );
    assert.deepEqual(
      findings.map(finding => finding.slice(0, 4)),
      ['3.12', '3.13', '3.12', '3.13'],
    );
  });
});

describe('the page with the release managers', () => {
  const parse = (html: string) => parseSignerPage(html, 'PAGE');
  it('gives every signer', () => {
    assert.deepEqual(parse(PAGE).faults, []);
    assert.deepEqual(
      [...parse(PAGE).series],
      MANAGERS.map(({ series, subjectAlternativeName, issuer }) => [
        series,
        { identity: subjectAlternativeName, issuer },
      ]),
    );
  });
  it('is not trusted if a cell names two people', () => {
    const html = PAGE.replace(ROW_3_14, row => row.replace('</code>', '</code> or evil@example.invalid'));
    assert.equal(parse(html).series.get('3.14')?.identity, undefined);
    assert.equal(compareSigners(parse(html), 'PAGE', new Date(0)).length, 1);
  });
  it('is not trusted if a link has another address than its text', () => {
    const html = PAGE.replace(ROW_3_14, row => row.replace('mailto:hugo', 'mailto:evil'));
    assert.equal(compareSigners(parse(html), 'PAGE', new Date(0)).length, 1);
  });
  it('rejects a second row for a series, and a row without a series', () => {
    const twice = PAGE.replace(ROW_3_14, row => row + row.replaceAll('hugo', 'evil'));
    assert.match(parse(twice).faults.join(), /expected one row for 3\.14/);
    assert.match(
      parse(PAGE.replace('Python 3.14', 'Python next')).faults.join(),
      /expected a row for a series/,
    );
  });
  for (const change of ['OIDC Issuer', 'Release&nbsp;manager']) {
    it(`is reported if the column ${change} is gone`, () => {
      assert.match(parse(PAGE.replaceAll(change, 'Other')).faults.join(), /expected a table/);
    });
  }
});

describe('the table of python/release-tools', () => {
  const parse = (python: string) => parseReleaseTools(python, 'TABLE');
  it('finds every signer, and ignores comments and other dictionaries', () => {
    const { series, faults } = parse(TABLE);
    assert.deepEqual(faults, []);
    assert.equal(series.size, MANAGERS.length - 3);
    assert.deepEqual(series.get('3.14'), { identity: 'hugo@python.org', issuer: GITHUB });
    assert.equal(series.has('3.6'), false);
  });
  it('may have a type, single quotes, line breaks, and no last comma', () => {
    const python = `p = 'https://p.invalid'\nrelease_to_sigstore_identity_and_oidc_issuer: dict[str, tuple[str, str]] = {\n '3.14': (\n 'a@b.invalid',\n p,\n )}\n`;
    assert.deepEqual(
      [...parse(python).series],
      [['3.14', { identity: 'a@b.invalid', issuer: 'https://p.invalid' }]],
    );
  });
  it('is reported if an entry is written in another way', () => {
    for (const entry of ['"3.14": Signer("a@b.invalid")', '"3.14": ("a@b.invalid",)', '**more', '"3.14"']) {
      const faults = parse(TABLE.replace(/"3\.14": .*,/, `${entry},`)).faults;
      assert.equal(faults.length, 1, entry);
      assert.match(faults[0] ?? '', /^TABLE: expected an entry/);
    }
  });
  it('is reported if a variable has no text', () => {
    const { faults } = parse(TABLE.replace(/^github_oidc_provider = .*$/m, 'github_oidc_provider = find()'));
    assert.ok(faults.length > 0);
    assert.match(faults[0] ?? '', /expected a text in the variable `github_oidc_provider`/);
  });
});

describe('a series that a source lacks', () => {
  const ended = [...LAST_DAYS].filter(([, day]) => day < '2026-01-01').map(([name]) => name);
  const lacking = (name: string) =>
    parseSignerPage(PAGE.replace(new RegExp(`<tr><td>Python ${name}<.*?</tr>`, 's'), ''), 'PAGE');
  it('is reported before its end of life', () => {
    for (const name of RELEASE_MANAGERS.keys()) {
      const findings = compareSigners(lacking(name), 'PAGE', new Date(0));
      assert.equal(findings.length, 1, name);
      assert.match(findings[0] ?? '', /PAGE doesn't list the series/);
    }
  });
  it('is not reported afterwards', () => {
    assert.ok(ended.length > 0);
    for (const name of ended)
      assert.deepEqual(compareSigners(lacking(name), 'PAGE', new Date('2026-01-01')), []);
  });
});
