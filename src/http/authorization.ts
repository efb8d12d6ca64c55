import { ActionError } from '../errors.ts';
import { describeStatus } from './faults.ts';
import { describeUrl } from './retry.ts';

/** Credentials for one server. */
export interface Authorization {
  /** Scheme, host, and port, as URL.origin has them: no other origin gets the value. */
  readonly origin: string;
  /** The whole value of the header, such as `Bearer …`. Never print it. */
  readonly value: string;
}

/**
 * Accepts what a header can contain (RFC 9110 section 5.5) in ASCII; servers read other bytes in different ways.
 * @throws ActionError INVALID_INPUT, which does not show the value
 */
export function assertSendable({ value }: Authorization): void {
  if (/^[\t\x20-\x7e]+$/.test(value)) return;
  throw new ActionError('INVALID_INPUT', 'mirror-token: it contains a line break or a non-ASCII character.', {
    hint: 'Set mirror-token to the value of one Authorization header, such as Bearer followed by the token.',
  });
}

/**
 * The error for an answer of 401.
 * @param url requested
 * @param address that answered; another one after a redirect
 */
export function toDeniedError(
  url: URL,
  address: URL,
  { isSent, authorization }: { isSent: boolean; authorization: Authorization | undefined },
): ActionError {
  const answer = `${describeUrl(url)}: ${address.origin} requires credentials (${describeStatus(401)})`;
  if (isSent)
    return new ActionError('MIRROR_REFUSED', `${answer} and did not accept the ones that were sent.`);
  if (authorization === undefined) return new ActionError('MIRROR_REFUSED', `${answer}, and none were sent.`);
  return new ActionError(
    'MIRROR_REFUSED',
    `${answer}. mirror-token was not sent, because only ${authorization.origin} gets it.`,
    {
      hint: 'Set mirror to the server that requires mirror-token: a redirect to another server never gets it.',
    },
  );
}
