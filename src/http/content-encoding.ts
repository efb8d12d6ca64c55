import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import { ActionError, describeCause } from '../errors.ts';
import { toCode } from '../files/disk-errors.ts';
import { type Limit, tooLarge } from '../files/source.ts';
import { describeUrl, PassingFault } from './retry.ts';

/** Content codings that can be undone (RFC 9110 section 8.4.1). */
type Coding = 'gzip' | 'deflate' | 'br';

const CODINGS: Readonly<Record<string, Coding>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
  br: 'br',
};
/** A gateway may encode what a server has encoded. */
const MAX_CODINGS = 3;
const BUFFER_BYTES = 64 * 1024;

/**
 * Reads a Content-Encoding header.
 * @returns the codings in the order in which they are to be undone; undefined if one is unknown
 */
export function parseContentEncoding(header: string | undefined): Coding[] | undefined {
  const names = (header ?? '')
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(name => name !== '' && name !== 'identity');
  const codings = names.map(name => (Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined));
  const known = codings.filter(coding => coding !== undefined).reverse();
  return known.length === codings.length && known.length <= MAX_CODINGS ? known : undefined;
}

/**
 * Undoes the encoding of a small file. Apache labels a file by any part of its name: `Python-3.13.5.tgz.sigstore` is plain
 * JSON, but labeled `x-gzip`. So bytes that don't begin like gzip are returned unchanged.
 * @throws ActionError DOWNLOAD_FAILED for an unknown encoding; the limit's own code if the decoded file is too large
 * @throws PassingFault if the bytes are not in that encoding, or cut short
 */
export function decodeBytes(
  bytes: Buffer,
  header: string | undefined,
  limit: Limit & { readonly url: URL },
): Buffer {
  const codings = parseContentEncoding(header);
  if (codings === undefined) {
    throw new ActionError(
      'DOWNLOAD_FAILED',
      `${describeUrl(limit.url)}: expected no Content-Encoding, gzip, deflate, or br, found '${header}'.`,
      { hint: 'Turn off this compression in the mirror or in the proxy in front of it.' },
    );
  }
  return codings.reduce((encoded, coding) => decodeOnce(encoded, coding, limit), bytes);
}

function decodeOnce(bytes: Buffer, coding: Coding, limit: Limit): Buffer {
  if (coding === 'gzip' && !isGzip(bytes)) return bytes;
  const options = { maxOutputLength: limit.maxBytes };
  try {
    switch (coding) {
      case 'gzip':
        return zlib.gunzipSync(bytes, options);
      case 'br':
        return zlib.brotliDecompressSync(bytes, options);
      case 'deflate':
        return isZlib(bytes) ? zlib.inflateSync(bytes, options) : zlib.inflateRawSync(bytes, options);
    }
  } catch (error) {
    if (toCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw new PassingFault(`the body is not valid ${coding}: ${describeCause(error)}`, { cause: error });
  }
}

/**
 * Streams that undo an encoding, one after the other.
 * @param firstBytes of the encoded file
 */
export function createDecoders(codings: readonly Coding[], firstBytes: Uint8Array): Transform[] {
  // Only the outermost encoding can be checked by its first bytes.
  return codings.map((coding, index) => createDecoder(coding, index > 0 || isZlib(firstBytes)));
}

function createDecoder(coding: Coding, hasZlibHeader: boolean): Transform {
  const options = { chunkSize: BUFFER_BYTES };
  switch (coding) {
    case 'gzip':
      return zlib.createGunzip(options);
    case 'br':
      return zlib.createBrotliDecompress(options);
    case 'deflate':
      return hasZlibHeader ? zlib.createInflate(options) : zlib.createInflateRaw(options);
  }
}

/** RFC 1952 section 2.3.1 */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** RFC 1950 section 2.2. Some servers send deflate without this header (RFC 9110 section 8.4.1.2). */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
