import { buffer } from 'node:stream/consumers';
import { crc32, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

/** What to put into a source archive; the rest is as CPython makes it. */
export interface SourceArchiveOptions {
  /** default: `Python-V` */
  readonly topDirectory?: string;
  /** default: the version, in Include/patchlevel.h */
  readonly patchLevel?: string;
  /** Bytes that do not compress, added as one file; to make an archive large. */
  readonly ballast?: Uint8Array;
}

/** A small `Python-V.tar` in the shape of CPython's. */
export async function makeSourceTar(version: string, options: SourceArchiveOptions = {}): Promise<Buffer> {
  const { topDirectory = `Python-${version}`, patchLevel = version, ballast } = options;
  const archive = pack();
  archive.entry({ name: `${topDirectory}/`, type: 'directory' });
  if (ballast) archive.entry({ name: `${topDirectory}/Doc/ballast` }, Buffer.from(ballast));
  archive.entry({ name: `${topDirectory}/Include/patchlevel.h` }, `#define PY_VERSION "${patchLevel}"\n`);
  archive.entry(
    { name: `${topDirectory}/configure`, mode: 0o755 },
    `#!/bin/sh\necho configuring Python ${version}\n`,
  );
  archive.finalize();
  return buffer(archive);
}

/** `Python-V.tgz` */
export async function makeSourceTgz(version: string, options?: SourceArchiveOptions): Promise<Buffer> {
  return gzipSync(await makeSourceTar(version, options));
}

/** `Python-V.tar.xz` */
export async function makeSourceXz(version: string, options?: SourceArchiveOptions): Promise<Buffer> {
  return storeXz(await makeSourceTar(version, options));
}

const MAX_CHUNK_BYTES = 64 * 1024;

/**
 * Wraps bytes in the .xz format without compressing them (no package makes .xz files in JavaScript): stream
 * header, one block of uncompressed LZMA2 chunks, index, footer, per https://tukaani.org/xz/xz-file-format.txt.
 */
export function storeXz(bytes: Buffer): Buffer {
  const crc = (part: Buffer): Buffer => {
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(part));
    return sum;
  };
  const withCrc = (part: Buffer): Buffer => Buffer.concat([part, crc(part)]);
  const flags = Buffer.from([0x00, 0x01]); // check: CRC32
  const header = Buffer.concat([
    Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
    withCrc(flags).subarray(0, 2),
    crc(flags),
  ]);
  // Block header of 12 bytes: size, no optional fields, filter LZMA2 (0x21) with one property byte (8 MiB).
  const blockHeader = withCrc(Buffer.from([0x02, 0x00, 0x21, 0x01, 0x16, 0x00, 0x00, 0x00]));
  const chunks: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += MAX_CHUNK_BYTES) {
    const chunk = bytes.subarray(start, start + MAX_CHUNK_BYTES);
    const control = Buffer.from([start === 0 ? 0x01 : 0x02, 0, 0]);
    control.writeUInt16BE(chunk.length - 1, 1);
    chunks.push(control, chunk);
  }
  const data = Buffer.concat([...chunks, Buffer.of(0x00)]);
  const unpaddedSize = blockHeader.length + data.length + 4;
  const block = Buffer.concat([blockHeader, padTo4(data), crc(bytes)]);
  const index = withCrc(
    padTo4(Buffer.concat([Buffer.from([0x00, 0x01]), toVli(unpaddedSize), toVli(bytes.length)])),
  );
  const backwardSize = Buffer.alloc(4);
  backwardSize.writeUInt32LE(index.length / 4 - 1);
  const footerFields = Buffer.concat([backwardSize, flags]);
  const footer = Buffer.concat([crc(footerFields), footerFields, Buffer.from('YZ')]);
  return Buffer.concat([header, block, index, footer]);
}

function padTo4(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** The format's variable-length integers: seven bits a byte, the lowest first. */
function toVli(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) | 0x80);
  }
}
