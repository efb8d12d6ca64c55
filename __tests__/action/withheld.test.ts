import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { startCatalogueSite } from '../support/catalogue-site.ts';
import type { PythonOrg } from '../support/python-org.ts';
import { assertRefused } from '../support/refusal.ts';
import { createRunner, type Run, type Runner } from '../support/run-action.ts';
import { RELEASES_FOLDER, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { SPECIFIERS } from '../support/specifiers.ts';
import { createStage, type Stage } from '../support/stage.ts';

/** The digests alone: of most real releases there are only bundles here. */
const INPUTS = { 'trusted-root': 'embedded', download: 'false' };

describe('a mirror with the listings of the whole catalog', { skip: SKIP_WITHOUT_RELEASES }, () => {
  let site: PythonOrg;
  let runner: Runner;
  before(async () => {
    site = await startCatalogueSite({ listedBundles: 'all' });
  });
  after(() => site.close());
  beforeEach(async () => {
    runner = await createRunner();
  });
  afterEach(() => runner.remove());
  const run = (inputs: Record<string, string>): Promise<Run> =>
    runner.run({ ...INPUTS, mirror: site.mirror, ...inputs });
  const path = '3.13.13/Python-3.13.13.tgz';
  const missing = (text: string) => new RegExp(`${text}.*3\\.13\\.13.*found CPython 3\\.13\\.12`);

  it('raises no false alarm for 60 ranges', async () => {
    assert.ok(SPECIFIERS.length >= 60);
    for (const allowed of ['false', 'true']) {
      const { exitCode, stdout, warnings } = await run({
        'python-version': SPECIFIERS.join('\n'),
        'allow-prereleases': allowed,
        'withheld-releases': 'fail',
      });
      assert.equal(exitCode, 0, stdout);
      assert.deepEqual(
        warnings.filter(warning => !warning.includes('end of life')),
        [],
      );
    }
  });

  for (const [what, hide, restore] of [
    ['no file of 3.13.13', hideRelease, restoreRelease],
    ['3.13.13 without its bundle', hideBundle, restoreBundle],
  ] as const) {
    describe(`but ${what}`, () => {
      before(() => hide());
      after(() => restore());

      it('fails a range under fail', async () => {
        const refused = await run({ 'python-version': '3.13', 'withheld-releases': 'fail' });
        await assertRefused(refused, 'RELEASE_WITHHELD', runner);
        assert.match(refused.errors[0] ?? '', missing('::RELEASE_WITHHELD: '));
      });
      for (const choice of ['warn', 'auto', '']) {
        it(`warns of it under '${choice}'`, async () => {
          const { outputs, warnings, stdout } = await run({
            'python-version': '3.13',
            'withheld-releases': choice,
          });
          assert.equal(outputs['python-version'], '3.13.12', stdout);
          assert.equal(warnings.length, 1);
          assert.match(warnings[0] ?? '', missing('::warning'));
        });
      }
      it('says nothing of a range that does not hold it, nor of an exact version', async () => {
        const versions = '>=3.13,<3.13.13\n3.12\n3.13.5';
        const { exitCode, warnings } = await run({ 'python-version': versions, 'withheld-releases': 'fail' });
        assert.deepEqual([exitCode, warnings], [0, []]);
      });
    });
  }

  function hideRelease(): void {
    for (const name of [path, path.replace('.tgz', '.tar.xz')])
      for (const each of [name, `${name}.sigstore`]) site.remove(each);
  }
  function restoreRelease(): void {
    site.announce(path);
    restoreBundle();
  }
  function hideBundle(): void {
    site.remove(`${path}.sigstore`);
  }
  function restoreBundle(): void {
    site.announce(`${path}.sigstore`);
  }
});

describe('a mirror without listings', () => {
  const TGZ = '3.13.55/Python-3.13.55.tgz';
  let stage: Stage;
  beforeEach(async () => {
    stage = await createStage(SKIP_WITHOUT_RELEASES ? undefined : RELEASES_FOLDER);
    stage.publishSigned(TGZ, await makeSourceTgz('3.13.55'));
  });
  afterEach(() => stage.close());

  /** Only these releases, and a page for no folder. */
  async function run(inputs: Record<string, string>, { only }: { only: readonly string[] }): Promise<Run> {
    const { pythonOrg } = stage;
    const all = Array.from({ length: 14 }, (_, micro) => `3.13.${micro}`);
    for (const path of ['', ...all.map(version => `${version}/`)])
      pythonOrg.breakPath(path, [{ status: 404 }], { forever: true });
    for (const version of all.filter(each => !only.includes(each)))
      for (const name of ['Python-V.tgz', 'Python-V.tar.xz'])
        pythonOrg.breakPath(`${version}/${name.replace('V', version)}.sigstore`, [{ status: 404 }], {
          forever: true,
        });
    return stage.runner.run({ ...INPUTS, mirror: pythonOrg.mirror, ...inputs });
  }
  const toNotices = ({ stdout }: Run): string[] =>
    stdout.split('\n').filter(line => line.startsWith('::notice') && line.includes('lists no releases'));

  it('gives a range the newest known release that it has, with a notice', {
    skip: SKIP_WITHOUT_RELEASES,
  }, async () => {
    const found = await run(
      { 'python-version': '>=3.13,<3.13.7', artifact: 'source-xz', download: 'true' },
      { only: ['3.13.5'] },
    );
    assert.equal(found.outputs['python-version'], '3.13.5', found.stdout);
    assert.equal(toNotices(found).length, 1);
    assert.match(toNotices(found)[0] ?? '', /CPython 3\.13\.5 \(2025-06-11\).*3\.13\.6.*2026-04-07/);
    assert.deepEqual(found.warnings, []);
  });

  it('gives a range the newest known release of all', { skip: SKIP_WITHOUT_RELEASES }, async () => {
    const found = await run(
      { 'python-version': '3.13', 'withheld-releases': 'fail' },
      { only: ['3.13.5', '3.13.13'] },
    );
    assert.equal(found.outputs['python-version'], '3.13.13', found.stdout);
    assert.equal(toNotices(found).length, 1);
  });

  it('fails with fail if it lacks the newest release', { skip: SKIP_WITHOUT_RELEASES }, async () => {
    const inputs = { 'python-version': '>=3.13,<3.13.7', 'withheld-releases': 'fail' };
    const refused = await run(inputs, { only: ['3.13.5'] });
    await assertRefused(refused, 'RELEASE_WITHHELD', stage.runner);
    assert.match(refused.errors[0] ?? '', /expected CPython 3\.13\.6.*found CPython 3\.13\.5/);
  });

  it('fails if it lacks the five newest releases, and names them', async () => {
    const refused = await run({ 'python-version': '3.13' }, { only: ['3.13.5'] });
    await assertRefused(refused, 'NO_LISTING', stage.runner);
    assert.match(refused.errors[0] ?? '', /tried 3\.13\.13, 3\.13\.12, 3\.13\.11, 3\.13\.10, 3\.13\.9\./);
    const bundles = stage.pythonOrg.requests.filter(request => request.endsWith('.sigstore'));
    assert.equal(bundles.length, 5);
  });

  it('fails a range that holds no known release', async () => {
    const refused = await run({ 'python-version': '3.16' }, { only: [] });
    await assertRefused(refused, 'NO_LISTING', stage.runner);
  });

  it('fails every range if a signer replaces the release managers', async () => {
    const identity = {
      'certificate-identity': 'a@b.example',
      'certificate-oidc-issuer': 'https://b.example',
    };
    const refused = await run({ 'python-version': '3.13', ...identity }, { only: ['3.13.13'] });
    await assertRefused(refused, 'NO_LISTING', stage.runner);
    assert.deepEqual(stage.pythonOrg.requests, ['GET /']);
  });

  it('does not take a page for a bundle', async () => {
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' };
    for (const micro of [13, 12, 11, 10, 9])
      stage.pythonOrg.breakPath(`3.13.${micro}/Python-3.13.${micro}.tgz.sigstore`, [page], { forever: true });
    stage.pythonOrg.breakPath('', [page], { forever: true });
    const refused = await stage.runner.run({
      ...INPUTS,
      mirror: stage.pythonOrg.mirror,
      'python-version': '3.13',
    });
    await assertRefused(refused, 'NO_LISTING', stage.runner);
  });
});
