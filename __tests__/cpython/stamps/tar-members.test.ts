import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readIosStamp } from '../../../src/cpython/stamps/patch-level.ts';
import type { ByteSource } from '../../../src/cpython/stamps/stamp.ts';
import { parseVersion } from '../../../src/cpython/version.ts';
import { startCpuTimer } from '../../support/cpu-time.ts';
import { type Member, makeIosArchive, makeTar } from '../../support/mobile-files.ts';
import { readStampOf } from '../../support/stamps.ts';
import { watchSource } from '../../support/watched-source.ts';

const MIB = 1024 * 1024;
const END_BLOCKS = 1024;
const ZEROS = gzipSync(Buffer.alloc(16 * MIB));
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
/** Gzip streams one after another are one gzip file: a file of a few megabytes can hold gigabytes. */
const bomb = (...parts: readonly Buffer[]): Buffer => Buffer.concat(parts);

/** Members without the end of the archive. */
async function members(...list: Member[]): Promise<Buffer> {
  return (await makeTar(list)).subarray(0, -END_BLOCKS);
}

/** The header of a member that claims to have `size` bytes. */
async function header(size: number, name = 'ballast'): Promise<Buffer> {
  const whole = await makeTar([{ name, size: 0 }]);
  const block = Buffer.from(whole.subarray(0, 512));
  block.fill(0, 124, 136);
  block[124] = 0x80;
  block.writeUIntBE(size, 130, 6);
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

const records = (count: number): Record<string, string> =>
  Object.fromEntries(times(count, '').map((_, index) => [`k${index}`, 'v']));
const empty = gzipSync(Buffer.concat(times(10_000, await members({ name: 'empty' }))));

const hostile: Record<string, [Buffer, RegExp]> = {
  'unpacks to gigabytes of zeros': [bomb(...times(80, ZEROS)), /comes too late/],
  'has a member of gigabytes': [
    bomb(gzipSync(await header(8 * 1024 ** 3)), ...times(80, ZEROS)),
    /more than 1 GiB/,
  ],
  'has members without end': [bomb(...times(30, empty)), /more than 100000 members/],
  'has a pax header of megabytes': [
    gzipSync(await makeTar([{ name: 'a', pax: { comment: 'x'.repeat(3 * MIB) } }])),
    /comes too late/,
  ],
  'has a pax header of thousands of records': [
    gzipSync(await makeTar([{ name: 'a', pax: records(5000) }])),
    /too many pax records/,
  ],
  'has a member of impossible size': [gzipSync(await makeTar([{ name: 'a', pax: { size: '9e99' } }])), /./],
  'has a member of a size that is not a number': [
    gzipSync(await makeTar([{ name: 'a', pax: { size: '99999999999999999999' } }])),
    /no size/,
  ],
  'ends within a member': [gzipSync(Buffer.concat([await header(1000), Buffer.alloc(100)])), /end of data/],
  'ends within a header': [gzipSync((await header(1000)).subarray(0, 100)), /end of data/],
};

describe('a hostile tar archive', () => {
  for (const [fault, [bytes, reason]] of Object.entries(hostile)) {
    it(`is not readable if it ${fault}`, async () => {
      const timer = startCpuTimer();
      const atFirst = process.memoryUsage.rss();
      const { verdict, found } = await readStampOf(readIosStamp, bytes, '3.15.0');
      assert.equal(verdict, 'unreadable');
      assert.match(found, reason);
      assert.ok(process.memoryUsage.rss() - atFirst < 200 * MIB);
      assert.ok(timer.elapsed() < 20_000);
    });
  }

  it('is read no further than it has to be', async () => {
    const whole = await makeIosArchive('3.15.0', {
      members: list => [...list, { name: 'ballast', content: randomBytes(MIB) }],
    });
    const source = watchSource(whole);
    const { verdict } = await readIosStamp(source, { version: parseVersion('3.15.0') });
    assert.equal(verdict, 'agrees');
    assert.ok(source.bytesRead() < 128 * 1024, `${source.bytesRead()} of ${whole.length} bytes`);
    await new Promise(setImmediate);
    assert.ok(!source.isOpen());
  });

  it('is unreadable if the disk fails', async () => {
    const whole = await makeIosArchive('3.15.0');
    const source: ByteSource = {
      size: whole.length,
      *read(start, end) {
        if (end === undefined) throw new Error('EIO');
        yield whole.subarray(start, end);
      },
    };
    const { verdict, found } = await readIosStamp(source, { version: parseVersion('3.15.0') });
    assert.deepEqual([verdict, /EIO/.test(found)], ['unreadable', true]);
  });
});
