import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { findFolderName } from '../../../src/cpython/stamps/source-archive.ts';
import { readTarMembers } from '../../../src/cpython/stamps/tar-members.ts';
import { type Member, makeTar } from '../../support/mobile-files.ts';

const FOLDER: Member = { name: 'Python-3.13.5/', type: 'directory' };

/** First members that the library has to read. */
const OTHERS: Readonly<Record<string, Member>> = {
  'a file': { name: 'Python-3.13.5/a' },
  'a link': { ...FOLDER, type: 'symlink', linkname: 'elsewhere' },
  'a name of 100 bytes': { ...FOLDER, name: 'a'.repeat(100) },
  'a name with a prefix': { ...FOLDER, name: `${'a'.repeat(60)}/${'b'.repeat(60)}/` },
  'a name in an extended header': { ...FOLDER, name: 'a'.repeat(300) },
  'a name with letters outside of ASCII': { ...FOLDER, name: 'Pythön/' },
  'a name with a space': { ...FOLDER, name: 'Python 3/' },
  'an extended header': { ...FOLDER, pax: { comment: 'x' } },
};

function change(block: Buffer, offset: number, text: string): Buffer {
  const changed = Buffer.from(block);
  changed.write(text, offset, 'latin1');
  return changed;
}

/** With the checksum of the changed block. */
function changeAndSign(block: Buffer, offset: number, text: string): Buffer {
  const changed = change(block, offset, text);
  const sum = changed.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  return change(changed, 148, `${sum.toString(8).padStart(6, '0')}\0 `);
}

describe('findFolderName', () => {
  it('finds the name that the library finds', async () => {
    for (const name of ['Python-3.13.5', 'Python-3.13.5/', './', 'a/b/', 'x'.repeat(98)]) {
      const archive = await makeTar([{ ...FOLDER, name }]);
      for await (const member of readTarMembers(Readable.from([archive])))
        assert.equal(findFolderName(archive), member.name);
      assert.equal(findFolderName(archive)?.replace(/\/$/, ''), name.replace(/\/$/, ''));
    }
  });

  it('takes the header of GNU tar too', async () => {
    const block = (await makeTar([FOLDER])).subarray(0, 512);
    assert.equal(findFolderName(changeAndSign(block, 257, 'ustar  \0')), FOLDER.name);
  });

  for (const [what, member] of Object.entries(OTHERS)) {
    it(`leaves ${what} to the library`, async () => {
      assert.equal(findFolderName(await makeTar([member])), undefined);
    });
  }

  it('finds no name in what is short, empty, or damaged, and none in a folder with a size', async () => {
    const block = (await makeTar([FOLDER])).subarray(0, 512);
    assert.equal(findFolderName(block), FOLDER.name);
    const damaged = [
      block.subarray(0, 511),
      Buffer.alloc(512),
      change(block, 0, 'p'),
      change(block, 124, '00000000001\0'),
      change(block, 148, '       '),
      change(block, 257, 'USTAR'),
      change(block, 300, 'x'),
      changeAndSign(block, 124, '00000000001\0'),
      changeAndSign(block, 124, '10000000000\0'),
      changeAndSign(block, 257, 'USTAR'),
    ];
    assert.equal(findFolderName(changeAndSign(block, 124, '0      \0\0\0\0\0')), FOLDER.name);
    for (const bytes of damaged) assert.equal(findFolderName(bytes), undefined);
  });
});
