import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type CommandLine, createCommandLine } from '../support/run-cli.ts';
import { runOneIn } from '../support/sample.ts';

/** What people type, and what the answer says of it: the mistake, and what to type instead. */
const CASES: readonly (readonly [args: readonly string[], mistake: RegExp, remedy: RegExp])[] = [
  [[], /There is no command/, /such as: verify-cpython verify 3\.13\nHelp: verify-cpython --help/],
  [['3.13.5'], /'3\.13\.5' is not a command/, /verify-cpython verify 3\.13\.5\n/],
  [['>=3.12'], /'>=3\.12' is not a command/, /verify-cpython verify ">=3\.12"\n/],
  [['--version', '3.13'], /'3\.13' is not a command/, /verify-cpython verify 3\.13\n/],
  [['help'], /'help' is not a command/, /Use verify, audit, merge\.\nHelp: verify-cpython --help/],
  [['verfy', '3.13'], /'verfy' is not a command/, /Did you mean verify\?/],
  [['Verify', '3.13'], /'Verify' is not a command/, /Did you mean verify\?/],
  [['--artifact=tgz'], /--artifact is not an option/, /comes first: verify-cpython verify --artifact …/],
  [
    ['--artifact', 'source-xz', 'verify', '3.13'],
    /'source-xz' is not a/,
    /comes first: verify-cpython verify …/,
  ],
  [['--shard=1/2'], /--shard is not an option/, /comes first: verify-cpython audit --shard …/],
  [['--colour'], /--colour is not an option\./, /Help: verify-cpython --help/],
  [
    ['verify'],
    /There is no version, and this folder contains no \.python-version/,
    /verify-cpython verify 3\.13\n/,
  ],
  [['verify', ''], /An argument is empty/, /leave the argument out/],
  [['verify', 'Python-3.13.5.tar.xz'], /looks like a file/, /--artifact-path FILE --bundle-path BUNDLE/],
  [['verify', '3.13.5', 'C:\\Users\\me\\python-3.13.5-amd64.exe'], /looks like a file/, /--artifact-path/],
  [
    ['verify', '3.13.05'],
    /INVALID_PYTHON_VERSION: '3\.13\.05'/,
    /such as 3\.13\.5, .*\nHelp: .*verify --help/,
  ],
  [
    ['verify', '3.13', '--artefact', 'ios'],
    /--artefact is not an option of verify/,
    /Did you mean --artifact\?/,
  ],
  [['verify', '3.13', '-o', 'x'], /-o is not an option of verify/, /Did you mean --output\?/],
  [
    ['verify', '--version', '3.13'],
    /--version is not an option of verify/,
    /Did you mean --python-version\?/,
  ],
  [['verify', '3.13', '--prerelease'], /--prerelease is not an option/, /Did you mean --allow-prereleases\?/],
  [
    ['verify', '3.13', '--level', 'bytes'],
    /--level is not an option of verify/,
    /an option of verify-cpython audit/,
  ],
  [['verify', '3.13', '--no-artifact'], /--no-artifact is not an option/, /Did you mean --artifact\?/],
  [
    ['verify', '3.13', '--constructor'],
    /--constructor is not an option of verify/,
    /--help to list all options/,
  ],
  [
    ['verify', '3.13', '--__proto__', 'x'],
    /--__proto__ is not an option of verify/,
    /--help to list all options/,
  ],
  [['verify', '3.13', '--output'], /--output needs a value/, /Write --output VALUE, or --output=VALUE/],
  [['verify', '3.13', '--output', '--debug'], /--output needs a value/, /Write --output VALUE/],
  [['verify', '3.13', '--sha256', ''], /--sha256 has an empty value/, /leave the option out/],
  [['verify', '3.13', '--sha256='], /--sha256 has an empty value/, /leave the option out/],
  [['verify', '3.13', '--output', 'a', '--output', 'b'], /--output is given twice/, /verify --help/],
  [['verify', '3.13', '--extract=yes'], /--extract is a flag: its value is true or false/, /verify --help/],
  [['verify', '3.13', '--extract', 'false'], /'false' belongs to no option/, /--NAME=false/],
  [
    ['verify', '3.13.5', '--artifact-path', 'x'],
    /artifact-path and bundle-path must be set together/,
    /Set both/,
  ],
  [['verify', '3.13', '--mirror', 'python.org'], /mirror: 'python\.org'/, /verify --help/],
  [
    ['audit', 'all', '--shard', '7/5'],
    /shard: '7\/5' is not a shard/,
    /such as 2\/5.*\nHelp: .*audit --help/,
  ],
  [['audit', '--prereleases', 'false'], /'false' belongs to no option/, /--NAME=false/],
  [['audit', '--level', 'byte'], /level: 'byte' is not one of bundle, bytes/, /audit --help/],
  [['audit', '--fail-on', 'reject'], /fail-on: 'reject' is not one of rejected, /, /audit --help/],
  [
    ['audit', '--concurrency', '100'],
    /concurrency: '100' is not a whole number from 1 to 64/,
    /audit --help/,
  ],
  [['audit', '--baseline', 'nowhere'], /baseline: '.*nowhere' cannot be read/, /audit --help/],
  [['merge'], /there is no report to merge/, /report\.json of each shard.*\nHelp: .*merge --help/],
  [['merge', 'nowhere'], /merge: 'nowhere' cannot be read/, /merge --help/],
  [['merge', 'no-report.json'], /no-report\.json/, /merge --help/],
];

describe('the command line says what is wrong and what to type instead', () => {
  let cli: CommandLine;
  before(async () => {
    cli = await createCommandLine();
    await writeFile(join(cli.folder, 'no-report.json'), '{}');
  });
  after(() => cli.remove());

  const skip = runOneIn(3);
  for (const [args, mistake, remedy] of CASES) {
    it(['verify-cpython', ...args].join(' '), { skip: skip() }, async () => {
      const { exitCode, stdout, stderr } = await cli.run(args);
      assert.deepEqual([exitCode, stdout], [2, ''], stderr);
      const [first = '', ...others] = stderr.split('\n');
      assert.match(first, /^error: (INVALID_INPUT|INVALID_PYTHON_VERSION): .+/);
      assert.match(first, mistake);
      assert.match(others.join('\n'), remedy);
      assert.ok(!stderr.includes('positional'), 'these are not the words of whoever typed it');
    });
  }

  it('in JSON too if the command line is wrong but asks for it', async () => {
    for (const args of [
      ['verify', '--jason', '--json'],
      ['--json', 'verify', '--json=true', '3.13', '-x'],
    ]) {
      const { exitCode, stdout } = await cli.run(args);
      assert.equal(exitCode, 2);
      assert.equal(JSON.parse(stdout).error.code, 'INVALID_INPUT');
    }
  });
});
