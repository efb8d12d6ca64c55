import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { formatHtmlReport } from '../../src/audit/html-report.ts';
import { type Look, type OpenPage, type Reader, startReader } from '../support/audit-page.ts';
import {
  createArtifact,
  createFile,
  createFinding,
  createHostileReport,
  createReport,
} from '../support/audit-reports.ts';
import { SKIP_WITHOUT_BROWSER } from '../support/browser.ts';
import { CONTRASTS } from '../support/contrasts.ts';

const IN_BROWSER = { skip: SKIP_WITHOUT_BROWSER, timeout: 60_000 };
const START_TIMEOUT_MS = 120_000;
const PHONE_WIDTH = 360;
const AA_CONTRAST = 4.5;

const rejected = createFile('3.13.5', 'python-3.13.5-amd64.exe', { state: 'rejected' });
const unknown = createFile('3.13.5', 'python-3.13.5-amd64.exe.bak', { state: 'unknown-file' });
const resigned = createArtifact('3.14.0rc1', 'source-tgz');
const historic = ['Python-3.7.0.tgz', 'python370.chm', 'python-3.7.0-webinstall.exe'].map(fileName =>
  createFile('3.7.0', fileName, { state: 'unsigned-historic' }),
);

const REPORT = createReport(
  [
    ...historic,
    createArtifact('3.13.4', 'source-tgz'),
    createArtifact('3.13.4', 'macos'),
    createArtifact('3.13.5', 'source-tgz'),
    rejected,
    unknown,
    resigned,
  ],
  [
    createFinding(rejected, 'rejected', {
      found: 'signed by mallory@example.com',
      code: 'IDENTITY_MISMATCH',
    }),
    createFinding(unknown, 'unknown-file'),
    createFinding(resigned, 'resigned'),
    ...historic.map(file => createFinding(file, 'unsigned-historic')),
  ],
);

describe('the HTML report in a browser', () => {
  let reader: Reader | undefined;
  const opened: OpenPage[] = [];

  /** The page of REPORT unless told otherwise; no page may complain, load anything, or be wider than its window. */
  async function open(look: Look = {}, html = formatHtmlReport(REPORT)): Promise<OpenPage> {
    assert.ok(reader);
    const page = await reader.open(html, look);
    opened.push(page);
    return page;
  }

  before(
    async () => {
      if (!SKIP_WITHOUT_BROWSER) reader = await startReader();
    },
    { timeout: START_TIMEOUT_MS },
  );
  after(() => reader?.close());
  afterEach(async () => {
    for (const { page, complaints, evaluate } of opened.splice(0)) {
      assert.deepEqual(complaints, []);
      assert.equal(await evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
      await page.close();
    }
  });

  it('has a grid a series, the newest first, with the kinds of that series', IN_BROWSER, async () => {
    const { evaluate } = await open();
    const grids = await evaluate(`Array.from(document.querySelectorAll('.series'), series => ({
      series: series.querySelector('h3').textContent,
      heads: Array.from(series.querySelectorAll('thead th'), head => head.textContent),
      rows: Array.from(series.querySelectorAll('tbody tr'), row => Array.from(row.cells, cell => cell.textContent)),
    }))`);
    assert.deepEqual(grids, [
      { series: 'Python 3.14', heads: ['release', 'source', 'tgz'], rows: [['3.14.0rc1', '≈resigned']] },
      {
        series: 'Python 3.13',
        heads: ['release', 'source', 'windows', 'macos', 'other', 'tgz', 'x64'],
        rows: [
          ['3.13.5', '✓verified', '×rejected', '', '?unknown-file'],
          ['3.13.4', '✓verified', '', '✓verified', ''],
        ],
      },
      {
        series: 'Python 3.7',
        heads: ['release', 'source', 'other', 'tgz'],
        rows: [['3.7.0', '·unsigned-historic', '· 2: 2 unsigned-historic']],
      },
    ]);
  });

  it('names its tables, their headings and what scrolls', IN_BROWSER, async () => {
    const { evaluate } = await open();
    assert.equal(await evaluate(`document.querySelectorAll('table:not(:has(caption))').length`), 0);
    assert.equal(await evaluate(`document.querySelectorAll('th:not([scope])').length`), 0);
    assert.equal(
      await evaluate(`document.querySelectorAll('.scroll:not([tabindex="0"][aria-labelledby])').length`),
      0,
    );
    assert.equal(await evaluate('document.documentElement.lang'), 'en');
  });

  const rows = '.grid tbody th';
  const findings = '#findings .name';

  it('filters by text, state and series, and says how many match', IN_BROWSER, async () => {
    const { page, evaluate, visibleTexts } = await open();
    assert.deepEqual(await visibleTexts('#filter output'), ['9 files in 4 releases, 6 findings']);
    await page.type('#filter input', 'AMD64 3.13');
    assert.deepEqual(await visibleTexts(rows), ['3.13.5']);
    assert.deepEqual(await visibleTexts(findings), [
      '3.13.5 python-3.13.5-amd64.exe',
      '3.13.5 python-3.13.5-amd64.exe.bak',
    ]);
    assert.deepEqual(await visibleTexts('.series h3'), ['Python 3.13']);
    assert.deepEqual(await visibleTexts('td.dim'), ['✓verified'], 'what does not match steps back');
    await page.select('#filter [name=mark]', 'rejected');
    assert.deepEqual(await visibleTexts('#filter output'), ['1 file in 1 release, 1 finding']);
    await page.click('#filter button');
    assert.deepEqual(await visibleTexts(rows), ['3.14.0rc1', '3.13.5', '3.13.4', '3.7.0']);
    assert.equal(await evaluate(`document.querySelectorAll('.dim').length`), 0);
    await page.select('#filter [name=series]', '3.7');
    assert.deepEqual(await visibleTexts(rows), ['3.7.0']);
    assert.deepEqual(await visibleTexts('#filter output'), ['3 files in 1 release, 3 findings']);
  });

  it('finds a file by its state and by a finding about it', IN_BROWSER, async () => {
    const { page, visibleTexts } = await open();
    for (const mark of ['verified', 'resigned']) {
      await page.select('#filter [name=mark]', mark);
      assert.ok(String(await visibleTexts(rows)).includes('3.14.0rc1'), mark);
    }
  });

  it('says that nothing matches', IN_BROWSER, async () => {
    const { page, visibleTexts } = await open();
    assert.deepEqual(await visibleTexts('#no-match'), []);
    await page.type('#filter input', '2.7');
    await page.keyboard.press('Enter');
    assert.equal(String(await visibleTexts('#no-match')).startsWith('No file and no finding matches'), true);
    assert.deepEqual(await visibleTexts('h2'), []);
  });

  it('opens the details of a release with the keyboard, and gives the focus back', IN_BROWSER, async () => {
    const { page, evaluate, visibleTexts } = await open();
    await page.focus('.grid tbody button');
    await page.keyboard.press('Enter');
    assert.deepEqual(await visibleTexts('.panel h4'), ['Python 3.14.0rc1']);
    assert.equal(await evaluate('document.activeElement.textContent'), 'Close');
    const [details] = (await visibleTexts('.panel article')) as string[];
    for (const text of [
      'Hugo van Kemenade',
      'hugo@python.org',
      'https://github.com/login/oauth',
      '2025-06-11 15:56:48 UTC',
      '29.3 MB (29,270,000 bytes)',
      'application/vnd.dev.sigstore.bundle.v0.3+json',
      resigned.sha256 ?? '',
    ]) {
      assert.ok(details?.includes(text), text);
    }
    assert.deepEqual(
      await evaluate(`Array.from(document.querySelectorAll('.panel:popover-open a'), link => link.href)`),
      [`https://search.sigstore.dev/?logIndex=${resigned.evidence?.logIndex}`, resigned.url],
    );
    await page.keyboard.press('Escape');
    assert.deepEqual(await visibleTexts('.panel'), []);
    assert.equal(await evaluate('document.activeElement.textContent'), '3.14.0rc1');
  });

  it('opens a file from its cell and from a finding about it', IN_BROWSER, async () => {
    const { page, evaluate } = await open();
    const inFocus = `document.activeElement.querySelector('h5')?.textContent`;
    await page.click('.grid td.rejected');
    assert.equal(await evaluate(inFocus), rejected.fileName);
    await page.keyboard.press('Escape');
    await page.focus('[data-kind=unknown-file] button');
    await page.keyboard.press('Enter');
    assert.equal(await evaluate(inFocus), unknown.fileName);
  });

  it('leads past the findings with its first link', IN_BROWSER, async () => {
    const { page, evaluate } = await open();
    await page.keyboard.press('Tab');
    assert.equal(await evaluate('document.activeElement.textContent'), 'Skip to the releases');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await evaluate('document.activeElement.textContent'), '3.14.0rc1');
    assert.notEqual(await evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
  });

  it('is readable without JavaScript', IN_BROWSER, async () => {
    const { page, visibleTexts } = await open({ javaScript: false });
    assert.deepEqual(await visibleTexts('#filter'), []);
    assert.deepEqual(await visibleTexts(rows), ['3.14.0rc1', '3.13.5', '3.13.4', '3.7.0']);
    assert.equal(((await visibleTexts(findings)) as string[]).length, 6);
    await page.focus('[data-kind=rejected] button');
    await page.keyboard.press('Enter');
    assert.deepEqual(await visibleTexts('.panel h4'), ['Python 3.13.5']);
    assert.match(String(await visibleTexts('.panel article')), /mallory@example\.com/);
  });

  for (const dark of [false, true]) {
    it(`has enough contrast in ${dark ? 'the dark' : 'the light'}`, IN_BROWSER, async () => {
      const { page, evaluate } = await open({ dark });
      await page.click('.grid tbody tr:first-child button');
      const [lowest] = (await evaluate(CONTRASTS)) as [number, string][];
      assert.ok(lowest !== undefined && lowest[0] >= AA_CONTRAST, String(lowest));
    });
  }

  it('has other colors in dark mode', IN_BROWSER, async () => {
    const color = 'getComputedStyle(document.body).backgroundColor';
    const [light, dark] = [await open(), await open({ dark: true })];
    assert.notEqual(await light.evaluate(color), await dark.evaluate(color));
  });

  it('fits on a phone, where the grid alone scrolls', IN_BROWSER, async () => {
    const { page, evaluate } = await open({ width: PHONE_WIDTH });
    await evaluate(`document.querySelector('.series:nth-of-type(2) .scroll').scrollLeft = 1000`);
    const left = await evaluate(
      `document.querySelector('.series:nth-of-type(2) tbody th').getBoundingClientRect().left`,
    );
    assert.ok(typeof left === 'number' && left >= 0, 'the release stays in sight');
    await page.click('.grid tbody button');
    assert.equal(await evaluate(`document.querySelector(':popover-open').scrollWidth <= innerWidth`), true);
  });

  it('shows hostile text as text', IN_BROWSER, async () => {
    const { page, evaluate, visibleTexts } = await open({}, formatHtmlReport(createHostileReport()));
    await page.type('#filter input', '<img');
    await page.click('.grid tbody button');
    assert.match(String(await visibleTexts('.panel h5')), /^"'><img src=x onerror=/);
    assert.equal(await evaluate('document.title'), 'Passed: CPython release audit');
    assert.equal(
      await evaluate(`document.querySelectorAll('img, iframe, script:not(body > script)').length`),
      0,
    );
  });

  it('runs nothing that got into the page', IN_BROWSER, async () => {
    const injected = `<script>document.title = 'taken'</script><img src="x" onerror="document.title = 'taken'">
<style>body { display: none }</style><p id="styled" style="display: none">text</p>`;
    assert.ok(reader);
    const { page, complaints, evaluate, visibleTexts } = await reader.open(
      formatHtmlReport(REPORT).replace('<main>', `<main>${injected}`),
    );
    assert.equal(await evaluate('document.title'), 'Failed: CPython release audit');
    assert.deepEqual(await visibleTexts('#styled'), ['text']);
    const refusals = complaints.filter(complaint => complaint.includes('Content Security Policy'));
    assert.equal(refusals.length, 5, 'the script, the picture and its handler, the style and the attribute');
    await page.close();
  });
});
