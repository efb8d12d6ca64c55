/** Writes the few DER types (X.690) of which certificates and timestamps are made. */

/** One tag-length-value; `tag` is the whole identifier octet, for example 0x30 for SEQUENCE. */
export function encode(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const digits = length.subarray(length.findIndex(byte => byte !== 0));
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, content]);
}

export const sequence = (...items: readonly Uint8Array[]): Buffer => encode(0x30, ...items);

/** A SET OF, in the order that DER asks for. */
export const setOf = (...items: readonly Uint8Array[]): Buffer =>
  encode(0x31, ...items.toSorted(Buffer.compare));

/** An explicit context-specific tag, `[number]`. */
export const tagged = (number: number, item: Uint8Array): Buffer => encode(0xa0 | number, item);

export const booleanTrue = encode(0x01, Buffer.from([0xff]));

/** A positive integer below 128, or one given as bytes, which must be minimal and have the sign bit clear. */
export const integer = (value: number | Uint8Array): Buffer =>
  encode(0x02, typeof value === 'number' ? Buffer.from([value]) : value);

export const bitString = (bytes: Uint8Array): Buffer => encode(0x03, Buffer.from([0]), bytes);

/** A BIT STRING of flags: bit 0 is the first, and DER drops the zeros after the last one that is set. */
export function bitFlags(...bits: readonly number[]): Buffer {
  const flags = bits.reduce((byte, bit) => byte | (0x80 >> bit), 0);
  return encode(0x03, Buffer.from([7 - Math.max(...bits), flags]));
}

export const octetString = (bytes: Uint8Array): Buffer => encode(0x04, bytes);

export const utf8String = (text: string): Buffer => encode(0x0c, Buffer.from(text));

export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return encode(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(toBase128)]));
}

function toBase128(arc: number): number[] {
  const digits = [arc % 128];
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) {
    digits.unshift((left % 128) | 0x80);
  }
  return digits;
}

export const generalizedTime = (date: Date): Buffer => encode(0x18, Buffer.from(toDigits(date)));

/** A certificate's Time: UTCTime up to 2049, GeneralizedTime from 2050 on (RFC 5280, 4.1.2.5). */
export const time = (date: Date): Buffer =>
  date.getUTCFullYear() < 2050 ? encode(0x17, Buffer.from(toDigits(date).slice(2))) : generalizedTime(date);

/** `YYYYMMDDHHMMSSZ`, without fractions of a second. */
const toDigits = (date: Date): string => `${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
