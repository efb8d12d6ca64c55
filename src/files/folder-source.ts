import { createHash } from 'node:crypto';
import { open, opendir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ActionError, describeCause } from '../errors.ts';
import { toCode } from './disk-errors.ts';
import { openRegularFile, readSmallFile, TooLargeError } from './regular-file.ts';
import {
  type Answer,
  type Limit,
  MAX_ARTIFACT_BYTES,
  type Source,
  tooLarge,
  type UntrustedFile,
} from './source.ts';

const READ_BYTES = 256 * 1024;
const HINT = 'Check this path: its permissions, its disk, and that it is a regular file. Links are followed.';

/**
 * A mirror in a folder on disk, with the layout of python.org. Links are followed, since the user chose the folder; only
 * regular files are read.
 */
export class FolderSource implements Source {
  readonly #root: URL;
  #isClosed = false;

  /** @param root a file: address that ends in a slash */
  constructor(root: URL) {
    this.#root = root;
  }

  async fetchAnswer(url: URL, limit: Limit): Promise<Answer | undefined> {
    const path = fileURLToPath(url);
    const isFolder = url.pathname.endsWith('/');
    const bytes = await this.#read(path, () =>
      isFolder ? listFolder(path, limit) : readSmallFile(path, limit.maxBytes),
    ).catch((error: unknown) => {
      throw error instanceof TooLargeError ? tooLarge(limit) : error;
    });
    const contentType = isFolder ? 'application/json' : undefined;
    return bytes && { bytes, contentType, url, finalUrl: url };
  }

  async download(url: URL, path: string): Promise<UntrustedFile | undefined> {
    const source = fileURLToPath(url);
    await using from = await this.#read(source, () => openRegularFile(source));
    if (from === undefined) return undefined;
    await using to = await open(path, 'w');
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
    for (let size = 0; ; ) {
      this.#assertOpen(source);
      const { bytesRead } = (await this.#read(source, () => from.read(buffer))) ?? { bytesRead: 0 };
      if (bytesRead === 0) return { path, sha256: hash.digest('hex'), size };
      size += bytesRead;
      if (size > MAX_ARTIFACT_BYTES) throw tooLarge({ maxBytes: MAX_ARTIFACT_BYTES });
      const part = buffer.subarray(0, bytesRead);
      hash.update(part);
      await to.writeFile(part);
    }
  }

  async isThere(url: URL): Promise<boolean> {
    const path = fileURLToPath(url);
    return (await this.#read(path, () => stat(path))) !== undefined;
  }

  lastMissingStatus(): undefined {
    return undefined;
  }

  close(): void {
    this.#isClosed = true;
  }

  /**
   * @returns undefined if there is no such file
   * @throws ActionError INVALID_INPUT if the mirror itself is not there; DOWNLOAD_FAILED for all else
   */
  async #read<T>(path: string, read: () => Promise<T>): Promise<T | undefined> {
    this.#assertOpen(path);
    try {
      return await read();
    } catch (error) {
      if (error instanceof TooLargeError) throw error;
      if (['ENOENT', 'ENOTDIR'].includes(toCode(error))) return await this.#assertRoot();
      throw new ActionError('DOWNLOAD_FAILED', `'${path}' cannot be read: ${describeCause(error)}.`, {
        hint: HINT,
        cause: error,
      });
    }
  }

  /** A disk that is not mounted would otherwise look like a mirror without this release. */
  async #assertRoot(): Promise<undefined> {
    const root = fileURLToPath(this.#root);
    const reason = await stat(root).then(
      found => (found.isDirectory() ? undefined : 'it is not a folder'),
      describeCause,
    );
    if (reason === undefined) return undefined;
    throw new ActionError('INVALID_INPUT', `mirror: '${root}' cannot be read: ${reason}.`, {
      hint: 'Set mirror to the file: address of a folder with the layout of python.org, and check that its disk is mounted.',
    });
  }

  #assertOpen(path: string): void {
    if (this.#isClosed) throw new ActionError('DOWNLOAD_FAILED', `'${path}' is no longer needed.`);
  }
}

/** The names in a folder, as nginx lists them in JSON: without those that begin with a dot. */
async function listFolder(path: string, { maxBytes }: Limit): Promise<Buffer> {
  const entries: string[] = [];
  let size = 2;
  for await (const entry of await opendir(path)) {
    if (entry.name.startsWith('.')) continue;
    const text = JSON.stringify({ name: entry.name, ...(entry.isDirectory() && { type: 'directory' }) });
    size += Buffer.byteLength(text) + 1;
    if (size > maxBytes) throw new TooLargeError(`more than ${maxBytes} bytes of names`, maxBytes);
    entries.push(text);
  }
  return Buffer.from(`[${entries.join(',')}]`);
}
