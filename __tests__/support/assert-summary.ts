import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Result } from '../../src/report/result.ts';

/** RFC 3986, without spaces. */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[!#$%&'()*+,/0-9:;=?@A-Z[\]_a-z~.-]+$/;
/** RFC 8141: a namespace and something in it. */
const URN = /^urn:[A-Za-z0-9][A-Za-z0-9-]{0,30}[A-Za-z0-9]:[A-Za-z0-9].*$/;

/**
 * Asserts that what was written as evidence of a result is what it says it is, by the rules of
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md and
 * https://slsa.dev/spec/v1.1/verification_summary, and that it is about this result.
 * @returns the predicate
 */
export async function assertVerificationSummary(result: Result) {
  const read = async (path: string | undefined) => JSON.parse(await readFile(path ?? '', 'utf8'));
  const statement = await read(result.evidencePath);
  assert.deepEqual(Object.keys(statement).sort(), ['_type', 'predicate', 'predicateType', 'subject']);
  assert.equal(statement._type, 'https://in-toto.io/Statement/v1');
  assert.equal(statement.predicateType, 'https://slsa.dev/verification_summary/v1');
  assert.deepEqual(statement.subject, [
    {
      name: result.fileName,
      digest: { sha256: result.path === undefined ? result.sha256 : await digest(result.path) },
      ...(result.url !== null && { downloadLocation: result.url }),
    },
  ]);

  const { predicate } = statement;
  assert.deepEqual(Object.keys(predicate).sort(), [
    'inputAttestations',
    'policy',
    'resourceUri',
    'timeVerified',
    'verificationResult',
    'verifiedLevels',
    'verifier',
  ]);
  assert.deepEqual(await read(result.predicatePath), predicate, 'the predicate alone is the same');
  assertUri(predicate.verifier.id);
  for (const version of Object.values(predicate.verifier.version)) assert.equal(typeof version, 'string');
  assert.match(predicate.timeVerified, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  assert.ok(Math.abs(Date.now() - Date.parse(predicate.timeVerified)) < 60_000);
  assertUri(predicate.resourceUri);
  assertUri(predicate.policy.uri);
  assert.equal(predicate.verificationResult, 'PASSED');
  assert.ok(predicate.verifiedLevels.length > 0);
  for (const level of predicate.verifiedLevels) assert.match(level, /^(?!SLSA_)[A-Z_]+$/);

  const [attestation, ...others] = predicate.inputAttestations;
  assert.deepEqual(others, []);
  if (result.bundlePath === undefined) assert.match(attestation.digest.sha256, /^[0-9a-f]{64}$/);
  else assert.deepEqual(attestation.digest, { sha256: await digest(result.bundlePath) });
  if (result.url === null) assert.ok(!('uri' in attestation));
  else assertUri(attestation.uri);
  return predicate;
}

function assertUri(uri: string): void {
  assert.match(uri, URI);
  if (uri.startsWith('urn:')) assert.match(uri, URN);
}

async function digest(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
