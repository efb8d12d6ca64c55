import { createServer } from 'node:https';
import { createCertificateAuthority, type SubjectAlternativeName } from './certificate-authority.ts';

const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

export interface TlsOptions {
  /** The names that the certificate is issued to; default: `localhost` and `127.0.0.1`. */
  readonly names?: readonly SubjectAlternativeName[];
  /** Days from now at which the certificate becomes valid and expires; default: yesterday and tomorrow. */
  readonly validDays?: readonly [from: number, to: number];
}

/** What a TLS server needs, in PEM, and the root certificate that vouches for it. */
export interface TlsIdentity {
  readonly key: string;
  /** The certificate, and the intermediate one. */
  readonly cert: string;
  readonly root: string;
}

/** Issues a certificate for a server, by a certificate authority that no machine trusts by itself. */
export function createTlsIdentity({
  names = LOOPBACK,
  validDays: [from, to] = [-1, 1],
}: TlsOptions = {}): TlsIdentity {
  const authority = createCertificateAuthority('servers.example');
  const now = Date.now();
  const { certificate, privateKey } = authority.issue(new Date(), {
    subjectAlternativeNames: names,
    extendedKeyUsages: [SERVER_AUTHENTICATION],
    notBefore: new Date(now + from * DAY_MILLISECONDS),
    notAfter: new Date(now + to * DAY_MILLISECONDS),
  });
  const [intermediate = '', root = ''] = authority.authorityJson.certChain.certificates.map(({ rawBytes }) =>
    toPem(rawBytes),
  );
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: toPem(certificate.toString('base64')) + intermediate,
    root,
  };
}

/** A TLS server on loopback that has what another server has. */
export interface TlsServer {
  readonly host: string;
  readonly requests: string[];
  close(): void;
}

/** @param origin of the other server */
export async function startTlsServer({ key, cert }: TlsIdentity, origin: string): Promise<TlsServer> {
  const requests: string[] = [];
  const server = createServer({ key, cert }, async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const answer = await fetch(new URL(request.url ?? '/', origin));
    response.writeHead(answer.status);
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    host: `127.0.0.1:${address.port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An iPAddress has four bytes (RFC 5280 section 4.2.1.6). */
const LOOPBACK: readonly SubjectAlternativeName[] = [
  { type: 'dns', value: 'localhost' },
  { type: 'raw', value: Buffer.from([0x87, 4, 127, 0, 0, 1]) },
];

function toPem(base64: string): string {
  return `-----BEGIN CERTIFICATE-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;
}
