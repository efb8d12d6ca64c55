import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { getTrustedRoot, TUFError } from '@sigstore/tuf';
import type { ServerFault } from './server-fault.ts';
import { createSigstore } from './sigstore.ts';
import { PUBLICATION_FAULTS, type PublicationFault } from './tuf-publication.ts';
import { startTufRepository, type TufRepository } from './tuf-repository.ts';

const TRUSTED_ROOT = createSigstore().trustedRoot;
const TARGETS = { 'trusted_root.json': JSON.stringify(TRUSTED_ROOT) };
const TIMEOUT_MS = 300;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-cpython-tuf-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** What the real client gets from a repository, with a cache that lasts for the `cachePath`. */
async function fetchTrustedRoot({ url, rootJson }: TufRepository, cachePath?: string): Promise<unknown> {
  const clientFolder = cachePath ?? (await mkdtemp(join(folder, 'client-')));
  const rootPath = join(clientFolder, '1.root.json');
  await writeFile(rootPath, rootJson);
  return getTrustedRoot({
    mirrorURL: url,
    rootPath,
    cachePath: clientFolder,
    retry: 0,
    timeout: TIMEOUT_MS,
  });
}

async function assertAccepted(
  repository: TufRepository,
  cachePath?: string,
  expected: object = TRUSTED_ROOT,
) {
  assert.deepEqual(await fetchTrustedRoot(repository, cachePath), TrustedRoot.fromJSON(expected));
}

/** @param cause matches name and message of the error below the client's own */
async function assertRejected(repository: TufRepository, cause: RegExp, cachePath?: string): Promise<void> {
  await assert.rejects(fetchTrustedRoot(repository, cachePath), error => {
    assert.ok(error instanceof TUFError, String(error));
    assert.match(String(error.cause), cause);
    return true;
  });
}

for (const path of ['', '/tuf/production']) {
  test(`a repository below '${path}/' delivers its target`, async t => {
    const repository = await startTufRepository(TARGETS, { path });
    t.after(repository.close);
    await assertAccepted(repository);
    assert.match(
      repository.requests.join('\n'),
      /^GET \/2\.root\.json\nGET \/timestamp\.json\nGET \/1\.snapshot\.json\nGET \/1\.targets\.json\nGET \/targets\/[0-9a-f]{64}\.trusted_root\.json$/,
    );
  });
}

test('a client follows new root versions and new targets', async t => {
  const repository = await startTufRepository(TARGETS);
  t.after(repository.close);
  const cachePath = await mkdtemp(join(folder, 'client-'));
  await assertAccepted(repository, cachePath);
  repository.publish({ rotate: true });
  await assertAccepted(repository, cachePath);
  const changed = { ...TRUSTED_ROOT, ctlogs: [] };
  repository.publish({ rotate: true, targets: { 'trusted_root.json': JSON.stringify(changed) } });
  await assertAccepted(repository, cachePath, changed);
  await assertAccepted(repository, undefined, changed);
});

test('a client rejects a rollback, and goes on once it is over', async t => {
  const repository = await startTufRepository(TARGETS);
  t.after(repository.close);
  const cachePath = await mkdtemp(join(folder, 'client-'));
  repository.publish({ version: 3 });
  await assertAccepted(repository, cachePath);
  repository.publish({ version: 2 });
  await assertRejected(repository, /New timestamp version 2 is less than current version 3/, cachePath);
  await assertAccepted(repository);
  repository.publish({ version: 4 });
  await assertAccepted(repository, cachePath);
});

const CAUSES: Record<PublicationFault, RegExp> = {
  'expired root': /^Error: Final root\.json is expired$/,
  'expired timestamp': /^Error: Final timestamp\.json is expired$/,
  'expired snapshot': /Error: snapshot\.json is expired$/,
  'expired targets': /Error: targets\.json is expired$/,
  'timestamp signed by another key': /Error: timestamp was signed by 0\/1 keys$/,
  'snapshot signed by another key': /Error: snapshot was signed by 0\/1 keys$/,
  'targets signed by another key': /Error: targets was signed by 0\/1 keys$/,
  'new root signed by untrusted keys': /^Error: root was signed by 0\/2 keys$/,
  'new root below its threshold': /^Error: root was signed by 1\/2 keys$/,
  'longer target': /^Error: Max length reached$/,
  'shorter target': /^Error: Expected length \d+ but got \d+$/,
  'other target': /^Error: Expected hash [0-9a-f]{64} but got [0-9a-f]{64}$/,
};

for (const fault of PUBLICATION_FAULTS) {
  test(`rejected: ${fault}`, async t => {
    const repository = await startTufRepository(TARGETS, { fault });
    t.after(repository.close);
    await assertRejected(repository, CAUSES[fault]);
  });

  test(`rejected by a client that knows the repository, until it is mended: ${fault}`, async t => {
    const repository = await startTufRepository(TARGETS);
    t.after(repository.close);
    const cachePath = await mkdtemp(join(folder, 'client-'));
    await assertAccepted(repository, cachePath);
    // A target that is cached would not be downloaded again.
    const changed = { ...TRUSTED_ROOT, ctlogs: [] };
    repository.publish({ fault, targets: { 'trusted_root.json': JSON.stringify(changed) } });
    await assertRejected(repository, CAUSES[fault], cachePath);
    repository.publish({ rotate: fault === 'expired root' });
    await assertAccepted(repository, cachePath, changed);
  });
}

const METADATA = /^(timestamp|\d+\.(snapshot|targets))\.json$/;
const ANSWERS: Record<string, { fault: ServerFault; cause: RegExp }> = {
  '503 for everything': { fault: { status: 503 }, cause: /^Error: Failed to download$/ },
  '404 for everything': { fault: { status: 404 }, cause: /^Error: Failed to download$/ },
  'a login page for everything': { fault: { status: 200, body: '<html>' }, cause: /^SyntaxError: / },
  'a login page for a timestamp': {
    fault: { at: METADATA, status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
    cause: /^SyntaxError: /,
  },
  'a redirect to itself': {
    fault: { at: METADATA, status: 302, headers: { location: '/timestamp.json' } },
    cause: /^TypeError: fetch failed$/,
  },
  'no answer': { fault: { stall: 'before the headers' }, cause: /^TimeoutError: / },
  'half an answer': { fault: { at: METADATA, stall: 'in the body' }, cause: /^TimeoutError: / },
  'a connection closed at once': {
    fault: { reset: 'before the headers' },
    cause: /^TypeError: fetch failed$/,
  },
  'a connection closed in the body': { fault: { reset: 'in the body' }, cause: /^TypeError: terminated$/ },
  'a slow drip': { fault: { dripMilliseconds: TIMEOUT_MS / 10 }, cause: /^TimeoutError: / },
  'a target that stalls': { fault: { at: /^targets\//, stall: 'in the body' }, cause: /^TimeoutError: / },
};

for (const [name, { fault, cause }] of Object.entries(ANSWERS)) {
  test(`rejected: ${name}`, async t => {
    const repository = await startTufRepository(TARGETS, { fault });
    t.after(repository.close);
    await assertRejected(repository, cause);
    assert.notEqual(repository.requests.length, 0);
    repository.publish();
    await assertAccepted(repository);
  });
}

test('a repository that is closed refuses connections', async () => {
  const repository = await startTufRepository(TARGETS);
  await repository.close();
  await assertRejected(repository, /^TypeError: fetch failed$/);
});
