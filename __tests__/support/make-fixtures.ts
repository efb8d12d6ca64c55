/**
 * `npm run fixtures`: generates the corpus of bundles again, with a throwaway Sigstore whose keys are not kept, so
 * every bundle changes each time.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCEPTED } from './bundle-cases/accepted.ts';
import { CERTIFICATES } from './bundle-cases/certificate.ts';
import { CONTENT } from './bundle-cases/content.ts';
import { FILES } from './bundle-cases/file.ts';
import { IDENTITY } from './bundle-cases/identity.ts';
import { INCLUSION_PROOFS } from './bundle-cases/inclusion-proof.ts';
import { LOG_ENTRIES } from './bundle-cases/log-entry.ts';
import { createWorkshop, type Recipe, type Workshop } from './bundle-cases/recipe.ts';
import { RUBBISH_FIELDS } from './bundle-cases/rubbish.ts';
import { SIGNING_TIMES } from './bundle-cases/signing-time.ts';
import { type CaseDescription, CORPUS_FILE_NAME, CORPUS_FOLDER, TRUSTED_ROOT_PATH } from './bundle-corpus.ts';
import { makeSourceTgz } from './source-archive.ts';

const FAMILIES = [
  ACCEPTED,
  IDENTITY,
  CERTIFICATES,
  CONTENT,
  LOG_ENTRIES,
  INCLUSION_PROOFS,
  SIGNING_TIMES,
  RUBBISH_FIELDS,
  FILES,
];

const artifact = await makeSourceTgz('3.13.55');
const workshop = createWorkshop(artifact);
rmSync(CORPUS_FOLDER, { recursive: true, force: true });
mkdirSync(CORPUS_FOLDER, { recursive: true });
writeFileSync(join(CORPUS_FOLDER, CORPUS_FILE_NAME), artifact);
writeFileSync(TRUSTED_ROOT_PATH, toJson(workshop.trustedRoot));
for (const [name, recipe] of FAMILIES.flatMap(family => Object.entries(family))) {
  writeCase(recipe.verdict === 'accepted' ? name : `${name}_fail`, recipe, workshop);
}

function writeCase(name: string, { why, make, ...recipe }: Recipe, workshop: Workshop): void {
  const folder = join(CORPUS_FOLDER, name);
  const made = make(workshop);
  const description: CaseDescription = {
    verdict: recipe.verdict,
    artifactRequested: recipe.artifactRequested ?? recipe.verdict === 'accepted',
    ...(recipe.stricterThanLibrary && { stricterThanLibrary: recipe.stricterThanLibrary }),
    ...(Array.isArray(made) && { pieces: made }),
  };
  // Fails where two families have a case of the same name.
  mkdirSync(folder);
  writeFileSync(join(folder, 'README.md'), `${why}\n`);
  writeFileSync(join(folder, 'case.json'), toJson(description));
  if (!Array.isArray(made)) writeFileSync(join(folder, 'bundle.sigstore'), toBytes(made));
}

function toBytes(made: object | string): Uint8Array {
  if (made instanceof Uint8Array) return made;
  return Buffer.from(typeof made === 'string' ? made : JSON.stringify(made));
}

function toJson(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
