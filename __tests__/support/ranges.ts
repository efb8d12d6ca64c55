import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** How a server of one file answers, honest unless told otherwise. */
export interface RangeOptions {
  /** Closes each connection after so many bytes of a body; never where absent. */
  readonly breakAfter?: number;
  /** How many connections it closes so; all of them where absent. */
  readonly breaks?: number;
  /** Headers of full answers and honest parts. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers a range request in another way than honestly. */
  readonly answerRange?: (request: IncomingMessage, response: ServerResponse, range: RangeAnswer) => void;
}

/** What an honest answer to a range would be. */
export interface RangeAnswer {
  readonly start: number;
  readonly content: Buffer;
  /** Sends a part, with the connection closed where `breakAfter` says so. */
  readonly send: (status: number, headers: Record<string, string>, body: Buffer) => void;
}

export const ETAG = '"v1"';
const HEADERS = { 'accept-ranges': 'bytes', etag: ETAG };

/** `Content-Range` of the rest of a file. */
export function toContentRange(start: number, total: number): string {
  return `bytes ${start}-${total - 1}/${total}`;
}

/** Serves a file with ranges, and notes the Range header of each request, or `whole`. */
export function serveRanges(
  content: Buffer | (() => Buffer),
  {
    breakAfter = Number.POSITIVE_INFINITY,
    breaks = Number.POSITIVE_INFINITY,
    headers = HEADERS,
    answerRange,
  }: RangeOptions = {},
): { readonly listener: RequestListener; readonly ranges: string[] } {
  const ranges: string[] = [];
  const listener: RequestListener = (request, response) => {
    const bytes = typeof content === 'function' ? content() : content;
    const { range, 'if-range': ifRange } = request.headers;
    ranges.push(range ?? 'whole');
    const send: RangeAnswer['send'] = (status, more, body) => {
      response.writeHead(status, { 'content-length': body.length, ...more });
      const end = ranges.length <= breaks ? breakAfter : Number.POSITIVE_INFINITY;
      response.write(body.subarray(0, end));
      if (body.length <= end) response.end();
      // Not at once: the client is to see what was sent.
      else setTimeout(() => request.socket.destroy(), 20);
    };
    const start = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1]);
    if (Number.isNaN(start) || (ifRange !== headers.etag && ifRange !== headers['last-modified']))
      send(200, headers, bytes);
    else if (answerRange) answerRange(request, response, { start, content: bytes, send });
    else
      send(206, { ...headers, 'content-range': toContentRange(start, bytes.length) }, bytes.subarray(start));
  };
  return { listener, ranges };
}
