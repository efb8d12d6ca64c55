import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { readTarMembers, type TarMember } from '../../../src/cpython/stamps/tar-members.ts';
import { type Member, makeTar } from '../../support/mobile-files.ts';

const KIB = 1024;
const END = Buffer.alloc(2 * 512);

/** What `read` returns for each member of a tar archive, which arrives in these parts. */
async function list<T>(parts: Iterable<Buffer>, read: (member: TarMember) => T | Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const member of readTarMembers(Readable.from(parts))) found.push(await read(member));
  return found;
}

const listNames = (...parts: Buffer[]) => list(parts, ({ name }) => name);
const readTexts = async (...members: Member[]) =>
  list([await makeTar(members)], async ({ readWhole }) => (await readWhole()).toString());

/** Writes another size into a header, and the checksum that goes with it. */
function setSize(header: Buffer, size: number): Buffer {
  header.write(size.toString(8).padStart(11, '0'), 124);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

describe('the members of a tar archive', () => {
  it('have names and kinds, and links have targets', async () => {
    const members: Member[] = [
      { name: 'd/', type: 'directory' },
      { name: 'd/a', content: 'text' },
      { name: 'd/b', type: 'symlink', linkname: '../a' },
      { name: 'd/c', type: 'link', linkname: 'd/a' },
      { name: 'd/e', type: 'symlink', linkname: '' },
      { name: 'd/f', type: 'link', linkname: '' },
      { name: 'd/g', type: 'fifo' },
    ];
    const found = await list([await makeTar(members)], ({ name, isFile, link }) => ({
      name,
      isFile,
      ...(link && { link }),
    }));
    assert.deepEqual(found, [
      { name: 'd/', isFile: false },
      { name: 'd/a', isFile: true },
      { name: 'd/b', isFile: false, link: { kind: 'symbolic', target: '../a' } },
      { name: 'd/c', isFile: false, link: { kind: 'hard', target: 'd/a' } },
      { name: 'd/e', isFile: false, link: { kind: 'symbolic', target: '' } },
      { name: 'd/f', isFile: false, link: { kind: 'hard', target: '' } },
      { name: 'd/g', isFile: false },
    ]);
  });

  it('have texts of up to 64 KiB', async () => {
    const text = 'x'.repeat(64 * KIB);
    assert.deepEqual(await readTexts({ name: 'a', content: 'é' }, { name: 'b', content: text }), ['é', text]);
    await assert.rejects(readTexts({ name: 'c', content: `${text}x` }), { message: "'c' has 65537 bytes" });
  });

  it('have up to 100 pax records, with that of the path', async () => {
    const pax = (count: number) => ({
      name: 'a',
      pax: Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v'])),
    });
    assert.deepEqual(await listNames(await makeTar([pax(99)])), ['a']);
    const message = 'a member has too many pax records';
    await assert.rejects(listNames(await makeTar([pax(100)])), { message });
  });

  it('begin in the first 256 KiB', async () => {
    const content = Buffer.alloc(256 * KIB - 512 - END.length);
    const whole = await makeTar([{ name: 'a', content }]);
    assert.equal(whole.length, 256 * KIB);
    assert.deepEqual(await listNames(whole), ['a']);
  });

  it('begin no later than 256 KiB after the one before', async () => {
    const member = (await makeTar([{ name: 'a', content: 'x' }])).subarray(0, 1024);
    const zeros = Buffer.alloc(1024);
    const late = [member, ...Array.from({ length: 300 }, () => zeros)];
    await assert.rejects(listNames(...late), { message: 'a member comes too late' });
    const none = late.slice(1);
    await assert.rejects(listNames(...none), { message: 'a member comes too late' });
  });

  it('have permissions, a time, a size, and bytes', async () => {
    const members: Member[] = [
      { name: 'a', content: 'text', mode: 0o4755, mtime: new Date(1_700_000_000_000) },
      { name: 'b', content: '', pax: { mtime: '1700000000.25' } },
      { name: 'd/', type: 'directory', mode: 0o700, mtime: new Date(0) },
    ];
    const found = await list([await makeTar(members)], async ({ mode, mtime, size, content, isFolder }) => {
      const text = (await buffer(content)).toString();
      return { mode, mtime, size, isFolder, text };
    });
    assert.deepEqual(found, [
      { mode: 0o755, mtime: 1_700_000_000, size: 4, isFolder: false, text: 'text' },
      { mode: 0o644, mtime: 1_700_000_000.25, size: 0, isFolder: false, text: '' },
      { mode: 0o700, mtime: 0, size: 0, isFolder: true, text: '' },
    ]);
    const untimely = await makeTar([{ name: 'a', pax: { mtime: 'noon' } }]);
    await assert.rejects(listNames(untimely), { message: 'a member has no time' });
  });

  it('are not files if they are sparse', async () => {
    const sparse = await makeTar([{ name: 'a', content: 'x', pax: { 'GNU.sparse.major': '1' } }]);
    assert.deepEqual(await list([sparse], ({ isFile }) => isFile), [false]);
  });

  it('are rejected if a folder has a size: the bytes after it would be read as a member', async () => {
    const hidden = await makeTar([{ name: 'hidden' }]);
    const folder = setSize((await makeTar([{ name: 'd/', type: 'directory' }])).subarray(0, 512), 512);
    await assert.rejects(listNames(folder, hidden), { message: 'a folder has a size' });
  });

  it('have a size', async () => {
    const endless = await makeTar([{ name: 'a', pax: { size: '99999999999999999999' } }]);
    await assert.rejects(listNames(endless), { message: 'a member has no size' });
  });

  it('are listed as far as the caller asks, and faults of the stream end the list', async () => {
    const member = (await makeTar([{ name: 'a' }])).subarray(0, 512);
    let count = 0;
    const tar = Readable.from(Array.from({ length: 10_000 }, () => member)).on('data', () => {
      count += 1;
    });
    for await (const { name } of readTarMembers(tar)) {
      assert.equal(name, 'a');
      break;
    }
    assert.ok(tar.destroyed && count < 1000, `${count} members`);
    const failing = new Readable({ read: () => failing.destroy(new Error('EIO')) });
    await assert.rejects(readTarMembers(failing).next(), { message: 'EIO' });
  });

  it('are up to 100,000', async () => {
    const empty = (await makeTar([{ name: 'a' }])).subarray(0, 512);
    const hundred = Buffer.concat(Array.from({ length: 100 }, () => empty));
    const hundredThousand = Array.from({ length: 1000 }, () => hundred);
    assert.equal((await listNames(...hundredThousand, END)).length, 100_000);
    const message = 'it has more than 100000 members';
    await assert.rejects(listNames(...hundredThousand, empty, END), { message });
  });

  it('have up to 1 GiB together', async () => {
    const header = setSize((await makeTar([{ name: 'a' }])).subarray(0, 512), 1024 ** 3 - 512 - END.length);
    const part = Buffer.alloc(128 * KIB);
    const whole = [header, ...Array.from({ length: 8191 }, () => part), part.subarray(512)];
    assert.deepEqual(await listNames(...whole), ['a']);
    const message = 'it unpacks to more than 1 GiB';
    await assert.rejects(listNames(...whole, Buffer.alloc(1)), { message });
  });
});
