import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '../../src/errors.ts';

/** One directory a bundle; made by `npm run fixtures`. */
export const CORPUS_FOLDER = join(import.meta.dirname, '../fixtures/bundles');
export const TRUSTED_ROOT_PATH = join(CORPUS_FOLDER, 'trusted_root.json');
/** What the bundles are for. */
export const CORPUS_FILE_NAME = 'Python-3.13.55.tgz';

/** Bytes that would be large in a file: texts, and texts to repeat. */
export type Pieces = readonly (string | { readonly repeat: string; readonly times: number })[];

/** `case.json`: what is expected. */
export interface CaseDescription {
  readonly verdict: 'accepted' | ErrorCode;
  /** False where the bundle alone is refused. */
  readonly artifactRequested: boolean;
  /** Why the `sigstore` packages accept what this project refuses. */
  readonly stricterThanLibrary?: string;
  /** In place of a file `bundle.sigstore`. */
  readonly pieces?: Pieces;
}

/** A case of the corpus; its name ends in `_fail` where it must be refused. */
export interface BundleCase extends CaseDescription {
  readonly name: string;
  readBundle(): Buffer;
}

/** Every case, in alphabetical order. */
export function readBundleCases(): BundleCase[] {
  return readdirSync(CORPUS_FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => readBundleCase(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const readCorpusArtifact = (): Buffer => readFileSync(join(CORPUS_FOLDER, CORPUS_FILE_NAME));

function readBundleCase(name: string): BundleCase {
  const folder = join(CORPUS_FOLDER, name);
  const description: CaseDescription = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
  const { pieces } = description;
  const readBundle = () =>
    pieces === undefined ? readFileSync(join(folder, 'bundle.sigstore')) : joinPieces(pieces);
  return { ...description, name, readBundle };
}

function joinPieces(pieces: Pieces): Buffer {
  const texts = pieces.map(piece => (typeof piece === 'string' ? piece : piece.repeat.repeat(piece.times)));
  return Buffer.from(texts.join(''));
}
