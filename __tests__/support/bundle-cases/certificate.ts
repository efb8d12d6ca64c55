import type { BundleJson } from '../bundle-json.ts';
import type { SignOptions } from '../sign-options.ts';
import { change, failing, malformed, type Recipe, type Recipes, SIGNED_AT } from './recipe.ts';

const TLS_SERVER = '1.3.6.1.5.5.7.3.1';
const CERTIFICATE = 'verificationMaterial.certificate.rawBytes';
const minutesLater = (minutes: number): Date => new Date(SIGNED_AT.getTime() + minutes * 60 * 1000);

const signed = (why: string, options: SignOptions): Recipe => failing(why, ({ sign }) => sign(options));

function reencode(bundle: BundleJson, edit: (certificate: Buffer) => Buffer): object {
  const certificate = Buffer.from(bundle.verificationMaterial.certificate?.rawBytes ?? '', 'base64');
  return change(bundle, CERTIFICATE, edit(certificate).toString('base64'));
}

/** The right name on a certificate that proves nothing. */
export const CERTIFICATES: Recipes = {
  'certificate-other-authority': {
    why: 'Another Sigstore with the same names and other keys: anybody can set one up.',
    verdict: 'VERIFICATION_FAILED',
    make: ({ signElsewhere }) => signElsewhere(),
  },
  'certificate-of-another-bundle': {
    why: "The certificate of another bundle of the same signer: it is not this signature's.",
    verdict: 'VERIFICATION_FAILED',
    make: ({ sign, signOther }) =>
      change(sign(), CERTIFICATE, signOther().verificationMaterial.certificate?.rawBytes),
  },
  'certificate-of-the-authority': {
    why: "The authority's own certificate signs certificates, not files.",
    verdict: 'VERIFICATION_FAILED',
    make: ({ sign, trustedRoot }) =>
      change(sign(), CERTIFICATE, trustedRoot.certificateAuthorities[0].certChain.certificates[0]?.rawBytes),
  },
  'certificate-not-logged': signed('Nobody could notice a certificate that was never logged.', {
    signedCertificateTimestamp: false,
  }),
  'certificate-expired': signed('The certificate had expired when the log saw the signature.', {
    integratedAt: minutesLater(11),
  }),
  'certificate-not-yet-valid': signed('The log saw the signature before the certificate was valid.', {
    integratedAt: minutesLater(-1),
  }),
  'certificate-expired-at-timestamp': signed('One of the two times lies after the end of the certificate.', {
    timestamps: 'promise+rfc3161',
    timestampedAt: minutesLater(11),
  }),
  'certificate-expired-in-rekor-v2': signed(
    'The certificate had expired when the signature got its timestamp.',
    {
      log: 'rekor-v2',
      timestampedAt: minutesLater(11),
    },
  ),
  'certificate-for-servers': {
    ...signed('A certificate for TLS servers is not one for signing code.', {
      extendedKeyUsages: [TLS_SERVER],
    }),
    stricterThanLibrary: 'The library does not look at the extended key usage.',
  },
  'certificate-trailing-byte': malformed(
    'A byte behind the certificate, which no signature covers.',
    ({ sign }) => reencode(sign(), certificate => Buffer.concat([certificate, Buffer.of(0)])),
  ),
  'certificate-in-a-set': {
    ...malformed('Another tag around the certificate, which no signature covers.', ({ sign }) =>
      reencode(sign(), certificate => Buffer.concat([Buffer.of(0x31), certificate.subarray(1)])),
    ),
    stricterThanLibrary: 'The library does not look at the outermost tag.',
  },
  'public-key': {
    why: 'A bare public key names nobody, so nothing ties it to the release manager.',
    verdict: 'BUNDLE_UNSUPPORTED',
    make({ sign }) {
      const bundle = sign();
      const { certificate: _, ...material } = bundle.verificationMaterial;
      return { ...bundle, verificationMaterial: { ...material, publicKey: { hint: 'thomas@python.org' } } };
    },
  },
  'public-key-beside': {
    why: 'A bundle with two keys does not say whose signature it is.',
    verdict: 'BUNDLE_UNSUPPORTED',
    make: ({ sign }) => change(sign(), 'verificationMaterial.publicKey', { hint: 'thomas@python.org' }),
  },
  'chain-empty': {
    why: 'A chain without a certificate.',
    verdict: 'BUNDLE_MALFORMED',
    make: ({ sign }) =>
      change(sign({ mediaType: '0.2' }), 'verificationMaterial.x509CertificateChain.certificates', []),
  },
  'chain-in-v0.3': {
    why: 'Version 0.3 took the chain away: issuers come from the trusted root.',
    verdict: 'BUNDLE_MALFORMED',
    make: ({ sign }) =>
      change(sign({ mediaType: '0.2' }), 'mediaType', 'application/vnd.dev.sigstore.bundle.v0.3+json'),
  },
};
