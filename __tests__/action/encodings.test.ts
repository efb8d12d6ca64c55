import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { before, describe, it } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { serveRanges } from '../support/ranges.ts';
import { assertRefused } from '../support/refusal.ts';
import { listFiles, type Run } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const VERSION = '3.13.55';
const PATH = `${VERSION}/Python-${VERSION}.tgz`;
const BUNDLE_PATH = `${PATH}.sigstore`;
const ENCODERS: Record<string, readonly [string, (bytes: Buffer) => Buffer]> = {
  gzip: ['gzip', bytes => gzipSync(bytes)],
  'x-gzip, in capitals': ['X-GZIP', bytes => gzipSync(bytes)],
  deflate: ['deflate', bytes => deflateSync(bytes)],
  'deflate without its header': ['deflate', bytes => deflateRawSync(bytes)],
  br: ['br', bytes => brotliCompressSync(bytes)],
  'br inside gzip': ['br, gzip', bytes => gzipSync(brotliCompressSync(bytes))],
  'x-gzip as a mere label': ['x-gzip', bytes => bytes],
};

/** Sends these bytes under a Content-Encoding, without a length, as gateways do that compress as they send. */
function sendEncoded(encoding: string, bytes: Buffer, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { 'content-encoding': encoding, ...headers });
    response.write(bytes.subarray(0, 10));
    response.end(bytes.subarray(10));
  };
}

describe('unsolicited compression', { concurrency: 4 }, () => {
  const skip = runOneIn(3);
  let content: Buffer;
  before(async () => {
    content = await makeSourceTgz(VERSION);
  });

  async function onStage<T>(work: (stage: Stage, bundle: Buffer) => Promise<T>): Promise<T> {
    const stage = await createStage();
    try {
      const bundle = Buffer.from(JSON.stringify(stage.sigstore.sign(content)));
      stage.publishSigned(PATH, content);
      stage.pythonOrg.publish(BUNDLE_PATH, bundle);
      return await work(stage, bundle);
    } finally {
      await stage.close();
    }
  }

  const runOn = ({ runner, inputs }: Stage, more: Record<string, string> = {}): Promise<Run> =>
    runner.run({ ...inputs, 'python-version': VERSION, ...more });

  async function assertPassed(stage: Stage, run: Run): Promise<void> {
    assert.equal(run.exitCode, 0, run.stdout + run.stderr);
    assert.ok(readFileSync(run.outputs.path ?? '').equals(content));
    const files = (await listFiles(stage.runner.toolCache)).filter(name => !name.endsWith('.complete'));
    assert.deepEqual(files.map(name => name.split('/').at(-1)).sort(), [
      `Python-${VERSION}.tgz`,
      `Python-${VERSION}.tgz.sigstore`,
    ]);
  }

  for (const [name, [encoding, encode]] of Object.entries(ENCODERS)) {
    it(`of the bundle is undone: ${name}`, { skip: skip() }, () =>
      onStage(async (stage, bundle) => {
        stage.pythonOrg.takeOver(BUNDLE_PATH, sendEncoded(encoding, encode(bundle)));
        await assertPassed(stage, await runOn(stage));
      }),
    );
    it(`of the listings is undone: ${name}`, { skip: skip() }, () =>
      onStage(async stage => {
        for (const [folder, names] of [
          ['', ['3.13.55/']],
          ['3.13.55/', ['Python-3.13.55.tgz', 'Python-3.13.55.tgz.sigstore']],
        ] as const) {
          const page = Buffer.from(names.map(each => `<a href="${each}">${each}</a>\n`).join(''));
          stage.pythonOrg.takeOver(folder, sendEncoded(encoding, encode(page)));
        }
        await assertPassed(stage, await runOn(stage, { 'python-version': '3.13' }));
      }),
    );
    it(`of the artifact is undone if only that has the signed digest: ${name}`, { skip: skip() }, () =>
      onStage(async stage => {
        stage.pythonOrg.takeOver(PATH, sendEncoded(encoding, encode(content)));
        const run = await runOn(stage);
        await assertPassed(stage, run);
        assert.doesNotMatch(run.stdout, /once more/);
      }),
    );
  }

  it('of an unknown kind is an error that names it', () =>
    onStage(async (stage, bundle) => {
      stage.pythonOrg.takeOver(BUNDLE_PATH, sendEncoded('zstd', bundle));
      const run = await runOn(stage);
      await assertRefused(run, 'DOWNLOAD_FAILED', stage.runner);
      assert.match(run.errors[0] ?? '', /expected no Content-Encoding, gzip, deflate, or br, found 'zstd'/);
      assert.doesNotMatch(run.stdout, /Trying again/);
    }));

  const bomb = Buffer.alloc(64 * 1024 * 1024, '{"mediaType":');
  for (const [encoding, bytes] of [
    ['gzip', gzipSync(bomb)],
    ['deflate', deflateSync(bomb)],
    ['gzip, gzip', gzipSync(gzipSync(bomb))],
  ] as const) {
    it(`of a bundle can't be a bomb: ${encoding}`, () =>
      onStage(async stage => {
        stage.pythonOrg.takeOver(BUNDLE_PATH, sendEncoded(encoding, bytes));
        const run = await runOn(stage);
        await assertRefused(run, 'BUNDLE_MALFORMED', stage.runner);
        assert.match(run.errors[0] ?? '', /more than 1048576 bytes/);
      }));
  }

  const wrong: Record<string, (content: Buffer) => readonly [string, Buffer]> = {
    'other bytes inside': bytes => ['gzip', gzipSync(Buffer.concat([bytes, Buffer.from('x')]))],
    'a stream that is cut short': bytes => ['gzip', gzipSync(bytes).subarray(0, -20)],
    'a label on other bytes': () => ['x-gzip', randomBytes(100_000)],
    'br that is none': () => ['br', randomBytes(100_000)],
    'an unknown encoding': bytes => ['zstd', Buffer.concat([bytes, Buffer.from('x')])],
    'an encoding more than was named': bytes => ['gzip', gzipSync(gzipSync(bytes))],
  };
  for (const [name, damage] of Object.entries(wrong)) {
    it(`of an artifact does not hide ${name}`, () =>
      onStage(async stage => {
        stage.pythonOrg.takeOver(PATH, sendEncoded(...damage(content)));
        const run = await runOn(stage);
        await assertRefused(run, 'DIGEST_MISMATCH', stage.runner);
        assert.equal(run.stdout.match(/Fetching it once more/g)?.length, 1);
      }));
  }

  it('leaves no other file if the second request gets the right one', () =>
    onStage(async stage => {
      let requests = 0;
      const bad = sendEncoded('gzip', gzipSync(Buffer.from('something else')));
      stage.pythonOrg.takeOver(PATH, (request, response) => {
        if (requests++ === 0) bad(request, response);
        else response.end(content);
      });
      await assertPassed(stage, await runOn(stage));
    }));

  it('and a break: a compressed file with a strong ETag is continued, and decoded at the end', () =>
    onStage(async stage => {
      const headers = { 'accept-ranges': 'bytes', etag: '"z"', 'content-encoding': 'br' };
      const encoded = brotliCompressSync(content);
      const { listener, ranges } = serveRanges(encoded, { breakAfter: encoded.length - 10, headers });
      stage.pythonOrg.takeOver(PATH, listener);
      await assertPassed(stage, await runOn(stage));
      assert.deepEqual(ranges, ['whole', `bytes=${encoded.length - 10}-`]);
    }));
});

describe('a web page instead of a bundle', { concurrency: 4 }, () => {
  const PAGE = `<!DOCTYPE html><html><head><title>\n  Sign in to the\u0007 hotel network</title></head></html>`;

  async function runAgainst(listener: RequestListener, page?: RequestListener): Promise<Run> {
    const stage = await createStage();
    try {
      stage.publishSigned(PATH, await makeSourceTgz(VERSION));
      stage.pythonOrg.takeOver(BUNDLE_PATH, listener);
      if (page) stage.pythonOrg.takeOver('login', page);
      const run = await stage.runner.run({ ...stage.inputs, 'python-version': VERSION });
      await assertRefused(run, 'BUNDLE_MALFORMED', stage.runner);
      return run;
    } finally {
      await stage.close();
    }
  }
  const sendPage =
    (body: string, type = 'text/html; charset=utf-8'): RequestListener =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
    };
  const redirect: RequestListener = (_request, response) => {
    response.writeHead(302, { location: '../login?token=hunter2' }).end();
  };

  it('is described after a redirect, and nothing is to be reported', async () => {
    const [error = ''] = (await runAgainst(redirect, sendPage(PAGE))).errors;
    assert.match(
      error,
      /Python-3\.13\.55\.tgz: Expected a Sigstore bundle in JSON, found text\/html; charset=utf-8, titled 'Sign in to the\S* hotel network', redirected to http:\/\/127\.0\.0\.1:\d+\/ftp\/python\/login\?…\./,
    );
    assert.match(error, /Check whether a proxy or a login page \(captive portal\)/);
    assert.doesNotMatch(error, /hunter2|report|security@python\.org/);
    assert.ok(!error.includes('\u0007'));
  });

  it('is described if the mirror itself seems to send it', async () => {
    const [error = ''] = (await runAgainst(sendPage(PAGE))).errors;
    assert.match(error, /found text\/html; charset=utf-8, titled 'Sign in to the/);
    assert.match(error, /Check whether a proxy or a login page .*security@python\.org/);
    assert.doesNotMatch(error, /redirected/);
  });

  it('is described only by its redirect if it is not HTML', async () => {
    const [error = ''] = (await runAgainst(redirect, sendPage('please log in', 'text/plain'))).errors;
    assert.match(error, /found text\/plain, redirected to /);
    assert.doesNotMatch(error, /security@python\.org/);
  });

  it('cannot fill the log with its title', async () => {
    const [error = ''] = (await runAgainst(sendPage(`<title>${'A'.repeat(5000)}</title>`))).errors;
    assert.match(error, /titled 'A{80}…'/);
  });

  it('keeps the usual advice if JSON of the mirror is at fault', async () => {
    const [error = ''] = (await runAgainst(sendPage('{}', 'application/json'))).errors;
    assert.match(error, /security@python\.org/);
    assert.doesNotMatch(error, /captive portal/);
  });
});
