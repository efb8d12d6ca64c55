import type { IncomingHttpHeaders } from 'node:http';

/** What an answer must repeat so that its bytes continue those of the first answer. */
export interface Resumable {
  /** The validator: a strong ETag, or a date. */
  readonly ifRange: string;
  readonly totalBytes: number;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly contentEncoding: string | undefined;
}

/** RFC 9110 section 8.8.3, without the `W/` of weak ones. */
const STRONG_ETAG = /^"[\x21\x23-\x7e\x80-\xff]*"$/;
/** RFC 9110 section 5.6.7; the obsolete forms are ambiguous. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const CONTENT_RANGE = /^bytes (?<start>\d{1,15})-(?<end>\d{1,15})\/(?<total>\d{1,15})$/i;

/**
 * Whether a download that breaks can be continued.
 * @param headers of the answer that began it, with status 200
 * @returns undefined if the server accepts no ranges, or identifies the file only weakly
 */
export function findResumable(headers: IncomingHttpHeaders): Resumable | undefined {
  const { etag, 'last-modified': lastModified, 'content-encoding': contentEncoding } = headers;
  const units = (headers['accept-ranges'] ?? '').toLowerCase().split(',');
  const ifRange = findValidator(headers);
  const length = headers['content-length'];
  if (!units.some(unit => unit.trim() === 'bytes') || ifRange === undefined || length === undefined)
    return undefined;
  return { ifRange, totalBytes: Number(length), etag, lastModified, contentEncoding };
}

/** RFC 9110 section 13.1.5: no weak ETag, and a date only where it is a strong validator and there is no ETag. */
function findValidator({
  etag,
  'last-modified': lastModified,
  date,
}: IncomingHttpHeaders): string | undefined {
  if (etag !== undefined) return STRONG_ETAG.test(etag) ? etag : undefined;
  if (lastModified === undefined || !HTTP_DATE.test(lastModified)) return undefined;
  // Section 8.8.2.2: the file could have changed again within the second in which it was sent.
  return Date.parse(date ?? '') - Date.parse(lastModified) >= 1000 ? lastModified : undefined;
}

/** Asks for the rest of a file, or for all of it if it has changed (RFC 9110 sections 13.1.5 and 14.2). */
export function toRangeHeaders(start: number, { ifRange }: Resumable): Record<string, string> {
  return { range: `bytes=${start}-`, 'if-range': ifRange };
}

/**
 * Compares an answer with status 206 with what was asked for: exactly the rest, of the same file.
 * @param start the first byte that is missing
 * @returns what differs, for messages; undefined if it continues the file
 */
export function findDifference(
  headers: IncomingHttpHeaders,
  start: number,
  { totalBytes, ...first }: Resumable,
): string | undefined {
  const expectedRange = `bytes ${start}-${totalBytes - 1}/${totalBytes}`;
  const range = headers['content-range'];
  const { groups } = CONTENT_RANGE.exec(range ?? '') ?? {};
  const isRest =
    Number(groups?.start) === start &&
    Number(groups?.end) === totalBytes - 1 &&
    Number(groups?.total) === totalBytes;
  if (!isRest) return describe('Content-Range', expectedRange, range);
  const length = headers['content-length'];
  if (length !== undefined && Number(length) !== totalBytes - start)
    return describe('Content-Length', totalBytes - start, length);
  if (/^\s*multipart\//i.test(headers['content-type'] ?? ''))
    return describe('Content-Type', 'the type of the file', headers['content-type']);
  // Section 15.3.7: a 206 repeats the ETag. It may leave Last-Modified out if If-Range was sent.
  if (headers.etag !== first.etag) return describe('ETag', first.etag, headers.etag);
  const lastModified = headers['last-modified'];
  if (lastModified !== undefined && lastModified !== first.lastModified)
    return describe('Last-Modified', first.lastModified, lastModified);
  const encoding = headers['content-encoding'];
  return encoding === first.contentEncoding
    ? undefined
    : describe('Content-Encoding', first.contentEncoding, encoding);
}

function describe(name: string, expected: string | number | undefined, found: string | undefined): string {
  return `expected ${name} ${expected ?? '(none)'}, found ${found ?? '(none)'}`;
}
