import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMacosPackageStamp } from '../../../src/cpython/stamps/macos-package.ts';
import { frameworkInfo, makeMacosPackage, makeRtf, STORED } from '../../support/macos-files.ts';
import { assertBearsDamage, readStampOf } from '../../support/stamps.ts';
import { makeXar, type XarEntry } from '../../support/xar.ts';

const read = (bytes: Buffer, version: string) => readStampOf(readMacosPackageStamp, bytes, version);

describe('a damaged or hostile macOS installer package', () => {
  const info = frameworkInfo('3.13', '3.13.5');
  const only = (file: Partial<XarEntry>, options = {}) =>
    makeXar([{ path: 'PackageInfo', content: info, ...file }], options);
  const table = (xml: string) => only({}, { table: () => xml });
  const bomb = Buffer.alloc(64 * 1024 * 1024, ' ');
  const entities =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
  const hostile: Record<string, Buffer> = {
    'has no file that tells': only({ path: 'Payload' }),
    'ends in its header': Buffer.from('xar!\0\x1c'),
    'has a header of 4 bytes': Buffer.from('xar!\0\x04'.padEnd(40, '\0'), 'latin1'),
    'ends in its table of contents': only({}).subarray(0, 60),
    'claims an endless table of contents': only({}, { tableBytes: 2n ** 63n }),
    'has a table of contents that is a bomb': table(bomb.toString()),
    'has no XML': table('PK'),
    'has XML that does not end': table('<xar><toc>'),
    'has entities in its table': table(`${entities}<xar><toc><file><name>&c;</name></file></toc></xar>`),
    'has an unknown entity': table('<xar><toc>&nothing;</toc></xar>'),
    'nests without end': table('<file>'.repeat(1_000_000)),
    'closes what it did not open': table(`${'<a>'.repeat(60)}${'</b>'.repeat(1_000_000)}`),
    'has millions of elements': table(`<xar>${'<a/>'.repeat(1_500_000)}</xar>`),
    'has one element of many attributes': table(
      `<xar ${Array.from({ length: 400_000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
    ),
    'has a long name again and again': table(
      `<xar><toc><file><name>${'n'.repeat(60_000)}</name>${'<file><name>a</name><data><offset>0</offset><length>1</length></data></file>'.repeat(15_000)}</file></toc></xar>`,
    ),
    'has a file beyond its end': only({ data: { offset: 1_000_000_000 } }),
    'has a file of gigabytes': only({ data: { length: 999_999_999_999 } }),
    'has a negative offset': only({ data: { offset: -20 } }),
    'has a number that is none': only({ data: { length: '1e9' } }),
    'has a file that is a bomb': only({ content: bomb }),
    'has too many components': makeXar(
      Array.from({ length: 100 }, (_, i) => ({ path: `${i}.pkg/PackageInfo`, content: info })),
    ),
    'has entities in PackageInfo': only({ content: `${entities}${info}` }),
    'has a PackageInfo that nests without end': only({ content: '<bundle>'.repeat(30_000) }),
    'has braces without end': only({ path: 'Welcome.rtf', content: '{\\rtf1 '.repeat(30_000) }),
  };
  for (const [fault, bytes] of Object.entries(hostile)) {
    it(`is not readable where it ${fault}`, async () => {
      const started = performance.now();
      const { verdict, found } = await read(bytes, '3.13.5');
      assert.equal(verdict, 'unreadable');
      assert.ok(found.length < 1200 && !/[\r\n]/.test(found), found);
      assert.ok(performance.now() - started < 2000);
    });
  }

  it('never hides a contradiction behind a file that can not be read', async () => {
    const damaged = { path: 'a.pkg/PackageInfo', content: '<', encoding: STORED };
    const older = { path: 'b.pkg/PackageInfo', content: frameworkInfo('3.13', '3.13.4') };
    assert.equal((await read(makeXar([damaged, older]), '3.13.5')).verdict, 'contradicts');
  });

  it('bears a thousand damages of the archive, its table of contents, and a description', async () => {
    const archive = makeMacosPackage('3.14.0rc2');
    let xml = '';
    makeMacosPackage('3.14.0rc2', { table: original => (xml = original) });
    await assertBearsDamage(readMacosPackageStamp, archive);
    await assertBearsDamage(readMacosPackageStamp, Buffer.from(xml), damaged =>
      makeMacosPackage('3.14.0rc2', { table: () => damaged.toString('latin1') }),
    );
    await assertBearsDamage(readMacosPackageStamp, Buffer.from(frameworkInfo('3.14', '3.14.0rc2')), damaged =>
      makeXar([{ path: 'PackageInfo', content: damaged }]),
    );
    await assertBearsDamage(readMacosPackageStamp, Buffer.from(makeRtf('Python 3.14.0rc2')), damaged =>
      makeXar([{ path: 'Welcome.rtf', content: damaged }]),
    );
  });
});
