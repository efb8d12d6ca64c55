import { STATUS_CODES } from 'node:http';
import { describeCause } from '../errors.ts';
import { toCode } from '../files/disk-errors.ts';
import type { ProxyServer } from './proxy-settings.ts';
import { LastingFault, PassingFault } from './retry.ts';

/** Answers that may differ in a moment. */
const MAY_PASS = new Set([408, 425, 429]);

/** Node's codes for certificates (https://nodejs.org/docs/latest-v24.x/api/tls.html#x509-certificate-error-codes). */
const CERTIFICATE_CODE =
  /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|(DEPTH_ZERO_)?SELF_SIGNED_|INVALID_(CA|PURPOSE)$|PATH_LENGTH_|UNSPECIFIED$)/;
const CLOCK_CODE = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/;
const NAME_CODE = /^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/;

const CLOCK_HINT =
  "Check the clock of this machine. If it is right, ask the server's operator to renew the certificate.";
const NAME_HINT =
  'Check the host name in the URL, and that HTTPS_PROXY and DNS lead to that host: the certificate is issued to another name.';
const ISSUER_HINT =
  "If a proxy inspects TLS, or the server has a private certificate authority, set NODE_EXTRA_CA_CERTS to the PEM file of that authority's certificate, or NODE_USE_SYSTEM_CA=1 to trust the certificates of the operating system.";

/** Whether the same request may get another answer in a moment. */
export function mayPass(status: number): boolean {
  return MAY_PASS.has(status) || status >= 500;
}

/** `405 Method Not Allowed`; the words are ours, since a server may repeat in its own what the request said. */
export function describeStatus(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim();
}

/**
 * The fault behind a request without an answer.
 * @param error what the connection failed with
 */
export function toFault(
  error: unknown,
  target: URL,
  proxy: ProxyServer | undefined,
): PassingFault | LastingFault {
  const code = toCode(error);
  const statusCode = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
  if (code === 'ERR_PROXY_TUNNEL' && statusCode !== undefined && proxy !== undefined) {
    if (statusCode >= 400 && !mayPass(statusCode)) return toRefusal(statusCode, target, proxy);
    return new PassingFault(describeRefusal(statusCode), { cause: error });
  }
  const hint = findCertificateHint(code);
  if (hint !== undefined) {
    return new LastingFault(
      `the TLS certificate is rejected: ${describeCause(error)} (${code})`,
      hint,
      error,
    );
  }
  return new PassingFault(describeCause(error), { cause: error });
}

/** What it means that a proxy answered with a status of its own. */
export function toRefusal(status: number, target: URL, { variable }: ProxyServer): LastingFault {
  return new LastingFault(
    describeRefusal(status),
    status === 407
      ? `Set the proxy's user name and password in ${variable}, as in http://USER:PASSWORD@proxy.example:8080, with special characters percent-encoded.`
      : `Ask the proxy's operator to allow ${target.origin}. If that host is reachable without the proxy, add it to NO_PROXY.`,
  );
}

function describeRefusal(status: number): string {
  return `the proxy answered ${describeStatus(status)}`;
}

function findCertificateHint(code: string): string | undefined {
  if (CLOCK_CODE.test(code)) return CLOCK_HINT;
  if (NAME_CODE.test(code)) return NAME_HINT;
  return CERTIFICATE_CODE.test(code) ? ISSUER_HINT : undefined;
}
