import { type Subject, toStatement } from '../report/in-toto.ts';
import type { BuildRecord } from './record.ts';

/** For the input `predicate-type` of `actions/attest`. */
export const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'urn:verify-cpython:build';
const BUILDER_ID = 'urn:verify-cpython:builder';

/**
 * Says in the form of an in-toto statement how an interpreter was made: a SLSA provenance
 * (https://slsa.dev/spec/v1.1/provenance). It is not signed; `actions/attest` can do that.
 * @param subject build.json, which has the digest of every installed file
 */
export function toProvenance(record: BuildRecord, subject: Subject) {
  return toStatement(subject, PREDICATE_TYPE, toPredicate(record));
}

function toPredicate({ tool, recipe, source, startedAt, finishedAt, files }: BuildRecord) {
  const [name = '', version = ''] = tool.split('/');
  const { pythonVersion, architecture, freeThreaded, configureArguments, compiler, operatingSystem } = recipe;
  const { fileName, sha256, url, artifact, manifest, ...signature } = source;
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { pythonVersion, architecture, freeThreaded, configureArguments },
      internalParameters: { compiler, operatingSystem, prefix: recipe.prefix },
      resolvedDependencies: [
        {
          name: fileName,
          digest: { sha256 },
          ...(url !== null && { uri: url }),
          annotations: { artifact, ...signature },
        },
        ...(manifest ? [{ name: manifest.fileName, digest: { sha256: manifest.sha256 } }] : []),
      ],
    },
    runDetails: {
      builder: { id: BUILDER_ID, version: { [name]: version } },
      metadata: { startedOn: startedAt, finishedOn: finishedAt },
      byproducts: files.flatMap(file =>
        'sha256' in file ? [{ name: file.path, digest: { sha256: file.sha256 } }] : [],
      ),
    },
  };
}
