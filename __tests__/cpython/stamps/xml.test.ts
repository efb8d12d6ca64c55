import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findChild, listElements, parseXml, type XmlElement } from '../../../src/cpython/stamps/xml.ts';

const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlElement[] = [],
  text = '',
): XmlElement => ({ name, attributes: new Map(Object.entries(attributes)), children, text });

describe('parseXml', () => {
  it('reads elements, attributes and text', () => {
    const xml = `<?xml version="1.0"?><!-- a --><a b="1" c='2'>x<d e="&lt;&#x41;"/><![CDATA[<y>]]><d>z</d>&amp;</a>`;
    const children = [element('d', { e: '<A' }), element('d', {}, [], 'z')];
    assert.deepEqual(parseXml(xml), element('a', { b: '1', c: '2' }, children, 'x<y>&'));
  });

  it('lists all elements, outer ones first, and finds the first child of a name', () => {
    const root = parseXml('<a><b><c/></b><d i="1"/><d i="2"/></a>');
    assert.deepEqual(
      Array.from(listElements(root), ({ name }) => name),
      ['a', 'b', 'c', 'd', 'd'],
    );
    assert.equal(findChild(root, 'd')?.attributes.get('i'), '1');
    assert.equal(findChild(root, 'c'), undefined);
  });

  it('reads long texts and names in pieces', () => {
    const name = 'n'.repeat(40_000);
    const text = '0123456789'.repeat(10_000);
    assert.deepEqual(parseXml(`<a><${name}>${text}</${name}></a>`).children, [element(name, {}, [], text)]);
  });

  it('reads as many elements as it says, and as deep', () => {
    const deepest = `${'<a>'.repeat(64)}${'</a>'.repeat(64)}`;
    assert.equal([...listElements(parseXml(deepest))].length, 64);
    const most = `<a>${'<b c=""/>'.repeat(49_999)}<d/></a>`;
    assert.equal(parseXml(most).children.length, 50_000);
  });

  const refused: [xml: string, message: string | RegExp][] = [
    ['<!DOCTYPE a><a/>', 'XML with a DOCTYPE or another declaration'],
    ['<a><!ENTITY b "c"></a>', 'XML with a DOCTYPE or another declaration'],
    ['<a><!-a></a>', 'XML with a DOCTYPE or another declaration'],
    ['', 'XML without an element'],
    ['<!-- a -->', 'XML without an element'],
    ['a', /^XML that is not well-formed: [^\n]+, Line: 0, Column: 1, Char: a$/],
    ['<a><b></a>', /^XML that is not well-formed: Unexpected close tag, Line: 0, [^\n]+$/],
    ['<a b=c/>', /^XML that is not well-formed: /],
    ['<a>&nothing;</a>', /^XML that is not well-formed: Invalid character entity/],
    ['<a>&nbsp;</a>', /^XML that is not well-formed: Invalid character entity/],
    ['<a>', /^XML that is not well-formed: Unclosed root tag/],
    [`<${'n'.repeat(200_000)}/>`, /^XML that is not well-formed: Max buffer length exceeded/],
    [`${'<a>'.repeat(65)}${'</a>'.repeat(65)}`, 'XML with elements nested deeper than 64'],
    [`<a>${'<b c=""/>'.repeat(50_000)}</a>`, 'XML with too many elements or attributes'],
    [`<a>${'<b/>'.repeat(100_000)}</a>`, 'XML with too many elements or attributes'],
  ];
  for (const [xml, message] of refused) {
    it(`refuses ${xml.slice(0, 30)}`, () => assert.throws(() => parseXml(xml), { message }));
  }
});
