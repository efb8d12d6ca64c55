import assert from 'node:assert/strict';
import { createServer } from 'node:https';
import { after, before, describe, it } from 'node:test';
import type { ErrorCode } from '../../src/errors.ts';
import { createCertificateAuthority } from '../support/certificate-authority.ts';
import type { Fault } from '../support/python-org.ts';
import { listFiles, type Run } from '../support/run-action.ts';
import { runOneIn, SKIP_IN_SAMPLE } from '../support/sample.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const NOW = { 'retry-after': '0' };
const LOGIN_PAGE = '<html><h1>Sign in to the hotel network</h1></html>';
const answer = (headers: string, body: string): string => `HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${body}`;

/** Faults of a network or a server that may pass: once, and the run passes; for ever, and the download has failed. */
const PASSING: Record<string, Fault> = {
  '408 Request Timeout': { status: 408, headers: NOW },
  '425 Too Early': { status: 425, headers: NOW },
  '429 Too Many Requests': { status: 429, headers: NOW },
  '500 Internal Server Error': { status: 500, headers: NOW },
  '502 Bad Gateway, with a page': { status: 502, headers: NOW, body: LOGIN_PAGE },
  '503 Service Unavailable, for a while': {
    status: 503,
    headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' },
  },
  '504 Gateway Timeout': { status: 504 },
  '599, which nobody has defined': { status: 599, headers: NOW },
  'a reset before the headers': { resetAfter: 'before the headers' },
  'a reset inside the body': { resetAfter: 100 },
  'a reset before the body': { resetAfter: 0 },
  'a body shorter than declared': { declaredLength: 10_000_000 },
  'an answer that is not HTTP': { raw: '\u0000\u0001\u0002 rubbish\r\n\r\n', afterwards: 'close' },
  'half of a status line': { raw: 'HTTP/1.1 2', afterwards: 'close' },
  'a chunk whose length is not a number': {
    raw: answer('transfer-encoding: chunked', 'zz\r\nx'),
    afterwards: 'close',
  },
  'chunks without an end': {
    raw: answer('transfer-encoding: chunked', '5\r\nhello\r\n'),
    afterwards: 'close',
  },
  'two lengths that differ': {
    raw: answer('content-length: 5\r\ncontent-length: 6', 'hello'),
    afterwards: 'close',
  },
  'a negative length': { raw: answer('content-length: -5', 'hello'), afterwards: 'close' },
  'a switch of protocols': {
    raw: 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    afterwards: 'close',
  },
  silence: { raw: '', afterwards: 'stall' },
  'a body that stalls': { stall: true },
  'headers that trickle': { trickle: 'headers' },
  'a body that trickles': { trickle: 'body' },
  '204 No Content': { status: 204 },
  'a redirect in a circle': { status: 302, headers: { location: '' } },
  'a redirect to no address': { status: 301 },
  'a redirect to a file': { status: 307, headers: { location: 'file:///etc/passwd' } },
};

/** These cost 30 seconds each time: `__tests__/http/silence.test.ts` has them with a shorter limit. */
const SLOW = new Set(['silence', 'a body that stalls', 'headers that trickle', 'a body that trickles']);

/** Answers that contradict the rest of the mirror: they are fetched once more, and believed the second time. */
const DOUBTFUL: Record<string, { fault: Fault; bundle: ErrorCode; artifact: ErrorCode }> = {
  '403 Forbidden': { fault: { status: 403 }, bundle: 'NO_BUNDLE_PUBLISHED', artifact: 'NOT_PUBLISHED' },
  '404 Not Found': { fault: { status: 404 }, bundle: 'NO_BUNDLE_PUBLISHED', artifact: 'NOT_PUBLISHED' },
  '410 Gone': { fault: { status: 410 }, bundle: 'NO_BUNDLE_PUBLISHED', artifact: 'NOT_PUBLISHED' },
  '200 with an error page': {
    fault: { status: 200, body: LOGIN_PAGE },
    bundle: 'BUNDLE_MALFORMED',
    artifact: 'DIGEST_MISMATCH',
  },
  'an empty body': { fault: { status: 200 }, bundle: 'BUNDLE_MALFORMED', artifact: 'DIGEST_MISMATCH' },
  'a shorter length than the file has': {
    fault: { declaredLength: 50 },
    bundle: 'BUNDLE_MALFORMED',
    artifact: 'DIGEST_MISMATCH',
  },
};

/** The server understood the request, and would refuse it again: it is not repeated. */
const LASTING: Record<number, ErrorCode> = {
  400: 'DOWNLOAD_FAILED',
  401: 'MIRROR_REFUSED',
  402: 'DOWNLOAD_FAILED',
  405: 'DOWNLOAD_FAILED',
  406: 'DOWNLOAD_FAILED',
  451: 'DOWNLOAD_FAILED',
};
const REASONS: Partial<Record<ErrorCode, RegExp>> = {
  DOWNLOAD_FAILED: /: the server answered \d{3} [A-Z][A-Za-z ]+\.%0ACheck the URL of the mirror/,
  MIRROR_REFUSED: /requires credentials \(401 Unauthorized\), and none were sent\.%0A.*mirror-token/,
};

describe('a fault of the server', { concurrency: 24 }, () => {
  const tgz = makeSourceTgz('3.13.55');
  const skip = runOneIn(4);

  /** A site whose bundle or artifact has the fault, and what a run makes of it. */
  async function runAgainst(
    fault: Fault,
    file: 'bundle' | 'artifact',
    forever: boolean,
  ): Promise<{ run: Run; files: string[] }> {
    const stage: Stage = await createStage();
    try {
      stage.publishSigned('3.13.55/Python-3.13.55.tgz', await tgz);
      const path = `3.13.55/Python-3.13.55.tgz${file === 'bundle' ? '.sigstore' : ''}`;
      stage.pythonOrg.breakPath(path, [fault], { forever });
      const run = await stage.runner.run({ ...stage.inputs, 'python-version': '3.13.55' });
      return { run, files: await listFiles(stage.runner.toolCache) };
    } finally {
      await stage.close();
    }
  }

  function assertFailed({ run, files }: { run: Run; files: string[] }, code: ErrorCode): void {
    assert.equal(run.errors.length, 1, run.stdout + run.stderr);
    assert.match(run.errors[0] ?? '', new RegExp(`::${code}: `));
    assert.deepEqual([run.exitCode, run.outputFile, run.stderr, files], [1, '', '', []]);
  }

  for (const file of ['bundle', 'artifact'] as const) {
    for (const [name, fault] of Object.entries(PASSING)) {
      it(`passes once, for the ${file}: ${name}`, { skip: skip() }, async () => {
        const { run } = await runAgainst(fault, file, false);
        assert.equal(run.exitCode, 0, run.stdout);
        // A redirect to itself that is gone a moment later leads to the file within the same attempt.
        const isAttempt = name !== 'a redirect in a circle';
        if (isAttempt) assert.match(run.stdout, /Trying again in \d+ ms \(attempt 1 of 5 failed\)/);
      });
      const skipSlow = SLOW.has(name) && SKIP_IN_SAMPLE;
      it(`fails the run after five attempts if it lasts, for the ${file}: ${name}`, {
        skip: skipSlow || skip(),
      }, async () => {
        const failure = await runAgainst(fault, file, true);
        assertFailed(failure, 'DOWNLOAD_FAILED');
        assert.match(
          failure.run.errors[0] ?? '',
          /Python-3\.13\.55\.tgz\S*: 5 attempts failed, the last with: /,
        );
        assert.equal(failure.run.stdout.match(/Trying again in/g)?.length, 4);
      });
    }
    for (const [name, { fault, [file]: code }] of Object.entries(DOUBTFUL)) {
      it(`passes once, on a second look, for the ${file}: ${name}`, { skip: skip() }, async () => {
        const { run } = await runAgainst(fault, file, false);
        assert.equal(run.exitCode, 0, run.stdout);
        assert.match(run.stdout, new RegExp(`^${code}: .* Fetching it once more`, 'm'));
      });
      it(`fails the run if a second look confirms it, for the ${file}: ${name}`, {
        skip: skip(),
      }, async () => {
        const failure = await runAgainst(fault, file, true);
        assertFailed(failure, code);
        assert.equal(failure.run.stdout.match(/Fetching it once more/g)?.length, 1);
      });
    }
    for (const [status, code] of Object.entries(LASTING)) {
      it(`fails the run at once, for the ${file}: ${status}`, async () => {
        const failure = await runAgainst({ status: Number(status) }, file, true);
        assertFailed(failure, code);
        assert.match(failure.run.errors[0] ?? '', REASONS[code] ?? assert.fail());
        assert.doesNotMatch(failure.run.stdout, /Trying again|once more/);
      });
    }
  }
});

describe('a listing that is silent', () => {
  it('is asked once, for it only gives advice', async () => {
    const stage = await createStage();
    try {
      stage.publishSigned('3.13.55/Python-3.13.55.tgz', await makeSourceTgz('3.13.55'));
      stage.pythonOrg.remove('3.13.55/Python-3.13.55.tgz');
      stage.pythonOrg.breakPath('3.13.55/', [{ raw: '', afterwards: 'stall' }], { forever: true });
      const run = await stage.runner.run({ ...stage.inputs, 'python-version': '3.13.55' });
      assert.match(run.errors[0] ?? '', /::NOT_PUBLISHED: /);
      const listings = stage.pythonOrg.requests.filter(request => request === 'GET /3.13.55/');
      assert.equal(listings.length, 1);
    } finally {
      await stage.close();
    }
  });
});

describe('a redirect', () => {
  let stage: Stage;
  let tgz: Buffer;
  before(async () => {
    stage = await createStage();
    tgz = await makeSourceTgz('3.13.55');
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', tgz);
    stage.pythonOrg.publish('elsewhere.tgz', tgz);
  });
  after(() => stage.close());

  it('is followed, relative addresses too, and its query is kept out of the log', async () => {
    const location = '../elsewhere.tgz?token=hunter2';
    stage.pythonOrg.breakPath('3.13.55/Python-3.13.55.tgz', [{ status: 302, headers: { location } }]);
    const run = await stage.runner.run({ ...stage.inputs, 'python-version': '3.13.55' });
    assert.equal(run.exitCode, 0, run.stdout);
    assert.doesNotMatch(run.stdout, /hunter2/);
  });

  /** Runs against an https server that redirects to http, the first time or always, and else has what the stage has. */
  async function runAgainstDowngrade(times: number): Promise<Run> {
    const authority = createCertificateAuthority('redirect.example');
    const { certificate, privateKey } = authority.issue(new Date(), {
      subjectAlternativeNames: [{ type: 'dns', value: 'localhost' }],
      extendedKeyUsages: ['1.3.6.1.5.5.7.3.1'],
    });
    const cert = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`;
    let redirects = 0;
    const server = createServer(
      { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }) },
      async (request, response) => {
        const target = new URL((request.url ?? '').slice(1), stage.pythonOrg.mirror);
        if (redirects++ < times) response.writeHead(302, { location: target.href }).end();
        else response.end(Buffer.from(await (await fetch(target)).arrayBuffer()));
      },
    );
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    try {
      const mirror = `https://127.0.0.1:${address.port}/`;
      // The certificate is for no real host: the test is about what comes after the handshake.
      const environment = {
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
        RUNNER_TOOL_CACHE: `${stage.runner.toolCache}-${times}`,
      };
      const inputs = { ...stage.inputs, 'python-version': '3.13.55', mirror };
      return await stage.runner.run(inputs, { environment });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  it('never leads from https to http', async () => {
    const run = await runAgainstDowngrade(Number.POSITIVE_INFINITY);
    assert.equal(run.exitCode, 1);
    assert.match(
      run.errors[0] ?? '',
      /::DOWNLOAD_FAILED: .*5 attempts failed, .*a redirect from https:.* to http:.*, which is not https/,
    );
  });

  it('that leads to http once does not fail the run', async () => {
    const run = await runAgainstDowngrade(1);
    assert.equal(run.exitCode, 0, run.stdout);
    assert.match(run.stdout, /Trying again/);
  });
});
