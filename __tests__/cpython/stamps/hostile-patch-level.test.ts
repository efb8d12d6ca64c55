import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readAndroidStamp, readIosStamp } from '../../../src/cpython/stamps/patch-level.ts';
import { type Member, makePatchLevel, makeTarGz } from '../../support/mobile-files.ts';
import { type ReadStamp, readStampOf } from '../../support/stamps.ts';

const HEADER = makePatchLevel('3.14.0');
const SYSCONFIG = 'lib/python3.14/_sysconfigdata__android_aarch64-linux-android.py';

async function judge(readStamp: ReadStamp, ...members: Member[]): Promise<string> {
  return (await readStampOf(readStamp, await makeTarGz(members), '3.14.0', 'aarch64')).verdict;
}

describe('an archive for a phone that tells nothing', () => {
  it('is unreadable', async () => {
    const header = { name: 'include/python3.14/patchlevel.h' };
    assert.equal(await judge(readAndroidStamp, { name: SYSCONFIG }), 'unreadable');
    assert.equal(await judge(readAndroidStamp, { name: 'Doc/patchlevel.h', content: HEADER }), 'unreadable');
    assert.equal(await judge(readAndroidStamp, { ...header, type: 'symlink', linkname: 'x' }), 'unreadable');
    assert.equal(
      await judge(readAndroidStamp, { ...header, content: '#define PY_VERSION_HEX 0' }),
      'unreadable',
    );
    assert.equal(await judge(readAndroidStamp, { ...header, content: HEADER.padEnd(70_000) }), 'unreadable');
    assert.equal(await judge(readIosStamp, { name: 'Python.xcframework/Info.plist' }), 'unreadable');
    for (const bytes of [gzipSync(''), gzipSync('no tar'.repeat(200)), Buffer.from([0x1f, 0x8b])]) {
      assert.equal((await readStampOf(readAndroidStamp, bytes, '3.14.0')).verdict, 'unreadable');
    }
  });
});
