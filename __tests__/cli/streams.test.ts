import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import type { ProcessRun } from '../support/run-process.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const TGZ = await makeSourceTgz('3.13.55');
/** Colors in ASCII and in Latin-1, a cleared screen, a title, another reading direction, a line of its own. */
const EVIL = '\u001b[31m\u009b2J\u001b]0;taken\u0007\u202e\u2028\u{e0041}evil';
const ANSWER = 'HTTP/1.1 302 Found\r\n';

/** What a mirror can send to reach the terminal of its user. */
const CASES: Record<string, { version: string; publish: (stage: Stage) => void; args?: string[] }> = {
  'names in a listing': {
    version: '>=3.13.60,<3.13.61',
    publish: stage => {
      stage.pythonOrg.announce(`3.13.60/${EVIL}.tgz`);
      stage.pythonOrg.announce(`3.13.60/Python-3.13.60${EVIL}.tgz`);
      stage.pythonOrg.announce(`3.13.60${EVIL}/x`);
    },
  },
  'the media type of a bundle': {
    version: '3.13.61',
    publish: stage => {
      stage.pythonOrg.publish('3.13.61/Python-3.13.61.tgz', TGZ);
      stage.pythonOrg.publish('3.13.61/Python-3.13.61.tgz.sigstore', JSON.stringify({ mediaType: EVIL }));
    },
  },
  'a bundle that is not JSON': {
    version: '3.13.62',
    publish: stage => {
      stage.pythonOrg.publish('3.13.62/Python-3.13.62.tgz', TGZ);
      stage.pythonOrg.publish('3.13.62/Python-3.13.62.tgz.sigstore', EVIL);
    },
  },
  'the name of a signer': {
    version: '3.13.63',
    publish: stage =>
      stage.publishSigned('3.13.63/Python-3.13.63.tgz', TGZ, { identity: `${EVIL}@python.org` }),
  },
  'the name of a folder in an archive': {
    version: '3.13.14',
    publish: stage => stage.publishSigned('3.13.14/Python-3.13.14.tgz', NAMED),
  },
  'a redirect to an address': {
    version: '3.13.15',
    publish: stage => {
      stage.publishSigned('3.13.15/Python-3.13.15.tgz', TGZ);
      stage.pythonOrg.breakPath(
        '3.13.15/Python-3.13.15.tgz',
        [
          { raw: `${ANSWER}location: /\u001b[31m\u009b2J\r\n\r\n`, afterwards: 'close' },
          { raw: `${ANSWER}location: /%1b[31m%c2%9b\r\n\r\n`, afterwards: 'close' },
          { raw: `${ANSWER}location: \u009b2J://x\r\n\r\n`, afterwards: 'close' },
          { raw: `HTTP/1.1 500 \u009b2J\u001b[31m\r\nretry-after: \u009b\r\n\r\n`, afterwards: 'close' },
          { raw: `\u001b[31m\u009b2J\r\n\r\n`, afterwards: 'close' },
        ],
        { forever: true },
      );
    },
  },
};
const NAMED = await makeSourceTgz('3.13.55', { topDirectory: `Python-3.13.55${EVIL}` });
/** No archive that says what it is. */
const STAMPLESS = gzipSync(Buffer.from(EVIL));

describe('what comes from outside prints no control characters', () => {
  let stage: Stage;
  let cli: CommandLine;
  const run = (...args: string[]) => cli.run([...args, '--debug', ...toOptions(stage.inputs)]);
  before(async () => {
    [stage, cli] = await Promise.all([createStage(), createCommandLine()]);
  });
  after(() => Promise.all([stage.close(), cli.remove()]));

  function assertHarmless({ stdout, stderr }: ProcessRun): void {
    for (const text of [stdout, stderr]) assert.doesNotMatch(text, /(?!\n)[\p{C}\p{Zl}\p{Zp}]/u);
  }

  for (const [name, { version, publish }] of Object.entries(CASES)) {
    it(name, async () => {
      publish(stage);
      for (const json of [[], ['--json']]) {
        const refused = await run('verify', version, ...json);
        assert.equal(refused.exitCode, 1, refused.stderr);
        assertHarmless(refused);
      }
    });
  }

  it('a file that is verified by its digest alone', async () => {
    stage.publishSigned('3.13.16/Python-3.13.16.tgz', STAMPLESS);
    const sha256 = createHash('sha256').update(STAMPLESS).digest('hex');
    const verified = await run('verify', '3.13.16', '--sha256', sha256);
    assert.equal(verified.exitCode, 0, verified.stderr);
    assertHarmless(verified);
  });

  it('any of it in an audit', async () => {
    for (const json of [[], ['--json']]) {
      const failOn = ['--fail-on', 'unknown-file,rejected,unsigned'];
      const audited = await run('audit', '3.13', '--level', 'bytes', '--artifact', 'all', ...failOn, ...json);
      assert.equal(audited.exitCode, 1, audited.stderr);
      assertHarmless(audited);
      assert.ok(audited.stdout.includes('evil'), 'it is told of');
    }
  });
});
