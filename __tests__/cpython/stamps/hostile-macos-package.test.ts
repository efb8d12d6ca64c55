import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMacosPackageStamp } from '../../../src/cpython/stamps/macos-package.ts';
import { startCpuTimer } from '../../support/cpu-time.ts';
import { frameworkInfo, STORED } from '../../support/macos-files.ts';
import { readStampOf } from '../../support/stamps.ts';
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
  const hostile: Record<string, [Buffer, found: RegExp]> = {
    'has no file that tells': [
      only({ path: 'Payload' }),
      /^no version: nothing in the package names a full version$/,
    ],
    'ends in its header': [
      Buffer.from('xar!\0\x1c'),
      /^no readable macOS installer package: it has no bytes 0 to 28$/,
    ],
    'has a header of 4 bytes': [
      Buffer.from('xar!\0\x04'.padEnd(40, '\0'), 'latin1'),
      /^no readable macOS installer package: a xar header of 4 bytes$/,
    ],
    'ends in its table of contents': [
      only({}).subarray(0, 60),
      /^no readable macOS installer package: it has no bytes 28 to \d+$/,
    ],
    'claims an endless table of contents': [
      only({}, { tableBytes: 2n ** 63n }),
      /^no readable macOS installer package: a table of contents of 9223372036854775808 bytes$/,
    ],
    'has a table of contents that is a bomb': [table(bomb.toString()), /larger than 2097152 bytes/],
    'has no XML': [table('PK'), /^no readable macOS installer package: XML that is not well-formed: /],
    'has XML that does not end': [
      table('<xar><toc>'),
      /XML that is not well-formed: Unclosed root tag, Line: 0, Column: 10, Char: /,
    ],
    'has entities in its table': [
      table(`${entities}<xar><toc><file><name>&c;</name></file></toc></xar>`),
      /^no readable macOS installer package: XML with a DOCTYPE or another declaration$/,
    ],
    'has an unknown entity': [table('<xar><toc>&nothing;</toc></xar>'), /XML that is not well-formed: /],
    'nests without end': [table('<file>'.repeat(200_000)), /XML with elements nested deeper than 64/],
    'closes what it did not open': [
      table(`${'<a>'.repeat(60)}${'</b>'.repeat(200_000)}`),
      /XML that is not well-formed: /,
    ],
    'has hundreds of thousands of elements': [
      table(`<xar>${'<a/>'.repeat(200_000)}</xar>`),
      /XML with too many elements or attributes/,
    ],
    'has one element of many attributes': [
      table(`<xar ${Array.from({ length: 150_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
      /XML with too many elements or attributes/,
    ],
    'has a long name again and again': [
      table(
        `<xar><toc><file><name>${'n'.repeat(60_000)}</name>${'<file><name>a</name><data><offset>0</offset><length>1</length></data></file>'.repeat(15_000)}</file></toc></xar>`,
      ),
      /^no version: nothing in the package names a full version$/,
    ],
    'has a file beyond its end': [
      only({ data: { offset: 1_000_000_000 } }),
      /^no version: 'PackageInfo' is not readable: it has no bytes 1000000\d+ to 1000000\d+$/,
    ],
    'has a file of gigabytes': [
      only({ data: { length: 999_999_999_999 } }),
      /^no version: 'PackageInfo' is not readable: it has 999999999999 bytes$/,
    ],
    'has a negative offset': [
      only({ data: { offset: -20 } }),
      /^no version: nothing in the package names a full version$/,
    ],
    'has a number that is none': [
      only({ data: { length: '1e9' } }),
      /^no version: nothing in the package names a full version$/,
    ],
    'has a file that is a bomb': [
      only({ content: bomb }),
      /'PackageInfo' is not readable: .* larger than 262144 bytes/,
    ],
    'has too many components': [
      makeXar(Array.from({ length: 100 }, (_, i) => ({ path: `${i}.pkg/PackageInfo`, content: info }))),
      /^no readable macOS installer package: too many components$/,
    ],
    'has entities in PackageInfo': [
      only({ content: `${entities}${info}` }),
      /^no version: 'PackageInfo' is not readable: XML with a DOCTYPE or another declaration$/,
    ],
    'has a PackageInfo that nests without end': [
      only({ content: '<bundle>'.repeat(30_000) }),
      /^no version: 'PackageInfo' is not readable: XML with elements nested deeper than 64$/,
    ],
    'has braces without end': [
      only({ path: 'Welcome.rtf', content: '{\\rtf1 '.repeat(30_000) }),
      /^no version: nothing in the package names a full version$/,
    ],
  };
  for (const [fault, [bytes, reason]] of Object.entries(hostile)) {
    it(`is not readable if it ${fault}`, async () => {
      const timer = startCpuTimer();
      const { verdict, found } = await read(bytes, '3.13.5');
      assert.equal(verdict, 'unreadable');
      assert.match(found, reason);
      assert.ok(found.length < 1200 && !/[\r\n]/.test(found), found);
      assert.ok(timer.elapsed() < 2000);
    });
  }

  it('never hides a contradiction behind an unreadable file', async () => {
    const damaged = { path: 'a.pkg/PackageInfo', content: '<', encoding: STORED };
    const older = { path: 'b.pkg/PackageInfo', content: frameworkInfo('3.13', '3.13.4') };
    assert.equal((await read(makeXar([damaged, older]), '3.13.5')).verdict, 'contradicts');
  });
});
