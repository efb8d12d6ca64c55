import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ActionError } from '../errors.ts';
import { toCode } from '../files/disk-errors.ts';
import { renameInTime } from '../files/place.ts';
import { MAX_ARTIFACT_BYTES, type UntrustedFile } from '../files/source.ts';
import { createDecoders, parseContentEncoding } from '../http/content-encoding.ts';
import type { VerifiedArtifact } from './verified-artifact.ts';

const READ_BYTES = 64 * 1024;
const FIRST_BYTES = 2;
/** zlib's codes are Z_DATA_ERROR, Z_BUF_ERROR and the like, brotli's ERR__ERROR_FORMAT_…; those of files differ. */
const DECODER_CODE = /^(?:Z_|ERR__ERROR_)/;

/**
 * Undoes the Content-Encoding under which a file arrived, and replaces the file by the decoded one.
 * @returns the decoded file; undefined, with the file unchanged, if its encoding is unknown or doesn't match its bytes, or
 *   if it decodes to more bytes than any artifact has
 * @throws Error if the disk is full, or a file can't be read or written
 */
async function decodeFile(file: UntrustedFile): Promise<UntrustedFile | undefined> {
  const codings = parseContentEncoding(file.contentEncoding);
  if (codings === undefined || codings.length === 0) return undefined;
  const path = `${file.path}.decoded`;
  try {
    const decoders = createDecoders(codings, await readFirstBytes(file.path));
    const decoded = await writeDecoded(file.path, path, decoders);
    await renameInTime(path, file.path);
    return { ...decoded, path: file.path };
  } catch (error) {
    if (error instanceof TooLarge || DECODER_CODE.test(toCode(error))) return undefined;
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
  decoders: readonly Transform[],
): Promise<Pick<UntrustedFile, 'sha256' | 'size'>> {
  await using target = await open(path, 'w');
  const hash = createHash('sha256');
  let size = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      if (size > MAX_ARTIFACT_BYTES) done(new TooLarge());
      else target.writeFile(chunk).then(() => done(), done);
    },
  });
  await pipeline([createReadStream(source, { highWaterMark: READ_BYTES }), ...decoders, sink]);
  return { sha256: hash.digest('hex'), size };
}

/**
 * Verifies a file as it arrived. If it has another digest and a Content-Encoding, verifies the decoded file: gateways
 * compress without being asked, and Apache labels files that it didn't compress.
 * @throws ActionError for every refusal; what else `verify` throws
 */
export async function verifyDecodedToo(
  file: UntrustedFile,
  verify: (file: UntrustedFile) => Promise<VerifiedArtifact>,
): Promise<VerifiedArtifact> {
  try {
    return await verify(file);
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'DIGEST_MISMATCH') throw error;
    const decoded = await decodeFile(file);
    if (decoded === undefined) throw error;
    return await verify(decoded).catch((cause: unknown) => {
      // Then the digest of what arrived is the better message.
      throw cause instanceof ActionError && cause.code === 'DIGEST_MISMATCH' ? error : cause;
    });
  }
}
