import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { decodeBytes, parseContentEncoding } from '../../src/http/content-encoding.ts';
import { PassingFault } from '../../src/http/retry.ts';

const LIMIT = {
  maxBytes: 10_000,
  tooLarge: 'BUNDLE_MALFORMED',
  url: new URL('http://mirror.example/f'),
} as const;
const TEXT = Buffer.from('{"mediaType": "x"}'.repeat(100));

describe('parseContentEncoding', () => {
  const headers: [string | undefined, string[] | undefined][] = [
    [undefined, []],
    ['', []],
    ['identity', []],
    [' X-GZIP ', ['gzip']],
    ['deflate', ['deflate']],
    ['br, gzip', ['gzip', 'br']],
    ['gzip, identity', ['gzip']],
    ['zstd', undefined],
    ['compress', undefined],
    ['gzip, compress', undefined],
    ['constructor', undefined],
    ['gzip;q=1', undefined],
    ['gzip, gzip, gzip, gzip', undefined],
  ];
  for (const [header, codings] of headers) {
    it(`reads '${header}'`, () => assert.deepEqual(parseContentEncoding(header), codings));
  }
});

describe('decodeBytes', () => {
  const decodable: Record<string, [string | undefined, Buffer]> = {
    'no encoding': [undefined, TEXT],
    gzip: ['gzip', gzipSync(TEXT)],
    'gzip in two members': [
      'gzip',
      Buffer.concat([gzipSync(TEXT.subarray(0, 5)), gzipSync(TEXT.subarray(5))]),
    ],
    'a label of Apache, which compressed nothing': ['x-gzip', TEXT],
    deflate: ['deflate', deflateSync(TEXT)],
    'deflate without its header': ['deflate', deflateRawSync(TEXT)],
    br: ['br', brotliCompressSync(TEXT)],
    'br inside gzip': ['br, gzip', gzipSync(brotliCompressSync(TEXT))],
  };
  for (const [name, [header, bytes]] of Object.entries(decodable)) {
    it(`decodes ${name}`, () => assert.ok(decodeBytes(bytes, header, LIMIT).equals(TEXT)));
  }

  const bomb = Buffer.alloc(100_000_000);
  const bombs = {
    gzip: gzipSync(bomb),
    deflate: deflateSync(bomb),
    br: brotliCompressSync(bomb.subarray(0, 10_001)),
  };
  for (const [header, bytes] of Object.entries(bombs)) {
    it(`stops a bomb in ${header}`, () => {
      const before = process.memoryUsage().arrayBuffers;
      assert.throws(() => decodeBytes(bytes, header, LIMIT), {
        code: 'BUNDLE_MALFORMED',
        message: /10000 bytes/,
      });
      assert.ok(process.memoryUsage().arrayBuffers - before < 10_000_000);
    });
  }
  it('stops a bomb inside a bomb', () => {
    assert.throws(() => decodeBytes(gzipSync(gzipSync(bomb)), 'gzip, gzip', LIMIT), {
      code: 'BUNDLE_MALFORMED',
    });
  });

  it('rejects an unknown encoding, and says which', () => {
    assert.throws(() => decodeBytes(TEXT, 'zstd', LIMIT), {
      code: 'DOWNLOAD_FAILED',
      message: /^http:\/\/mirror\.example\/f: expected no Content-Encoding, .*found 'zstd'/,
    });
  });
  const broken: Record<string, [string, Buffer]> = {
    'gzip that is cut short': ['gzip', gzipSync(TEXT).subarray(0, -9)],
    'gzip with a wrong checksum': ['gzip', damage(gzipSync(TEXT), -8)],
    'deflate that is cut short': ['deflate', deflateSync(TEXT).subarray(0, -5)],
    'br that is plain text': ['br', TEXT],
    'br that is cut short': ['br', brotliCompressSync(TEXT).subarray(0, -3)],
  };
  for (const [name, [header, bytes]] of Object.entries(broken)) {
    it(`takes for a passing fault: ${name}`, () => {
      assert.throws(() => decodeBytes(bytes, header, LIMIT), PassingFault);
    });
  }
});

function damage(bytes: Buffer, index: number): Buffer {
  const position = bytes.length + index;
  bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position);
  return bytes;
}
