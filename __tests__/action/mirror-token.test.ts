import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { assertRefused } from '../support/refusal.ts';
import { listFiles, type Run } from '../support/run-action.ts';
import { type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const SECRET = 'c2VjcmV0LXRva2VuLTQy';
const TOKEN = `Bearer ${SECRET}`;
const VERSION = '3.13.31';
const FILE = `Python-${VERSION}.tgz`;

/** A server on loopback, and the Authorization header of each request. */
interface Guarded {
  readonly url: string;
  readonly seen: [path: string, authorization: string | undefined][];
  readonly server: Server;
}

type Answer = { status: number; headers?: Record<string, string>; body?: Uint8Array | string };

async function start(answer: (request: IncomingMessage) => Answer): Promise<Guarded> {
  const seen: Guarded['seen'] = [];
  const server = createServer((request, response) => {
    seen.push([request.url ?? '', request.headers.authorization]);
    const { status, headers = {}, body = '' } = answer(request);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, server };
}

/** The log without the commands that tell the runner what to mask, which the runner doesn't print. */
function withoutMasks({ stdout }: Run): string {
  return stdout.replace(/^::add-mask::.*\n/gm, '');
}

describe('mirror-token', () => {
  let stage: Stage;
  let cli: CommandLine;
  let mirror: Guarded;
  let storage: Guarded;
  const files = new Map<string, Uint8Array | string>();
  /** Whether the mirror sends files on to the storage, as many private mirrors do. */
  let redirects = false;
  before(async () => {
    [stage, cli] = await Promise.all([createStage(), createCommandLine()]);
    const content = await makeSourceTgz(VERSION);
    files.set(`/python/${VERSION}/${FILE}`, content);
    files.set(`/python/${VERSION}/${FILE}.sigstore`, JSON.stringify(stage.sigstore.sign(content)));
    files.set('/python/', `<a href="${VERSION}/">${VERSION}/</a>`);
    files.set(`/python/${VERSION}/`, `<a href="${FILE}">x</a><a href="${FILE}.sigstore">x</a>`);
    storage = await start(({ url = '' }) => ({ status: 200, body: files.get(url) ?? '' }));
    mirror = await start(({ url = '', headers }) => {
      if (headers.authorization !== TOKEN) return { status: 401 };
      const body = files.get(url);
      if (body === undefined) return { status: 404 };
      if (redirects && !url.endsWith('/'))
        return { status: 302, headers: { location: `${storage.url}${url}` } };
      return { status: 200, body };
    });
  });
  after(async () => {
    await Promise.all([stage.close(), cli.remove()]);
    for (const { server } of [mirror, storage]) server.close();
  });
  beforeEach(() => {
    for (const { seen } of [mirror, storage]) seen.length = 0;
    redirects = false;
  });

  const run = (inputs: Record<string, string>) =>
    stage.runner.run(
      { ...stage.inputs, mirror: `${mirror.url}/python`, 'python-version': VERSION, ...inputs },
      { environment: { RUNNER_DEBUG: '1' } },
    );

  it('is required if the mirror says so, and the error names it', async () => {
    const refused = await run({});
    await assertRefused(refused, 'MIRROR_REFUSED', stage.runner);
    assert.match(refused.errors[0] ?? '', /requires credentials.*mirror-token/);
  });

  it('is named if the mirror does not accept it', async () => {
    const refused = await run({ 'mirror-token': 'Bearer wrong-credentials' });
    await assertRefused(refused, 'MIRROR_REFUSED', stage.runner);
    assert.match(refused.errors[0] ?? '', /did not accept/);
    assert.doesNotMatch(withoutMasks(refused), /wrong-credentials/);
  });

  it('is refused without being shown if no header can contain it', async () => {
    const refused = await run({ 'mirror-token': `Bearer ${SECRET}\nX-Other: 1` });
    await assertRefused(refused, 'INVALID_INPUT', stage.runner);
    assert.doesNotMatch(withoutMasks(refused), new RegExp(SECRET));
    assert.deepEqual(mirror.seen, []);
  });

  it('reaches the mirror, not the server that the mirror redirects to, and no file or log of the run', async () => {
    redirects = true;
    const passed = await run({
      'mirror-token': TOKEN,
      'python-version': '>=3.13.31,<3.14',
      evidence: 'evidence',
    });
    assert.equal(passed.exitCode, 0, passed.stdout);
    assert.ok(mirror.seen.length >= 4);
    for (const [path, authorization] of mirror.seen) assert.equal(authorization, TOKEN, path);
    assert.ok(storage.seen.length >= 2);
    for (const [path, authorization] of storage.seen) assert.equal(authorization, undefined, path);
    const [first = '', second = ''] = passed.stdout.split('\n');
    assert.deepEqual([first, second], [`::add-mask::${TOKEN}`, `::add-mask::${SECRET}`]);
    for (const text of [withoutMasks(passed), passed.stderr, passed.outputFile, passed.summary])
      assert.ok(!text.includes(SECRET));
    for (const path of await listFiles(stage.runner.folder)) {
      const bytes = await readFile(join(stage.runner.folder, path));
      assert.ok(!bytes.includes(SECRET), path);
    }
  });

  it('does not reach a TUF repository, even one on the same origin', async () => {
    const refused = await run({
      'mirror-token': TOKEN,
      'trusted-root': 'tuf',
      'tuf-mirror': `${mirror.url}/tuf`,
    });
    assert.match(refused.errors[0] ?? '', /TRUSTED_ROOT_INVALID/);
    const toTuf = mirror.seen.filter(([path]) => path.startsWith('/tuf'));
    assert.ok(toTuf.length > 0);
    assert.deepEqual([...new Set(toTuf.map(([, authorization]) => authorization))], [undefined]);
  });

  it('serves an audit too, whose reports do not contain it', async () => {
    const passed = await stage.runner.run(
      {
        ...stage.inputs,
        mirror: `${mirror.url}/python`,
        'mirror-token': TOKEN,
        'python-version': VERSION,
        'report-dir': 'report',
      },
      { main: 'audit/index.js', environment: { RUNNER_DEBUG: '1' } },
    );
    assert.equal(passed.exitCode, 0, passed.stdout);
    assert.ok(!withoutMasks(passed).includes(SECRET));
    for (const path of await listFiles(join(stage.runner.folder, 'report')))
      assert.ok(!(await readFile(join(stage.runner.folder, 'report', path))).includes(SECRET), path);
  });

  it('comes from the environment on the command line, whose output does not contain it', async () => {
    const args = [
      'verify',
      VERSION,
      '--debug',
      ...toOptions({ ...stage.inputs, mirror: `${mirror.url}/python` }),
    ];
    const passed = await cli.run(args, { environment: { VERIFY_CPYTHON_MIRROR_TOKEN: TOKEN } });
    assert.equal(passed.exitCode, 0, passed.stderr);
    assert.ok(!`${passed.stdout}${passed.stderr}`.includes(SECRET));
    const refused = await cli.run(args);
    assert.equal(refused.exitCode, 0, 'a cached copy needs the mirror for nothing');
  });
});
