import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ETAG, type RangeOptions, serveRanges, toContentRange } from '../support/ranges.ts';
import { listFiles, type Run } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { RELEASES_FOLDER, SKIP_WITHOUT_RELEASES } from '../support/shared.ts';
import { makeSourceTar } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const PATH = '3.13.55/Python-3.13.55.tgz';
const BREAK_AFTER = 300_000;

describe('a download that breaks', { concurrency: 4 }, () => {
  let content: Buffer;
  before(async () => {
    const ballast = randomBytes(1_000_000);
    content = gzipSync(await makeSourceTar('3.13.55', { ballast }), { level: 0 });
  });

  interface Outcome {
    readonly run: Run;
    readonly ranges: readonly string[];
    readonly files: readonly string[];
  }

  /** Runs against a server that has the signed file, or what `served` makes of it. */
  async function runAgainst(
    options: RangeOptions,
    served: (content: Buffer) => Buffer | (() => Buffer) = bytes => bytes,
  ): Promise<Outcome> {
    const stage: Stage = await createStage();
    try {
      stage.publishSigned(PATH, content);
      const { listener, ranges } = serveRanges(served(content), options);
      stage.pythonOrg.takeOver(PATH, listener);
      const run = await stage.runner.run({ ...stage.inputs, 'python-version': '3.13.55' });
      const { path } = run.outputs;
      // Whatever a server does, what comes out is what was signed.
      if (path !== undefined) assert.ok(readFileSync(path).equals(content));
      else assert.equal(run.exitCode, 1);
      return { run, ranges, files: await listFiles(stage.runner.toolCache) };
    } finally {
      await stage.close();
    }
  }

  function assertPassed({ run, files }: Outcome): void {
    assert.equal(run.exitCode, 0, run.stdout + run.stderr);
    assert.equal(run.outputs.sha256, createHash('sha256').update(content).digest('hex'));
    assert.equal(files.filter(name => name.includes('Python-3.13.55.tgz')).length, 2, files.join());
  }

  const date = { 'accept-ranges': 'bytes', 'last-modified': 'Wed, 11 Jun 2025 22:18:00 GMT' };
  const honest: Record<string, RangeOptions> = {
    'a strong ETag': {},
    'a date': { headers: date },
    'a label that stays the same': {
      headers: { 'accept-ranges': 'bytes', etag: ETAG, 'content-encoding': 'x-gzip' },
    },
  };
  for (const [name, options] of Object.entries(honest)) {
    it(`continues at each byte where it broke, by ${name}`, async () => {
      const outcome = await runAgainst({ breakAfter: BREAK_AFTER, ...options });
      assertPassed(outcome);
      assert.deepEqual(outcome.ranges, ['whole', 'bytes=300000-', 'bytes=600000-', 'bytes=900000-']);
      assert.match(outcome.run.stdout, /^Resuming http:\S*Python-3\.13\.55\.tgz at byte 600000 of 1\.0 MB$/m);
      assert.doesNotMatch(outcome.run.stdout, /attempt \d of 5 failed/);
    });
  }

  it('does not count attempts that make progress, however many', async () => {
    const outcome = await runAgainst({ breakAfter: 66_000 });
    assertPassed(outcome);
    assert.ok(outcome.ranges.length > 10);
  });

  const neverResumed: Record<string, Record<string, string>> = {
    'no Accept-Ranges': { etag: ETAG },
    'a weak ETag': { 'accept-ranges': 'bytes', etag: `W/${ETAG}` },
    'a weak ETag beside a date': { ...date, etag: `W/${ETAG}` },
    'no validator': { 'accept-ranges': 'bytes' },
  };
  for (const [name, headers] of Object.entries(neverResumed)) {
    it(`starts over each time, five times, with ${name}`, async () => {
      const outcome = await runAgainst({ breakAfter: BREAK_AFTER, headers });
      assert.match(outcome.run.errors[0] ?? '', /::DOWNLOAD_FAILED: .*5 attempts failed/);
      assert.deepEqual(outcome.ranges, Array(5).fill('whole'));
      assert.deepEqual([outcome.run.outputFile, outcome.files.length], ['', 0]);
    });
  }

  const part = (start: number, bytes: Buffer) => ({
    etag: ETAG,
    'content-range': toContentRange(start, bytes.length),
  });
  /** Answers to the request for the rest: all but the last are noticed at once, and that one by the digest. */
  const lies: Record<string, NonNullable<RangeOptions['answerRange']>> = {
    'a part that starts later': (_q, _r, { start, content: bytes, send }) =>
      send(206, part(start + 1, bytes), bytes.subarray(start + 1)),
    'a part from the start': (_q, _r, { content: bytes, send }) => send(206, part(0, bytes), bytes),
    'another total': (_q, _r, { start, content: bytes, send }) =>
      send(
        206,
        { etag: ETAG, 'content-range': toContentRange(start, bytes.length + 1) },
        bytes.subarray(start),
      ),
    'another ETag': (_q, _r, { start, content: bytes, send }) =>
      send(206, { ...part(start, bytes), etag: '"v2"' }, bytes.subarray(start)),
    'no Content-Range': (_q, _r, { start, content: bytes, send }) =>
      send(206, { etag: ETAG }, bytes.subarray(start)),
    'several parts': (_q, _r, { start, content: bytes, send }) =>
      send(
        206,
        { ...part(start, bytes), 'content-type': 'multipart/byteranges; boundary=x' },
        bytes.subarray(start),
      ),
    'an encoded part': (_q, _r, { start, content: bytes, send }) =>
      send(206, { ...part(start, bytes), 'content-encoding': 'gzip' }, gzipSync(bytes.subarray(start))),
    'a part of another length': (_q, _r, { start, content: bytes, send }) =>
      send(206, part(start, bytes), bytes.subarray(start, -5)),
    'more than the rest, without a length': (_q, response, { start, content: bytes }) =>
      response
        .writeHead(206, part(start, bytes))
        .end(Buffer.concat([bytes.subarray(start), Buffer.from('more')])),
    'less than the rest, without a length': (_q, response, { start, content: bytes }) =>
      response.writeHead(206, part(start, bytes)).end(bytes.subarray(start, -5)),
    'status 416': (_q, response) => response.writeHead(416).end(),
    'status 400': (_q, response) => response.writeHead(400).end(),
    'status 404': (_q, response) => response.writeHead(404).end(),
    'status 500, always': (_q, response) => response.writeHead(500, { 'retry-after': '0' }).end(),
    'a redirect in a circle': (request, response) =>
      response.writeHead(302, { location: request.url ?? '' }).end(),
    'other bytes': (_q, _r, { start, content: bytes, send }) =>
      send(206, part(start, bytes), Buffer.alloc(bytes.length - start, 'x')),
  };
  const skip = runOneIn(3);
  for (const [name, answerRange] of Object.entries(lies)) {
    it(`costs a retry and no verdict: ${name}`, { skip: skip() }, async () => {
      const outcome = await runAgainst({ breakAfter: 700_000, breaks: 1, answerRange });
      assertPassed(outcome);
      assert.deepEqual(outcome.ranges.slice(0, 2), ['whole', 'bytes=700000-']);
      assert.equal(outcome.ranges.at(-1), 'whole');
      const isSeen = name === 'other bytes';
      assert.equal(/^DIGEST_MISMATCH: .* Fetching it once more/m.test(outcome.run.stdout), isSeen);
    });
  }

  it('uses a whole file that comes in place of a part', async () => {
    const answerRange: RangeOptions['answerRange'] = (_q, _r, { content: bytes, send }) =>
      send(200, { 'accept-ranges': 'bytes', etag: '"v2"' }, bytes);
    const outcome = await runAgainst({ breakAfter: 700_000, breaks: 1, answerRange });
    assertPassed(outcome);
    assert.deepEqual(outcome.ranges, ['whole', 'bytes=700000-']);
  });

  it('never puts two files together, whose validator is the same', async () => {
    let requests = 0;
    const outcome = await runAgainst(
      { breakAfter: BREAK_AFTER },
      bytes => () => (requests++ === 0 ? Buffer.alloc(bytes.length, 'old') : bytes),
    );
    assert.match(outcome.run.errors[0] ?? '', /::DOWNLOAD_FAILED: .*5 attempts failed/);
    assert.match(outcome.run.stdout, /^DIGEST_MISMATCH: .* Fetching it once more/m);
    assert.deepEqual(outcome.files, []);
    // The second look resumes nothing.
    assert.deepEqual(outcome.ranges.slice(4), Array(5).fill('whole'));
  });

  it('ends soon if each attempt brings one byte more', async () => {
    const outcome = await runAgainst({ breakAfter: 1 });
    assert.match(outcome.run.errors[0] ?? '', /::DOWNLOAD_FAILED: .*5 attempts failed/);
    assert.equal(outcome.ranges.length, 5);
  });

  it('ends soon if the file is new each time', async () => {
    let requests = 0;
    const headers = {
      'accept-ranges': 'bytes',
      get etag() {
        return `"v${requests++}"`;
      },
    };
    const outcome = await runAgainst({ breakAfter: BREAK_AFTER, headers });
    assert.match(outcome.run.errors[0] ?? '', /::DOWNLOAD_FAILED: .*5 attempts failed/);
    assert.ok(outcome.ranges.length <= 6, outcome.ranges.join());
  });
});

describe('a real release whose connections all break after 3 MB', { skip: SKIP_WITHOUT_RELEASES }, () => {
  it('arrives, with the digest that was signed', async () => {
    const stage = await createStage(RELEASES_FOLDER);
    try {
      const path = '3.13.5/Python-3.13.5.tar.xz';
      const { listener, ranges } = serveRanges(readFileSync(join(RELEASES_FOLDER, path)), {
        breakAfter: 3_000_000,
      });
      stage.pythonOrg.takeOver(path, listener);
      const run = await stage.runner.run({
        mirror: stage.pythonOrg.mirror,
        'trusted-root': 'embedded',
        'python-version': '3.13.5',
        artifact: 'source-xz',
      });
      assert.equal(run.exitCode, 0, run.stdout);
      assert.equal(run.outputs.sha256, '93e583f243454e6e9e4588ca2c2662206ad961659863277afcdb96801647d640');
      assert.equal(ranges.length, 8);
    } finally {
      await stage.close();
    }
  });
});
