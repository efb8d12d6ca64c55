import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { formatReport } from '../../src/audit/assemble.ts';
import { mergeReports } from '../../src/audit/merge-reports.ts';
import { parseReport } from '../../src/audit/parse-report.ts';
import type { Finding, Report } from '../../src/audit/report.ts';
import { ARTIFACT_KINDS, type ArtifactKind, toArtifact } from '../../src/cpython/artifact-kinds.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { isSignedItself, makeArtifact } from '../support/any-artifact.ts';
import { listFiles, type Run } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { makeSourceTgz, makeSourceXz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';
import { makeWindowsManifest } from '../support/windows-manifest.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const RELEASES = ['3.13.51', '3.13.52', '3.13.53', '3.13.54', '3.13.55'];
/** Those that are not on the list of known releases: of the others, every file that is not there has vanished. */
const UNKNOWN = '>=3.13.50,<3.14';
const HUGO = { identity: 'hugo@python.org', issuer: 'https://github.com/login/oauth' };
const tgz = (version: string): string => `${version}/Python-${version}.tgz`;

describe('the built audit action', () => {
  let stage: Stage;
  /** Of the source archives: made again, one would have other times in it. */
  const contents = new Map<string, Buffer>();
  beforeEach(async () => {
    stage = await createStage();
    for (const version of RELEASES) {
      const content = await makeSourceTgz(version);
      contents.set(version, content);
      stage.publishSigned(tgz(version), content);
      stage.publishSigned(`${version}/Python-${version}.tar.xz`, await makeSourceXz(version));
    }
  });
  afterEach(() => stage.close());

  const run = (inputs: Record<string, string> = {}): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, 'python-version': UNKNOWN, ...inputs }, { main: 'audit/index.js' });

  async function readReport(folder = 'cpython-audit'): Promise<Report> {
    const path = join(stage.runner.folder, folder, 'report.json');
    return parseReport(await readFile(path, 'utf8'), path);
  }

  async function audit(inputs: Record<string, string> = {}): Promise<{ run: Run; report: Report }> {
    return { run: await run(inputs), report: await readReport(inputs['report-dir']) };
  }

  /** Audits once and keeps the report for a baseline. */
  async function makeBaseline(inputs: Record<string, string> = {}): Promise<Report> {
    const { run: first, report } = await audit({ 'report-dir': 'before', ...inputs });
    assert.equal(first.exitCode, 0, first.stdout);
    return report;
  }

  const toBrief = ({ kind, fileName, code }: Finding): string =>
    `${kind} ${fileName}${code === null ? '' : ` ${code}`}`;

  it('passes what is as it should be, fetches no artifact, and sets outputs that lead to its reports', async () => {
    const { run: passed, report } = await audit();
    assert.deepEqual([passed.exitCode, passed.errors, passed.warnings], [0, [], []]);
    assert.deepEqual(report.findings, []);
    const {
      'report-json': json,
      'report-sarif': sarif,
      'report-html': html,
      sha256sums,
      counts,
      ...others
    } = passed.outputs;
    assert.deepEqual(others, {
      verdict: 'passed',
      releases: '5',
      files: '10',
      verified: '10',
      findings: '0',
    });
    assert.deepEqual(JSON.parse(counts ?? ''), report.counts);
    assert.equal(json, join(stage.runner.folder, 'cpython-audit/report.json'));
    assert.equal(JSON.parse(await readFile(sarif ?? '', 'utf8')).version, '2.1.0');
    assert.match(await readFile(html ?? '', 'utf8'), /^<!doctype html>/);
    assert.equal(sha256sums, join(stage.runner.folder, 'cpython-audit/SHA256SUMS'));
    assert.match(passed.summary, /CPython audit passed/);
    const artifacts = stage.pythonOrg.requests.filter(request => /\.(tgz|xz)$/.test(request));
    assert.deepEqual(artifacts, []);
    assert.deepEqual(await listFiles(stage.runner.toolCache), []);
  });

  it('finds exactly the changes: a bundle that was changed, removed, or signed again, another digest, and an unknown file', async () => {
    await makeBaseline();
    const tampered = stage.sigstore.sign(await makeSourceTgz('3.13.51'));
    tampered.messageSignature.signature = Buffer.from('no signature').toString('base64');
    stage.pythonOrg.publish(`${tgz('3.13.51')}.sigstore`, JSON.stringify(tampered));
    stage.pythonOrg.remove(`${tgz('3.13.52')}.sigstore`);
    stage.publishSigned(tgz('3.13.53'), contents.get('3.13.53') ?? Buffer.of(), {
      signedAt: new Date('2026-01-02'),
    });
    stage.publishSigned(tgz('3.13.54'), Buffer.from('other bytes'));
    stage.pythonOrg.publish('3.13.55/python-3.13.55-setup.msi', 'whatever');
    const { run: failed, report } = await audit({ baseline: 'before/report.json' });
    assert.deepEqual(report.findings.map(toBrief), [
      'rejected Python-3.13.51.tgz VERIFICATION_FAILED',
      'unsigned Python-3.13.52.tgz',
      'changed Python-3.13.54.tgz',
      'resigned Python-3.13.53.tgz',
      'unknown-file python-3.13.55-setup.msi',
    ]);
    assert.equal(failed.exitCode, 1);
    assert.equal(failed.errors.length, 1);
    assert.match(
      failed.errors[0] ?? '',
      /::AUDIT_FAILED: 3 findings fail this audit: rejected, unsigned, changed\.%0ACheck the findings/,
    );
    assert.equal(failed.outputs.verdict, 'failed');
    assert.match(failed.summary, /CPython audit failed/);
  });

  it('misses what the baseline has: a file, and a whole release, but no longer what had vanished before', async () => {
    const before = await makeBaseline();
    for (const suffix of ['', '.sigstore']) {
      stage.pythonOrg.remove(`${tgz('3.13.51')}${suffix}`);
      stage.pythonOrg.remove(`${tgz('3.13.52')}${suffix}`);
      stage.pythonOrg.remove(`3.13.52/Python-3.13.52.tar.xz${suffix}`);
    }
    const { run: failed, report } = await audit({ baseline: 'before/report.json', 'report-dir': 'after' });
    assert.equal(failed.exitCode, 1);
    assert.deepEqual(report.findings.map(toBrief), [
      'vanished Python-3.13.51.tgz',
      'vanished Python-3.13.52.tar.xz',
      'vanished Python-3.13.52.tgz',
    ]);
    const digest = before.files.find(({ fileName }) => fileName === 'Python-3.13.51.tgz')?.sha256;
    assert.match(report.findings[0]?.expected ?? '', new RegExp(`SHA-256 ${digest}`));
    assert.deepEqual([report.counts.files, report.counts.releases], [7, 4]);
    const { run: again } = await audit({ baseline: 'after/report.json' });
    assert.equal(again.exitCode, 0, again.stdout);
  });

  it('misses nothing that was not selected', async () => {
    await makeBaseline();
    for (const suffix of ['', '.sigstore']) stage.pythonOrg.remove(`${tgz('3.13.51')}${suffix}`);
    const { run: passed } = await audit({ baseline: 'before/report.json', artifact: 'source-xz' });
    assert.equal(passed.exitCode, 0, passed.stdout);
  });

  it('fails for the findings that it is told to', async () => {
    stage.pythonOrg.publish('3.13.55/python-3.13.55-setup.msi', 'whatever');
    assert.equal((await run()).exitCode, 0);
    const failed = await run({ 'fail-on': 'unsigned, unknown-file' });
    assert.match(failed.errors[0] ?? '', /::AUDIT_FAILED: 1 finding fails this audit: unknown-file/);
    stage.pythonOrg.remove(`${tgz('3.13.52')}.sigstore`);
    assert.equal((await run({ 'fail-on': 'none' })).exitCode, 0);
  });

  it('fails if nothing was verified, whatever it is told', async () => {
    for (const version of RELEASES) {
      stage.pythonOrg.remove(`${tgz(version)}.sigstore`);
      stage.pythonOrg.remove(`${version}/Python-${version}.tar.xz.sigstore`);
    }
    const failed = await run({ 'fail-on': 'none' });
    assert.equal(failed.exitCode, 1);
    assert.match(failed.errors[0] ?? '', /::AUDIT_FAILED: No file was verified/);
  });

  it('refuses an old bundle under a newer name if bundles alone are looked at', async () => {
    const old = stage.sigstore.sign(await makeSourceTgz('3.13.51'));
    stage.pythonOrg.publish(`${tgz('3.13.51')}.sigstore`, JSON.stringify(old));
    stage.pythonOrg.publish(`${tgz('3.13.55')}.sigstore`, JSON.stringify(old));
    const { run: failed, report } = await audit();
    assert.equal(failed.exitCode, 1);
    assert.deepEqual(report.findings.map(toBrief), [
      'rejected Python-3.13.51.tgz VERSION_MISMATCH',
      'rejected Python-3.13.55.tgz VERSION_MISMATCH',
    ]);
    assert.match(report.findings[1]?.found ?? '', /^that of Python-3\.13\.51\.tgz: SHA-256 /);
    assert.equal(report.counts.verified, 8);
  });

  it('asks for a bundle that should be there and is not listed', async () => {
    const bundle = JSON.stringify(stage.sigstore.sign(await makeSourceTgz('3.13.59')));
    stage.pythonOrg.publish(tgz('3.13.59'), await makeSourceTgz('3.13.59'));
    stage.pythonOrg.hide(`${tgz('3.13.59')}.sigstore`, bundle);
    const { report } = await audit();
    assert.equal(report.counts.verified, 11);
  });

  it('has no signer for a future series, and no signed file of an old one', async () => {
    stage.publishSigned('3.99.0/Python-3.99.0.tgz', await makeSourceTgz('3.99.0'));
    stage.pythonOrg.publish('3.99.1/Python-3.99.1.tgz', await makeSourceTgz('3.99.1'));
    stage.pythonOrg.publish('3.6.15/Python-3.6.15.tgz', await makeSourceTgz('3.6.15'));
    const { report } = await audit({ 'python-version': `3.6\n${UNKNOWN}\n3.99` });
    assert.deepEqual(report.findings.map(toBrief), [
      'rejected Python-3.99.0.tgz UNKNOWN_RELEASE_MANAGER',
      'unsigned Python-3.99.1.tgz',
      'unsigned-historic Python-3.6.15.tgz',
    ]);
  });

  it('verifies no file of a kind that says nothing of its version, whatever bundle it has', async () => {
    const name = 'python-3.9.0-amd64-webinstall.exe';
    stage.publishSigned(`3.9.0/${name}`, await makeSourceTgz('3.13.51'), {
      identity: 'lukasz@langa.pl',
      issuer: 'https://github.com/login/oauth',
    });
    for (const level of ['bundle', 'bytes']) {
      const { run: failed, report } = await audit({ 'python-version': '3.9.0', level });
      assert.deepEqual(report.findings.map(toBrief), [`unknown-file ${name}`]);
      assert.match(failed.errors[0] ?? '', /AUDIT_FAILED: No file was verified/);
    }
  });

  it('has no installer of a release that has only sources', async () => {
    stage.publishSigned('3.12.62/Python-3.12.62.tgz', await makeSourceTgz('3.12.62'));
    stage.pythonOrg.publish('3.12.62/python-3.12.62-amd64.exe', 'planted');
    const { report } = await audit({ 'python-version': '3.12.62', 'fail-on': 'unknown-file' });
    assert.deepEqual(report.findings.map(toBrief), ['unknown-file python-3.12.62-amd64.exe']);
    assert.equal(report.verdict, 'failed');
  });

  const noListings = {
    'a login page': '<html><h1>Sign in to the hotel network</h1></html>',
    'a page of an empty folder': '<html><a href="../">../</a></html>',
    'JSON that is not a list': '{"error": "maintenance"}',
  };
  for (const [what, body] of Object.entries(noListings)) {
    it(`takes ${what} for no listing, if it stays: a release would vanish`, {
      skip: skipOthers(),
    }, async () => {
      stage.pythonOrg.breakPath('3.13.54/', [{ status: 200, body }]);
      assert.equal((await run()).exitCode, 0, 'once');
      stage.pythonOrg.breakPath('3.13.54/', [{ status: 200, body }], { forever: true });
      const failed = await run();
      assert.match(
        failed.errors[0] ?? '',
        /::NO_LISTING: .*3\.13\.54\/ is not a usable listing: .* found a page /,
      );
    });
  }

  it('makes no report of more files than all releases have, or of a name that no file has', async () => {
    for (let index = 0; index < 20_001; index++) stage.pythonOrg.announce(`3.13.54/file-${index}`);
    assert.match((await run()).errors[0] ?? '', /::NO_LISTING: .*lists more than 20000 files/);
    stage.pythonOrg.announce(`3.13.55/${'n'.repeat(256)}`);
    const failed = await run({ 'python-version': '3.13.55' });
    assert.match(failed.errors[0] ?? '', /::NO_LISTING: .*lists a name of 256 characters/);
  });

  it('finds a folder for reports that cannot be one before it fetches anything', async () => {
    await writeFile(join(stage.runner.folder, 'file'), '');
    const failed = await run({ 'report-dir': 'file' });
    assert.match(failed.errors[0] ?? '', /::INVALID_INPUT: report-dir: '.*file' cannot be written: /);
    assert.deepEqual(stage.pythonOrg.requests, []);
  });

  it('blames the disk for what the disk does, and no release', async () => {
    const blocked = join(stage.runner.folder, 'blocked');
    await writeFile(blocked, 'a file in the place of a folder');
    const failed = await stage.runner.run(
      { ...stage.inputs, level: 'bytes' },
      { main: 'audit/index.js', environment: { RUNNER_TEMP: blocked } },
    );
    assert.match(failed.errors[0] ?? '', /::INVALID_INPUT: .*cannot be written/);
    assert.equal(failed.outputFile, '');
  });

  it('finds a change after a night on which the file was refused', async () => {
    await makeBaseline();
    stage.pythonOrg.breakPath(`${tgz('3.13.51')}.sigstore`, [{ status: 401 }]);
    const { report: refused } = await audit({ baseline: 'before/report.json', 'report-dir': 'between' });
    assert.deepEqual(refused.findings.map(toBrief), ['rejected Python-3.13.51.tgz MIRROR_REFUSED']);
    stage.publishSigned(tgz('3.13.51'), Buffer.from('other bytes'));
    const { report } = await audit({ baseline: 'between/report.json' });
    assert.deepEqual(report.findings.map(toBrief), ['changed Python-3.13.51.tgz']);
  });

  it('warns of a baseline of another selection', async () => {
    await makeBaseline({ artifact: 'source-xz' });
    const { run: passed } = await audit({ baseline: 'before/report.json' });
    assert.match(passed.warnings[0] ?? '', /baseline: the report has another selection/);
  });

  it('finds replays in the merged report of shards as in that of one run', async () => {
    const old = JSON.stringify(stage.sigstore.sign(await makeSourceTgz('3.13.51')));
    for (const version of RELEASES.slice(0, 4)) stage.pythonOrg.publish(`${tgz(version)}.sigstore`, old);
    const { report: whole } = await audit();
    const shards = [];
    for (const shard of ['1/2', '2/2']) {
      const { report } = await audit({ shard });
      shards.push({ name: shard, report });
    }
    const { startedAt, finishedAt } = whole;
    assert.equal(whole.counts.rejected, 4);
    assert.equal(formatReport({ ...mergeReports(shards), startedAt, finishedAt }), formatReport(whole));
  });

  it('counts what cannot be fetched as refused, and goes on', async () => {
    stage.pythonOrg.breakPath(`${tgz('3.13.51')}.sigstore`, [{ status: 401 }], { forever: true });
    const { run: failed, report } = await audit();
    assert.equal(failed.exitCode, 1);
    assert.deepEqual(report.findings.map(toBrief), ['rejected Python-3.13.51.tgz MIRROR_REFUSED']);
    assert.equal(report.counts.verified, 9);
  });

  it('makes no report if a listing is denied', async () => {
    for (const folder of ['3.13.54/', '']) {
      stage.pythonOrg.breakPath(folder, [{ status: 403 }], { forever: true });
      const failed = await run();
      assert.match(failed.errors[0] ?? '', /::MIRROR_REFUSED: .*403 to http.*%0A.*mirror-token/);
      assert.deepEqual([failed.exitCode, failed.outputFile], [1, '']);
    }
  });

  it('writes no report if a page is not a listing', async () => {
    stage.pythonOrg.breakPath('3.13.54/', [{ status: 404 }], { forever: true });
    const failed = await run();
    assert.equal(failed.exitCode, 1);
    assert.match(
      failed.errors[0] ?? '',
      /::NO_LISTING: .*3\.13\.54\/ is not a usable listing: .* found the answer 404/,
    );
    assert.deepEqual(
      [
        failed.outputFile,
        await listFiles(stage.runner.folder).then(names => names.filter(name => name.includes('report'))),
      ],
      ['', []],
    );
  });

  describe('with level bytes', () => {
    const nameOf = (kind: ArtifactKind): string => toArtifact(parseVersion('3.15.1'), kind).fileName;
    const files = new Map<ArtifactKind, Buffer>();
    beforeEach(async () => {
      for (const kind of ARTIFACT_KINDS) files.set(kind, await makeArtifact('3.15.1', kind));
      const packages = ARTIFACT_KINDS.filter(kind => !isSignedItself(kind));
      files.set(
        'windows-manifest',
        makeWindowsManifest('3.15.1', Object.fromEntries(packages.map(kind => [nameOf(kind), get(kind)]))),
      );
      for (const kind of ARTIFACT_KINDS) {
        if (isSignedItself(kind)) stage.publishSigned(`3.15.1/${nameOf(kind)}`, get(kind), HUGO);
        else stage.pythonOrg.publish(`3.15.1/${nameOf(kind)}`, get(kind));
      }
    });
    function get(kind: ArtifactKind): Buffer {
      return files.get(kind) ?? Buffer.of();
    }

    it('verifies every kind, packages by their manifest, and leaves no file behind', async () => {
      const { run: passed, report } = await audit({ 'python-version': '3.15.1', level: 'bytes' });
      assert.equal(passed.exitCode, 0, passed.stdout);
      assert.deepEqual(
        report.files.map(({ artifact, state, size }) => [artifact, state, size]),
        ARTIFACT_KINDS.map(kind => [kind, 'verified', get(kind).length]),
      );
      for (const { evidence } of report.files) assert.ok(evidence?.versionStamp);
      const left = await listFiles(join(stage.runner.folder, 'temp'));
      assert.deepEqual(left.sort(), ['output', 'summary']);
    });

    it('knows packages for files without a bundle if it looks at bundles alone', async () => {
      const { run: passed, report } = await audit({ 'python-version': '3.15.1' });
      assert.equal(passed.exitCode, 0, passed.stdout);
      const states = Object.fromEntries(report.files.map(({ artifact, state }) => [artifact, state]));
      for (const kind of ARTIFACT_KINDS)
        assert.equal(states[kind], isSignedItself(kind) ? 'verified' : 'unsigned-historic', kind);
    });

    it('refuses other bytes, an older release, and a package that the manifest does not name so', async () => {
      stage.pythonOrg.publish(`3.15.1/${nameOf('macos')}`, Buffer.from('other bytes'));
      stage.publishSigned(`3.15.1/${nameOf('source-tgz')}`, await makeSourceTgz('3.15.0'), HUGO);
      stage.pythonOrg.publish(`3.15.1/${nameOf('windows-package-x64')}`, Buffer.from('other bytes'));
      const { run: failed, report } = await audit({ 'python-version': '3.15.1', level: 'bytes' });
      assert.equal(failed.exitCode, 1);
      assert.deepEqual(report.findings.map(toBrief), [
        `rejected ${nameOf('source-tgz')} VERSION_MISMATCH`,
        `rejected ${nameOf('windows-package-x64')} DIGEST_MISMATCH`,
        `rejected ${nameOf('macos')} DIGEST_MISMATCH`,
      ]);
    });

    it('notices when a file that was never signed changes', async () => {
      const name = 'python-3.10.8rc1-amd64.exe';
      const pablo = { identity: 'pablogsal@python.org' };
      stage.publishSigned('3.10.8/Python-3.10.8rc1.tgz', await makeSourceTgz('3.10.8rc1'), pablo);
      stage.pythonOrg.publish(`3.10.8/${name}`, 'old');
      await makeBaseline({ 'python-version': '3.10.8rc1', level: 'bytes' });
      stage.pythonOrg.publish(`3.10.8/${name}`, 'new');
      const { report } = await audit({
        'python-version': '3.10.8rc1',
        level: 'bytes',
        baseline: 'before/report.json',
      });
      assert.deepEqual(report.findings.map(toBrief), [`changed ${name}`, `unsigned-historic ${name}`]);
    });
  });

  describe('refuses before it fetches anything', () => {
    const mistakes: Record<string, [inputs: Record<string, string>, message: RegExp]> = {
      'a version that is none': [{ 'python-version': 'latest' }, /INVALID_PYTHON_VERSION: 'latest'/],
      'a kind that is none': [{ artifact: 'msi' }, /INVALID_INPUT: artifact: 'msi'/],
      'a level that is none': [{ level: 'full' }, /INVALID_INPUT: level: 'full' is not one of bundle, bytes/],
      'findings that are none': [{ 'fail-on': ', ,' }, /INVALID_INPUT: fail-on: it names no kind of finding/],
      'a finding that is none': [
        { 'fail-on': 'errors' },
        /INVALID_INPUT: fail-on: 'errors' is not one of rejected, /,
      ],
      'a shard beyond the last': [{ shard: '6/5' }, /INVALID_INPUT: shard: '6\/5' is not a shard/],
      'no concurrency': [
        { concurrency: '0' },
        /INVALID_INPUT: concurrency: '0' is not a whole number from 1 to 64/,
      ],
      'neither true nor false': [{ prereleases: 'yes' }, /INVALID_INPUT: prereleases: 'yes'/],
      'a baseline that is not there': [
        { baseline: 'none.json' },
        /INVALID_INPUT: baseline: '.*none\.json' cannot be read/,
      ],
    };
    for (const [name, [inputs, message]] of Object.entries(mistakes)) {
      it(name, { skip: skipOthers() }, async () => {
        const failed = await run(inputs);
        assert.equal(failed.exitCode, 1);
        assert.equal(failed.errors.length, 1);
        assert.match(failed.errors[0] ?? '', message);
        assert.deepEqual([failed.outputFile, stage.pythonOrg.requests], ['', []]);
      });
    }

    it('a baseline that is not a report, or only one shard', async () => {
      await writeFile(join(stage.runner.folder, 'bad.json'), '{"schemaVersion": 1}');
      assert.match(
        (await run({ baseline: 'bad.json' })).errors[0] ?? '',
        /INVALID_INPUT: .*bad\.json is not a readable report/,
      );
      await run({ shard: '1/2', 'report-dir': 'shard' });
      const failed = await run({ baseline: 'shard/report.json' });
      assert.match(
        failed.errors[0] ?? '',
        /INVALID_INPUT: baseline: .* is shard 1\/2 of a report\..*Merge all shards/,
      );
    });
  });

  it('refuses a version that selects nothing: it would look like a clean audit', async () => {
    const failed = await run({ 'python-version': `${UNKNOWN}\n3.12.99` });
    assert.match(failed.errors[0] ?? '', /NO_MATCHING_RELEASE: No release on the mirror matches '3\.12\.99'/);
    const ofKind = await run({ 'python-version': '3.12', artifact: 'ios', prereleases: 'false' });
    assert.match(
      ofKind.errors[0] ?? '',
      /NO_MATCHING_RELEASE: No file of the kind ios on the mirror matches '3\.12'\.%0ACorrect python-version or artifact, .* set prereleases to true\./,
    );
  });
});
