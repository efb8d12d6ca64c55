import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type ForwardProxy, startProxy } from '../support/proxy.ts';
import { startPythonOrg } from '../support/python-org.ts';
import { assertRefused } from '../support/refusal.ts';
import { listFiles, type Run } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { RELEASES_FOLDER, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';
import { PUBLICATION_FAULTS } from '../support/tuf-publication.ts';
import { startTufRepository, type TufFault, type TufRepository } from '../support/tuf-repository.ts';

const TGZ = await makeSourceTgz('3.13.55');

describe('trusted-root: tuf', () => {
  let stage: Stage;
  let repository: TufRepository;

  beforeEach(async () => {
    stage = await createStage();
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', TGZ);
    repository = await startTufRepository({
      'trusted_root.json': JSON.stringify(stage.sigstore.trustedRoot),
    });
  });
  afterEach(async () => {
    await Promise.all([stage.close(), repository.close()]);
  });

  async function run(
    inputs: Record<string, string> = {},
    environment: Record<string, string> = {},
  ): Promise<Run> {
    const rootPath = join(stage.runner.folder, 'root.json');
    await writeFile(rootPath, repository.rootJson);
    const all = {
      'python-version': '3.13.55',
      mirror: stage.pythonOrg.mirror,
      'trusted-root': 'tuf',
      'tuf-mirror': repository.url,
      'tuf-root': rootPath,
      ...inputs,
    };
    return stage.runner.run(all, { environment });
  }

  const trustedRootOf = ({ outputs }: Run) => JSON.parse(outputs.results ?? '[{}]')[0].trustedRoot;

  it('verifies with the root that the repository has', async () => {
    const verified = await run();
    assert.equal(verified.exitCode, 0, verified.stdout);
    assert.deepEqual(verified.warnings, []);
    assert.equal(trustedRootOf(verified), 'tuf');
  });

  it('rejects a trusted root instead of the root of a repository', async () => {
    const path = join(stage.runner.folder, 'trusted_root.json');
    const refused = await run({ 'tuf-root': path });
    assert.match(
      refused.errors[0] ?? '',
      /::INVALID_INPUT: tuf-root: '.*' is not the root\.json of a TUF repository\./,
    );
    assert.deepEqual(repository.requests, []);
  });

  it('says that the embedded root may be too old if it does not fit', async () => {
    const refused = await run({ 'trusted-root': 'embedded', 'tuf-mirror': '', 'tuf-root': '' });
    assert.match(
      refused.errors[0] ?? '',
      /::VERIFICATION_FAILED: .*%0AThe embedded trusted root lacks keys that Sigstore has changed since/,
    );
  });

  it('says that another trusted root may have stored a copy that it refuses', async () => {
    assert.equal((await run()).exitCode, 0);
    const refused = await run({ 'trusted-root': 'embedded', 'tuf-mirror': '', 'tuf-root': '' });
    assert.match(
      refused.errors[0] ?? '',
      /::CACHED_COPY_REJECTED: .*%0AIf a step that .* has another trusted root/,
    );
  });

  it('remembers what it verified: a second run makes two requests', async () => {
    await run();
    repository.requests.length = 0;
    assert.equal((await run()).exitCode, 0);
    assert.deepEqual(repository.requests, ['GET /2.root.json', 'GET /timestamp.json']);
  });

  it('follows a change of all keys', async () => {
    repository.publish({ version: 2, rotate: true });
    assert.equal((await run()).exitCode, 0);
  });

  const unreachable: Record<string, TufFault | 'refused'> = {
    refused: 'refused',
    'a server error': { status: 503 },
    'a server error for the snapshot': { at: /snapshot\.json$/, status: 500 },
    silence: { stall: 'before the headers' },
    'a body that stalls': { at: /^targets\//, stall: 'in the body' },
    'a reset': { reset: 'before the headers' },
  };
  for (const [name, fault] of Object.entries(unreachable)) {
    it(`falls back to the embedded root, with one warning: ${name}`, async () => {
      if (fault === 'refused') await repository.close();
      else repository.publish({ fault });
      const refusal = await run();
      assert.equal(refusal.warnings.length, 1, refusal.stdout);
      assert.match(refusal.warnings[0] ?? '', /TUF repository .* embedded trusted root is used instead/);
      // The embedded root is Sigstore's own, which does not know the throwaway one.
      await assertRefused(refusal, 'VERIFICATION_FAILED', stage.runner);
      assert.match(refusal.errors[0] ?? '', /'embedded'/);
    });
  }

  it('verifies a real release with the embedded root it falls back to', {
    skip: SKIP_WITHOUT_RELEASES,
  }, async () => {
    const pythonOrg = await startPythonOrg(RELEASES_FOLDER);
    try {
      repository.publish({ fault: { status: 503 } });
      const verified = await run({
        mirror: pythonOrg.mirror,
        'python-version': '3.13.5',
        artifact: 'source-xz',
      });
      assert.equal(verified.exitCode, 0, verified.stdout);
      assert.equal(trustedRootOf(verified), 'embedded');
      assert.equal(verified.warnings.length, 1);
    } finally {
      await pythonOrg.close();
    }
  });

  const invalid: Record<string, TufFault> = {
    ...Object.fromEntries(PUBLICATION_FAULTS.map(fault => [fault, fault])),
    'a login page': { status: 200, body: '<html>Sign in to the hotel network</html>' },
    'no repository at this address': { status: 404 },
  };
  const skip = runOneIn(3);
  for (const [name, fault] of Object.entries(invalid)) {
    it(`never falls back if the repository responds with invalid metadata: ${name}`, {
      skip: skip(),
    }, async () => {
      repository.publish({ version: 2, fault });
      const refusal = await run();
      await assertRefused(refusal, 'TRUSTED_ROOT_INVALID', stage.runner);
      assert.deepEqual(refusal.warnings, []);
    });
  }

  it('never goes back to an older version', async () => {
    repository.publish({ version: 5 });
    assert.equal((await run({ 'python-version': '3.13.55' })).exitCode, 0);
    repository.publish({ version: 2 });
    const { errors, outputFile } = await run();
    assert.match(errors[0] ?? '', /TRUSTED_ROOT_INVALID: .*New timestamp version 2 is less than/);
    assert.equal(outputFile, '');
  });

  it('uses no root from the folder for temporary files', async () => {
    await run();
    const hostile = await startTufRepository({ 'trusted_root.json': '{}' });
    try {
      const temp = join(stage.runner.folder, 'temp');
      const memory = (await readdir(temp)).filter(name => name.startsWith('verify-cpython-tuf-'));
      assert.equal(memory.length, 1);
      await writeFile(join(temp, memory[0] ?? '', 'root.json'), hostile.rootJson);
      assert.equal((await run()).exitCode, 0);
    } finally {
      await hostile.close();
    }
  });

  it('refuses a target that is signed, but no trusted root', async () => {
    repository.publish({ version: 2, targets: { 'trusted_root.json': '[]' } });
    await assertRefused(await run(), 'TRUSTED_ROOT_INVALID', stage.runner);
  });

  it('rejects TUF inputs with another trusted root', async () => {
    await assertRefused(await run({ 'trusted-root': 'embedded' }), 'INVALID_INPUT', stage.runner);
  });

  it('keeps its files out of the home folder and of the tool cache', async () => {
    const home = join(stage.runner.folder, 'home');
    await mkdir(home);
    await run({}, { HOME: home, USERPROFILE: home, XDG_DATA_HOME: home });
    assert.deepEqual(await listFiles(home), []);
    assert.ok((await listFiles(stage.runner.toolCache)).every(file => file.startsWith('cpython-release/')));
  });

  describe('behind a proxy', () => {
    let proxy: ForwardProxy;
    beforeEach(async () => {
      proxy = await startProxy({
        hosts: {
          'tuf.example': new URL(repository.url).host,
          'python.example': new URL(stage.pythonOrg.mirror).host,
        },
      });
    });
    afterEach(() => proxy.close());

    it('goes through it, and so do the downloads', async () => {
      const { exitCode, stdout } = await run(
        { 'tuf-mirror': 'http://tuf.example/', mirror: 'http://python.example/ftp/python' },
        { HTTP_PROXY: proxy.url, http_proxy: proxy.url },
      );
      assert.equal(exitCode, 0, stdout);
      assert.ok(proxy.requests.some(request => request.includes('tuf.example')));
      assert.ok(proxy.requests.some(request => request.includes('python.example')));
    });

    it('does not if NO_PROXY names the host', async () => {
      const { warnings } = await run(
        { 'tuf-mirror': 'http://tuf.example/' },
        { http_proxy: proxy.url, no_proxy: 'tuf.example' },
      );
      assert.match(warnings.join('\n'), /TUF repository/);
      assert.ok(!proxy.requests.some(request => request.includes('tuf.example')));
    });
  });
});
