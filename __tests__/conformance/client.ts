/**
 * The client that sigstore/sigstore-conformance drives, over this project's own verifier:
 * `client.ts verify-bundle [--staging] --bundle FILE --certificate-identity ID --certificate-oidc-issuer URL
 * [--trusted-root FILE] FILE_OR_DIGEST`. Exit code 0: verified.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ActionError } from '../../src/errors.ts';
import { readTrustedRoot } from '../../src/sigstore/trusted-root-source.ts';
import { verifyBundle } from '../../src/sigstore/verify.ts';
import { digestFile } from '../../src/store/digest-file.ts';

const DIGEST = /^sha256:(?<hex>[0-9a-f]{64})$/i;

try {
  await verify(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ActionError ? `${error.code}: ${error.message}\n${error.hint}` : error);
  process.exitCode = 1;
}

async function verify(args: string[]): Promise<void> {
  // Strict: --key, --staging and every other option that is not here is an error.
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      bundle: { type: 'string' },
      'certificate-identity': { type: 'string' },
      'certificate-oidc-issuer': { type: 'string' },
      'trusted-root': { type: 'string' },
    },
  });
  const [command, fileOrDigest, ...others] = positionals;
  if (command !== 'verify-bundle') throw new Error(`not a command of this client: ${command}`);
  if (others.length > 0) throw new Error(`more than one artifact: ${others.join(' ')}`);
  const identity = {
    subjectAlternativeName: required('--certificate-identity', values['certificate-identity']),
    issuer: required('--certificate-oidc-issuer', values['certificate-oidc-issuer']),
  };
  const bundle = await readFile(required('--bundle', values.bundle));
  const path = values['trusted-root'];
  const trustedRoot = await readTrustedRoot(
    path ? { kind: 'file', path } : { kind: 'embedded' },
    '',
    console.error,
  );
  const { sha256 } = verifyBundle(bundle, identity, trustedRoot).evidence;
  const found = await readDigest(required('FILE_OR_DIGEST', fileOrDigest));
  if (found !== sha256) throw new ActionError('DIGEST_MISMATCH', `signed: ${sha256}, found: ${found}`);
  console.log(`verified: sha256:${sha256}`);
}

function required(name: string, value: string | undefined): string {
  if (!value) throw new Error(`${name} is missing`);
  return value;
}

/** A digest only where it looks like one and is no file (the suite's docs/cli_protocol.md). */
async function readDigest(fileOrDigest: string): Promise<string> {
  const hex = DIGEST.exec(fileOrDigest)?.groups?.hex;
  return hex !== undefined && !existsSync(fileOrDigest)
    ? hex.toLowerCase()
    : (await digestFile(fileOrDigest)).sha256;
}
