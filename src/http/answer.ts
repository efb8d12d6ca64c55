import http, { type Agent, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { describeCause, printable } from '../errors.ts';
import { IDLE_MS } from './receive.ts';
import { describeUrl, PassingFault } from './retry.ts';
import { SHARED_READS } from './socket-reads.ts';

export type Method = 'GET' | 'HEAD';

export interface RequestOptions {
  readonly method: Method;
  /** Knows the proxy, where there is one. */
  readonly agent: Agent;
  readonly userAgent: string;
  /** Beside the usual ones. */
  readonly headers?: OutgoingHttpHeaders | undefined;
  /** Ends the request, its body too. */
  readonly signal: AbortSignal;
  readonly debug?: (message: string) => void;
}

/**
 * Makes one request and waits for the headers of the answer.
 * @throws PassingFault where none come within 30 seconds, or the connection fails
 */
export async function waitForAnswer(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error(`no answer for ${IDLE_MS / 1000} s`)), IDLE_MS);
  const start = performance.now();
  try {
    const message = await send(url, { ...options, signal: AbortSignal.any([late.signal, options.signal]) });
    const ms = Math.round(performance.now() - start);
    options.debug?.(printable(`${options.method} ${describeUrl(url)}: ${message.statusCode} after ${ms} ms`));
    return message;
  } catch (error) {
    throw new PassingFault(describeCause(late.signal.aborted ? late.signal.reason : error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

function send(
  url: URL,
  { method, agent, userAgent, headers, signal }: RequestOptions,
): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    request(url, { method, agent, headers: { 'user-agent': userAgent, ...headers }, signal, ...SHARED_READS })
      .on('response', resolve)
      .on('error', reject)
      // A switch of protocols ends the connection without either.
      .on('close', () => reject(new Error('the connection was closed without an answer')))
      .end();
  });
}
