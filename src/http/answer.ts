import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net';
import { printable } from '../errors.ts';
import type { Route } from './agents.ts';
import { toFault } from './faults.ts';
import { IDLE_MS } from './receive.ts';
import { describeUrl } from './retry.ts';
import { SHARED_READS } from './socket-reads.ts';

/** How long each address of a host gets to accept a connection, on the first attempt; each retry adds as much. */
const CONNECT_MS = 1000;

export interface RequestOptions extends Route {
  /** Counts from 1. */
  readonly attempt: number;
  readonly headers: OutgoingHttpHeaders;
  /** How long to wait, in milliseconds; default: `IDLE_MS`. */
  readonly idleMs?: number | undefined;
  /** Ends the request, its body too. */
  readonly signal: AbortSignal;
  readonly debug?: (message: string) => void;
}

/**
 * Makes one request and waits for the headers of the answer.
 * @throws PassingFault if none come within 30 seconds, or the connection fails; LastingFault if the proxy or a
 *   certificate is the reason
 */
export async function waitForAnswer(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const late = new AbortController();
  const { idleMs = IDLE_MS } = options;
  const timer = setTimeout(() => late.abort(new Error(`no answer for ${idleMs / 1000} s`)), idleMs);
  const start = performance.now();
  try {
    const message = await send(url, { ...options, signal: AbortSignal.any([late.signal, options.signal]) });
    const ms = Math.round(performance.now() - start);
    options.debug?.(printable(`GET ${describeUrl(url)}: ${message.statusCode} after ${ms} ms`));
    return message;
  } catch (error) {
    throw toFault(late.signal.aborted ? late.signal.reason : error, url, options.proxy);
  } finally {
    clearTimeout(timer);
  }
}

function send(url: URL, { attempt, agent, headers, signal }: RequestOptions): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  // Node gives an address 250 ms, too little for a distant server. Its agents do not pass this option on to the
  // connection to a proxy, so it is set for the process; a connection reads it as soon as it begins.
  setDefaultAutoSelectFamilyAttemptTimeout(CONNECT_MS * attempt);
  return new Promise((resolve, reject) => {
    // A request that waits for a tunnel does not notice.
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    request(url, { agent, headers, signal, ...SHARED_READS })
      .on('response', resolve)
      .on('error', reject)
      .on('close', () => {
        // Otherwise the request stays in memory as long as what may abort it.
        signal.removeEventListener('abort', abort);
        // A switch of protocols ends the connection without any of these.
        reject(new Error('the connection was closed without an answer'));
      })
      .end();
  });
}
