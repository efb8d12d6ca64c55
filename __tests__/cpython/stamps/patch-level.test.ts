import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePatchLevel, readAndroidStamp, readIosStamp } from '../../../src/cpython/stamps/patch-level.ts';
import type { StampExpectation } from '../../../src/cpython/stamps/stamp.ts';
import {
  type Member,
  makeAndroidArchive,
  makeIosArchive,
  makePatchLevel,
  makeTarGz,
} from '../../support/mobile-files.ts';
import { makeSourceTgz } from '../../support/source-archive.ts';
import { readStampOf } from '../../support/stamps.ts';

type Architecture = NonNullable<StampExpectation['architecture']>;

const android = (bytes: Buffer, version: string, architecture: Architecture = 'aarch64') =>
  readStampOf(readAndroidStamp, bytes, version, architecture);
const ios = (bytes: Buffer, version: string) => readStampOf(readIosStamp, bytes, version);
const HEADER = makePatchLevel('3.14.0');
const SYSCONFIG = 'lib/python3.14/_sysconfigdata__android_aarch64-linux-android.py';

async function judge(read: typeof ios, ...members: Member[]): Promise<string> {
  return (await read(await makeTarGz(members), '3.14.0')).verdict;
}

describe('parsePatchLevel', () => {
  it('reads PY_VERSION', () => {
    for (const version of ['3.14.0', '3.14.0a1', '3.14.0b4', '3.14.0rc2']) {
      assert.equal(parsePatchLevel(makePatchLevel(version)), version);
    }
    assert.equal(parsePatchLevel('\r\n # define\tPY_VERSION "3.14.0+"\r\n'), '3.14.0+');
  });

  it('reads the numbers if there is no PY_VERSION', () => {
    for (const version of ['3.14.0', '3.14.12', '3.14.0a1', '3.14.0b4', '3.14.0rc2']) {
      const text = makePatchLevel(version).replace(/.*PY_VERSION .*\n/, '');
      assert.equal(parsePatchLevel(text), version);
      assert.equal(parsePatchLevel(text.replace('PY_RELEASE_LEVEL_GAMMA', '0xC')), version);
    }
  });

  it('finds nothing elsewhere', () => {
    const incomplete = makePatchLevel('3.14.0').replace(/.*PY_(VERSION|MINOR_VERSION) .*\n/g, '');
    for (const text of ['', '// #define PY_VERSION "3.14.0"', '#define PY_VERSION_HEX "1"', incomplete]) {
      assert.equal(parsePatchLevel(text), undefined, text);
    }
  });
});

describe('the version stamp of an archive for Android', () => {
  it('agrees with its own version and architecture', async () => {
    for (const version of ['3.14.0', '3.14.0rc2', '3.15.12']) {
      for (const architecture of ['aarch64', 'x86_64'] as const) {
        const bytes = await makeAndroidArchive(version, architecture);
        const { verdict, found } = await android(bytes, version, architecture);
        assert.equal(verdict, 'agrees');
        assert.ok(found.includes(version) && found.includes(`_${architecture}-linux-android.py`), found);
      }
    }
  });

  it('contradicts every other version and architecture, and says what was found', async () => {
    const bytes = await makeAndroidArchive('3.14.0', 'aarch64');
    for (const version of ['3.14.1', '3.14.0rc2', '3.15.0']) {
      assert.match((await android(bytes, version)).found, /^3\.14/);
      assert.equal((await android(bytes, version)).verdict, 'contradicts');
    }
    const { verdict, found } = await android(bytes, '3.14.0', 'x86_64');
    assert.equal(verdict, 'contradicts');
    assert.match(found, /^aarch64 in '/);
    const series = await makeAndroidArchive('3.14.0', 'aarch64', { series: '3.15' });
    assert.equal((await android(series, '3.14.0')).verdict, 'contradicts');
  });

  it('contradicts bytes of another kind', async () => {
    const others = [await makeIosArchive('3.14.0'), await makeSourceTgz('3.14.0'), Buffer.from('xar!')];
    for (const bytes of others) assert.equal((await android(bytes, '3.14.0')).verdict, 'contradicts');
  });

  it('agrees with other shapes', async () => {
    const shapes: Member[][] = [
      [{ name: `prefix/${SYSCONFIG}` }, { name: 'prefix/include/python3.14/patchlevel.h', content: HEADER }],
      [{ name: 'include/python3.14t/patchlevel.h', content: HEADER }],
      [{ name: `/a/b/c/../${SYSCONFIG}` }, { name: '../include/python3.14/patchlevel.h', content: HEADER }],
      [{ name: 'p/include/python3.14/patchlevel.h', content: HEADER.replace(/.*PY_VERSION .*\n/, '') }],
      [
        { name: 'lib/python3.14/_sysconfigdata_t_android_aarch64-linux-android.py' },
        { name: 'include/python3.14/patchlevel.h', content: HEADER, pax: { comment: 'ü' } },
      ],
    ];
    for (const members of shapes) assert.equal(await judge(android, ...members), 'agrees');
  });
});

describe('the version stamp of an archive for iOS', () => {
  it('agrees with its own version', async () => {
    for (const version of ['3.15.0', '3.15.0b4']) {
      const { verdict, found } = await ios(await makeIosArchive(version), version);
      assert.equal(verdict, 'agrees');
      assert.match(
        found,
        /in '\.\/Python\.xcframework\/ios-arm64\/Python\.framework\/Headers\/patchlevel\.h'$/,
      );
    }
  });

  it('contradicts every other version, and bytes of another kind', async () => {
    const bytes = await makeIosArchive('3.15.0');
    for (const version of ['3.15.1', '3.15.0b4', '3.14.0']) {
      assert.equal((await ios(bytes, version)).verdict, 'contradicts');
    }
    const others = [
      await makeAndroidArchive('3.15.0', 'x86_64'),
      await makeSourceTgz('3.15.0'),
      Buffer.alloc(0),
    ];
    for (const other of others) assert.equal((await ios(other, '3.15.0')).verdict, 'contradicts');
  });

  it('agrees with other shapes', async () => {
    const directory = 'Python.xcframework/ios-arm64';
    const shapes: Member[] = [
      { name: `${directory}/Python.framework/Versions/A/Headers/patchlevel.h`, content: HEADER },
      { name: `/x/${directory}/include/python3.14/patchlevel.h`, content: HEADER },
    ];
    for (const member of shapes) assert.equal(await judge(ios, member), 'agrees');
    const { name } = shapes[1] ?? { name: '' };
    assert.equal(await judge(ios, { name: name.replace('3.14', '3.15'), content: HEADER }), 'contradicts');
  });
});
