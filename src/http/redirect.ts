import { describeUrl, StrayAnswer } from './retry.ts';

/**
 * The address that a redirect leads to.
 * @throws StrayAnswer if the target is not an address, or is less protected than the redirecting address
 */
export function toRedirectTarget(from: URL, location: string | undefined): URL {
  const target = URL.parse(location ?? '', from.href);
  if (location === undefined || target === null || !/^https?:$/.test(target.protocol)) {
    throw new StrayAnswer(`a redirect from ${describeUrl(from)} to an address that is not http or https`);
  }
  if (target.protocol !== 'https:' && target.protocol !== from.protocol) {
    throw new StrayAnswer(
      `a redirect from ${describeUrl(from)} to ${describeUrl(target)}, which is not https`,
    );
  }
  return target;
}
