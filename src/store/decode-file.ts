import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { renameInTime } from '../files/place.ts';
import type { UntrustedFile } from '../files/untrusted-file.ts';
import { createDecoders, parseContentEncoding } from '../http/content-encoding.ts';

const READ_BYTES = 64 * 1024;
const FIRST_BYTES = 2;

/**
 * Undoes the Content-Encoding under which a file arrived, and replaces the file by the decoded one.
 * @returns the decoded file; undefined, and the file as it was, where it has no known encoding, is not in it, or has
 *   more than `maxBytes` when decoded
 * @throws Error if the disk is full, or a file can't be read or written
 */
export async function decodeFile(file: UntrustedFile, maxBytes: number): Promise<UntrustedFile | undefined> {
  const codings = parseContentEncoding(file.contentEncoding);
  if (codings === undefined || codings.length === 0) return undefined;
  const path = `${file.path}.decoded`;
  try {
    const decoders = createDecoders(codings, await readFirstBytes(file.path));
    const decoded = await writeDecoded(file.path, path, { decoders, maxBytes });
    await renameInTime(path, file.path);
    return { ...decoded, path: file.path };
  } catch (error) {
    if (error instanceof TooLarge || isDecoderError(error)) return undefined;
    throw error;
  } finally {
    await rm(path, { force: true });
  }
}

class TooLarge extends Error {}

async function readFirstBytes(path: string): Promise<Buffer> {
  await using file = await open(path);
  const bytes = Buffer.alloc(FIRST_BYTES);
  await file.read(bytes);
  return bytes;
}

async function writeDecoded(
  source: string,
  path: string,
  { decoders, maxBytes }: { readonly decoders: readonly Transform[]; readonly maxBytes: number },
): Promise<Pick<UntrustedFile, 'sha256' | 'size'>> {
  await using target = await open(path, 'w');
  const hash = createHash('sha256');
  let size = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      if (size > maxBytes) done(new TooLarge());
      else target.writeFile(chunk).then(() => done(), done);
    },
  });
  await pipeline([createReadStream(source, { highWaterMark: READ_BYTES }), ...decoders, sink]);
  return { sha256: hash.digest('hex'), size };
}

/** zlib's codes are Z_DATA_ERROR, Z_BUF_ERROR and the like, brotli's ERR__ERROR_FORMAT_…; those of files differ. */
function isDecoderError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR__ERROR_)/.test(String(error.code));
}
