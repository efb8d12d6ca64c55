import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';
import { toByteSource } from '../../../src/cpython/stamps/read-range.ts';
import { readZipDirectory } from '../../../src/cpython/stamps/zip.ts';
import { makeZip } from '../../support/windows-files.ts';

const CONTENT = Buffer.from('0123456789'.repeat(10));
const [FLAGS, METHOD, CRC, STORED_SIZE, SIZE, NAME_LENGTH, EXTRA_LENGTH, ATTRIBUTES] = [
  8, 10, 16, 20, 24, 28, 30, 38,
];

/** An archive with one member; `change` gets where its header in the directory begins. */
async function makeOne(change: (zip: Buffer, header: number) => void = () => {}): Promise<Buffer> {
  const zip = await makeZip([['a', CONTENT]]);
  change(zip, zip.indexOf('PK\x01\x02'));
  return zip;
}

describe('readZipDirectory', () => {
  it('lists members, and reads each up to a size', async () => {
    const zip = await makeZip([
      ['a', CONTENT],
      ['d/b', Buffer.alloc(0)],
    ]);
    const members = await readZipDirectory(toByteSource(zip));
    assert.deepEqual(
      members.map(({ name, isLink }) => [name, isLink]),
      [
        ['a', false],
        ['d/b', false],
      ],
    );
    const read = (maxBytes: number) => Promise.all(members.map(member => member.read(maxBytes)));
    assert.deepEqual(await read(100), [CONTENT, Buffer.alloc(0)]);
    await assert.rejects(read(99), { message: "its member 'a' has more than 99 bytes" });
  });

  it('reads a member that is stored without compression', async () => {
    const deflated = deflateRawSync(CONTENT);
    const zip = await makeOne((bytes, header) => {
      bytes.writeUInt16LE(0, header + METHOD);
      bytes.writeUInt32LE(deflated.length, header + SIZE);
      bytes.writeUInt32LE(crc32(deflated), header + CRC);
    });
    const [member] = await readZipDirectory(toByteSource(zip));
    assert.deepEqual(await member?.read(100), deflated);
  });

  it('recognizes links by the Unix mode of a member', async () => {
    const types: [mode: number, isLink: boolean][] = [
      [0o120777, true],
      [0o100644, false],
      [0o160000, false],
      [0o020000, false],
      [0, false],
    ];
    for (const [mode, isLink] of types) {
      const zip = await makeOne((bytes, header) => bytes.writeUInt32LE(mode * 2 ** 16, header + ATTRIBUTES));
      const [member] = await readZipDirectory(toByteSource(zip));
      assert.equal(member?.isLink, isLink, mode.toString(8));
    }
  });

  it('refuses a member that takes more room than it may, before or after', async () => {
    for (const field of [STORED_SIZE, SIZE]) {
      const zip = await makeOne((bytes, header) => bytes.writeUInt32LE(101, header + field));
      const [member] = await readZipDirectory(toByteSource(zip));
      await assert.rejects(async () => member?.read(100), {
        message: "its member 'a' has more than 100 bytes",
      });
    }
    const lying = await makeOne((bytes, header) => bytes.writeUInt32LE(5, header + SIZE));
    const [member] = await readZipDirectory(toByteSource(lying));
    await assert.rejects(async () => member?.read(99), /larger than 99 bytes/);
  });

  it('refuses a member that is encrypted, or compressed in an unknown way', async () => {
    const refused: [field: number, value: number, message: string][] = [
      [FLAGS, 1, "its member 'a' is encrypted"],
      [METHOD, 99, "its member 'a' is compressed by unknown method 99"],
    ];
    for (const [field, value, message] of refused) {
      const zip = await makeOne((bytes, header) => bytes.writeUInt16LE(value, header + field));
      const [member] = await readZipDirectory(toByteSource(zip));
      await assert.rejects(async () => member?.read(100), { message });
    }
  });

  it('counts members before it reads them', async () => {
    const zip = toByteSource(await makeZip([1, 2, 3].map(number => [`${number}`, CONTENT])));
    assert.equal((await readZipDirectory(zip, 3)).length, 3);
    await assert.rejects(readZipDirectory(zip, 2), { message: 'it has 3 members' });
    const large = await makeZip([['a', CONTENT]], { forceZip64Format: true });
    const count = large.lastIndexOf('PK\x06\x06') + 32;
    large.writeBigUInt64LE(100_001n, count);
    await assert.rejects(readZipDirectory(toByteSource(large)), { message: 'it has 100001 members' });
    large.writeBigUInt64LE(100_000n, count);
    await assert.rejects(readZipDirectory(toByteSource(large)), /invalid|beyond/);
  });

  it('reads no more of a directory than 16 MiB', async () => {
    const makeLarge = (nameBytes: number): Promise<Buffer> => {
      const lengths = Array.from({ length: 258 }, (_, index) => Math.floor((nameBytes + index) / 258));
      return makeZip(lengths.map((length, index) => [`${index}`.padEnd(length, 'x'), Buffer.alloc(0)]));
    };
    let bytesRead = 0;
    const small = toByteSource(await makeLarge(258_000));
    const counted = {
      size: small.size,
      read: (start: number, end = small.size) => {
        bytesRead += end - start;
        return small.read(start, end);
      },
    };
    await readZipDirectory(counted);
    const nameBytes = 258_000 + 16 * 1024 * 1024 - bytesRead;
    assert.equal((await readZipDirectory(toByteSource(await makeLarge(nameBytes)))).length, 258);
    const message = 'its directory has more than 16777216 bytes';
    await assert.rejects(readZipDirectory(toByteSource(await makeLarge(nameBytes + 1))), { message });
  });

  it('reads nothing beyond the end', async () => {
    for (const field of [NAME_LENGTH, EXTRA_LENGTH]) {
      const zip = await makeOne((bytes, header) => bytes.writeUInt16LE(60_000, header + field));
      await assert.rejects(readZipDirectory(toByteSource(zip)), {
        message: 'its directory points beyond its end',
      });
    }
  });
});
