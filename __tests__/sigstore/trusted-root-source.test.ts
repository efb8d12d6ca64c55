import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ActionError } from '../../src/errors.ts';
import type { TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { readTrustedRoot } from '../../src/sigstore/trusted-root-source.ts';
import { startProxy } from '../support/proxy.ts';
import { createSigstore } from '../support/sigstore.ts';
import { startTufRepository, type TufRepository } from '../support/tuf-repository.ts';

const ROOT_JSON = JSON.stringify(createSigstore().trustedRoot);

const toLogIds = ({ trustMaterial }: TrustedRoot): string[] =>
  trustMaterial.tlogs.map(({ logID }) => logID.toString('hex'));

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-cpython-source-'));
});
after(() => rm(folder, { recursive: true, force: true }));

describe('readTrustedRoot from a file', () => {
  it('reads it', async () => {
    const path = join(folder, 'trusted_root.json');
    await writeFile(path, ROOT_JSON);
    const { source, trustMaterial } = await readTrustedRoot({ kind: 'file', path }, folder, assert.fail);
    assert.equal(source, path);
    assert.equal(trustMaterial.tlogs.length, 2);
  });

  it('says which input names a file that cannot be read, and keeps the cause', async () => {
    const path = join(folder, 'missing.json');
    const choices = {
      'trusted-root': { kind: 'file', path },
      'tuf-root': { kind: 'tuf', rootPath: path },
    } as const;
    const hints: Record<string, string> = {
      'trusted-root': 'Set trusted-root to tuf, embedded, or the path of a trusted_root.json.',
      'tuf-root': 'Set tuf-root to the path of a root.json.',
    };
    for (const [input, choice] of Object.entries(choices)) {
      await assert.rejects(readTrustedRoot(choice, folder, assert.fail), (error: unknown) => {
        assert.ok(error instanceof ActionError && error.cause instanceof Error);
        assert.equal(error.code, 'INVALID_INPUT');
        assert.equal(error.message, `${input}: '${path}' cannot be read: ${error.cause.message}.`);
        assert.equal(error.hint, hints[input]);
        return true;
      });
    }
  });
});

describe('readTrustedRoot over TUF', () => {
  const CONTAINED =
    'The embedded trusted root is used instead. It lacks keys that Sigstore has changed since this release. To use it without this warning, set trusted-root to embedded.';
  let repository: TufRepository;
  let rootPath: string;
  let mirror: URL;

  beforeEach(async () => {
    repository = await startTufRepository({ 'trusted_root.json': ROOT_JSON });
    rootPath = join(folder, 'root.json');
    await writeFile(rootPath, repository.rootJson);
    mirror = new URL(`${repository.url}/`);
  });
  afterEach(() => repository.close());

  it('reads the target', async () => {
    const { source, trustMaterial } = await readTrustedRoot(
      { kind: 'tuf', mirror, rootPath },
      folder,
      assert.fail,
    );
    assert.equal(source, 'tuf');
    assert.equal(trustMaterial.tlogs.length, 2);
  });

  it('refuses a trusted root in place of the first root of TUF, and says what belongs there', async () => {
    const path = join(folder, 'no-root.json');
    await writeFile(path, ROOT_JSON);
    await assert.rejects(readTrustedRoot({ kind: 'tuf', rootPath: path }, folder, assert.fail), {
      code: 'INVALID_INPUT',
      message: `tuf-root: '${path}' is not the root.json of a TUF repository.`,
      hint: 'Set tuf-root to the root.json of the repository. A trusted_root.json belongs to trusted-root.',
    });
  });

  it('begins with the root of Sigstore if it is told no other', async () => {
    await assert.rejects(readTrustedRoot({ kind: 'tuf', mirror }, folder, assert.fail), {
      code: 'TRUSTED_ROOT_INVALID',
      message: /timestamp was signed by 0\/1 keys/,
    });
  });

  it('refuses a target that is signed, but no trusted root', async () => {
    repository.publish({ targets: { 'trusted_root.json': '[]' } });
    await assert.rejects(readTrustedRoot({ kind: 'tuf', mirror, rootPath }, folder, assert.fail), {
      code: 'TRUSTED_ROOT_INVALID',
      message: /^The trusted root 'tuf' is not usable: /,
    });
  });

  it('warns, and uses the embedded root if the repository cannot be reached', async () => {
    repository.publish({ fault: { status: 503 } });
    const warnings: string[] = [];
    const root = await readTrustedRoot({ kind: 'tuf', mirror, rootPath }, folder, message =>
      warnings.push(message),
    );
    assert.equal(root.source, 'embedded');
    const embedded = await readTrustedRoot({ kind: 'embedded' }, folder, assert.fail);
    assert.deepEqual(toLogIds(root), toLogIds(embedded));
    const [warning = '', ...others] = warnings;
    assert.deepEqual(others, []);
    assert.ok(warning.startsWith(`The TUF repository can't be reached: ${mirror}2.root.json: `), warning);
    assert.ok(warning.endsWith(` ${CONTAINED}`), warning);
  });

  it('asks the repository of Sigstore if it is told no other', async () => {
    const proxy = await startProxy({ hosts: {} });
    const before = process.env.https_proxy;
    process.env.https_proxy = proxy.url;
    try {
      const warnings: string[] = [];
      const root = await readTrustedRoot({ kind: 'tuf' }, folder, message => warnings.push(message));
      assert.equal(root.source, 'embedded');
      assert.match(warnings.join('\n'), /https:\/\/tuf-repo-cdn\.sigstore\.dev\/\d+\.root\.json: 2 attempts/);
      assert.deepEqual(new Set(proxy.requests), new Set(['CONNECT tuf-repo-cdn.sigstore.dev:443']));
    } finally {
      if (before === undefined) delete process.env.https_proxy;
      else process.env.https_proxy = before;
      await proxy.close();
    }
  });
});
