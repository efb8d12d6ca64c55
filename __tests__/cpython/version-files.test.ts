import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findSpecifier } from '../../src/cpython/version-files.ts';
import { ActionError } from '../../src/errors.ts';

describe('findSpecifier', () => {
  const files: [path: string, text: string, specifier: string][] = [
    ['.python-version', '3.13.5\n', '3.13.5'],
    ['.python-version', '\uFEFF# for pyenv\r\n\r\n 3.13 # the newest\r\n3.12\r\n', '3.13'],
    ['sub/.python-version', 'cpython-3.12.4\n', 'cpython-3.12.4'],
    ['.python-version', '3.12.4/envs/site\n', '3.12.4'],
    ['.python-version', 'pypy3.10-7.3.12\n', 'pypy3.10-7.3.12'],
    ['versions.txt', '3.11', '3.11'],
    ['.python-version', 'python3.12\n', 'python3.12'],
    ['.python-version', '3.12.1 3.11.5 pypy3.10-7.3.12\n', '3.12.1'],
    ['.python-version', '3.12.1\tsystem # ours\n', '3.12.1'],
    ['.python-version', '3.12.1  3.11.5\n', '3.12.1'],
    ['.python-version', '3.12.1/envs/site 3.11.5\n', '3.12.1'],
    // A range has spaces too: its first word alone would match more.
    ['.python-version', '3.11 || 3.12\n', '3.11 || 3.12'],
    ['.python-version', '>=3.11 <3.14\n', '>=3.11 <3.14'],
    ['.python-version', '3.11 - 3.12\n', '3.11 - 3.12'],
    ['.python-version', '3.11, 3.12\n', '3.11, 3.12'],
    ['runtime.txt', 'python-3.12.3\n', 'python-3.12.3'],
    ['mise.toml', '[tools]\npython = "3.12"\n', '3.12'],
    ['.mise.toml', '[tools]\npython = ["3.12", "3.11"]\n', '3.12'],
    ['mise.local.toml', '[tools]\npython = { version = "3.12", virtualenv = ".venv" }\n', '3.12'],
    ['.config/mise.toml', '[tools.python]\nversion = "3.12"\n', '3.12'],
    [
      '.config/mise/config.toml',
      '[[tools.python]]\nversion = "3.12"\n[[tools.python]]\nversion = "3.11"\n',
      '3.12',
    ],
    ['mise/config.my-host.toml', '[tools]\npython = "3.12"\n', '3.12'],
    ['.mise/config.toml', '[tools]\npython = "3.12"\n', '3.12'],
    ['.python-version', 'micropython-1.20.0\n', 'micropython-1.20.0'],
    // A stray carriage return ends no line: nothing is taken away before it, and the specifier will be refused.
    ['.python-version', '3.12.4/envs/a\rb\n', '3.12.4/envs/a\rb'],
    ['.python-version', '3.12.4 # a\rb\n', '3.12.4 # a\rb'],
    ['.tool-versions', '# tools\nnodejs 24.1.0\npython 3.13.5 3.12.9 # two\n', '3.13.5'],
    ['.tool-versions', 'micropython 1.20.0\npython \t 3.13.5\n', '3.13.5'],
    ['pyproject.toml', '[project]\nrequires-python = ">=3.11,<3.14"\n', '>=3.11,<3.14'],
    ['pyproject.toml', '[project]\nrequires-python = " >=3.11 "\n', '>=3.11'],
    [
      'pyproject.toml',
      '[project]\nrequires-python = " "\n[tool.poetry.dependencies]\npython = "^3.9"\n',
      '^3.9',
    ],
    ['pyproject.toml', '[tool.poetry.dependencies]\npython = "^3.11"\n', '^3.11'],
    [
      'pyproject.toml',
      '[tool.poetry.dependencies]\npython = { version = "~3.12", optional = true }\n',
      '~3.12',
    ],
    [
      'a/pyproject.toml',
      '[project]\nrequires-python = ">=3.11"\n[tool.poetry.dependencies]\npython = "^3.9"\n',
      '>=3.11',
    ],
    // Read line by line, since the name only resembles one of another format.
    ['my-Dockerfile', '3.12\n', '3.12'],
    ['notes.md.version', '3.12\n', '3.12'],
    ['Pipfile', '[requires]\npython_version = "3.12"\n', '3.12'],
    ['Pipfile', '[requires]\npython_version = "3.12"\npython_full_version = "3.12.4"\n', '3.12.4'],
  ];
  for (const [path, text, specifier] of files) {
    it(`reads ${JSON.stringify(text)} in ${path}`, () => assert.equal(findSpecifier(path, text), specifier));
  }

  const empty: [path: string, text: string][] = [
    ['.python-version', ''],
    ['.python-version', '# nothing\n\n'],
    ['.tool-versions', 'nodejs 24.1.0\npython\n'],
    ['pyproject.toml', '[project]\nname = "x"\n'],
    ['pyproject.toml', '[project]\nrequires-python = 3.11\n'],
    ['pyproject.toml', 'project = "x"\n'],
    ['Pipfile', '[packages]\n'],
    ['mise.toml', '[tools]\nnode = "24"\n'],
    ['mise.toml', '[tools]\npython = []\n'],
    ['mise.toml', '[tools]\npython = 3.12\n'],
    ['mise.toml', '[env]\npython = "3.12"\n'],
  ];
  for (const [path, text] of empty) {
    it(`finds no version in ${JSON.stringify(text)} of ${path}`, () => {
      assert.throws(() => findSpecifier(path, text), {
        code: 'INVALID_INPUT',
        message: `python-version-file: '${path}' names no Python version.`,
        hint: 'Add a version to the file, or set python-version.',
      });
    });
  }

  const unsupported = [
    ...[
      'environment.yml',
      'environment.yaml',
      'pixi.toml',
      'config.toml',
      'setup.cfg',
      'setup.py',
      'tox.ini',
    ],
    ...[
      'Dockerfile',
      'Dockerfile.dev',
      'poetry.lock',
      'uv.lock',
      'Pipfile.lock',
      'package.json',
      '.tool-versions.bak',
    ],
    ...['requirements.txt', 'requirements-dev.txt', 'sub/.travis.yml', 'flake.nix'],
    // Names that only contain a supported one.
    ...[
      'mise.toml.bak',
      'pyproject.toml.bak',
      'my-pyproject.toml',
      'Pipfile.md',
      'amise.toml',
      'mise/other/config.toml',
    ],
    ...['my.mise/config.toml', '.mise/config.toml.orig'],
    // Names of other formats.
    ...['renv.json5', 'app.conf', 'pom.xml', 'notes.rst'],
    ...['use.sh', 'use.ps1', 'local.env', 'Containerfile', 'makefile', 'constraints.txt'],
  ];
  for (const path of unsupported) {
    it(`says which files are supported if it is given ${path}`, () => {
      assert.throws(() => findSpecifier(path, 'python 3.12\n3.12\n'), {
        code: 'INVALID_INPUT',
        message: `python-version-file: '${path}' is not a supported file.`,
        hint: /^Use one of \.python-version, .*pyproject\.toml, .*mise\.toml/,
      });
    });
  }

  it('quotes nothing of a file that it cannot read', () => {
    const text = '[project]\npassword = "hunter2"\nrequires-python = >=3.11\n';
    assert.throws(
      () => findSpecifier('pyproject.toml', text),
      (error: unknown) =>
        error instanceof ActionError &&
        error.code === 'INVALID_INPUT' &&
        error.message === "python-version-file: 'pyproject.toml' is not valid TOML: see line 3." &&
        !/hunter2/.test(error.hint),
    );
  });

  it('throws nothing but its own error', () => {
    const path = fc.constantFrom(
      '.python-version',
      '.tool-versions',
      'pyproject.toml',
      'Pipfile',
      'mise.toml',
    );
    fc.assert(
      fc.property(path, fc.string({ unit: 'binary' }), (name, text) => {
        try {
          findSpecifier(name, text);
        } catch (error) {
          assert.ok(error instanceof ActionError, String(error));
        }
      }),
    );
  });
});
