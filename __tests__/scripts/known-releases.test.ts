import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { toKnownKey } from '../../scripts/grow-known-releases.ts';
import { parseKnownList } from '../../scripts/parse-known-list.ts';
import type { ReportParts } from '../../src/audit/assemble.ts';
import { formatReport } from '../../src/audit/assemble.ts';
import { toKnownReleases } from '../../src/cpython/known-releases.ts';
import { makeEvidence, makeFile, makeReport } from '../support/audit-report.ts';
import { KNOWN_LIST, readKnownReleases, readKnownText } from '../support/known-list.ts';
import { type ProcessRun, runProcess } from '../support/run-process.ts';
import { CATALOGUE, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/known-releases.ts');
const known = readKnownReleases();
const [entry] = known.files;
assert.ok(entry);
const KEY = toKnownKey(entry);

/** A release that the list can't have. */
const NEW = '3.13.150';
const NEW_FILE = makeFile({ release: NEW });

describe('npm run known-releases', () => {
  let folder: string;
  let list: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-cpython-known-'));
    list = join(folder, 'list.json');
  });
  after(() => rm(folder, { recursive: true }));

  async function grow(...args: string[]): Promise<ProcessRun> {
    await copyFile(KNOWN_LIST, list);
    return runProcess([process.execPath, SCRIPT, '--list', list, ...args], { env: {}, cwd: folder });
  }

  async function growBy(parts: Partial<ReportParts>, ...args: string[]): Promise<ProcessRun> {
    const path = join(folder, 'report.json');
    await writeFile(path, formatReport(makeReport({ selection: SOME, ...parts })));
    return grow(path, ...args);
  }

  async function assertRefused(run: ProcessRun, message: RegExp): Promise<void> {
    assert.match(run.stderr, message);
    assert.equal(run.exitCode, 1);
    assert.equal(await readFile(list, 'utf8'), readKnownText());
  }

  /** Not of everything, so it says nothing of the day. */
  const SOME = { pythonVersion: ['3.13'], artifact: ['all' as const], prereleases: true };
  /** The oldest entry, with another digest. */
  const CHANGED = makeFile({ release: KEY.split('/')[0] ?? '', artifact: entry.kind });

  it('changes nothing over the catalog', { skip: SKIP_WITHOUT_RELEASES }, async () => {
    const run = await grow(CATALOGUE);
    assert.equal(run.stderr, '');
    assert.equal(run.exitCode, 0);
    assert.match(run.stdout, /^0 entries changed/m);
    assert.equal(await readFile(list, 'utf8'), readKnownText());
  });

  it('makes the list from the catalog alone', { skip: SKIP_WITHOUT_RELEASES }, async () => {
    const empty = join(folder, 'empty.json');
    await writeFile(empty, '{"completeUntil": "2020-01-01", "releases": {}}');
    const run = await grow(CATALOGUE, '--list', empty);
    assert.equal(run.exitCode, 0, run.stderr);
    assert.equal(await readFile(empty, 'utf8'), readKnownText());
  });

  it('adds the verified files of a report in one line, and keeps every other line', async () => {
    const xz = makeFile({ release: NEW, fileName: `Python-${NEW}.tar.xz`, artifact: 'source-xz' });
    const run = await growBy({ files: [NEW_FILE, xz] });
    assert.equal(run.exitCode, 0, run.stderr);
    const lines = (await readFile(list, 'utf8')).split('\n');
    const before = readKnownText().split('\n');
    const added = lines.filter(line => !before.includes(line));
    assert.deepEqual(added, [
      `"${NEW}": {"released":"2025-06-11","source-tgz":"${NEW_FILE.sha256}","source-xz":"${xz.sha256}"},`,
    ]);
    assert.deepEqual(
      lines.filter(line => !added.includes(line)),
      before,
    );
  });

  it('takes only what the report verified', async () => {
    const files = (['rejected', 'unsigned', 'vanished', 'unsigned-historic'] as const).map((state, index) =>
      makeFile({ release: `3.13.${150 + index}`, state, sha256: '0'.repeat(63) + index }),
    );
    const run = await growBy({ files });
    assert.equal(run.exitCode, 0, run.stderr);
    assert.equal(await readFile(list, 'utf8'), readKnownText());
  });

  it('rejects a package, which has no bundle', async () => {
    const file = makeFile({
      release: NEW,
      fileName: `python-${NEW}-amd64.zip`,
      artifact: 'windows-package-x64',
    });
    const run = await growBy({ files: [file] });
    assert.equal(run.exitCode, 0, run.stderr);
    assert.equal(await readFile(list, 'utf8'), readKnownText());
  });

  it('keeps the day of a release that is on the list', async () => {
    const [release = ''] = KEY.split('/');
    const fileName = `python-${release}-macos11.pkg`;
    const evidence = makeEvidence({ signedAt: '2021-01-01T00:00:00.000Z' });
    const run = await growBy({ files: [makeFile({ release, fileName, artifact: 'macos', evidence })] });
    assert.equal(run.exitCode, 0, run.stderr);
    const grown = toKnownReleases(parseKnownList(JSON.parse(await readFile(list, 'utf8'))));
    assert.equal(grown.find({ version: entry.version, kind: 'macos' })?.released, entry.released);
  });

  it('moves the day only for a complete audit of python.org that found nothing missing', async () => {
    const all = { pythonVersion: ['all'], artifact: ['all' as const], prereleases: true };
    const startedAt = '2035-01-02T03:04:05.678Z';
    const rejected = makeFile({ release: '3.13.151', state: 'rejected', sha256: null });
    const finding = {
      kind: 'rejected',
      release: '3.13.151',
      fileName: rejected.fileName,
      expected: 'a bundle',
      found: 'nothing',
      code: 'VERIFICATION_FAILED',
    } as const;
    const whole = { selection: all, startedAt, files: [NEW_FILE] };
    const cases: readonly (readonly [Partial<ReportParts>, string])[] = [
      [whole, '2035-01-02'],
      [{ ...whole, selection: { ...all, prereleases: false } }, known.completeUntil],
      [{ ...whole, selection: { ...all, pythonVersion: ['3.13'] } }, known.completeUntil],
      [{ ...whole, mirror: 'https://mirror.example/python/' }, known.completeUntil],
      [{ ...whole, shard: '1/2' }, known.completeUntil],
      [{ ...whole, files: [NEW_FILE, rejected], findings: [finding] }, known.completeUntil],
      [{ ...whole, startedAt: '2020-01-02T03:04:05.678Z' }, known.completeUntil],
    ];
    for (const [parts, day] of cases) {
      const run = await growBy(parts);
      assert.equal(run.exitCode, 0, run.stderr);
      assert.equal(JSON.parse(await readFile(list, 'utf8')).completeUntil, day);
    }
  });

  it('refuses to change an entry, and names it with both digests', async () => {
    const run = await growBy({ files: [CHANGED, NEW_FILE] });
    await assertRefused(
      run,
      new RegExp(`${KEY} has SHA-256 ${CHANGED.sha256}, the list has ${entry.sha256}`),
    );
  });

  it('changes the entry that --replace names, and no other', async () => {
    const run = await growBy({ files: [CHANGED] }, '--replace', KEY);
    assert.equal(run.exitCode, 0, run.stderr);
    assert.equal(await readFile(list, 'utf8'), readKnownText().replace(entry.sha256, CHANGED.sha256 ?? ''));
    await assertRefused(await growBy({ files: [CHANGED] }, '--replace', `${NEW}/source-tgz`), /the list has/);
  });

  it('removes the entry that --remove names', async () => {
    const run = await grow('--remove', KEY);
    assert.equal(run.exitCode, 0, run.stderr);
    const left = toKnownReleases(parseKnownList(JSON.parse(await readFile(list, 'utf8')))).files.map(
      toKnownKey,
    );
    assert.deepEqual(left, known.files.map(toKnownKey).slice(1));
  });

  it('refuses to remove an entry that a report has', async () => {
    const file = makeFile({ release: KEY.split('/')[0] ?? '', sha256: entry.sha256, artifact: entry.kind });
    await assertRefused(await growBy({ files: [file] }, '--remove', KEY), /is to be removed/);
  });

  it('refuses --replace and --remove of what would not change', async () => {
    await assertRefused(await growBy({ files: [NEW_FILE] }, '--replace', KEY), /would not change/);
    await assertRefused(await grow('--remove', `${NEW}/source-tgz`), /would not change/);
  });

  it('refuses a new file that its report calls changed, unless --replace names it', async () => {
    const { release, fileName } = NEW_FILE;
    const finding = { kind: 'changed', release, fileName, expected: 'a', found: 'b', code: null } as const;
    const parts = { files: [NEW_FILE], findings: [finding] };
    await assertRefused(await growBy(parts), /changed, says its report/);
    assert.equal((await growBy(parts, '--replace', `${NEW}/source-tgz`)).exitCode, 0);
  });

  it('refuses a digest that another file has', async () => {
    const file = makeFile({ release: NEW, sha256: entry.sha256 });
    await assertRefused(await growBy({ files: [file] }), /twice/);
  });

  it('refuses two reports that disagree', async () => {
    const other = join(folder, 'other.json');
    const file = makeFile({ release: NEW, sha256: 'f'.repeat(64) });
    await writeFile(other, formatReport(makeReport({ selection: SOME, files: [file] })));
    await assertRefused(await growBy({ files: [NEW_FILE] }, other), /other\.json: .* the list has/);
  });

  it('refuses a file whose name is not that of its kind', async () => {
    const file = makeFile({ release: NEW, artifact: 'source-xz' });
    await assertRefused(await growBy({ files: [file] }), /is not source-xz/);
  });

  it('rejects a file that is not a report, and a missing file', async () => {
    const path = join(folder, 'nothing.json');
    await writeFile(path, '{"schemaVersion": 1}');
    await assertRefused(await grow(path), /is not a readable report/);
    await assertRefused(await grow(), /Usage/);
  });
});
