import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { afterEach, before, beforeEach, describe, it } from 'node:test';
import type { ErrorCode } from '../../src/errors.ts';
import type { Fault } from '../support/python-org.ts';
import { assertRefused } from '../support/refusal.ts';
import type { Run } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

/** For cases of one kind. */
const skipOthers = runOneIn(2);

const FOREVER = { forever: true };
const TGZ = '3.13.55/Python-3.13.55.tgz';
const html = (body: string): Fault => ({ status: 200, headers: { 'content-type': 'text/html' }, body });
const json = (body: unknown): Fault => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

/** Answers to a request for a listing that list nothing, and what the message says of them. */
const NO_LISTINGS: Record<string, { fault: Fault; found: RegExp }> = {
  '403 Forbidden': { fault: { status: 403 }, found: /found the answer 403\./ },
  '404 Not Found': { fault: { status: 404 }, found: /found the answer 404\./ },
  '410 Gone': { fault: { status: 410 }, found: /found the answer 410\./ },
  'a login page': {
    fault: html(
      '<html><title>\n Sign in </title><a href="/forgot">Forgot password?</a><a href="login?x">x</a></html>',
    ),
    found: /found a page without such links \(text\/html, titled 'Sign in'\)\./,
  },
  'a page without a title': {
    fault: html('<h1>Hello</h1>'),
    found: /found a page without such links \(text\/html\)\./,
  },
  'a JavaScript app': {
    fault: html(
      '<html><title>Repository</title><base href="/"><div id="app"></div><script src="app.js"></script></html>',
    ),
    found: /found a page without such links \(text\/html, titled 'Repository'\)\./,
  },
  'JSON that is not a listing': {
    fault: json({ children: [{ uri: '/3.13.55', folder: true }] }),
    found: /found a page without such links \(application\/json; charset=utf-8\)\./,
  },
  'broken JSON': {
    fault: { status: 200, body: '[{"name": "3.13.55/"' },
    found: /found a page without such links \(no content type\)\./,
  },
  'an empty body': { fault: { status: 200 }, found: /found a page without such links / },
};

describe('a mirror', { concurrency: false }, () => {
  const skip = runOneIn(3);
  let stage: Stage;
  let tgz: Buffer;
  const run = (inputs: Record<string, string> = {}): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, 'python-version': '3.13', ...inputs });
  const requests = (): readonly string[] => stage.pythonOrg.requests;
  const breakListing = (path: string, fault: Fault): void =>
    stage.pythonOrg.breakPath(path, [fault], FOREVER);

  async function refuse(
    code: ErrorCode,
    { inputs = {}, message, hint }: { inputs?: Record<string, string>; message: RegExp; hint: RegExp },
  ): Promise<Run> {
    const refused = await run(inputs);
    await assertRefused(refused, code, stage.runner);
    const [text = '', advice = ''] = (refused.errors[0] ?? '').split('%0A');
    assert.match(text, message);
    assert.match(advice, hint);
    return refused;
  }

  before(async () => {
    tgz = await makeSourceTgz('3.13.55');
  });
  beforeEach(async () => {
    stage = await createStage();
    stage.publishSigned(TGZ, tgz);
  });
  afterEach(() => stage.close());

  describe('without a usable listing', () => {
    for (const [name, { fault, found }] of Object.entries(NO_LISTINGS)) {
      it(`fails a range if the mirror's folder answers with ${name}, and serves an exact version`, {
        skip: skip(),
      }, async () => {
        breakListing('', fault);
        await refuse('NO_LISTING', {
          message: found,
          hint: /An exact python-version, such as 3\.13\.5, needs no listing/,
        });
        const others = requests().filter(
          request => !/^GET \/3\.13\.\d+\/Python-.*\.sigstore(\.json)?$/.test(request),
        );
        assert.deepEqual(others, ['GET /'], 'besides, bundles of known releases');
        assert.equal((await run({ 'python-version': '3.13.55' })).exitCode, 0);
      });
      it(`fails a range, and all if a release's folder answers with ${name}`, {
        skip: skip(),
      }, async () => {
        breakListing('3.13.55/', fault);
        const message = /\/ftp\/python\/3\.13\.55\/ is not a usable listing: expected links to files, found /;
        await refuse('NO_LISTING', { message, hint: /An exact python-version/ });
        const inputs = { 'python-version': '3.13.55', artifact: 'all' };
        await refuse('NO_LISTING', { inputs, message, hint: /An exact python-version/ });
      });
    }

    it('names the address and the expected layout', async () => {
      const mirror = stage.pythonOrg.mirror.replace('/ftp/', '/nowhere/');
      for (const version of ['3.13', '3.13.55']) {
        const code = version === '3.13' ? 'NO_LISTING' : 'NOT_PUBLISHED';
        const inputs = { mirror, 'python-version': version };
        await refuse(code, {
          inputs,
          message: /\/nowhere\/python\//,
          hint: /check the address in mirror: .*<mirror>\/3\.13\.5\/Python-3\.13\.5\.tgz/,
        });
      }
    });

    it('fails closed if the folder that may have the newest release cannot be read', async () => {
      stage.publishSigned('3.13.56/Python-3.13.56.tgz', await makeSourceTgz('3.13.56'));
      breakListing('3.13.56/', html('<title>Sign in</title>'));
      await refuse('NO_LISTING', {
        message: /3\.13\.56\/ is not a usable listing/,
        hint: /An exact python-version/,
      });
      breakListing('3.13.56/', { status: 404 });
      const { outputs, stdout } = await run();
      assert.equal(outputs['python-version'], '3.13.55');
      assert.match(
        stdout,
        /^::notice::Skipped CPython 3\.13\.56: its folder lists no file of this release\.$/m,
      );
    });

    it('has another error than a listing without a match', async () => {
      await refuse('NO_MATCHING_RELEASE', {
        inputs: { 'python-version': '3.16' },
        message: /No release on the mirror matches '3\.16'\./,
        hint: /Use a wider range/,
      });
      await refuse('NOT_PUBLISHED', {
        inputs: { 'python-version': '3.13.99', artifact: 'all' },
        message: /3\.13\.99\/ lists no file of CPython 3\.13\.99/,
        hint: /www\.python\.org\/downloads/,
      });
    });
  });

  describe('that denies access', () => {
    const denyAll = (...except: string[]): void => {
      for (const path of [TGZ, `${TGZ}.sigstore`, `${TGZ}.sigstore.json`, '3.13.55/', ''].filter(
        each => !except.includes(each),
      ))
        stage.pythonOrg.breakPath(path, [{ status: 403 }], FOREVER);
    };
    const exact = { 'python-version': '3.13.55' };

    it('to everything is named as that', async () => {
      denyAll();
      const refused = await refuse('MIRROR_REFUSED', {
        inputs: exact,
        message: /The mirror denies access: it answered 403 to /,
        hint: /set mirror-token.* operator/,
      });
      assert.doesNotMatch(refused.errors[0] ?? '', /python\.org/);
    });
    it('to the file alone lacks that file', async () => {
      denyAll('3.13.55/');
      stage.pythonOrg.remove(TGZ);
      stage.pythonOrg.remove(`${TGZ}.sigstore`);
      stage.pythonOrg.publish('3.13.55/Python-3.13.55.tar.xz', 'x');
      await refuse('NOT_PUBLISHED', {
        inputs: exact,
        message: /has no source-tgz/,
        hint: /Set artifact to a kind that the mirror lists for this release: source-xz\./,
      });
    });
    it('to its bundles has a file without a bundle', async () => {
      denyAll(TGZ);
      await refuse('NO_BUNDLE_PUBLISHED', {
        inputs: exact,
        message: /Python-3\.13\.55\.tgz has no bundle/,
        hint: /./,
      });
    });
    it('to its own folder alone has no listing', async () => {
      denyAll(TGZ, `${TGZ}.sigstore`, '3.13.55/');
      await refuse('NO_LISTING', { message: /found the answer 403/, hint: /mirror-token/ });
      assert.equal((await run(exact)).exitCode, 0);
    });
  });

  describe('that answers only advice with a fault', () => {
    for (const [name, fault] of Object.entries<Fault>({
      '405': { status: 405 },
      '501': { status: 501, headers: { 'retry-after': '0' } },
      '401': { status: 401 },
      'a reset': { resetAfter: 'before the headers' },
      silence: { raw: '', afterwards: 'stall' },
    })) {
      it(`still lacks the bundle, or the file: ${name}`, { skip: skipOthers() }, async () => {
        stage.pythonOrg.remove(`${TGZ}.sigstore`);
        stage.pythonOrg.breakPath(TGZ, [fault], FOREVER);
        const inputs = { 'python-version': '3.13.55' };
        await refuse('NO_BUNDLE_PUBLISHED', {
          inputs,
          message: /Python-3\.13\.55\.tgz has no bundle/,
          hint: /./,
        });
        stage.pythonOrg.breakPath(TGZ, [{ status: 404 }], FOREVER);
        stage.pythonOrg.breakPath('3.13.55/', [fault], FOREVER);
        stage.pythonOrg.breakPath('', [fault], FOREVER);
        await refuse('NOT_PUBLISHED', { inputs, message: /has no source-tgz/, hint: /./ });
      });
    }
  });

  describe('that carries some files', () => {
    it('gives a range the kind that it has', async () => {
      stage.pythonOrg.remove(TGZ);
      stage.pythonOrg.remove(`${TGZ}.sigstore`);
      stage.publishSigned('3.13.55/Python-3.13.55.tar.xz', await makeSourceTgz('3.13.55'));
      // Its bytes are no xz, which is found after the range was resolved.
      const refused = await run({ artifact: 'source-xz' });
      assert.doesNotMatch(refused.stdout, /NO_MATCHING_RELEASE|Skipped/);
      assert.match(refused.stdout, /Python-3\.13\.55\.tar\.xz/);
      await refuse('NO_MATCHING_RELEASE', {
        message:
          /CPython 3\.13\.55: the mirror lists no Python-3\.13\.55\.tgz, and no Python-3\.13\.55\.tgz\.sigstore/,
        hint: /the mirror lists: source-xz\./,
      });
    });
    it('names its bundles .sigstore.json', async () => {
      stage.pythonOrg.remove(`${TGZ}.sigstore`);
      const bundle = JSON.stringify(stage.sigstore.sign(tgz));
      stage.pythonOrg.publish(`${TGZ}.sigstore.json`, bundle.replace('"mediaType"', '"mediaTypo"'));
      await refuse('BUNDLE_MALFORMED', { message: /./, hint: /Do not use this file/ });
      stage.pythonOrg.publish(
        `${TGZ}.sigstore.json`,
        JSON.stringify(stage.sigstore.sign(Buffer.from('other'))),
      );
      await refuse('DIGEST_MISMATCH', { message: /./, hint: /Do not use this file/ });
      stage.pythonOrg.publish(`${TGZ}.sigstore.json`, bundle);
      const { exitCode, outputs, stdout } = await run();
      assert.equal(exitCode, 0, stdout);
      assert.match(outputs['bundle-path'] ?? '', /Python-3\.13\.55\.tgz\.sigstore$/);
    });
  });

  describe('whose listing is written in another way', () => {
    /** Pages of the mirror's own folder; `HOST` is another server, which must not be asked. */
    const PAGES: Record<string, string> = {
      'links with another host': '<a href="HOST/ftp/python/3.13.55/">3.13.55/</a>',
      'links with another host and no scheme': '<a href="//HOSTNAME/ftp/python/3.13.55/">3.13.55/</a>',
      'a base on another host': '<base href="HOST/ftp/python/"><a href="3.13.55/">3.13.55/</a>',
      'unquoted attributes': '<a href=3.13.55/>3.13.55/</a>',
      'numeric entities': '<a href="3&#46;13&#x2e;55&#x2F;">3.13.55/</a>',
      'folders without a slash': '<a href="3.13.55">3.13.55</a>',
      'column sorting':
        '<a href=?C=N;O=D>Name</a><a href="3.13.55/?x=1">x</a><a href="3.13.55/">3.13.55/</a>',
    };
    for (const [name, page] of Object.entries(PAGES)) {
      it(`lists the release with ${name}`, { skip: skip() }, async () => {
        const asked: string[] = [];
        const other = createServer((request, response) => {
          asked.push(request.url ?? '');
          response.end();
        });
        await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
        const address = other.address();
        assert.ok(address !== null && typeof address === 'object');
        const host = `127.0.0.1:${address.port}`;
        try {
          const body = page.replaceAll('HOSTNAME', host).replaceAll('HOST', `http://${host}`);
          breakListing('', html(`<html><title>Index of /</title>${body}</html>`));
          const { outputs, stdout } = await run();
          assert.equal(outputs['python-version'], '3.13.55', stdout);
          assert.deepEqual(asked, []);
        } finally {
          other.close();
        }
      });
    }

    it('is read at the address that answered', async () => {
      const location = '/pub/mirror-of-python/';
      breakListing('', { status: 302, headers: { location } });
      // The stand-in serves one folder; the name of another one is what it sees behind its own.
      const path = new URL(location, stage.pythonOrg.mirror).pathname.slice('/ftp/python/'.length);
      stage.pythonOrg.breakPath(
        path,
        [html('<a href="/pub/mirror-of-python/3.13.55/">3.13.55/</a>')],
        FOREVER,
      );
      const { outputs, stdout } = await run();
      assert.equal(outputs['python-version'], '3.13.55', stdout);
    });
  });

  describe('is not asked', () => {
    const CASES: [version: string, artifact: string, code: ErrorCode, message: RegExp, hint: RegExp][] = [
      [
        '2.7',
        'source-tgz',
        'NO_MATCHING_RELEASE',
        /'2\.7' was signed with Sigstore/,
        /signing began with 3\.7\.14, 3\.8\.14/,
      ],
      [
        '3.6',
        'all',
        'NO_MATCHING_RELEASE',
        /'3\.6' was signed with Sigstore/,
        /signing began with 3\.7\.14, 3\.8\.14/,
      ],
      [
        '3.9',
        'windows-x64',
        'NO_BUNDLE_PUBLISHED',
        /'3\.9' .* windows-x64/,
        /have with a bundle: source-tgz, source-xz\./,
      ],
      [
        '3.12',
        'windows-manifest',
        'NOT_PUBLISHED',
        /'3\.12' has windows-manifest/,
        /have with a bundle: source-tgz, source-xz, windows-x64/,
      ],
    ];
    for (const [version, artifact, code, message, hint] of CASES)
      it(`for ${artifact} of ${version}`, { skip: skipOthers() }, async () => {
        await refuse(code, { inputs: { 'python-version': version, artifact }, message, hint });
        assert.deepEqual(requests(), []);
      });
    it('for folders of releases that never had the kind', async () => {
      for (const micro of [10, 11, 12, 13])
        stage.pythonOrg.announce(`3.12.${micro}/Python-3.12.${micro}.tgz`);
      const { stdout } = await run({ 'python-version': '3.12', artifact: 'windows-x64' });
      assert.deepEqual(requests(), ['GET /', 'GET /3.12.10/']);
      assert.equal(stdout.match(/^::notice::(?!The list of known releases)/gm)?.length, 2);
      assert.match(stdout, /^::notice::Skipped CPython 3\.12\.13, 3\.12\.12, 3\.12\.11: published without/m);
    });
  });
});
