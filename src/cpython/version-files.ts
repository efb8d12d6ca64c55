import { basename, dirname } from 'node:path';
import { parse as parseToml, TomlError } from 'smol-toml';
import { ActionError } from '../errors.ts';

type Reader = (text: string) => string | undefined;

/** Readers by the names of the folder and the file: `app/pyproject.toml`. */
const READERS: readonly (readonly [name: RegExp, read: Reader])[] = [
  [/\/pyproject\.toml$/, readPyproject],
  [/\/Pipfile$/, readPipfile],
  [/\/\.tool-versions$/, readToolVersions],
  [/\/\.?mise(\.[\w-]+)*\.toml$|^\.?mise\/config(\.[\w-]+)*\.toml$/, readMise],
];

/** Files of other formats: read line by line, they would name no version, or a wrong one. */
const UNSUPPORTED =
  /\.(toml|lock|ya?ml|json5?|cfg|ini|conf|py|xml|md|rst|nix|bak|orig|sh|ps1|env)$|^(Dockerfile|Containerfile|Makefile|requirements|constraints)/i;

const SUPPORTED = '.python-version, .tool-versions, pyproject.toml, Pipfile, mise.toml, or runtime.txt';

/**
 * Finds the version specifier in a file that other tools read too. No error quotes the file, which may hold secrets.
 *
 * @param path for its name and for messages
 * @returns the specifier as it stands there
 * @throws ActionError INVALID_INPUT if the file has no version, or its format is not supported
 */
export function findSpecifier(path: string, text: string): string {
  const read = findReader(path);
  const specifier = readOrThrow(path, () => read(text));
  if (specifier) return specifier;
  throw new ActionError('INVALID_INPUT', `python-version-file: '${path}' names no Python version.`, {
    hint: 'Add a version to the file, or set python-version.',
  });
}

function findReader(path: string): Reader {
  const folder = basename(dirname(path));
  const name = basename(path);
  const reader = READERS.find(([pattern]) => pattern.test(`${folder}/${name}`));
  if (reader) return reader[1];
  if (!UNSUPPORTED.test(name)) return readPythonVersion;
  throw new ActionError('INVALID_INPUT', `python-version-file: '${path}' is not a supported file.`, {
    hint: `Use one of ${SUPPORTED}, or set python-version.`,
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
      `python-version-file: '${path}' is not valid TOML: see line ${error.line}.`,
    );
  }
}

/**
 * The first line that is not a comment, as pyenv reads it. Of several names on it, pyenv takes the first as the default; a
 * range has spaces too, but also operators. `3.13.5/envs/name` is a name for 3.13.5.
 */
function readPythonVersion(text: string): string | undefined {
  const [line = ''] = toLines(text);
  const words = line.split(/[ \t]+/);
  const areNames = words.every(word => /^[a-z\d][\w.+@/-]*$/i.test(word));
  return (areNames ? words[0] : line)?.replace(/\/envs\/.*$/, '');
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

/** `python = "3.12"`, a table with `version`, or a list of these: mise takes the first for the default. */
function readMise(text: string): string | undefined {
  const [python] = [read(parseToml(text), ['tools', 'python'])].flat();
  return toText(python) ?? toText(read(python, ['version']));
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
