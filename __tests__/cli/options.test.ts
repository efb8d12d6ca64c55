import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { formatHelp } from '../../src/cli/help.ts';
import { COMMANDS, GENERAL_OPTIONS, OPTIONS } from '../../src/cli/options.ts';
import { USER_AGENT } from '../../src/http/downloader.ts';
import { type CommandLine, createCommandLine } from '../support/run-cli.ts';

interface Input {
  readonly description: string;
}

const readInputs = (path: string): Record<string, Input> =>
  parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).inputs;

/** Each command with the action that has its inputs, and what only the command line has. */
const COUNTERPARTS = [
  ['verify', 'action.yml', ['help', 'json', 'debug', 'output']],
  // A step has one summary; a command line has the file that it names.
  ['audit', 'audit/action.yml', ['help', 'json', 'debug', 'summary']],
] as const;

describe('the options of', () => {
  for (const [command, path, own] of COUNTERPARTS) {
    const options = OPTIONS[command];
    const inputs = Object.entries(readInputs(path)).filter(([name]) => name !== 'summary');

    it(`${command} are the inputs of ${path}, and its own`, () => {
      assert.deepEqual(Object.keys(options).sort(), [...inputs.map(([name]) => name), ...own].sort());
    });

    for (const [name, { description }] of inputs) {
      it(`${command} take for ${name} what ${path} takes`, () => {
        const isFlag = description.includes('true or false');
        const isList = /\bone\b[^.:]* a line|with commas or on lines/i.test(description);
        assert.equal(options[name], isFlag ? 'flag' : isList ? 'list' : 'text');
      });
    }
  }

  it('merge are some of audit', () => {
    for (const [name, type] of Object.entries(OPTIONS.merge)) assert.equal(OPTIONS.audit[name], type, name);
  });
});

describe('--help', () => {
  for (const command of [undefined, ...COMMANDS]) {
    const help = formatHelp(command);
    const options = command === undefined ? GENERAL_OPTIONS : OPTIONS[command];

    it(`of ${command ?? 'everything'} names the options that there are, and no other`, () => {
      const named = [...help.matchAll(/^ {2}--(?<name>[a-z0-9-]+)/gm)].map(match => match.groups?.name);
      // Those on which commands agree are in their help.
      const silent = command === undefined ? ['json', 'debug'] : [];
      const expected = Object.keys(options)
        .filter(name => !silent.includes(name))
        // Its default is to have them.
        .map(name => (name === 'prereleases' ? 'no-prereleases' : name));
      assert.deepEqual(named.toSorted(), expected.sort());
    });

    it(`of ${command ?? 'everything'} says of each option whether it takes a value`, () => {
      for (const [, name = '', value] of help.matchAll(/^ {2}--(?:no-)?([a-z0-9-]+)( [A-Z/]+)?/gm)) {
        assert.equal(value === undefined, options[name] === 'flag', name);
      }
    });

    it(`of ${command ?? 'everything'} fits into 100 columns`, () => {
      for (const line of help.split('\n')) assert.ok(line.length <= 100 && !/\s$/.test(line), line);
    });
  }

  it('has examples of commands with options that there are', () => {
    for (const help of [undefined, ...COMMANDS].map(formatHelp)) {
      const examples = [...help.matchAll(/ verify-cpython (?<command>[a-z]+) (?<rest>.*)$/gm)];
      assert.ok(examples.length > 0, help);
      for (const { groups } of examples) {
        const command = COMMANDS.find(each => each === groups?.command);
        assert.ok(command);
        for (const [, name = ''] of groups?.rest?.matchAll(/--([a-z-]+)/g) ?? []) {
          assert.ok(Object.hasOwn(OPTIONS[command], name), name);
        }
      }
    }
  });
});

describe('the built command line', () => {
  let cli: CommandLine;
  before(async () => {
    cli = await createCommandLine();
  });
  after(() => cli.remove());

  it('prints its help on the standard output, whatever else is asked for', async () => {
    for (const command of COMMANDS) {
      for (const args of [
        [command, '--help'],
        [command, '-h', '--json'],
        ['--help', command],
      ]) {
        const run = await cli.run(args);
        assert.deepEqual(run, { exitCode: 0, stdout: `${formatHelp(command)}\n`, stderr: '' });
      }
    }
    assert.equal((await cli.run(['-h'])).stdout, `${formatHelp(undefined)}\n`);
  });

  it('prints its version', async () => {
    const stdout = `${USER_AGENT.replace('/', ' ')}\n`;
    assert.deepEqual(await cli.run(['--version']), { exitCode: 0, stdout, stderr: '' });
  });
});
