import { createHash } from 'node:crypto';

/** What to change in a manifest for the install manager; the rest is as CPython makes it. */
export interface WindowsManifestOptions {
  /** default: the version */
  readonly sortVersion?: string;
  /** Leaves out, changes or adds entries of `versions`. */
  readonly entries?: (entries: readonly object[]) => readonly unknown[];
}

/**
 * A small `windows-V.json` in the shape of CPython's (PC/layout/support/pymanager.py).
 * @param packages the packages by file name, as bytes or as a SHA-256 in hexadecimal; default: made-up ones
 */
export function makeWindowsManifest(
  version: string,
  packages: Readonly<Record<string, Buffer | string>> = makePackages(version),
  options: WindowsManifestOptions = {},
): Buffer {
  const directory = version.replace(/(a|b|rc)\d+$/, '');
  const entries = Object.entries(packages).map(([fileName, content]) => ({
    schema: 1,
    id: `pythoncore-${fileName}`,
    'sort-version': options.sortVersion ?? version,
    company: 'PythonCore',
    'display-name': `Python ${version}`,
    executable: '.\\python.exe',
    url: `https://www.python.org/ftp/python/${directory}/${fileName}`,
    hash: { sha256: typeof content === 'string' ? content : sha256(content) },
  }));
  return Buffer.from(JSON.stringify({ versions: options.entries?.(entries) ?? entries }, undefined, 2));
}

function makePackages(version: string): Record<string, Buffer> {
  const names = ['', 't', '-embed', '-test'].flatMap(flavour =>
    ['win32', 'amd64', 'arm64'].map(architecture =>
      flavour === 't'
        ? `python-${version}t-${architecture}.zip`
        : `python-${version}${flavour}-${architecture}.zip`,
    ),
  );
  return Object.fromEntries(names.map(name => [name, Buffer.from(name)]));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
