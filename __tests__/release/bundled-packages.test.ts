import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBundledPackages } from '../../scripts/release/bundled-packages.ts';

const lock = (packages: object): string => JSON.stringify({ packages });
const LICENSES = 'one\nMIT\nText of one.\n\n@scope/two\nApache-2.0\n\nthree\nISC\nText.\n';
const PACKAGES = {
  '': { devDependencies: { one: '1.0.0', linter: '9.0.0' } },
  'node_modules/one': {
    version: '1.0.0',
    integrity: 'sha512-AA==',
    dependencies: { '@scope/two': '^2.0.0' },
  },
  'node_modules/@scope/two': { version: '3.0.0' },
  'node_modules/one/node_modules/@scope/two': {
    version: '2.0.0',
    dependencies: { three: '*', 'three-too': '*' },
  },
  'node_modules/three': { link: true, resolved: 'folder/three' },
  'node_modules/three-too': { link: true, resolved: 'folder/three' },
  'folder/three': { name: 'three', version: '0.0.0' },
  'node_modules/linter': { version: '9.0.0', dependencies: { '@scope/two': '^3.0.0' } },
};

describe('the packages in dist/', () => {
  it('have the versions that the bundled packages depend on, not those of the tools', () => {
    assert.deepEqual(readBundledPackages(LICENSES, lock(PACKAGES)), [
      {
        name: 'one',
        license: 'MIT',
        version: '1.0.0',
        integrity: 'sha512-AA==',
        dependencies: ['@scope/two'],
      },
      { name: '@scope/two', license: 'Apache-2.0', version: '2.0.0', dependencies: ['three'] },
      { name: 'three', license: 'ISC', version: '0.0.0', dependencies: [] },
    ]);
  });
  it('are not guessed if no bundled package depends on one of them', () => {
    const { 'node_modules/one/node_modules/@scope/two': _, ...others } = PACKAGES;
    assert.throws(
      () => readBundledPackages(LICENSES, lock(others)),
      /^Error: three is in dist\/, but no bundled package/,
    );
  });
  it('are not guessed if two versions of one are bundled', () => {
    const packages = { ...PACKAGES, '': { devDependencies: { one: '1.0.0', '@scope/two': '3.0.0' } } };
    assert.throws(
      () => readBundledPackages(LICENSES, lock(packages)),
      /@scope\/two is bundled in two versions: /,
    );
  });
});
