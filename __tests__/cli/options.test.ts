import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formatHelp } from '../../src/cli/help.ts';
import { USER_AGENT } from '../../src/http/user-agent.ts';
import { COMMANDS, findInputs } from '../../src/input-table.ts';
import { type CommandLine, createCommandLine } from '../support/run-cli.ts';

describe('--help', () => {
  for (const command of [undefined, ...COMMANDS]) {
    const help = formatHelp(command);
    const inputs = findInputs(command ?? 'program');

    it(`of ${command ?? 'everything'} lists every option and every variable, and nothing else`, () => {
      const named = [...help.matchAll(/^ {2}(?:--(?:no-)?(?<name>[a-z0-9-]+)|(?<variable>[A-Z_]+)$)/gm)].map(
        ({ groups }) => groups?.name ?? groups?.variable,
      );
      assert.deepEqual(named.toSorted(), inputs.map(({ name, variable }) => variable ?? name).sort());
    });

    it(`of ${command ?? 'everything'} says for each option whether it takes a value`, () => {
      for (const [, name = '', value] of help.matchAll(/^ {2}--(?:no-)?([a-z0-9-]+)( [A-Z/]+)?/gm)) {
        const type = inputs.find(input => input.name === name)?.type;
        assert.equal(value === undefined, type === 'flag', name);
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
          assert.ok(
            findInputs(command).some(input => input.name === name),
            name,
          );
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
