import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseArguments } from '../../src/cli/arguments.ts';
import { ActionError } from '../../src/errors.ts';
import { COMMANDS, INPUT_TABLE } from '../../src/input-table.ts';
import { formatJson } from '../../src/report/json.ts';

/** Words of which some make sense. */
const word = fc.oneof(
  fc.constantFrom(...COMMANDS, '--', '-', '-h', '3.13.5', 'true', '--no-', '--='),
  fc
    .constantFrom(...INPUT_TABLE.map(({ name }) => name))
    .chain(name => fc.constantFrom(`--${name}`, `--no-${name}`, `--${name}=`, `--${name}=true`, `-${name}`)),
  fc.string({ unit: 'binary' }),
);

describe('a command line', () => {
  it('is read, or refused as wrong, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(word), args => {
        try {
          parseArguments(args);
        } catch (error) {
          assert.ok(error instanceof ActionError && error.code === 'INVALID_INPUT', String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has values with spaces, equal signs and backslashes, as they are', () => {
    const { values } = parseArguments(['verify', '--output', 'C:\\a folder\\x=y', '--mirror=https://a/?b=c']);
    assert.equal(values.text('output'), 'C:\\a folder\\x=y');
    assert.equal(values.text('mirror'), 'https://a/?b=c');
    assert.equal(values.text('sha256'), '');
  });

  it('has the last word on a flag', () => {
    const read = (...args: string[]) => parseArguments(['audit', ...args]).values.flag('prereleases');
    assert.equal(read(), true);
    assert.equal(read('--no-prereleases'), false);
    assert.equal(read('--no-prereleases', '--prereleases'), true);
    assert.equal(read('--no-prereleases=false'), true);
    assert.equal(read('--prereleases=false'), false);
  });

  it('takes credentials from the environment alone', () => {
    const variable = 'VERIFY_CPYTHON_MIRROR_TOKEN';
    const { values } = parseArguments(['verify', '3.13.5'], { [variable]: 'Bearer secret' });
    assert.equal(values.text('mirror-token'), 'Bearer secret');
    assert.throws(
      () => parseArguments(['verify', '3.13.5', '--mirror-token', 'Bearer secret']),
      (error: unknown) =>
        error instanceof ActionError &&
        error.hint.includes(variable) &&
        !`${error.message}${error.hint}`.includes('secret'),
    );
    assert.throws(
      () => parseArguments(['verify', '--mirror-token=Bearer secret']),
      (error: unknown) => {
        assert.ok(error instanceof ActionError);
        assert.doesNotMatch(`${error.message} ${error.hint}`, /secret/);
        return true;
      },
    );
  });

  it('has operands after --, whatever they begin with', () => {
    assert.deepEqual(parseArguments(['merge', '--', '--json', '-x']).operands, ['--json', '-x']);
  });
});

describe('JSON for a terminal', () => {
  it('has the same values, in printable characters', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), value => {
        const text = formatJson(value);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
        assert.doesNotMatch(text, /(?!\n)[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
    assert.equal(formatJson('\u009b\u{e0041}é'), '"\\u009b\\udb40\\udc41é"\n');
  });
});
