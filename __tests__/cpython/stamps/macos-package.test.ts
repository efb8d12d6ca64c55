import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { readMacosPackageStamp } from '../../../src/cpython/stamps/macos-package.ts';
import {
  frameworkInfo,
  type MacosPackageOptions,
  makeMacosPackage,
  makeRtf,
  STORED,
} from '../../support/macos-files.ts';
import { readStampOf } from '../../support/stamps.ts';
import { makeXar, type XarEntry } from '../../support/xar.ts';

const read = (bytes: Buffer, version: string) => readStampOf(readMacosPackageStamp, bytes, version);

/** The verdict on a package for 3.13.5 that holds these files only. */
async function judge(files: readonly XarEntry[], options: MacosPackageOptions = {}): Promise<string> {
  const bytes = makeMacosPackage('3.13.5', { ...options, files: () => files });
  return (await read(bytes, '3.13.5')).verdict;
}

describe('the version stamp of a macOS installer package', () => {
  it('agrees with its own version', async () => {
    for (const version of ['3.13.5', '3.14.0rc2', '3.8.10']) {
      assert.equal((await read(makeMacosPackage(version), version)).verdict, 'agrees', version);
    }
    const { found } = await read(makeMacosPackage('3.13.5'), '3.13.5');
    assert.match(found, /^3\.13\.5 in CFBundleShortVersionString in 'Python_Framework\.pkg\/PackageInfo'/);
  });

  it('contradicts every other version, and says what was found', async () => {
    for (const version of ['3.13.6', '3.13.50', '3.12.5', '3.13.5rc1']) {
      const { verdict, found } = await read(makeMacosPackage('3.13.5'), version);
      assert.equal(verdict, 'contradicts', version);
      assert.match(found, /3\.13/);
    }
    assert.equal((await read(makeMacosPackage('3.14.0rc2'), '3.14.0')).verdict, 'contradicts');
  });

  const otherPlaces: Record<string, MacosPackageOptions> = {
    'the series of a component': { series: '3.12' },
    'the version of a bundle': { bundleVersion: '3.13.4' },
    'the version of a bundle, between releases': { bundleVersion: '3.13.5+' },
    'the text': { textVersion: '3.13.4' },
    'a second framework': {
      files: files => [...files, { path: 'Other.pkg/PackageInfo', content: frameworkInfo('3.13', '3.13.4') }],
    },
  };
  for (const [place, options] of Object.entries(otherPlaces)) {
    it(`contradicts if ${place} is another, whatever the rest says`, async () => {
      const { verdict } = await read(makeMacosPackage('3.13.5', options), '3.13.5');
      assert.equal(verdict, 'contradicts');
    });
  }

  it('contradicts bytes of another kind', async () => {
    for (const bytes of [gzipSync('x'), Buffer.from('PK\x03\x04'), Buffer.from('xar'), Buffer.alloc(0)]) {
      assert.deepEqual(await read(bytes, '3.13.5'), {
        verdict: 'contradicts',
        found: 'bytes that are not a macOS installer package',
      });
    }
  });
});

describe('other shapes of a macOS installer package', () => {
  const info = frameworkInfo('3.13', '3.13.5');
  const reordered = info.replace(/(path=\S+) (id=\S+) (CFBundleShort\S+)/, '$3\n  $2 $1');
  const noId = info.replace(' id="org.python.python" CFB', ' CFB');
  const copyright = info.replace('String="3.13.5"', 'String="3.13.5, (c) 2001 Python Software Foundation."');
  const welcome = makeRtf('\\b Python 3.13.5');
  const shapes: Record<string, XarEntry> = {
    'one component, at the top': { path: 'PackageInfo', content: info },
    'other names': { path: 'x/PythonTFramework-3.13.pkg/PackageInfo', content: info },
    'a stored file': { path: 'a.pkg/PackageInfo', content: info, encoding: STORED },
    'a gzip file': { path: 'a.pkg/PackageInfo', content: gzipSync(info), encoding: 'application/gzip' },
    'a zlib file by that name': {
      path: 'PackageInfo',
      content: deflateSync(info),
      encoding: 'application/zlib',
    },
    'attributes in another order': { path: 'PackageInfo', content: reordered },
    'a bundle without identifier': { path: 'PackageInfo', content: noId },
    'a copyright after the version': { path: 'PackageInfo', content: copyright },
    'only a text, at the top': { path: 'Resources/Welcome.rtf', content: welcome },
    'only a text, in any language': { path: 'R/English.lproj/readme.RTF', content: welcome },
    'a text without control words': { path: 'ReadMe.rtf', content: '{\\rtf1 Python 3.13.5 for macOS}' },
    'a text with a hard space': { path: 'ReadMe.rtf', content: '{\\rtf1 {\\b Python}\\~{\\i 3.13.5}.}' },
  };
  for (const [shape, file] of Object.entries(shapes)) {
    it(`agrees with ${shape}`, async () => {
      assert.equal(await judge([file]), 'agrees');
    });
  }

  it('agrees with a longer header', async () => {
    assert.equal(await judge([{ path: 'PackageInfo', content: info }], { headerBytes: 64 }), 'agrees');
  });

  it('agrees if one file of several is compressed in an unknown way', async () => {
    const bzip2 = { path: 'b.pkg/PackageInfo', content: 'BZh9', encoding: 'application/x-bzip2' };
    assert.equal(await judge([bzip2, { path: 'a.pkg/PackageInfo', content: info }]), 'agrees');
  });

  it('ignores versions of other components', async () => {
    const tk = info.replace('id="org.python.python" CFB', 'id="com.tcltk.tk" CFB');
    const series = info.replace('String="3.13.5"', 'String="3.13"');
    const unreadable: Record<string, string> = { tk, series, text: '{\\rtf1 Python 3.13 for macOS}' };
    for (const [name, content] of Object.entries(unreadable)) {
      const path = name === 'text' ? 'Welcome.rtf' : 'PackageInfo';
      assert.equal(await judge([{ path, content }]), 'unreadable', name);
    }
  });
});

describe('the places in a macOS installer package', () => {
  /** A package for 3.13.5, by its bundle, with this identifier, path and element beside. */
  const readWith = ({ identifier = '', path = '', beside = '' }) => {
    const bundle = `<bundle path="${path}" id="org.python.python" CFBundleShortVersionString="3.13.5"/>`;
    const content = `<pkg-info identifier="${identifier}">${bundle}${beside}</pkg-info>`;
    return read(makeXar([{ path: 'PackageInfo', content }]), '3.13.5');
  };
  const series: [place: 'identifier' | 'path', text: string, series?: string][] = [
    ['identifier', 'org.python.Python.PythonFramework-3.12', '3.12'],
    ['identifier', 'org.python.Python-3.12', '3.12'],
    ['identifier', 'org.python.Python.PythonTFramework-10.13', '10.13'],
    ['identifier', 'org.python.Python.PythonFramework-3.12-extra'],
    ['identifier', 'org.tcltk.Tk-8.6'],
    ['path', './Versions/3.12/Resources/Python.app', '3.12'],
    ['path', 'Versions/3.12', '3.12'],
    ['path', './Python 3.12/IDLE.app', '3.12'],
    ['path', 'Python 10.13', '10.13'],
    ['path', './Versions/3.12x/a'],
    ['path', './xVersions/3.12/a'],
  ];
  for (const [place, text, found] of series) {
    it(`tell ${found ?? 'nothing'} by the ${place} ${text}`, async () => {
      const contradiction = { verdict: 'contradicts', found: `${found} in ${place} in 'PackageInfo'` };
      const agreement = {
        verdict: 'agrees',
        found: "3.13.5 in CFBundleShortVersionString in 'PackageInfo'",
      };
      assert.deepEqual(await readWith({ [place]: text }), found ? contradiction : agreement);
    });
  }

  it('are those of bundles only', async () => {
    const payload = '<payload id="org.python.python" CFBundleShortVersionString="3.13.4"/>';
    assert.equal((await readWith({ beside: payload })).verdict, 'agrees');
    const bundle = payload.replace('payload', 'bundle');
    assert.equal((await readWith({ beside: bundle })).verdict, 'contradicts');
  });

  it('are named, those in texts too', async () => {
    const welcome = { path: 'Resources/Welcome.rtf', content: makeRtf('Python 3.13.5') };
    assert.deepEqual(await read(makeXar([welcome]), '3.13.5'), {
      verdict: 'agrees',
      found: "3.13.5 in 'Resources/Welcome.rtf'",
    });
  });

  it('are looked for in up to 64 files; of those that are not readable, two are named', async () => {
    const files = (count: number, content: string) =>
      makeXar(Array.from({ length: count }, (_, index) => ({ path: `${index}/PackageInfo`, content })));
    assert.equal((await read(files(64, frameworkInfo('3.13', '3.13.5')), '3.13.5')).verdict, 'agrees');
    assert.equal((await read(files(65, frameworkInfo('3.13', '3.13.5')), '3.13.5')).verdict, 'unreadable');
    const reason = 'XML with a DOCTYPE or another declaration';
    assert.deepEqual(await read(files(3, '<!DOCTYPE a>'), '3.13.5'), {
      verdict: 'unreadable',
      found: `no version: '0/PackageInfo' is not readable: ${reason}, '1/PackageInfo' is not readable: ${reason}`,
    });
  });
});
