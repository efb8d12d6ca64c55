import { ActionError } from '../errors.ts';

/** Packages with the headers that CPython needs for a module: of Debian and Ubuntu, and of Homebrew. */
interface Packages {
  readonly debian: string;
  readonly homebrew: string;
}

const OPENSSL: Packages = { debian: 'libssl-dev', homebrew: 'openssl@3' };
const ZLIB: Packages = { debian: 'zlib1g-dev', homebrew: 'zlib' };
const BZIP2: Packages = { debian: 'libbz2-dev', homebrew: 'bzip2' };
const XZ: Packages = { debian: 'liblzma-dev', homebrew: 'xz' };
const ZSTD: Packages = { debian: 'libzstd-dev', homebrew: 'zstd' };
const SQLITE: Packages = { debian: 'libsqlite3-dev', homebrew: 'sqlite' };
const NCURSES: Packages = { debian: 'libncurses-dev', homebrew: 'ncurses' };
const GDBM: Packages = { debian: 'libgdbm-dev', homebrew: 'gdbm' };

/** From https://devguide.python.org/getting-started/setup-building/#install-dependencies, read in November 2026. */
const PACKAGES = new Map<string, Packages>([
  ['ssl', OPENSSL],
  ['_ssl', OPENSSL],
  ['_hashlib', OPENSSL],
  ['zlib', ZLIB],
  ['bz2', BZIP2],
  ['lzma', XZ],
  ['compression.zlib', ZLIB],
  ['compression.bz2', BZIP2],
  ['compression.lzma', XZ],
  ['compression.zstd', ZSTD],
  ['sqlite3', SQLITE],
  ['ctypes', { debian: 'libffi-dev', homebrew: 'libffi' }],
  ['readline', { debian: 'libreadline-dev', homebrew: 'readline' }],
  ['curses', NCURSES],
  ['curses.panel', NCURSES],
  ['tkinter', { debian: 'tk-dev', homebrew: 'tcl-tk' }],
  ['dbm.gnu', GDBM],
  ['dbm.ndbm', { debian: 'libgdbm-compat-dev', homebrew: 'gdbm' }],
  ['_uuid', { debian: 'uuid-dev', homebrew: 'util-linux' }],
]);

const MODULE_NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/**
 * Reads the input `required-modules`.
 * @param lines names, with spaces or commas between them; `none` alone for no module
 * @returns each name once
 * @throws ActionError INVALID_INPUT if a word is not the name of a module
 */
export function parseModules(lines: readonly string[]): string[] {
  const words = lines.flatMap(line => line.split(/[\s,]+/)).filter(Boolean);
  if (words.length === 1 && words[0] === 'none') return [];
  const wrong = words.find(word => !MODULE_NAME.test(word));
  if (wrong !== undefined) {
    throw new ActionError('INVALID_INPUT', `required-modules: '${wrong}' is not the name of a module.`, {
      hint: 'Use names as in an import statement, such as ssl or dbm.gnu, separated by spaces.',
    });
  }
  return [...new Set(words)];
}

/** What to do about modules that an interpreter lacks, in lines. */
export function suggestPackages(missing: readonly string[]): string[] {
  const known = missing.map(name => PACKAGES.get(name)).filter(each => each !== undefined);
  const join = (names: readonly string[]): string => [...new Set(names)].join(' ');
  if (known.length === 0)
    return ['Remove these modules from required-modules, or install the libraries that they need.'];
  const homebrew = join(known.map(each => each.homebrew));
  const openssl = homebrew.includes(OPENSSL.homebrew)
    ? ' Homebrew installs openssl@3 in its own folder: add --with-openssl=FOLDER to configure-arguments.'
    : '';
  return [
    `Before this step, install on Debian and Ubuntu: ${join(known.map(each => each.debian))}; with Homebrew: ${homebrew}.${openssl}`,
    'Otherwise, remove the modules from required-modules.',
  ];
}
