import type { IncomingMessage } from 'node:http';
import { ActionError } from '../errors.ts';
import { Agents } from './agents.ts';
import { waitForAnswer } from './answer.ts';
import { type Authorization, assertSendable, toDeniedError } from './authorization.ts';
import { describeStatus, mayPass, toRefusal } from './faults.ts';
import { readProxySettings } from './proxy-settings.ts';
import { toRedirectTarget } from './redirect.ts';
import { describeUrl, PassingFault, parseRetryAfter, StrayAnswer } from './retry.ts';
import { USER_AGENT } from './user-agent.ts';

const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** A missing file may answer 403 (docs/facts.md section 3). */
const NOT_THERE = new Set([403, 404, 410]);

/** How requests are made. */
export interface RequesterOptions {
  /** Credentials, and the one origin that gets them. */
  readonly authorization?: Authorization | undefined;
  /** Names the proxies; default: that of the process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** How long a connection may be silent, in milliseconds; default: 30 seconds. */
  readonly idleMs?: number | undefined;
  /** Called for each request. */
  readonly debug?: (message: string) => void;
}

/** One attempt at a file. */
export interface RequestedPart {
  /** Counts from 1. */
  readonly attempt: number;
  /** Headers that ask for a range, which may be answered with 206. */
  readonly range?: Readonly<Record<string, string>>;
}

/** An answer up to the start of its body, and the address that gave it. */
export interface Response {
  readonly message: IncomingMessage;
  readonly finalUrl: URL;
}

/** Makes single requests, through the proxies that the environment names. Close it after use. */
export class Requester {
  readonly #agents: Agents;
  readonly #options: RequesterOptions;
  readonly #closed = new AbortController();
  /** Statuses of answers that say "not there", by the address that was requested first. */
  readonly #missing = new Map<string, number>();

  /** @throws ActionError INVALID_INPUT for a proxy setting or credentials that can't be used */
  constructor(options: RequesterOptions) {
    this.#options = options;
    this.#agents = new Agents(readProxySettings(options.environment ?? process.env));
    if (options.authorization) assertSendable(options.authorization);
  }

  /** Aborted by `close`. */
  get signal(): AbortSignal {
    return this.#closed.signal;
  }

  /** The status of the most recent answer that said "not there" for this URL; undefined if none did. */
  lastMissingStatus(url: URL): number | undefined {
    return this.#missing.get(url.href);
  }

  /** Ends all connections. */
  close(): void {
    this.#closed.abort();
    this.#agents.close();
  }

  /**
   * One attempt, redirects included, up to the start of the body.
   * @returns undefined if the server has no such file
   * @throws PassingFault or LastingFault; ActionError if the server understood the request and refused it
   */
  async request(url: URL, { attempt, range }: RequestedPart): Promise<Response | undefined> {
    const { authorization, debug, idleMs } = this.#options;
    let address = url;
    // A request that was redirected to another origin stays without credentials, even if that origin redirects it back.
    let mayAuthorize = true;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      mayAuthorize &&= address.origin === authorization?.origin;
      const route = this.#agents.find(address);
      const message = await waitForAnswer(address, {
        ...route,
        attempt,
        headers: {
          'user-agent': USER_AGENT,
          'accept-encoding': 'identity',
          ...range,
          ...(mayAuthorize && { authorization: authorization?.value }),
        },
        signal: this.signal,
        ...(debug && { debug }),
        idleMs,
      });
      const { statusCode = 0, headers } = message;
      if (statusCode === 200 || (statusCode === 206 && range)) return { message, finalUrl: address };
      message.destroy();
      if (NOT_THERE.has(statusCode)) {
        this.#missing.set(url.href, statusCode);
        return undefined;
      }
      const answer = `the server answered ${describeStatus(statusCode)}`;
      if (mayPass(statusCode)) {
        throw new PassingFault(answer, { retryAfterMs: parseRetryAfter(headers['retry-after'], new Date()) });
      }
      if (statusCode === 401) throw toDeniedError(url, address, { isSent: mayAuthorize, authorization });
      // Only a proxy answers so (RFC 9110 section 15.5.8); over https it does in place of the tunnel.
      if (statusCode === 407 && route.proxy) throw toRefusal(statusCode, address, route.proxy);
      if (statusCode >= 400) throw toRefusedError(url, answer);
      if (!REDIRECTS.has(statusCode)) throw new StrayAnswer(answer);
      address = toRedirectTarget(address, headers.location);
    }
    throw new StrayAnswer(`more than ${MAX_REDIRECTS} redirects`);
  }
}

/** The server understood the request, and would refuse it again. */
function toRefusedError(url: URL, answer: string): ActionError {
  return new ActionError('DOWNLOAD_FAILED', `${describeUrl(url)}: ${answer}.`, {
    hint: "Check the URL of the mirror. If it is right, ask the mirror's operator why the server refuses this request.",
  });
}
