import type { ServerResponse } from 'node:http';

/** What a server does in place of answering properly. */
export type ServerFault = {
  /** The paths that it concerns, without a leading slash; all of them where absent. */
  readonly at?: RegExp;
} & (
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Sends nothing more, and keeps the connection open. */
  | { readonly stall: Moment }
  /** Closes the connection. */
  | { readonly reset: Moment }
  /** Sends the proper body one byte at a time, so many milliseconds apart. */
  | { readonly dripMilliseconds: number }
);

type Moment = 'before the headers' | 'in the body';

/**
 * Answers as the fault has it.
 * @param content what the proper answer would have been; a file that is not there is still answered with 404, unless
 *   the fault comes before that can be known
 */
export function misbehave(fault: ServerFault, response: ServerResponse, content: Buffer | undefined): void {
  const moment = 'stall' in fault ? fault.stall : 'reset' in fault ? fault.reset : 'in the body';
  if ('status' in fault) {
    response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
  } else if (moment === 'before the headers') {
    if ('reset' in fault) response.destroy();
  } else if (content === undefined) {
    response.writeHead(404).end();
  } else if ('dripMilliseconds' in fault) {
    drip(response, content, fault.dripMilliseconds);
  } else {
    const half = content.subarray(0, content.length / 2);
    response.writeHead(200, { 'content-length': content.length }).write(half);
    // Not at once: the client is to see the first half.
    if ('reset' in fault) setTimeout(() => response.destroy(), 50);
  }
}

function drip(response: ServerResponse, content: Buffer, milliseconds: number): void {
  response.writeHead(200, { 'content-length': content.length });
  let sent = 0;
  const timer = setInterval(() => {
    response.write(content.subarray(sent, ++sent));
    if (sent === content.length) response.end();
  }, milliseconds);
  response.on('close', () => clearInterval(timer));
}
