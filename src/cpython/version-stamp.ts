import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import xzDecompress from 'xz-decompress';
import { describeCause } from '../errors.ts';
import type { Artifact, ArtifactKind } from './artifact-kinds.ts';
import { formatVersion } from './version.ts';

/** What the bytes of an artifact say of themselves, compared with what was asked for. */
export interface VersionStamp {
  /** `unreadable`: there is no evidence, neither for nor against. */
  readonly verdict: 'agrees' | 'contradicts' | 'unreadable';
  /** What was found, where; or why nothing was. */
  readonly found: string;
}

/** The bytes of an artifact wherever they lie; `end` is exclusive. Whoever reads destroys the stream. */
export interface ByteSource {
  readonly size: number;
  read(start: number, end?: number): Readable;
}

interface Compression {
  readonly name: string;
  readonly magic: Buffer;
  readonly decompress: (bytes: Readable) => Readable;
}

const GZIP: Compression = {
  name: 'gzip',
  magic: Buffer.from([0x1f, 0x8b]),
  // Not pipe: a read error has to reach the reader of the decompressed stream, whom the callback would repeat.
  decompress: bytes => pipeline(bytes, createGunzip(), () => {}),
};
const XZ: Compression = {
  name: 'xz',
  magic: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  // Not Readable.toWeb: it throws past every handler when its stream is destroyed early, as here.
  decompress: bytes => Readable.from(new xzDecompress.XzReadableStream(ReadableStream.from(bytes))),
};
const COMPRESSIONS: Record<ArtifactKind, Compression> = { 'source-tgz': GZIP, 'source-xz': XZ };

/** Real archives begin with their first member, or with one pax header of a few hundred bytes. */
const MAX_BYTES_BEFORE_FIRST_MEMBER = 1024 * 1024;

/**
 * Recipe step 7: reads the version stamp of an artifact. One person signs several series, and a signature
 * names no file: without this an old release could be served under a newer name.
 *
 * A source archive's stamp is its only top directory, `Python-V/` (docs/facts.md section 5). The bytes are signed as
 * a whole, so the first member settles it, and no more than that is decompressed.
 *
 * @param bytes an artifact that is known to be signed
 */
export async function readVersionStamp(bytes: ByteSource, artifact: Artifact): Promise<VersionStamp> {
  const compression = COMPRESSIONS[artifact.kind];
  const start = Buffer.concat(await bytes.read(0, compression.magic.length).toArray());
  if (!start.equals(compression.magic)) {
    return { verdict: 'contradicts', found: `bytes that are no ${compression.name} file` };
  }
  const compressed = bytes.read(0);
  try {
    const topDirectory = await readTopDirectory(compression.decompress(compressed));
    const agrees = topDirectory === `Python-${formatVersion(artifact.version)}`;
    return { verdict: agrees ? 'agrees' : 'contradicts', found: `the top directory '${topDirectory}/'` };
  } catch (error) {
    return {
      verdict: 'unreadable',
      found: `no readable ${compression.name} archive: ${describeCause(error)}`,
    };
  } finally {
    compressed.destroy();
  }
}

/** The first part of the first member's name. */
async function readTopDirectory(tar: Readable): Promise<string> {
  const archive = extract();
  let size = 0;
  tar.on('error', error => archive.destroy(error));
  tar.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_BYTES_BEFORE_FIRST_MEMBER) archive.destroy(new Error('its first member comes too late'));
  });
  try {
    for await (const { header } of tar.pipe(archive)) {
      const [topDirectory = '', ...rest] = header.name.split('/');
      if (rest.length > 0 || header.type === 'directory') return topDirectory;
      throw new Error(`its first member '${header.name}' is in no directory`);
    }
  } finally {
    tar.destroy();
  }
  throw new Error('it is empty');
}
