/** The fields of bundles and trusted roots that hold bytes: base64 of them, in `hashes` an array of such. */
const BYTES_FIELDS = new Set(
  `canonicalizedBody digest hashes keyId payload rawBytes rootHash sig signature signedEntryTimestamp
   signedTimestamp`.split(/\s+/),
);

/**
 * Parses JSON of a protobuf message, strictly where the library is not: it hands bytes to `Buffer.from`, which skips
 * what is not base64, takes arrays of numbers, and allocates four gigabytes for `{"length": 4000000000}`.
 *
 * @throws SyntaxError or TypeError
 */
export function parseProtobufJson(text: string): unknown {
  try {
    return JSON.parse(text, assertBase64);
  } catch (error) {
    // Its message quotes the text, which may be some other file.
    if (error instanceof SyntaxError) throw new SyntaxError('it is not JSON');
    throw error;
  }
}

function assertBase64(key: string, value: unknown): unknown {
  if (!BYTES_FIELDS.has(key)) return value;
  const texts: unknown[] = key === 'hashes' && Array.isArray(value) ? value : [value];
  if (!texts.every(isBase64)) throw new TypeError(`'${key}' is not base64`);
  return value;
}

function isBase64(value: unknown): boolean {
  return typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value;
}
