import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSpecifier } from '../../src/cpython/specifier.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { ActionError } from '../../src/errors.ts';

const matches = (specifier: string, version: string): boolean =>
  parseSpecifier(specifier).matches(parseVersion(version));

describe('parseSpecifier', () => {
  /** Specifier; versions that match; versions that do not. */
  const table: [string, string, string][] = [
    ['3.13.5', '3.13.5', '3.13.4 3.13.50 3.13.5rc1'],
    ['3.14.0rc1', '3.14.0rc1', '3.14.0 3.14.0rc2'],
    ['3.14.0-rc.1', '3.14.0rc1', '3.14.0'],
    ['==3.15.0', '3.15.0', '3.15.0rc1 3.15.1'],
    ['=3.15.0', '3.15.0', '3.15.0rc1 3.15.1'],
    ['>=3.11 = 3.15.0', '3.15.0', '3.15.0rc1 3.15.1'],
    ['>= 3.15.0 <4.0.0', '3.15.0rc1 3.15.1', '4.0.0'],
    ['3.15.0 - 3.15.2', '3.15.0rc1 3.15.1', '3.15.3'],
    ['>=3.9,', '3.9.0 3.14.2', '3.8.20'],
    ['>=3.9, ,<3.12,', '3.9.0 3.11.2', '3.12.0'],
    [',3.11', '3.11.2', '3.12.0'],
    ['V3.12', '3.12.4', '3.13.0'],
    ['V3.12.x', '3.12.4', '3.13.0'],
    ['~3.12.0-0', '3.12.0 3.12.9', '3.13.0'],
    ['>=3.12.0-0 <3.14.0-0', '3.12.0 3.13.9', '3.11.9 3.14.0'],
    ['>=3.9,<3.11 || ^3.12', '3.9.0 3.10.19 3.12.0 3.14.2', '3.8.20 3.11.4 4.0.0'],
    ['^3.12||>=3.9,<3.11', '3.9.0 3.10.19 3.12.0 3.14.2', '3.8.20 3.11.4 4.0.0'],
    ['^3.9,<3.13', '3.9.0 3.12.9', '3.8.20 3.13.0 3.13.0rc1'],
    ['^3.9,!=3.11.1', '3.9.0 3.11.2', '3.11.1 4.0.0'],
    ['~3.11', '3.11.0 3.11.14', '3.10.9 3.12.0'],
    ['~3', '3.7.0 3.14.0', '4.0.0'],
    ['~3.11,!=3.11.4', '3.11.5', '3.11.4 3.12.0'],
    ['3.*,!=3.11.2', '3.11.1 3.14.0', '3.11.2 4.0.0'],
    ['3.11.2 || 3.13', '3.11.2 3.13.0', '3.11.3 3.11.2rc1'],
    ['3.15.0b1 || 3.13', '3.15.0b1 3.13.2', '3.15.0 3.15.0b2'],
    ['3.13t || 3.14t', '3.13.1 3.14.0', '3.12.0'],
    ['cpython@3.12', '3.12.0', '3.13.0'],
    ['cpython@>=3.12,<3.14', '3.12.0 3.13.2', '3.14.0'],
    ['cpython>=3.12,<3.14', '3.12.0 3.13.2', '3.14.0'],
    ['cpython-3.12', '3.12.0', '3.13.0'],
    ['cpython3.12', '3.12.0', '3.13.0'],
    ['cpython3', '3.12.0', '4.0.0'],
    ['python3.12', '3.12.0', '3.13.0'],
    ['cp312', '3.12.0', '3.1.2 3.13.0'],
    ['cp39', '3.9.0', '3.13.0'],
    ['cpython-3.12-macos-aarch64-none', '3.12.0', '3.13.0'],
    ['cpython-3.15-dev-linux', '3.15.0a1', '3.14.0'],
    ['3.14+gil', '3.14.0', '3.13.0'],
    ['>=3.13+freethreaded', '3.13.0 3.14.0', '3.12.0'],
    ['3.14t-dev', '3.14.0rc1 3.14.2', '3.13.0'],
    ['3.13', '3.13.0 3.13.14 3.13.0rc1', '3.1.3 3.12.9 3.14.0 3.130.0'],
    ['3', '3.7.0 3.15.0', '2.7.18 4.0.0'],
    ['3.x', '3.7.0 3.15.0', '2.7.18 4.0.0'],
    ['3.13.x', '3.13.0', '3.14.0'],
    ['3.13.*', '3.13.0', '3.14.0'],
    ['3.15-dev', '3.15.0 3.15.0a1 3.15.3', '3.14.9 3.16.0a1'],
    ['>=3.11,<3.14', '3.11.0 3.13.14', '3.10.9 3.14.0 3.14.0rc1'],
    ['>=3.11, <3.14', '3.11.0', '3.14.0'],
    ['~=3.12.1', '3.12.1 3.12.9', '3.12.0 3.13.0'],
    ['~=3.11', '3.11.0 3.14.2', '3.10.0 4.0.0'],
    ['==3.12.*', '3.12.0 3.12.9', '3.13.0'],
    ['==3.12', '3.12.0', '3.12.1'],
    ['!=3.14.*', '3.13.0 3.15.0', '3.14.0 3.14.9'],
    ['===3.12.1', '3.12.1', '3.12.2'],
    ['>=3.15', '3.15.0 3.15.0b1 3.15.0a8', '3.14.5 3.14.5rc1'],
    ['>=3.15.0b2', '3.15.0b2 3.15.0', '3.15.0b1 3.15.0a8'],
    ['>3.11', '3.11.1 3.12.0', '3.11.0'],
    ['^3.11', '3.11.0 3.14.0', '3.10.0 4.0.0'],
    ['~3.12.0', '3.12.0 3.12.9', '3.13.0'],
    ['>=3.11 <3.14', '3.11.0 3.13.9', '3.14.0'],
    ['3.11 || 3.9', '3.11.4 3.9.2', '3.10.0'],
    ['3.11 - 3.12', '3.11.0 3.12.9', '3.13.0'],
    ['*', '3.7.0', ''],
    ['3.13t', '3.13.0 3.13.14 3.13.0rc1', '3.1.3 3.12.9 3.14.0'],
    ['3.13.5t', '3.13.5', '3.13.4 3.13.5rc1'],
    ['3.15-devt', '3.15.0a1 3.15.3', '3.14.9'],
    ['10.0-dev', '10.0.1', '1.0.0 10.1.0'],
    ['>=3.13-dev', '3.13.0 3.14.2', '3.12.9'],
    ['!=3.15.0', '3.15.0rc1 3.15.1', '3.15.0'],
    ['>=3.15.0rc.1', '3.15.0rc1 3.15.0', '3.15.0a8 3.15.0b4'],
    ['>=3.15.0-rc1', '3.15.0rc1 3.15.0', '3.15.0a8 3.15.0b4'],
    ['>=3.15.0-rc.1', '3.15.0rc1 3.15.0', '3.15.0a8 3.15.0b4'],
    ['>=3.15.0_b2', '3.15.0rc1 3.15.0b2', '3.15.0a8 3.15.0b1'],
    [' >=3.11 , <3.14 ', '3.11.0 3.13.9', '3.14.0'],
    [' 3.11 ', '3.11.4', '3.12.0'],
    [`>=3.11,${' '.repeat(188)}<3.14`, '3.13.9', '3.14.0'], // 200 characters
  ];
  for (const [specifier, inside, outside] of table) {
    it(`reads ${specifier}`, () => {
      for (const version of inside.split(' ').filter(Boolean))
        assert.ok(matches(specifier, version), version);
      for (const version of outside.split(' ').filter(Boolean))
        assert.ok(!matches(specifier, version), version);
    });
  }

  it('gives PEP 440 the word if both grammars know a specifier', () => {
    // node-semver would take >3.11 for >=3.12.0, and ~=3.11 for nothing at all.
    assert.ok(matches('>3.11', '3.11.1'));
    assert.ok(matches('~=3.11', '3.14.0'));
    assert.ok(!matches('==3.12', '3.12.1'));
  });

  it('knows exact versions, pre-releases and the free-threaded build', () => {
    assert.deepEqual(parseSpecifier('3.13.5').exact, parseVersion('3.13.5'));
    assert.equal(parseSpecifier('3.13').exact, undefined);
    assert.equal(parseSpecifier('3.15-dev').takesPreReleases, true);
    assert.equal(parseSpecifier('3.15').takesPreReleases, false);
    assert.equal(parseSpecifier('>=3.13-dev').takesPreReleases, false);
    assert.equal(parseSpecifier('3.14.0rc1').takesPreReleases, true);
    // A pre-release that is named exactly asks for no other one.
    assert.equal(parseSpecifier('3.13 || 3.14.0rc1').takesPreReleases, false);
    const freeThreaded = [
      ...[
        '3.13t',
        '3.13.5t',
        '3.14.0rc1t',
        '3.14.0-rc1t',
        '3.15-devt',
        '3.15t-dev',
        'cpython@3.13t',
        'cp313t',
      ],
      ...['3.13+freethreaded', '3.13.2+freethreaded', '3.15-dev+freethreaded', '3.13t || 3.14+freethreaded'],
      'cpython-3.13.2+freethreaded-windows-x86_64-none',
    ];
    for (const text of freeThreaded) {
      assert.equal(parseSpecifier(text).freeThreaded, true, text);
    }
    for (const text of ['3.13', '===3.13t0', '3.13+gil', 'cpython-3.13.2-linux-x86_64-gnut']) {
      assert.equal(parseSpecifier(text).freeThreaded, false, text);
    }
  });

  it('reads every spelling that PEP 440 normalizes to the same version', () => {
    const spellings = {
      '3.12.1': ['v3.12.1', 'V3.12.1', ' 3.12.1 ', 'cpython-3.12.1', 'cpython-3.12.1-windows-x86_64-none'],
      '3.14.0rc1': [
        ...[
          '3.14.0-rc1',
          '3.14.0.rc1',
          '3.14.0RC1',
          '3.14.0_rc_1',
          '3.14.0-RC-1',
          '3.14.0rc.1',
          'V3.14.0Rc1',
        ],
        ...['3.14.0c1', '3.14.0-preview1', '3.14.0pre1', '3.14rc1', 'v3.14-rc.1', 'cpython@3.14.0-rc1'],
      ],
      '3.14.0a2': ['3.14.0alpha2', '3.14.0-ALPHA-2', '3.14.0.a.2'],
      '3.14.0b3': ['3.14.0beta3', '3.14.0_Beta3'],
      '3.13.2': ['3.13.2,', 'python-3.13.2', '3.13.2+freethreaded', '3.13.2+gil'],
    };
    for (const [version, texts] of Object.entries(spellings)) {
      for (const text of texts) assert.deepEqual(parseSpecifier(text).exact, parseVersion(version), text);
    }
  });

  const refused = [
    // Nothing, which node-semver and PEP 440 take for every release.
    ...[
      '3.11.2 ||',
      '|| 3.11',
      '||',
      ' || ',
      '|| ||',
      '3.11 || || 3.12',
      '>=3.11 ||',
      '3.11.2 || ,',
      ',',
      ' , ,',
    ],
    ...[
      '3.11.2 -',
      '- 3.11',
      '3.11.2 - ',
      '>=',
      '>= <3.14',
      '3.11 >=',
      '^ || 3.11',
      '~',
      '^',
      '^*',
      '~x',
      '>=x',
      '=*',
    ],
    ...[
      '==',
      '<,>=3.9',
      '3.',
      '3.11.',
      '.11',
      'x.11',
      '*.11.2',
      '3.x.5',
      'v',
      'vx',
      '+freethreaded',
      't',
      'cpython@',
    ],
    // A part that a reader of either grammar would drop.
    ...[
      '3.13.x-dev',
      '3.x-dev',
      '3.13.*-dev',
      '3-dev',
      '3.13.5-dev',
      '3.13.x-rc.1',
      '3.13.x+build',
      '>=3.13.5+build',
    ],
    ...[
      '>=3.13.0-0t1',
      '3.14.0-1',
      '3.13.5.post1',
      '3.13.5.dev1',
      '3.13.5rev2',
      '3.13.5+local.1',
      '==3.13.5+local',
    ],
    ...[
      '3.13 || 3.14t',
      '3.13t || 3.14',
      '3.15-dev || 3.13',
      '3.13t+freethreaded',
      '3.13+freethreaded+debug',
    ],
    // Two versions, or none that is meant for sure.
    ...[
      '3.11, 3.12',
      '3.11 3.12',
      '3.11,3.12.1',
      '["3.11"]',
      '["3.11","3.12"]',
      '3.11,<3.14',
      '3.11;3.12',
      '3.11|3.12',
    ],
    ...[
      '3.13+debug',
      '3.13d',
      '3.13td',
      'pypy@3.10',
      'cpython',
      'cpython@latest',
      'any',
      'python',
      'cp3',
      'cp3123',
      '3cp313',
      '3.1python-2.0',
    ],
    ...[
      '3.14.0rc',
      '3.14.0 rc1',
      '3.14.0rc1rc2',
      '3.14.0rc01',
      '03.13',
      '3.013.5',
      'v3.013.5',
      '3.13.1000',
      '3.13T',
    ],
    ...[
      'cpython-3.12.3-plan9-x86_64',
      '3.12.3-linux-x86_64-gnu',
      'cpython-3.12.3-linux-x86_64-gnu-more',
      'pypy-cpython-3.12.3-linux-x86_64-gnu',
      '1!3.13.5',
    ],
    '',
    ' ',
    '3.13.5+local',
    '<999999999999999999999.dev1',
    'latest',
    'python3',
    'pypy3.10',
    'graalpy-24.0',
    '../../3.13.5',
    '3.13.5/',
    '~=3',
    '3.13.05',
    '!3.13',
    '=>3.11',
    '<==3.11',
    '>==3.11',
    '3.13-de',
    '3..13',
    '>=three',
    '==3.12.* ==3.13.*',
    't',
    '3.13tt',
    '>=3.11;python',
    '3.13\n3.12',
    '3.13.5\n3.12.3+gil',
    '3.13\n',
    '\n3.13',
    '3.13-dev1',
    `>=3.11,${' '.repeat(189)}<3.14`,
    'https://evil.example',
    '$(id)',
    `3.${'1'.repeat(300)}`,
    `${'>=3.11,'.repeat(100)}<4`,
  ]; // one a case
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.throws(() => parseSpecifier(text), { code: 'INVALID_PYTHON_VERSION' });
    });
  }

  it('refuses a text of a megabyte at once', { timeout: 5000 }, () => {
    for (const text of ['3||', '3.11 || ', '3.11t ']) {
      assert.throws(() => parseSpecifier(text.repeat(1_000_000 / text.length)), {
        code: 'INVALID_PYTHON_VERSION',
        hint: /^Use one version or specifier per line/,
      });
    }
  });

  it('explains a text of 200 characters, and no longer one', () => {
    const explain = (length: number, hint: RegExp) =>
      assert.throws(() => parseSpecifier('pypy'.padEnd(length, '-')), { hint });
    explain(200, /^Use a CPython version/);
    explain(201, /^Use one version or specifier per line/);
  });

  it('explains what it refuses', () => {
    for (const text of ['pypy3.10', 'GraalPy-24.0', 'miniconda3-latest']) {
      assert.throws(() => parseSpecifier(text), {
        message: `'${text}' is not a version or version specifier.`,
        hint: /^Use a CPython version: verify-cpython cannot verify other implementations\.$/,
      });
    }
    assert.throws(() => parseSpecifier('no-pypy'), {
      message: "'no-pypy' is not a version or version specifier.",
      hint: /^Use one version per line, such as 3\.13\.5, .*\^3\.11\.$/,
    });
  });

  const hints: [text: string, hint: RegExp][] = [
    ['["3.11","3.12"]', /^Use one version per line:\n3\.11\n3\.12$/],
    ["['3.11', '>=3.12.1']", /^Use one version per line:\n3\.11\n>=3\.12\.1$/],
    ['3.11, 3.12', /^Use one version per line:\n3\.11\n3\.12$/],
    ['3.11 3.12t 3.15-dev', /^Use one version per line:\n3\.11\n3\.12t\n3\.15-dev$/],
    ['"3.11","3.12"', /^Use one version per line:\n3\.11\n3\.12$/],
    ['latest', /^Use 3\.x /],
    ['Stable', /^Use 3\.x /],
    ['cpython@newest', /^Use 3\.x /],
    ['"3.12"', /^Remove the quotes:\n3\.12$/],
    ["'>=3.12'", /^Remove the quotes:\n>=3\.12$/],
    ['- 3.12', /^Remove the dash.*\n3\.12$/],
    ['3.12 # the newest', /^Remove the comment:\n3\.12$/],
    ['3.11.2 ||', /both sides of \|\|.*empty matrix value/],
    ['|| 3.11', /both sides of \|\|.*empty matrix value/],
    [',', /empty matrix value/],
    ['3.11|3.12', /^Write \|\|/],
    ['3.13 || 3.14t', /^Write t after every alternative/],
    ['3.13.x-dev', /\n3\.13-dev$/],
    ['3.13+debug', /\n3\.13\n3\.13t$/],
    ['3.13d', /\n3\.13\n3\.13t$/],
    ['3.13.5.post1', /\n3\.13\.5$/],
    ['3.13.5+local', /\n3\.13\.5$/],
  ];
  for (const [text, hint] of hints) {
    it(`says what to do about ${text}`, () => {
      assert.throws(() => parseSpecifier(text), { code: 'INVALID_PYTHON_VERSION', hint });
    });
  }

  it('never matches more if there is noise around it, or next to an operator or a separator', () => {
    const good = [
      '3.11.2',
      '3.11',
      '3.14.0rc1',
      '>=3.11,<3.13',
      '^3.11',
      '3.9 || ~3.11.2',
      '3.11 - 3.12',
      '==3.11.*',
    ];
    const noise = [
      '',
      ' ',
      ',',
      ', ,',
      '||',
      ' || ',
      '-',
      ' - ',
      '-0',
      'v',
      'V',
      '+',
      '+x',
      '"',
      '.',
      '=',
      '|',
      '@',
      '-x',
    ];
    const versions = [
      '2.7.18',
      '3.8.0',
      '3.9.0',
      '3.10.0',
      '3.11.1',
      '3.11.2rc1',
      '3.11.2',
      '3.11.3',
      '3.12.1',
    ];
    const all = [...versions, '3.13.5', '3.14.0rc1', '3.14.0', '3.15.0a1', '4.0.0'].map(text =>
      parseVersion(text),
    );
    const word = fc.constantFrom(...noise);
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.array(fc.tuple(word, word), { maxLength: 4 }),
        (text, words) => {
          const noisy = words.reduce((inner, [before, after]) => `${before}${inner}${after}`, text);
          const { matches } = parseSpecifier(text);
          let found: (typeof all)[number][] = [];
          try {
            found = all.filter(parseSpecifier(noisy).matches);
          } catch (error) {
            assert.ok(error instanceof ActionError, String(error));
          }
          assert.deepEqual(
            found.filter(version => !matches(version)),
            [],
            noisy,
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('ends for every text, and throws nothing but its own error', () => {
    const grammar = fc.stringMatching(/^[0-9.x*<>=~^!| ,a-z+@-]{0,60}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), grammar), text => {
        try {
          parseSpecifier(text).matches(parseVersion('3.13.5'));
        } catch (error) {
          assert.ok(error instanceof ActionError, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
