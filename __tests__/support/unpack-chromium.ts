import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { extract } from 'tar-stream';

/** The folder with the packed browser, its libraries and a font. */
const PACKED = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../../bin');
const PACKAGE: { version: string } = JSON.parse(readFileSync(join(PACKED, '../package.json'), 'utf8'));
const CACHE = join(import.meta.dirname, `../../node_modules/.cache/chromium-${PACKAGE.version}`);

/** How to start the browser of `@sparticuz/chromium`. */
export interface Chromium {
  readonly executablePath: string;
  /** Environment variables by which it finds what this machine lacks. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the browser, once for each version of the package. The package's own `executablePath` does
 * the same, but to a fixed place in the temporary folder that a second process takes for complete while the first still
 * writes it, and leaves the libraries out on all but Amazon's machines.
 */
export async function unpackChromium(): Promise<Chromium> {
  if (!existsSync(CACHE)) await fillCache();
  const executablePath = join(CACHE, 'chromium');
  return {
    executablePath,
    env: {
      ...((await hasLibraries(executablePath)) ? {} : { LD_LIBRARY_PATH: join(CACHE, 'lib') }),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(CACHE, 'fonts.conf') }),
    },
  };
}

/** Complete or not at all: it gets its name when everything is in it, and the process that comes second discards its copy. */
async function fillCache(): Promise<void> {
  await mkdir(dirname(CACHE), { recursive: true });
  const folder = await mkdtemp(`${CACHE}-`);
  await writeFile(join(folder, 'chromium'), await decompress('chromium.br'), { mode: 0o755 });
  await unpackTar('al2023.tar.br', folder);
  await unpackTar('fonts.tar.br', folder);
  // The package's own names folders of Amazon's machines.
  await writeFile(
    join(folder, 'fonts.conf'),
    `<fontconfig><dir>${join(CACHE, 'fonts')}</dir></fontconfig>\n`,
  );
  await rename(folder, CACHE).catch(async error => {
    await rm(folder, { recursive: true });
    if (!existsSync(CACHE)) throw error;
  });
}

async function unpackTar(name: string, folder: string): Promise<void> {
  const entries = extract();
  entries.end(await decompress(name));
  for await (const entry of entries) {
    const path = join(folder, entry.header.name);
    const bytes = await buffer(entry);
    if (entry.header.type !== 'file') continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { mode: entry.header.mode ?? 0o644 });
  }
}

async function decompress(name: string): Promise<Buffer> {
  return promisify(brotliDecompress)(await readFile(join(PACKED, name)));
}

/** Whether the system's loader finds every library of a program; minimal systems lack NSS and expat. */
async function hasLibraries(executablePath: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)('ldd', [executablePath]);
  return !stdout.includes('not found');
}
