import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Connection, readConnection, toInputValues } from '../src/input-values.ts';

function read(inputs: Readonly<Record<string, string>>): Connection {
  return readConnection(toInputValues('action', name => inputs[name] ?? ''));
}

describe('the trusted root that the inputs choose', () => {
  const choose = (inputs: Readonly<Record<string, string>>) => read(inputs).trustedRoot;
  const mirror = { 'tuf-mirror': 'https://tuf.example/' };
  const root = { 'tuf-root': 'root.json' };

  it('has two names; any other text is the path of a file', () => {
    assert.deepEqual(choose({}), { kind: 'tuf' });
    assert.deepEqual(choose({ 'trusted-root': 'tuf' }), { kind: 'tuf' });
    assert.deepEqual(choose({ 'trusted-root': 'embedded' }), { kind: 'embedded' });
    assert.deepEqual(choose({ 'trusted-root': 'a/root.json' }), { kind: 'file', path: 'a/root.json' });
  });

  it('can come from another repository, begin with another root, or both', () => {
    const url = new URL('https://tuf.example/');
    assert.deepEqual(choose(mirror), { kind: 'tuf', mirror: url });
    assert.deepEqual(choose(root), { kind: 'tuf', rootPath: 'root.json' });
    assert.deepEqual(choose({ ...mirror, ...root }), { kind: 'tuf', mirror: url, rootPath: 'root.json' });
  });

  it('takes neither of them without TUF', () => {
    for (const name of ['embedded', 'a/root.json']) {
      for (const inputs of [mirror, root]) {
        assert.throws(() => choose({ 'trusted-root': name, ...inputs }), {
          code: 'INVALID_INPUT',
          message: `tuf-mirror and tuf-root have no effect with trusted-root: ${name}.`,
          hint: 'Leave them empty, or set trusted-root to tuf.',
        });
      }
    }
  });
});

describe('the credentials for the mirror', () => {
  it('are none if the input is empty', () => {
    assert.equal(read({}).mirrorToken, undefined);
    assert.equal(read({ 'mirror-token': 'Bearer x' }).mirrorToken, 'Bearer x');
  });

  it('are refused for a folder', () => {
    assert.throws(() => read({ mirror: 'file:///srv/python', 'mirror-token': 'Bearer x' }), {
      code: 'INVALID_INPUT',
      message: 'mirror-token: the mirror is a folder, which takes no credentials.',
    });
  });
});
