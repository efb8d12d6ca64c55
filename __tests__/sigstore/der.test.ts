import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ASN1Obj, X509Certificate } from '@sigstore/core';
import fc from 'fast-check';
import { parseBundle } from '../../src/sigstore/bundle.ts';
import { rememberDer } from '../../src/sigstore/der.ts';
import { readBundleCases } from '../support/bundle-corpus.ts';
import { readRealBundles } from '../support/shared.ts';

/** Compares each part with what the library makes of it. */
function assertSame(make: () => ASN1Obj): void {
  const readParts = (part: ASN1Obj): Buffer[] => [part.toDER(), ...part.subs.flatMap(sub => readParts(sub))];
  const remembered = make();
  rememberDer(remembered);
  const [ours, theirs] = [readParts(remembered), readParts(make())];
  assert.equal(ours.length, theirs.length);
  // Not deepEqual, which compares large buffers for minutes to print what differs.
  assert.ok(ours.every((part, index) => theirs[index]?.equals(part)));
}

const { tag: OCTET_STRING } = ASN1Obj.parseBuffer(Buffer.of(0x04, 0));
const { tag: SEQUENCE } = ASN1Obj.parseBuffer(Buffer.of(0x30, 0));

describe('rememberDer encodes as the library does', () => {
  it('every part of a certificate', () => {
    const bundles = [
      ...readBundleCases().flatMap(({ verdict, readBundle }) =>
        verdict === 'accepted' ? [readBundle()] : [],
      ),
      ...readRealBundles().map(({ bytes }) => bytes),
    ];
    assert.ok(bundles.length > 3);
    for (const bytes of bundles) {
      const { raw } = parseBundle(bytes).certificate;
      assertSame(() => X509Certificate.parse(Buffer.from(raw)).root);
    }
  });

  for (const length of [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xfff, 0x1000, 0xffff, 0x1_0000, 0x10_0000]) {
    it(`a value of ${length} bytes, alone and in a list`, () => {
      const make = () => new ASN1Obj(OCTET_STRING, Buffer.alloc(length, 7), []);
      assertSame(make);
      assertSame(() => new ASN1Obj(SEQUENCE, Buffer.alloc(0), [make(), make()]));
    });
  }

  it('any tree of parts', () => {
    const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
      tree: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.array(tie('tree'), { maxLength: 4 })),
    }));
    fc.assert(fc.property(tree, made => assertSame(() => toPart(made))));
  });

  it('a list of 100,000 parts', () => {
    const subs = Array.from({ length: 100_000 }, () => new ASN1Obj(OCTET_STRING, Buffer.alloc(0), []));
    const list = new ASN1Obj(SEQUENCE, Buffer.alloc(0), subs);
    rememberDer(list);
    assert.equal(list.toDER().toString('hex'), `3083030d40${'0400'.repeat(subs.length)}`);
  });
});

type Tree = Uint8Array | Tree[];

function toPart(tree: Tree): ASN1Obj {
  return Array.isArray(tree)
    ? new ASN1Obj(SEQUENCE, Buffer.alloc(0), tree.map(toPart))
    : new ASN1Obj(OCTET_STRING, Buffer.from(tree), []);
}
