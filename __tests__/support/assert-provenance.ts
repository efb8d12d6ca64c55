import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[!#$%&'()*+,/0-9:;=?@A-Z[\]_a-z~.-]+$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Asserts that the statement about a build is one by the rules of
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md and https://slsa.dev/spec/v1.1/provenance, and
 * that it says what build.json says.
 * @param outputs of the setup action
 */
export async function assertProvenance(outputs: Readonly<Record<string, string>>): Promise<void> {
  const read = (name: string): Promise<Buffer> => readFile(outputs[name] ?? '');
  const bytes = await read('build-path');
  const record = JSON.parse(bytes.toString());
  const statement = JSON.parse((await read('evidence-path')).toString());
  assert.deepEqual(Object.keys(statement).sort(), ['_type', 'predicate', 'predicateType', 'subject']);
  assert.equal(statement._type, 'https://in-toto.io/Statement/v1');
  assert.equal(statement.predicateType, 'https://slsa.dev/provenance/v1');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  assert.deepEqual(statement.subject, [{ name: 'build.json', digest: { sha256 } }]);
  const { predicate } = statement;
  assert.deepEqual(JSON.parse((await read('predicate-path')).toString()), predicate);

  assert.deepEqual(Object.keys(predicate).sort(), ['buildDefinition', 'runDetails']);
  const { buildDefinition, runDetails } = predicate;
  assert.match(buildDefinition.buildType, URI);
  for (const each of ['externalParameters', 'internalParameters'])
    assert.equal(typeof buildDefinition[each], 'object');
  const [source] = buildDefinition.resolvedDependencies;
  assert.deepEqual(
    [source.name, source.digest.sha256, source.annotations.certificateIdentity],
    [record.source.fileName, outputs.sha256, outputs['certificate-identity']],
  );
  for (const { name, digest, uri } of buildDefinition.resolvedDependencies) {
    assert.equal(typeof name, 'string');
    assert.match(digest.sha256, SHA256);
    if (uri !== undefined) assert.match(uri, URI);
  }
  assert.deepEqual(buildDefinition.externalParameters.configureArguments, record.recipe.configureArguments);
  assert.equal(buildDefinition.internalParameters.compiler, record.recipe.compiler);
  assert.equal(buildDefinition.internalParameters.operatingSystem, record.recipe.operatingSystem);

  assert.match(runDetails.builder.id, URI);
  for (const version of Object.values(runDetails.builder.version)) assert.equal(typeof version, 'string');
  const { startedOn, finishedOn } = runDetails.metadata;
  assert.match(startedOn, TIME);
  assert.match(finishedOn, TIME);
  assert.ok(startedOn <= finishedOn);
  assert.deepEqual(
    runDetails.byproducts,
    record.files
      .filter((file: object) => 'sha256' in file)
      .map((file: { path: string; sha256: string }) => ({
        name: file.path,
        digest: { sha256: file.sha256 },
      })),
  );
}
