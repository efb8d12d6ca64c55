import * as core from '@actions/core';
import type { Result } from './report/result.ts';

/** Sets every output, from the first artifact where one value is meant. Nothing verified is a failure. */
export function writeOutputs(results: readonly Result[]): void {
  const [first] = results;
  if (first === undefined) throw new Error('nothing was verified');
  const outputs = {
    'python-version': first.pythonVersion,
    path: first.path,
    'bundle-path': first.bundlePath,
    ...(first.sourceDir !== undefined && { 'source-dir': first.sourceDir }),
    ...(first.evidencePath !== undefined && { 'evidence-path': first.evidencePath }),
    ...(first.predicatePath !== undefined && { 'predicate-path': first.predicatePath }),
    sha256: first.sha256,
    'certificate-identity': first.certificateIdentity,
    'certificate-oidc-issuer': first.certificateOidcIssuer,
    'log-index': first.logIndex,
    'signed-at': first.signedAt,
    'cache-hit': String(results.every(result => result.cacheHit)),
    results: JSON.stringify(results),
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
