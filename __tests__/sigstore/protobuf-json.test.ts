import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseProtobufJson } from '../../src/sigstore/protobuf-json.ts';

const FIELDS_OF_BYTES = [
  'canonicalizedBody',
  'digest',
  'hashes',
  'keyId',
  'payload',
  'rawBytes',
  'rootHash',
  'sig',
  'signature',
  'signedEntryTimestamp',
  'signedTimestamp',
];

const parse = (value: unknown): unknown => parseProtobufJson(JSON.stringify(value));

describe('parseProtobufJson', () => {
  for (const field of FIELDS_OF_BYTES) {
    it(`wants base64 in ${field}`, () => {
      for (const text of ['', 'AAAA', 'AA==', '+/8=']) {
        assert.deepEqual(parse({ inside: { [field]: text } }), { inside: { [field]: text } });
      }
      const refused: unknown[] = ['AA', 'A A=', '-_8=', 'AAAA!', 'AB==', 5, true, null, { length: 3 }, {}];
      for (const value of refused) {
        assert.throws(() => parse({ inside: { [field]: value } }), {
          name: 'TypeError',
          message: `'${field}' is not base64`,
        });
      }
    });
  }

  it('wants base64 in each of many hashes', () => {
    assert.deepEqual(parse({ hashes: ['AAAA', 'AA=='] }), { hashes: ['AAAA', 'AA=='] });
    assert.deepEqual(parse({ hashes: [] }), { hashes: [] });
    for (const hashes of [['AAAA', '!'], ['!', 'AAAA'], [[1, 2, 3]], [null]]) {
      assert.throws(() => parse({ hashes }), { name: 'TypeError', message: "'hashes' is not base64" });
    }
  });

  it('rejects an array for the bytes of another field', () => {
    for (const digest of [['AAAA'], [], [1, 2, 3]]) {
      assert.throws(() => parse({ digest }), { name: 'TypeError', message: "'digest' is not base64" });
    }
  });

  it('leaves other fields as they are', () => {
    const message = { mediaType: 'no base64!', version: 5, list: ['!', null], nested: { kind: 'x y' } };
    assert.deepEqual(parse(message), message);
    assert.equal(parse(null), null);
  });

  it('rejects text that is not JSON, without quoting it', () => {
    for (const text of ['', '{', '<html>']) {
      assert.throws(() => parseProtobufJson(text), { name: 'SyntaxError', message: 'it is not JSON' });
    }
  });
});
