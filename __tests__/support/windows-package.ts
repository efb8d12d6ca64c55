import { makeZip } from './windows-files.ts';

/** A script that stands in for `python.exe`: its own folder is the prefix. */
const PYTHON = `#!/bin/sh
[ "$1 $2 $3" = "-I -B -c" ] || exit 2
shift 4
here=$(cd "$(dirname "$0")" && pwd)
missing=''
for name; do
  if [ ! -e "$here/DLLs/_$name.pyd" ]; then missing="$missing\${missing:+, }\\"$name\\""; fi
done
printf '\\n{"version": "@VERSION@", "prefix": "%s", "freeThreaded": @THREADS@, "missing": [%s]}\\n' "$here" "$missing"
`;

/**
 * A package of the install manager, as PC/layout makes it with `--include-install-json`: a whole installation with
 * `python.exe` at its top. A free-threaded one has `python3.14t.exe` instead, and no `python.exe`.
 */
export async function makeWindowsPackage(version: string, { freeThreaded = false } = {}): Promise<Buffer> {
  const [major, minor] = version.split('.');
  const series = `${major}${minor}${freeThreaded ? 't' : ''}`;
  const suffix = freeThreaded ? `${major}.${minor}t` : '';
  const python = PYTHON.replaceAll('@VERSION@', version).replaceAll('@THREADS@', String(freeThreaded));
  const executable = `python${suffix}.exe`;
  const names = [
    `pythonw${suffix}.exe`,
    `python${series}.dll`,
    `python3${freeThreaded ? 't' : ''}.dll`,
    'vcruntime140.dll',
    'LICENSE.txt',
    ...['ssl', 'zlib', 'bz2', 'lzma', 'sqlite3', 'ctypes'].map(name => `DLLs/_${name}.pyd`),
    'DLLs/libssl-3.dll',
    'Lib/os.py',
    'Lib/site-packages/README.txt',
    'Lib/site-packages/pip/__init__.py',
    'Lib/venv/scripts/nt/venvlauncher.exe',
    'include/Python.h',
    `libs/python${series}.lib`,
    'tcl/tcl8.6/init.tcl',
  ];
  return makeZip([
    [executable, Buffer.from(python)],
    ...names.map((name): [string, Buffer] => [name, Buffer.from(`stand-in for ${name}`)]),
    [
      '__install__.json',
      Buffer.from(JSON.stringify({ schema: 1, 'sort-version': version, executable: `.\\${executable}` })),
    ],
  ]);
}
