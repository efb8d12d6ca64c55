import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ActionError, describeCause, printable } from '../src/errors.ts';

describe('printable', () => {
  it('escapes what could start a line, steer a terminal or turn the text', () => {
    assert.equal(printable('a\r\n::error::b'), 'a\\u{d}\\u{a}::error::b');
    assert.equal(printable('\u001b[2J\u0007'), '\\u{1b}[2J\\u{7}');
    assert.equal(printable('exe.\u202Egpj'), 'exe.\\u{202e}gpj');
    assert.equal(printable('a\u2028b\u2029c\u0085d'), 'a\\u{2028}b\\u{2029}c\\u{85}d');
  });
  it('breaks up the command that older runners obey anywhere in a line', () => {
    assert.ok(!printable('x ##[add-mask]y').includes('##['));
  });
  it('leaves names as they are', () => {
    assert.equal(printable('Łukasz Langa <lukasz@langa.pl>'), 'Łukasz Langa <lukasz@langa.pl>');
  });
  it('cuts what is long', () => {
    assert.ok(printable('x'.repeat(100_000)).length < 1100);
  });
  it('never lets a control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        assert.doesNotMatch(printable(text), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('ActionError', () => {
  it('has the advice for its code, unless the place that throws knows better', () => {
    assert.match(new ActionError('DIGEST_MISMATCH', 'x').hint, /Do not use this file/);
    assert.equal(new ActionError('DIGEST_MISMATCH', 'x', { hint: 'Better.' }).hint, 'Better.');
  });
  it('keeps the cause', () => {
    const cause = new RangeError('under\nneath');
    assert.equal(new ActionError('BUNDLE_MALFORMED', 'x', { cause }).cause, cause);
    assert.equal(describeCause(cause), 'under\\u{a}neath');
  });
});
