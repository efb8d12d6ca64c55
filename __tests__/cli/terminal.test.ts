import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createBar } from '../../src/cli/bar.ts';
import { createTerminal } from '../../src/cli/terminal.ts';
import { type CommandLine, createCommandLine, toOptions } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { makeSourceTgz } from '../support/source-archive.ts';
import { createStage, type Stage } from '../support/stage.ts';

const URL_OF_FILE = new URL('https://www.python.org/ftp/python/3.13.55/Python-3.13.55.tgz');
const CLEAR_LINE = '\r\u001b[K';

/** With names in place of what steers a terminal. */
function toVisible(text = ''): string {
  return text.replaceAll(CLEAR_LINE, '<clear>').replaceAll(/\p{Cc}\[\d+m/gu, '<style>');
}

/** A terminal, or a file, that remembers what was written. */
function createStream(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  // Only what is used: a WriteStream needs a terminal.
  const stream = Object.assign(Object.create(process.stderr), {
    isTTY,
    columns,
    write: (text: string) => written.push(text) > 0,
  });
  return { stream, written };
}

describe('the bar', () => {
  it('counts bytes of all downloads, and leaves nothing behind', () => {
    const { stream, written } = createStream(true);
    const bar = createBar(stream);
    {
      using first = bar.track(URL_OF_FILE, 2_000_000);
      using second = bar.track(URL_OF_FILE, 2_000_000);
      first.add(1_000_000);
      second.add(0);
      first.complete();
      assert.match(toVisible(written[0]), /^<clear>██████░{18} {2}25% 1\.0 MB of 4\.0 MB, \d+\.\d MB\/s$/);
    }
    assert.equal(written.at(-1), CLEAR_LINE);
  });

  it('shows no percentage if the size is unknown', () => {
    const { stream, written } = createStream(true);
    using download = createBar(stream).track(URL_OF_FILE, undefined);
    download.add(1_000_000);
    assert.match(toVisible(written[0]), /^<clear>1\.0 MB, \d+\.\d MB\/s$/);
  });

  it('counts the files of an audit, whatever is downloaded for them', () => {
    const { stream, written } = createStream(true);
    const bar = createBar(stream);
    bar.showFiles(1, 4);
    assert.equal(written.at(-1), `${CLEAR_LINE}██████${'░'.repeat(18)}  25% 1 of 4 files`);
    using download = bar.track(URL_OF_FILE, 10);
    download.add(10);
    bar.showFiles(4, 4);
    assert.equal(written.at(-1), CLEAR_LINE);
  });

  it('is drawn ten times a second at most, and fits into the line', () => {
    const { stream, written } = createStream(true, 20);
    using download = createBar(stream).track(URL_OF_FILE, 1_000_000);
    for (let count = 0; count < 1000; count++) download.add(1000);
    assert.ok(written.length <= 3, `${written.length} times`);
    for (const text of written) assert.ok(text.length - CLEAR_LINE.length <= 19);
  });

  it('makes room for a line', () => {
    const { stream, written } = createStream(true);
    const terminal = createTerminal({ stream, debug: false });
    terminal.progress(1, 4);
    terminal.warning('careful');
    terminal.debug('not asked for');
    assert.deepEqual(
      written.slice(1).map(text => toVisible(text).replaceAll('<style>', '')),
      ['<clear>', 'warning: careful\n'],
    );
  });
});

describe('a stream that is not a terminal', () => {
  it('gets plain lines', () => {
    const { stream, written } = createStream(false);
    const terminal = createTerminal({ stream, debug: true });
    terminal.startGroup('Verify');
    terminal.progress(1, 4);
    terminal.progress(4, 4);
    terminal.error('no');
    terminal.debug('why');
    assert.equal(terminal.track, undefined, 'downloads are lines');
    assert.deepEqual(written, ['Verify\n', '4 of 4 files\n', 'error: no\n', 'why\n']);
  });
});

/** `script` of util-linux runs a command in a terminal of its own, and hands on what it shows. */
const hasScript = /util-linux/.test(spawnSync('script', ['--version']).stdout?.toString() ?? '');

describe('in a real terminal', { skip: !hasScript && 'needs script of util-linux' }, () => {
  let stage: Stage;
  let cli: CommandLine;
  before(async () => {
    [stage, cli] = await Promise.all([createStage(), createCommandLine()]);
    const ballast = randomBytes(3_000_000);
    for (const version of ['3.13.53', '3.13.54', '3.13.55']) {
      stage.publishSigned(`${version}/Python-${version}.tgz`, await makeSourceTgz(version, { ballast }));
    }
    stage.publishSigned('3.13.56/Python-3.13.56.tgz', await makeSourceTgz('3.13.51'));
  });
  after(() => Promise.all([stage.close(), cli.remove()]));

  const show = async (args: readonly string[], environment: Record<string, string> = {}) => {
    const command = [process.execPath, cli.script, ...args, ...toOptions(stage.inputs)];
    const line = command.map(word => `'${word}'`).join(' ');
    const env = { ...cli.environment, TERM: 'xterm-256color', ...environment };
    const run = await runProcess(['script', '-qec', line, '/dev/null'], { env, cwd: cli.folder });
    return { ...run, shown: toVisible(run.stdout.replaceAll('\r\n', '\n')) };
  };

  it('draws a bar, removes it, and leaves the result', async () => {
    const { exitCode, shown } = await show(['verify', '3.13.55']);
    assert.equal(exitCode, 0);
    assert.match(shown, /<clear>[█░]{24} +\d+% \d+\.\d kB of 3\.0 MB, /);
    assert.match(shown, /<clear>Python-3\.13\.55\.tgz: verified\n/);
    assert.doesNotMatch(shown, /Downloading/, 'the bar says it');
  });

  it('shows colors, except with NO_COLOR', async () => {
    const coloured = await show(['verify', '3.13.56']);
    assert.equal(coloured.exitCode, 1);
    assert.match(coloured.shown, /<style>error(<style>)+: VERSION_MISMATCH/);
    const plain = await show(['verify', '3.13.56'], { NO_COLOR: '1' });
    assert.match(plain.shown, /(^|<clear>|\n)error: VERSION_MISMATCH/);
    assert.doesNotMatch(plain.shown, /<style>/);
  });

  it('draws nothing on a terminal that can only print', async () => {
    const { exitCode, shown } = await show(['verify', '3.13.54'], { TERM: 'dumb' });
    assert.equal(exitCode, 0);
    assert.doesNotMatch(shown, /<style>|<clear>|(?!\n)\p{Cc}/u);
    assert.match(shown, /^Downloading /m);
  });

  it('writes no escape sequence if the output goes elsewhere', async () => {
    for (const version of ['3.13.53', '3.13.56']) {
      const { stdout, stderr } = await cli.run(['verify', version, ...toOptions(stage.inputs)]);
      assert.ok(!`${stdout}${stderr}`.includes('\u001b'));
    }
  });
});
