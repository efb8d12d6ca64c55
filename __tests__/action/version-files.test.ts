import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { assertRefused } from '../support/refusal.ts';
import type { Run } from '../support/run-action.ts';
import { runOneIn } from '../support/sample.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const HUGO = { identity: 'hugo@python.org', issuer: 'https://github.com/login/oauth' };
const utf16le = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('the built action', () => {
  let stage: Stage;
  let outside: string;
  const run = (inputs: Record<string, string>): Promise<Run> =>
    stage.runner.run({ ...stage.inputs, ...inputs });
  const toPath = (name: string): string => join(stage.runner.folder, 'project', name);
  const write = async (name: string, content: string | Buffer): Promise<void> => {
    await mkdir(dirname(toPath(name)), { recursive: true });
    await writeFile(toPath(name), content);
  };
  const runFile = (name: string): Promise<Run> => run({ 'python-version-file': `project/${name}` });

  before(async () => {
    [stage, outside] = await Promise.all([createStage(), mkdtemp(join(tmpdir(), 'verify-cpython-outside-'))]);
    for (const version of ['3.11.52', '3.12.53', '3.13.52']) {
      stage.publishSigned(`${version}/Python-${version}.tgz`, await makeSourceTgz(version));
    }
    stage.publishSigned('3.14.50/Python-3.14.50rc1.tgz', await makeSourceTgz('3.14.50rc1'), HUGO);
    stage.publishSigned('3.11.52/Python-3.11.52.tgz', await makeSourceTgz('3.11.52'), {
      identity: 'pablogsal@python.org',
      issuer: 'https://accounts.google.com',
    });
  });
  after(() => Promise.all([stage.close(), rm(outside, { recursive: true })]));
  afterEach(() => rm(join(stage.runner.folder, 'project'), { recursive: true, force: true }));

  const files: [name: string, content: string | Buffer, version: string][] = [
    ['.python-version', utf16le('3.12\r\n'), '3.12.53'],
    ['.python-version', utf16le('3.12\r\n').swap16(), '3.12.53'],
    ['.python-version', '\uFEFF3.12.53\r\n', '3.12.53'],
    ['pyproject.toml', utf16le('[project]\r\nrequires-python = ">=3.12,<3.13"\r\n'), '3.12.53'],
    ['pyproject.toml', '\uFEFF[project]\r\nrequires-python = ">=3.12,<3.13"\r\n', '3.12.53'],
    ['.python-version', 'cpython@3.12\n', '3.12.53'],
    ['.python-version', 'cpython-3.12.53-linux-x86_64-gnu\n', '3.12.53'],
    ['.python-version', 'cpython-3.13.52+freethreaded-windows-x86_64-none\n', '3.13.52'],
    ['.python-version', '3.13+freethreaded\n', '3.13.52'],
    ['.python-version', '3.12.53 3.11.52\n', '3.12.53'],
    ['.python-version', '3.14t-dev\n', '3.14.50rc1'],
    ['.tool-versions', 'nodejs 24.1.0\npython 3.12.53 3.11.52\n', '3.12.53'],
    ['pyproject.toml', '[tool.poetry.dependencies]\npython = ">=3.9,<3.11 || ~3.12"\n', '3.12.53'],
    ['pyproject.toml', '[tool.poetry.dependencies]\npython = "^3.9,<3.13"\n', '3.12.53'],
    ['mise.toml', '[tools]\npython = "3.12"\n', '3.12.53'],
    ['.mise.toml', '[tools]\npython = ["3.12", "3.11"]\n', '3.12.53'],
    ['.config/mise/config.toml', '[tools]\npython = { version = "3.12" }\n', '3.12.53'],
    ['runtime.txt', 'python-3.12.53\n', '3.12.53'],
  ];
  const skip = runOneIn(3);
  for (const [name, content, version] of files) {
    it(`reads ${JSON.stringify(content.toString())} in ${name}`, { skip: skip() }, async () => {
      await write(name, content);
      const { outputs, stdout } = await runFile(name);
      assert.equal(outputs['python-version'], version, stdout);
    });
  }

  for (const text of [
    '3.14.50-rc1',
    '3.14.50.rc1',
    '3.14.50RC1',
    'V3.14.50rc1',
    '3.14.50c1',
    'cpython@3.14.50-rc1',
  ]) {
    it(`takes ${text} for 3.14.50rc1, without a listing`, { skip: skip() }, async () => {
      stage.pythonOrg.requests.length = 0;
      assert.equal((await run({ 'python-version': text })).outputs['python-version'], '3.14.50rc1');
      assert.ok(!stage.pythonOrg.requests.some(request => request.endsWith('/')));
    });
  }

  describe('refuses', () => {
    before(() => rm(stage.runner.toolCache, { recursive: true }).then(() => mkdir(stage.runner.toolCache)));

    const inputs: [text: string, hint: RegExp][] = [
      ['3.11.52 ||', /both sides of \|\|/],
      ['|| 3.11', /both sides of \|\|/],
      ['||', /both sides of \|\|/],
      ['3.13.x-dev', /%0A3\.13-dev$/],
      ['["3.11","3.12"]', /per line:%0A3\.11%0A3\.12$/],
      ['3.11, 3.12', /per line:%0A3\.11%0A3\.12$/],
      ['latest', /%0AUse 3\.x /],
      ['"3.12"', /%0ARemove the quotes:%0A3\.12$/],
      ['- 3.12', /%0ARemove the dash.*%0A3\.12$/],
      ['3.12 # the newest', /%0ARemove the comment:%0A3\.12$/],
      ['3.13+debug', /%0A3\.13%0A3\.13t$/],
    ];
    for (const [text, hint] of inputs) {
      it(`${text}, and says what to do`, { skip: skip() }, async () => {
        const refused = await run({ 'python-version': text });
        await assertRefused(refused, 'INVALID_PYTHON_VERSION', stage.runner);
        assert.match(refused.errors[0] ?? '', hint);
      });
    }

    for (const name of ['environment.yml', 'pixi.toml', 'setup.cfg', 'Dockerfile']) {
      it(`${name}, and says which files are supported`, async () => {
        await write(name, 'python = 3.12\n');
        const refused = await runFile(name);
        await assertRefused(refused, 'INVALID_INPUT', stage.runner);
        assert.match(refused.errors[0] ?? '', /is not a supported file\.%0AUse one of \.python-version, /);
      });
    }

    const shown: [name: string, content: string, line: string][] = [
      ['.python-version', '3.12-foo\n', '3.12-foo'],
      ['.python-version', '3.11.52 ||\n', '3.11.52 ||'],
      ['pyproject.toml', '[project]\nrequires-python = "=>3.11"\n', '=>3.11'],
    ];
    for (const [name, content, line] of shown) {
      it(`${line} in ${name}, and shows it`, async () => {
        await write(name, content);
        const refused = await runFile(name);
        await assertRefused(refused, 'INVALID_PYTHON_VERSION', stage.runner);
        assert.ok(
          refused.errors[0]?.includes(`python-version-file: '${line}' in 'project/${name}' is not a version`),
        );
      });
    }

    const hidden: [what: string, content: string | Buffer][] = [
      ['a line that is too long', `${'Secret3.12'.repeat(4)}S\n`],
      ['a line with other characters', 'Secret_3.12\n'],
      ['a line with a quote', '"Secret"\n'],
      ['a list with a quote', '["3.12", "Secret"]\n'],
      ['UTF-16 without a byte-order mark', Buffer.from('Secret3.12', 'utf16le')],
    ];
    for (const [what, content] of hidden) {
      it(`${what}, and shows nothing of it`, async () => {
        await write('.python-version', content);
        const refused = await runFile('.python-version');
        await assertRefused(refused, 'INVALID_PYTHON_VERSION', stage.runner);
        assert.match(refused.errors[0] ?? '', /the version in 'project\/\.python-version' is not a version/);
        assert.doesNotMatch(refused.stdout + refused.summary, /S\S?e\S?c\S?r\S?e\S?t/);
      });
    }

    it('a link out of the workspace, to a file or to a folder, and shows nothing of the file', async () => {
      await writeFile(join(outside, 'secret'), 'Secret-3.12\n');
      await mkdir(toPath('.'), { recursive: true });
      await symlink(join(outside, 'secret'), toPath('.python-version'));
      await symlink(outside, toPath('folder'));
      for (const name of ['.python-version', 'folder/secret']) {
        const refused = await runFile(name);
        await assertRefused(refused, 'INVALID_PYTHON_VERSION', stage.runner);
        assert.doesNotMatch(refused.stdout + refused.summary, /Secret/);
      }
    });

    it('a file that is reached by its path out of the workspace, and shows nothing of it', async () => {
      await writeFile(join(outside, 'secret'), 'Secret-3.12\n');
      const refused = await run({ 'python-version-file': join(outside, 'secret') });
      await assertRefused(refused, 'INVALID_PYTHON_VERSION', stage.runner);
      assert.doesNotMatch(refused.stdout + refused.summary, /Secret/);
    });

    it('and shows a line through a link that stays in the workspace', async () => {
      await write('version', '3.12-foo\n');
      await symlink(toPath('version'), toPath('.python-version'));
      assert.match(
        (await runFile('.python-version')).errors[0] ?? '',
        /'3\.12-foo' in 'project\/\.python-version'/,
      );
    });
  });
});
