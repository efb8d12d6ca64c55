import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { loadCompression } from '../../src/cpython/stamps/compression.ts';
import { BundleThreads } from '../../src/sigstore/bundle-threads.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { startWriterThread } from '../../src/store/writer-thread.ts';
import { startXzThread } from '../../src/store/xz-thread.ts';
import { startThread } from '../../src/threads.ts';
import { readBundleCases, TRUSTED_ROOT_PATH } from './bundle-corpus.ts';
import { storeXz } from './source-archive.ts';
import { watchSource } from './watched-source.ts';

/* Prints what the users of threads do in a process that can't start any. */

const entry = new URL('bundle-thread-entry.ts', import.meta.url);
const root = parseTrustedRoot(readFileSync(TRUSTED_ROOT_PATH, 'utf8'), 'corpus');
const bundle =
  readBundleCases()
    .find(({ verdict }) => verdict === 'accepted')
    ?.readBundle() ?? assert.fail();
const signer = { subjectAlternativeName: 'thomas@python.org', issuer: 'https://accounts.google.com' };
const threads = new BundleThreads(entry.href, 2, root);
const program = new URL('../../src/programs/index.ts', import.meta.url).href;
const { decompress } = startXzThread(program) ?? (await loadCompression('a.tar.xz'));
const parts = decompress(watchSource(storeXz(Buffer.from('content')), 64).read(0));

const result = {
  thread: startThread(entry, {}) ?? null,
  writer: startWriterThread() ?? null,
  xz: startXzThread(program) ?? null,
  proof: (await threads.prove(bundle, signer)) ?? null,
  content: await text(parts),
};
await threads.close();
process.stdout.write(`${JSON.stringify(result)}\n`);
