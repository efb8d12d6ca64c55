import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError } from '../../src/errors.ts';
import { fetchTarget, TufUnreachable } from '../../src/sigstore/tuf.ts';
import { startTufRepository, type TufFault, type TufRepository } from '../support/tuf-repository.ts';

const NAME = 'trusted_root.json';
const CONTENT = 'what the repository has';

describe('fetchTarget', () => {
  let temporaryFolder: string;
  let repository: TufRepository;

  beforeEach(async () => {
    temporaryFolder = await mkdtemp(join(tmpdir(), 'verify-cpython-tuf-test-'));
    repository = await startTufRepository({ [NAME]: CONTENT }, { path: '/some/tuf' });
  });
  afterEach(async () => {
    await repository.close();
    await rm(temporaryFolder, { recursive: true, force: true });
  });

  const mirror = (): URL => new URL(`${repository.url}/`);
  const fetch = (name = NAME): Promise<Buffer> =>
    fetchTarget(name, { mirror: mirror(), root: repository.rootJson, temporaryFolder, warn: assert.fail });

  async function assertUnreachable(start: string, reason = ''): Promise<void> {
    await assert.rejects(fetch(), (error: unknown) => {
      assert.ok(error instanceof TufUnreachable, String(error));
      assert.ok(error.message.startsWith(start) && error.message.endsWith(`${reason}.`), error.message);
      return true;
    });
  }

  async function assertInvalid(reason: RegExp): Promise<void> {
    await assert.rejects(fetch(), (error: unknown) => {
      assert.ok(error instanceof ActionError && error.cause instanceof Error, String(error));
      assert.equal(error.code, 'TRUSTED_ROOT_INVALID');
      assert.equal(
        error.message,
        `The TUF repository ${mirror()} cannot be trusted: ${error.cause.message}.`,
      );
      assert.match(error.cause.message, reason);
      return true;
    });
  }

  it('fetches the target, by the workflow that the specification has', async () => {
    assert.equal((await fetch()).toString(), CONTENT);
    const [last = '', ...before] = repository.requests.toReversed();
    assert.deepEqual(before.toReversed(), [
      'GET /2.root.json',
      'GET /timestamp.json',
      'GET /1.snapshot.json',
      'GET /1.targets.json',
    ]);
    assert.match(last, /^GET \/targets\/[0-9a-f]{64}\.trusted_root\.json$/);
  });

  it('takes an address without a slash at its end too', async () => {
    const bare = new URL(repository.url);
    const target = await fetchTarget(NAME, {
      mirror: bare,
      root: repository.rootJson,
      temporaryFolder,
      warn: assert.fail,
    });
    assert.equal(target.toString(), CONTENT);
  });

  it('fetches the same target once', async () => {
    await fetch();
    repository.requests.length = 0;
    assert.equal((await fetch()).toString(), CONTENT);
    assert.deepEqual(repository.requests, ['GET /2.root.json', 'GET /timestamp.json']);
  });

  it('fetches a target again that has changed', async () => {
    await fetch();
    repository.publish({ targets: { [NAME]: 'something newer' } });
    assert.equal((await fetch()).toString(), 'something newer');
  });

  it('follows a change of all keys', async () => {
    repository.publish({ rotate: true });
    assert.equal((await fetch()).toString(), CONTENT);
  });

  it('rejects a repository that goes back behind a change of all keys', async () => {
    repository.publish({ rotate: true });
    await fetch();
    repository.goBack();
    await assert.rejects(fetch(), {
      code: 'TRUSTED_ROOT_INVALID',
      message: /cannot be trusted: its newest root is version 1, and was version 2 before\.$/,
    });
    await assert.rejects(fetch(), { code: 'TRUSTED_ROOT_INVALID' }, 'it is not forgotten');
  });

  it('keeps neither a timer nor a connection, and no folder but its memory', async () => {
    await fetch();
    assert.equal((await readdir(temporaryFolder)).length, 1);
    const busy = () =>
      process.getActiveResourcesInfo().filter(name => name === 'TCPSocketWrap' || name === 'Timeout');
    for (let waited = 0; busy().length > 0 && waited < 3000; waited += 20) await sleep(20);
    assert.deepEqual(busy(), []);
  });

  it('says that the repository has no such target', async () => {
    await assert.rejects(fetch('other.json'), {
      code: 'TRUSTED_ROOT_INVALID',
      message: `The TUF repository ${mirror()} cannot be trusted: it has no target 'other.json'.`,
    });
  });

  it('names the file that is not there', async () => {
    repository.publish({ fault: { at: /snapshot\.json$/, status: 404 } });
    await assertInvalid(/^.*snapshot.*$/);
  });

  const invalid: Record<string, [TufFault, reason: RegExp]> = {
    'an expired root': ['expired root', /root.*expired/i],
    'an expired timestamp': ['expired timestamp', /timestamp.*expired/i],
    'a timestamp of another key': ['timestamp signed by another key', /timestamp was signed by 0\/1 keys/],
    'a root below its threshold': ['new root below its threshold', /root was signed by/],
    'another target': ['other target', /./],
    'a longer target': ['longer target', /./],
    nothing: [{ status: 404 }, /timestamp\.json is not there/],
    'a wish for credentials': [{ status: 401 }, /requires credentials \(401 Unauthorized\)/],
    'a refusal': [{ status: 407 }, /the server answered 407/],
  };
  for (const [what, [fault, reason]] of Object.entries(invalid)) {
    it(`trusts no repository that has ${what}`, async () => {
      repository.publish({ fault });
      await assertInvalid(reason);
    });
  }

  for (const role of ['timestamp', 'snapshot', 'targets'] as const) {
    it(`says when the ${role} expired, and what may be the reason`, async () => {
      repository.publish({ version: 12, fault: `expired ${role}` });
      await assert.rejects(fetch(), (error: unknown) => {
        assert.ok(error instanceof ActionError && error.code === 'TRUSTED_ROOT_INVALID', String(error));
        assert.match(
          error.message,
          new RegExp(`${role}\\.json .*it expired at .* UTC, and the clock .* UTC\\.$`),
        );
        assert.match(
          error.hint,
          /^Check the clock of this machine\. If it is right, the repository is out of date/,
        );
        return true;
      });
    });
  }

  it('has no such hint for metadata that is not expired', async () => {
    repository.publish({ fault: 'timestamp signed by another key' });
    await assert.rejects(fetch(), ({ hint }: ActionError) => hint !== '' && !hint.includes('clock'));
  });

  for (const [method, name] of [
    ['writeFileSync', 'root.json'],
    ['writeFileSync', 'snapshot.json'],
    ['writeFileSync', 'targets.json'],
    ['copyFileSync', 'target'],
  ] as const) {
    it(`blames the disk if ${method} can't write ${name}`, async t => {
      const write = fs[method];
      const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      t.mock.method(fs, method, (...args: unknown[]) => {
        if (args.some(arg => typeof arg === 'string' && basename(arg) === name)) throw full;
        Reflect.apply(write, fs, args);
      });
      repository.publish({ rotate: true });
      await assert.rejects(fetch(), (error: unknown) => {
        assert.ok(error instanceof ActionError && error.code === 'TRUSTED_ROOT_UNAVAILABLE', String(error));
        assert.match(error.message, /^TUF metadata cannot be stored: .*ENOSPC/);
        return true;
      });
    });
  }

  it('rejects a login page, and describes it', async () => {
    repository.publish({ fault: { status: 200, body: '<html><title>Sign in</title>' } });
    await assert.rejects(fetch(), (error: unknown) => {
      assert.ok(error instanceof ActionError && error.code === 'TRUSTED_ROOT_INVALID', String(error));
      assert.match(
        error.message,
        /cannot be trusted: .* It answered with no content type, titled 'Sign in'\.$/,
      );
      assert.match(error.hint, /^Check whether a proxy or a login page/);
      return true;
    });
  });

  it('reads no more than the workflow allows, whose word for it is the same', async () => {
    repository.publish({ fault: { at: /timestamp/, status: 200, body: 'x'.repeat(20_000) } });
    await assert.rejects(fetch(), (error: unknown) => {
      assert.ok(error instanceof ActionError && error.cause instanceof ActionError, String(error));
      assert.match(error.message, /cannot be trusted: .*16384/);
      assert.equal(error.cause.code, 'TRUSTED_ROOT_INVALID');
      return true;
    });
  });

  it('tells a repository that gives no answer from one that cannot be trusted', async () => {
    await repository.close();
    const start = `The TUF repository can't be reached: ${mirror()}2.root.json: `;
    await assertUnreachable(start, `ECONNREFUSED ${mirror().host}`);
  });

  describe('behind a proxy', () => {
    const variables = ['http_proxy', 'HTTP_PROXY', 'NO_PROXY'] as const;
    const before = variables.map(name => [name, process.env[name]] as const);
    afterEach(() => {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    });
    const fetchThrough = (proxy: string): Promise<Buffer> => {
      for (const name of variables) delete process.env[name];
      process.env.HTTP_PROXY = proxy;
      const mirror = new URL('http://tuf.invalid/');
      return fetchTarget(NAME, { mirror, root: repository.rootJson, temporaryFolder, warn: assert.fail });
    };

    it('says what to do if the proxy refuses, which is no answer of the repository', async () => {
      repository.publish({ fault: { status: 407 } });
      await assert.rejects(fetchThrough(new URL(repository.url).origin), (error: unknown) => {
        assert.ok(error instanceof TufUnreachable, String(error));
        assert.match(
          error.message,
          /can't be reached: .*the proxy answered 407 .* Set the proxy's user name/,
        );
        return true;
      });
      assert.equal(repository.requests.length, 1);
    });

    it('says that this Node can use no proxy, which is no fault of the repository', async t => {
      const { node } = process.versions;
      Object.defineProperty(process.versions, 'node', { value: '24.4.1' });
      t.after(() => Object.defineProperty(process.versions, 'node', { value: node }));
      await assert.rejects(fetchThrough(new URL(repository.url).origin), {
        code: 'INVALID_INPUT',
        message: /24\.4\.1/,
      });
      assert.deepEqual(repository.requests, []);
    });

    it('refuses settings that name no proxy', async () => {
      await assert.rejects(fetchThrough('ftp://proxy.invalid'), {
        code: 'INVALID_INPUT',
        message: /^HTTP_PROXY: /,
      });
    });
  });

  for (const [path, at] of [
    ['2.root.json', /root\.json$/],
    ['timestamp.json', /^timestamp\.json$/],
    ['2.snapshot.json', /snapshot\.json$/],
    ['2.targets.json', /targets\.json$/],
  ] as const) {
    it(`asks twice, and calls a server error unreachable: ${path}`, async () => {
      repository.publish({ fault: { at, status: 503 } });
      await assertUnreachable(
        `The TUF repository can't be reached: ${mirror()}${path}: 2 attempts failed`,
        'the server answered 503 Service Unavailable',
      );
      assert.equal(repository.requests.filter(request => request === `GET /${path}`).length, 2);
    });
  }

  it('waits five seconds for a repository that is silent', async () => {
    repository.publish({ fault: { stall: 'before the headers' } });
    // Timers of one process fire in their order, however busy the machine is.
    const fired: string[] = [];
    const timers = [4900, 8000].map(ms => setTimeout(() => fired.push(`${ms} ms`), ms));
    await assertUnreachable(`The TUF repository ${mirror()} did not answer within 5 s`);
    for (const timer of timers) clearTimeout(timer);
    assert.deepEqual(fired, ['4900 ms']);
  });
});
