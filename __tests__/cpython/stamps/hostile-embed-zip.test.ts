import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEmbedZipStamp } from '../../../src/cpython/stamps/embed-zip.ts';
import { toByteSource } from '../../../src/cpython/stamps/read-range.ts';
import type { VersionStamp } from '../../../src/cpython/stamps/stamp.ts';
import { parseVersion } from '../../../src/cpython/version.ts';
import { makeEmbedZip, makePython, makeZip } from '../../support/windows-files.ts';

const EMBED_ZIP = await makeEmbedZip('3.13.5', 'x64');
const PROGRAM = makePython('3.13.5', 'x64');

function readEmbedZip(bytes: Buffer): Promise<VersionStamp> {
  return readEmbedZipStamp(toByteSource(bytes), { version: parseVersion('3.13.5'), architecture: 'x64' });
}

/** A copy of `bytes` that `change` was applied to. */
function patch(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

/** Offsets in the header of a member in the directory of a zip archive. */
const [FLAGS, METHOD, STORED_SIZE, SIZE, OFFSET] = [8, 10, 20, 24, 42];
const FIRST_MEMBER = EMBED_ZIP.indexOf('PK\x01\x02');

describe('a hostile embeddable package', () => {
  const end = EMBED_ZIP.indexOf('PK\x05\x06');
  const unreadable: Record<string, Buffer | Promise<Buffer>> = {
    'is cut short': EMBED_ZIP.subarray(0, -30),
    'is followed by other bytes': Buffer.concat([EMBED_ZIP, Buffer.alloc(10)]),
    'has other bytes inside': Buffer.concat([EMBED_ZIP.subarray(0, 4), EMBED_ZIP]),
    'has no member': patch(EMBED_ZIP, copy => copy.writeUInt16LE(0, end + 10)),
    'is a part of an archive': patch(EMBED_ZIP, copy => copy.writeUInt16LE(1, end + 4)),
    'has its directory beyond its end': patch(EMBED_ZIP, copy => copy.writeUInt32LE(0xfffffff0, end + 16)),
    'has more members than its directory': patch(EMBED_ZIP, copy => copy.writeUInt16LE(9, end + 10)),
    'has a program that is encrypted': patch(EMBED_ZIP, copy => copy.writeUInt16LE(1, FIRST_MEMBER + FLAGS)),
    'has a program compressed by an unknown method': patch(EMBED_ZIP, copy =>
      copy.writeUInt16LE(99, FIRST_MEMBER + METHOD),
    ),
    'has a program that is not compressed at all': patch(EMBED_ZIP, copy => copy.fill(0xff, 40, 200)),
    'has a program beyond its end': patch(EMBED_ZIP, copy =>
      copy.writeUInt32LE(0xfffffff0, FIRST_MEMBER + OFFSET),
    ),
    'has an endless program': patch(EMBED_ZIP, copy =>
      copy.writeUInt32LE(0x7fffffff, FIRST_MEMBER + STORED_SIZE),
    ),
    'names a file outside': patch(EMBED_ZIP, copy => copy.write('../thon.exe', FIRST_MEMBER + 46)),
    'holds a bomb': makeZip([['python.exe', Buffer.alloc(8 * 1024 * 1024, PROGRAM)]]),
    'holds a bomb that says it is small': makeZip([['python.exe', Buffer.alloc(8 * 1024 * 1024)]]).then(
      bomb => patch(bomb, copy => copy.writeUInt32LE(100_000, copy.indexOf('PK\x01\x02') + SIZE)),
    ),
    'has very many members': makeZip(
      Array.from({ length: 1001 }, (_, number) => [`${number}`, Buffer.alloc(0)]),
    ),
    'has very long names': makeZip(
      Array.from({ length: 20 }, (_, number) => [`${number}`.padEnd(65_000, 'x'), Buffer.alloc(0)]),
    ),
  };
  for (const [fault, bytes] of Object.entries(unreadable)) {
    it(`cannot be read if it ${fault}`, async () => {
      assert.equal((await readEmbedZip(await bytes)).verdict, 'unreadable');
    });
  }

  it('is read in the zip64 format, and not if that points beyond its end', async () => {
    const archive = await makeZip([['python.exe', PROGRAM]], { forceZip64Format: true });
    assert.equal((await readEmbedZip(archive)).verdict, 'agrees');
    const record = archive.lastIndexOf('PK\x06\x06');
    const locator = archive.lastIndexOf('PK\x06\x07');
    for (const offset of [record + 32, record + 48, locator + 8]) {
      const hostile = patch(archive, copy => copy.writeBigUInt64LE(0xffff_ffff_ffff_fff0n, offset));
      assert.equal((await readEmbedZip(hostile)).verdict, 'unreadable');
    }
  });
});
