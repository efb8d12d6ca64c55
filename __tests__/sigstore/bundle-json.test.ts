import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ActionError } from '../../src/errors.ts';
import { parseBundleJson } from '../../src/sigstore/bundle-json.ts';
import { createSigstore } from '../support/sigstore.ts';

const sigstore = createSigstore();
const v03 = sigstore.sign(Buffer.from('CPython'));
const v02 = sigstore.sign(Buffer.from('CPython'), { mediaType: '0.2' });

const parse = (json: unknown) => parseBundleJson(Buffer.from(JSON.stringify(json)));

const malformed = (reason: string) => ({
  name: 'ActionError',
  code: 'BUNDLE_MALFORMED',
  message: `This is not a usable Sigstore bundle: ${reason}.`,
});

describe('parseBundleJson', () => {
  const known = {
    'application/vnd.dev.sigstore.bundle+json;version=0.1': v02,
    'application/vnd.dev.sigstore.bundle+json;version=0.2': v02,
    'application/vnd.dev.sigstore.bundle+json;version=0.3': v03,
    'application/vnd.dev.sigstore.bundle.v0.3+json': v03,
  };
  for (const [mediaType, bundle] of Object.entries(known)) {
    it(`reads ${mediaType}`, () => {
      assert.equal(parse({ ...bundle, mediaType }).mediaType, mediaType);
    });
  }

  it('refuses another media type', () => {
    for (const mediaType of ['', 'application/vnd.dev.sigstore.bundle.v0.4+json']) {
      assert.throws(() => parse({ ...v03, mediaType }), {
        code: 'BUNDLE_UNSUPPORTED',
        message: `This bundle cannot prove who signed the file: unknown media type '${mediaType}'.`,
      });
    }
  });

  it('refuses a bundle that names no media type', () => {
    const { mediaType: _, ...rest } = v03;
    for (const json of [rest, {}, { ...v03, mediaType: 3 }, { ...v03, mediaType: [v03.mediaType] }]) {
      assert.throws(() => parse(json), malformed('it has no mediaType'));
    }
  });

  it('refuses JSON of something else', () => {
    for (const json of [null, 5, true, 'text', [], [v03]]) {
      assert.throws(() => parse(json), malformed('it is not a JSON object'));
    }
  });

  const text = JSON.stringify(v03);
  const unreadable: Record<string, [bytes: Uint8Array, reason: RegExp]> = {
    'no JSON': [Buffer.from('<html>'), /: it is not JSON\.$/],
    'a byte order mark': [Buffer.from(`\ufeff${text}`), /: it is not JSON\.$/],
    'bytes that are not UTF-8': [
      Buffer.from(text.replace('thomas', 'thom\u00e4s').replace('{', '{"\u00e4":"\u00e4",'), 'latin1'),
      /not valid for encoding utf-8/,
    ],
    'bytes that are not base64': [
      Buffer.from(text.replace(/"signature":"./, '"signature":"!')),
      /: 'signature' is not base64\.$/,
    ],
  };
  for (const [what, [bytes, reason]] of Object.entries(unreadable)) {
    it(`refuses ${what}, and keeps the cause`, () => {
      assert.throws(
        () => parseBundleJson(bytes),
        (error: unknown) => {
          assert.ok(error instanceof ActionError);
          assert.equal(error.code, 'BUNDLE_MALFORMED');
          assert.match(error.message, reason);
          assert.match(error.message, /^This is not a usable Sigstore bundle: /);
          assert.ok(error.cause instanceof Error);
          return true;
        },
      );
    });
  }

  it('refuses what the library cannot read, in its words', () => {
    assert.throws(
      () => parse({ mediaType: v03.mediaType }),
      (error: unknown) => {
        assert.ok(error instanceof ActionError && error.cause instanceof Error);
        assert.equal(error.code, 'BUNDLE_MALFORMED');
        assert.equal(error.message, 'This is not a usable Sigstore bundle: invalid bundle.');
        return true;
      },
    );
  });
});
