import { ActionError } from '../errors.ts';
import { describeUrl } from './retry.ts';

/**
 * The address that a redirect leads to.
 * @throws ActionError DOWNLOAD_FAILED where the target is no address, or is less protected than where it came from
 */
export function toRedirectTarget(from: URL, location: string | undefined): URL {
  const target = URL.parse(location ?? '', from.href);
  if (location === undefined || target === null || !/^https?:$/.test(target.protocol)) {
    throw failed(from, 'a redirect to no http or https address');
  }
  if (target.protocol !== 'https:' && target.protocol !== from.protocol) {
    throw failed(from, `a redirect to ${describeUrl(target)}, which is not https`);
  }
  return target;
}

/** A fault that would be the same the next time. */
export function failed(url: URL, reason: string): ActionError {
  return new ActionError('DOWNLOAD_FAILED', `${describeUrl(url)}: ${reason}.`);
}
