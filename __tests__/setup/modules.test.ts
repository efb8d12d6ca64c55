import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INPUT_TABLE } from '../../src/input-table.ts';
import { parseModules, suggestPackages } from '../../src/setup/modules.ts';

describe('required modules', () => {
  it('are separated by spaces, commas, or lines, and each counts once', () => {
    assert.deepEqual(parseModules(['ssl  zlib', 'dbm.gnu,ssl', ' _uuid ']), [
      'ssl',
      'zlib',
      'dbm.gnu',
      '_uuid',
    ]);
  });
  it('may be empty', () => {
    assert.deepEqual(parseModules(['none']), []);
    assert.deepEqual(parseModules([]), []);
  });
  for (const word of ['os;sys', "x'", 'a..b', '.a', 'a.', '1x', '--help', 'ssl\u0000', 'é']) {
    it(`may not be ${JSON.stringify(word)}`, () =>
      assert.throws(() => parseModules([word]), { code: 'INVALID_INPUT' }));
  }
  it('of the default have packages, in Debian and in Homebrew', () => {
    const defaults = INPUT_TABLE.find(({ name }) => name === 'required-modules')?.default ?? '';
    for (const name of parseModules([defaults]))
      assert.match(
        suggestPackages([name]).join('\n'),
        /on Debian and Ubuntu: \S+; with Homebrew: \S+\./,
        name,
      );
  });
  it('without a known package have a hint all the same', () => {
    assert.match(suggestPackages(['mymodule']).join('\n'), /required-modules/);
  });
  it('name each package once', () => {
    assert.match(
      suggestPackages(['ssl', '_hashlib'])[0] ?? '',
      /Ubuntu: libssl-dev; with Homebrew: openssl@3\./,
    );
  });
});
