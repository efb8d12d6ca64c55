import { STATUS_CODES, validateHeaderValue } from 'node:http';
import { ActionError } from '../errors.ts';
import { describeUrl } from './retry.ts';

/** Credentials for one server. */
export interface Authorization {
  /** Scheme, host, and port, as URL.origin has them: no other origin gets the value. */
  readonly origin: string;
  /** The whole value of the header, such as `Bearer …`. Never print it. */
  readonly value: string;
}

/** @throws ActionError INVALID_INPUT where the value can't be the value of a header */
export function assertSendable({ value }: Authorization): void {
  try {
    validateHeaderValue('authorization', value);
  } catch {
    throw new ActionError(
      'INVALID_INPUT',
      'mirror-token: it contains a character that no HTTP header can have.',
      {
        hint: 'Check mirror-token for line breaks and for characters outside of ASCII.',
      },
    );
  }
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
  const answer = `${describeUrl(url)}: ${address.origin} requires credentials (401 ${STATUS_CODES[401]})`;
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
