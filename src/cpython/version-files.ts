import { basename } from 'node:path';
import { parse as parseToml, TomlError } from 'smol-toml';
import { ActionError } from '../errors.ts';

/** Readers by the name that a file ends in; every other file is read like a `.python-version`. */
const READERS: readonly (readonly [name: string, read: (text: string) => string | undefined])[] = [
  ['pyproject.toml', readPyproject],
  ['Pipfile', readPipfile],
  ['.tool-versions', readToolVersions],
];

/**
 * Finds the version specifier in a file that other tools read too. No error quotes the file, which may hold secrets.
 *
 * @param path for its name and for messages
 * @returns the specifier as it stands there
 * @throws ActionError INVALID_INPUT where the file has none
 */
export function findSpecifier(path: string, text: string): string {
  const [, read = readPythonVersion] = READERS.find(([name]) => basename(path) === name) ?? [];
  const specifier = readOrThrow(path, () => read(text));
  if (specifier) return specifier;
  throw new ActionError('INVALID_INPUT', `python-version-file: '${path}' names no Python version.`, {
    hint: 'Put one there, or set python-version.',
  });
}

function readOrThrow<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // Not its message, which shows the lines around the fault.
    throw new ActionError(
      'INVALID_INPUT',
      `python-version-file: '${path}' is no TOML: see line ${error.line}.`,
    );
  }
}

/** The first line that is no comment, as pyenv reads it; `cpython-3.13.5` and `3.13.5/envs/name` are its names too. */
function readPythonVersion(text: string): string | undefined {
  const [line] = toLines(text);
  return line?.replace(/^(cpython|python)-?(?=\d)/, '').replace(/\/envs\/.*$/, '');
}

/** `python 3.13.5 3.12.9`: asdf and mise take the first for the default. */
function readToolVersions(text: string): string | undefined {
  const line = toLines(text).find(each => /^python\s/.test(each));
  return line?.split(/\s+/)[1];
}

function readPyproject(text: string): string | undefined {
  const file: unknown = parseToml(text);
  const poetry = read(file, ['tool', 'poetry', 'dependencies', 'python']);
  return (
    toText(read(file, ['project', 'requires-python'])) ?? toText(poetry) ?? toText(read(poetry, ['version']))
  );
}

function readPipfile(text: string): string | undefined {
  const file: unknown = parseToml(text);
  return (
    toText(read(file, ['requires', 'python_full_version'])) ??
    toText(read(file, ['requires', 'python_version']))
  );
}

function toLines(text: string): string[] {
  // A byte order mark counts as space here.
  return text
    .split(/\r?\n/)
    .map(line => line.replace(/#.*$/, '').trim())
    .filter(Boolean);
}

function read(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (table, key) =>
      typeof table === 'object' && table !== null ? new Map(Object.entries(table)).get(key) : undefined,
    value,
  );
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
