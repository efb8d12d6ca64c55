import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePatchLevel, readAndroidStamp, readIosStamp } from '../../../src/cpython/stamps/patch-level.ts';
import type { VersionStamp } from '../../../src/cpython/stamps/stamp.ts';
import { type Member, makePatchLevel, makeTarGz } from '../../support/mobile-files.ts';
import { type ReadStamp, readStampOf } from '../../support/stamps.ts';

describe('the lines of patchlevel.h', () => {
  const numbers = '#define PY_MAJOR_VERSION 3\n#define PY_MINOR_VERSION 14\n#define PY_MICRO_VERSION 2\n';
  const serial = '#define PY_RELEASE_SERIAL 4\n';
  const texts: [text: string, version: string | undefined][] = [
    ['#define PY_VERSION "3.14.2"', '3.14.2'],
    [' \t#\t define\t  PY_VERSION \t"3.14.2+"', '3.14.2+'],
    [`#define PY_VERSION "${'3'.repeat(64)}"`, '3'.repeat(64)],
    [`#define PY_VERSION "${'3'.repeat(65)}"`, undefined],
    ['#define PY_VERSION "3.14\n.2"', undefined],
    [`${numbers}${serial}#define PY_RELEASE_LEVEL 0xA`, '3.14.2a4'],
    [`${numbers}${serial}#define PY_RELEASE_LEVEL 0XB`, '3.14.2b4'],
    [`${numbers}${serial}#define PY_RELEASE_LEVEL 0xC`, '3.14.2rc4'],
    [`${numbers}${serial}#define PY_RELEASE_LEVEL 0xF`, '3.14.2'],
    [`${numbers}#define PY_RELEASE_LEVEL PY_RELEASE_LEVEL_BETA`, '3.14.2b0'],
    [`${numbers}#define PY_RELEASE_LEVEL 0xD`, undefined],
    [`${numbers}${serial}`, undefined],
    [`${numbers}#define PY_RELEASE_LEVEL 0xA\n`.replaceAll('#define ', ' \t# \tdefine \t'), '3.14.2a0'],
    [
      `// #define PY_RELEASE_LEVEL 0xA\n${numbers}#define PY_RELEASE_LEVEL 0xF\n// ${numbers.replace('3', '4')}`,
      '3.14.2',
    ],
    [`${numbers}#define PY_RELEASE_LEVEL 0xF\n`.replace('14', '1400'), undefined],
  ];
  for (const [text, version] of texts) {
    it(`say ${version} in ${JSON.stringify(text.slice(-40))}`, () =>
      assert.equal(parsePatchLevel(text), version));
  }
});

const header = (version: string, directory = `include/python${version.split('.', 2).join('.')}`): Member => ({
  name: `${directory}/patchlevel.h`,
  content: makePatchLevel(version),
});
const sysconfig = (architecture: string, flavour = ''): Member => ({
  name: `lib/_sysconfigdata_${flavour}_android_${architecture}-linux-android.py`,
});
const [own, older, oldest] = [header('3.14.0'), header('3.13.0'), header('3.12.0')];
const AGREES = "3.14.0 in 'include/python3.14/patchlevel.h', 3.14 in 'include/python3.14/patchlevel.h'";

describe('the members of an archive for Android', () => {
  const read = async (...members: Member[]): Promise<VersionStamp> =>
    readStampOf(readAndroidStamp, await makeTarGz(members), '3.14.0', 'aarch64');
  const readAny = async (...members: Member[]): Promise<VersionStamp> =>
    readStampOf(readAndroidStamp, await makeTarGz(members), '3.14.0');

  it('are read until version and architecture are known, and no further', async () => {
    const { name } = sysconfig('aarch64');
    assert.deepEqual(await read(own, sysconfig('aarch64'), older), {
      verdict: 'agrees',
      found: `${AGREES}, aarch64 in '${name}'`,
    });
    assert.equal((await read(sysconfig('aarch64'), own, older)).verdict, 'agrees');
    assert.deepEqual(await readAny(own, older), { verdict: 'agrees', found: AGREES });
    assert.equal((await read(own, older)).verdict, 'contradicts');
  });

  it('are read until one contradicts', async () => {
    for (const readAll of [read, readAny]) {
      assert.deepEqual(await readAll(older, oldest), {
        verdict: 'contradicts',
        found: "3.13 in 'include/python3.13/patchlevel.h', 3.13.0 in 'include/python3.13/patchlevel.h'",
      });
    }
    for (const flavour of ['', 't', 'td']) {
      const other = sysconfig('x86_64', flavour);
      assert.deepEqual(await read(own, other), {
        verdict: 'contradicts',
        found: `x86_64 in '${other.name}'`,
      });
    }
    assert.equal((await read(header('10.0.0'))).verdict, 'contradicts');
  });

  it('contradict by what only other archives have', async () => {
    const source = { verdict: 'contradicts', found: "the source in 'Python-3.14.0/Include/patchlevel.h'" };
    assert.deepEqual(await read(header('3.14.0', 'Python-3.14.0/Include')), source);
    const framework = { verdict: 'contradicts', found: "iOS in 'Python.xcframework/Info.plist'" };
    assert.deepEqual(await read({ name: 'Python.xcframework/Info.plist' }, own), framework);
  });

  const telling: [reason: string, Member][] = [
    ['a name that ends otherwise', { ...older, name: 'include/python3.13/Python.h' }],
    ['another directory', header('3.13.0', 'include/xpython3.13')],
    ['a directory that goes on', header('3.13.0', 'include/python3.13-x')],
    ['headers in no framework', header('3.13.0', 'Headers')],
    ['another prefix of a name', { name: `x${sysconfig('x86_64').name}`.replace('xlib/', 'lib/x') }],
    ['a link', { ...sysconfig('x86_64'), type: 'symlink', linkname: 'x' }],
    ['a directory by such a name', { ...sysconfig('x86_64'), type: 'directory' }],
    ['a name of 4097 characters', { ...older, name: older.name.padStart(4097, '/a') }],
  ];
  for (const [reason, member] of telling) {
    it(`tell nothing by ${reason}`, async () => {
      assert.equal((await read(member, sysconfig('aarch64'), own)).verdict, 'agrees');
    });
  }

  it('tell by names of up to 4096 characters', async () => {
    const long = { ...own, name: own.name.padStart(4096, '/a') };
    assert.equal((await readAny(long)).verdict, 'agrees');
  });
});

describe('the members of an archive for iOS', () => {
  const read = async (...members: Member[]): Promise<VersionStamp> =>
    readStampOf(readIosStamp, await makeTarGz(members), '3.14.0');
  const inFramework = (version: string, directory: string) =>
    header(version, `Python.xcframework/ios-arm64/${directory}`);

  it('are read until the version is known, and no further', async () => {
    const { name } = inFramework('3.14.0', 'Headers');
    assert.deepEqual(await read(inFramework('3.14.0', 'Headers'), inFramework('3.13.0', 'Headers')), {
      verdict: 'agrees',
      found: `3.14.0 in '${name}'`,
    });
  });

  it('contain no evidence besides the headers', async () => {
    const stamp = { verdict: 'unreadable', found: 'no patchlevel.h in the iOS archive that names a version' };
    assert.deepEqual(await read(inFramework('3.13.0', 'Doc')), stamp);
    assert.deepEqual(await read(header('3.13.0', 'Headers')), stamp);
  });

  it('contradict by what only archives for Android have', async () => {
    const { name } = sysconfig('aarch64');
    assert.deepEqual(await read(sysconfig('aarch64')), {
      verdict: 'contradicts',
      found: `Android in '${name}'`,
    });
    assert.equal((await read(own)).verdict, 'contradicts');
  });
});

describe('a file that is not an archive for a phone', () => {
  const platforms: [string, ReadStamp][] = [
    ['Android', readAndroidStamp],
    ['iOS', readIosStamp],
  ];
  for (const [platform, readStamp] of platforms) {
    const read = (bytes: Buffer) => readStampOf(readStamp, bytes, '3.14.0');

    it(`is called no ${platform} archive`, async () => {
      assert.deepEqual(await read(Buffer.from('PK')), {
        verdict: 'contradicts',
        found: `bytes that are not a gzip file, so not an ${platform} archive`,
      });
      const { verdict, found } = await read(Buffer.from([0x1f, 0x8b, 0]));
      assert.equal(verdict, 'unreadable');
      assert.match(found, new RegExp(`^no readable ${platform} archive: .`));
      const silent = { ...header('3.14.0'), content: '#define PY_VERSION_HEX 0' };
      const directory = platform === 'iOS' ? 'Python.xcframework/x/include/python3.14' : 'include/python3.14';
      assert.deepEqual(await read(await makeTarGz([{ ...silent, name: `${directory}/patchlevel.h` }])), {
        verdict: 'unreadable',
        found: `no patchlevel.h in the ${platform} archive that names a version`,
      });
    });
  }
});
