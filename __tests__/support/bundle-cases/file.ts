import { MAX_BUNDLE_BYTES } from '../../../src/sigstore/bundle.ts';
import { change, ENTRY, malformed, type Recipes } from './recipe.ts';

const MEBIBYTE = 1024 * 1024;
const DEEP = 400_000;

/** Files that are not bundles at all. */
export const FILES: Recipes = {
  'file-empty': malformed('A file without content.', () => ''),
  'file-null': malformed('JSON, but nothing.', () => 'null'),
  'file-array': malformed('A list of bundles is not a bundle.', ({ sign }) => JSON.stringify([sign()])),
  'file-text': malformed('A bundle within a text.', ({ sign }) => JSON.stringify(JSON.stringify(sign()))),
  'file-number': malformed('JSON, but a number.', () => '1e999'),
  'file-html': malformed('What a captive portal answers.', () => '<html>Sign in to the hotel network</html>'),
  'file-cut': malformed('A download that broke off.', ({ sign }) => JSON.stringify(sign()).slice(0, -1)),
  'file-two-bundles': malformed(
    'One bundle behind the other.',
    ({ sign }) => `${JSON.stringify(sign())}\n${JSON.stringify(sign())}`,
  ),
  'file-prototype': malformed(
    'The bundle is the prototype of an empty object.',
    ({ sign }) => `{"__proto__":${JSON.stringify(sign())}}`,
  ),
  'file-not-utf-8': {
    ...malformed('JSON is UTF-8 (RFC 8259), and this byte is not.', ({ sign }) => {
      const [before = '', after = ''] = JSON.stringify({ ...sign(), comment: 'x' }).split('x"}');
      return Buffer.concat([Buffer.from(before), Buffer.of(0xff), Buffer.from(`"}${after}`)]);
    }),
    stricterThanLibrary:
      'The library takes JSON that was parsed, so its caller decodes, most often leniently.',
  },
  'file-utf-16': malformed('JSON is UTF-8 (RFC 8259).', ({ sign }) =>
    Buffer.from(`\ufeff${JSON.stringify(sign())}`, 'utf16le'),
  ),
  'file-byte-order-mark': malformed(
    'JSON has no byte order mark (RFC 8259).',
    ({ sign }) => `\ufeff${JSON.stringify(sign())}`,
  ),
  'file-deep-array': malformed('A parser that recurses would run out of stack.', () => [
    { repeat: '[', times: DEEP },
    { repeat: ']', times: DEEP },
  ]),
  'file-deep-text': malformed('Arrays in arrays where a number is expected.', ({ sign }) => {
    const [before = '', after = ''] = JSON.stringify(change(sign(), `${ENTRY}.logIndex`, 'here')).split(
      '"here"',
    );
    return [before, { repeat: '[', times: DEEP }, { repeat: ']', times: DEEP }, after];
  }),
  'file-over-one-mebibyte': {
    ...malformed('One byte more than is read.', ({ sign }) => {
      const text = JSON.stringify(sign());
      return [text, { repeat: ' ', times: MAX_BUNDLE_BYTES - Buffer.byteLength(text) + 1 }];
    }),
    stricterThanLibrary: 'The library takes JSON of any size.',
  },
  'file-fifty-mebibytes': {
    ...malformed('A bundle behind 50 MiB of spaces.', ({ sign }) => [
      { repeat: ' ', times: 50 * MEBIBYTE },
      JSON.stringify(sign()),
    ]),
    stricterThanLibrary: 'The library takes JSON of any size.',
  },
};
