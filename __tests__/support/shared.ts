import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../shared/python-org');

/** Every release up to 3.15.0a8 as python.org's API has it. */
export const CATALOGUE = join(FOLDER, 'catalogue.json');

/** The reason to skip a test over real releases, which are not part of this project; false where they are there. */
export const SKIP_WITHOUT_RELEASES = existsSync(FOLDER)
  ? false
  : 'needs ../shared/python-org: real bundles and tarballs, which this project does not contain';

/** Real releases in python.org's layout. */
export const RELEASES_FOLDER = join(FOLDER, 'ftp/python');
/** Real embeddable zips for Windows in python.org's layout. */
export const WINDOWS_FOLDER = join(FOLDER, 'windows/python');

/** The names in the index of the install manager for Windows; none where the list is not there. */
export function readPackageNames(): string[] {
  if (SKIP_WITHOUT_RELEASES) return [];
  return readFileSync(join(FOLDER, 'install-manager-files.txt'), 'utf8').split('\n').filter(Boolean);
}

/** A real bundle, and the digest that the catalog has for its artifact. */
export interface RealBundle {
  readonly version: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** What the catalog knows of each release, by version. */
export type Catalogue = Record<
  string,
  {
    /** Day of the release; null if the API has none. */
    readonly released: string | null;
    readonly files: Record<
      string,
      { readonly sha256: string; readonly size: number; readonly verification_material: readonly string[] }
    >;
  }
>;

/** Every release up to 3.15.0a8; none where the catalog is not there. */
export function readCatalogue(): Catalogue {
  return SKIP_WITHOUT_RELEASES ? {} : JSON.parse(readFileSync(CATALOGUE, 'utf8'));
}

/** Every real bundle in `../shared`; empty if that folder is missing. */
export function readRealBundles(): RealBundle[] {
  if (SKIP_WITHOUT_RELEASES) return [];
  const releases = Object.entries(readCatalogue()).flatMap(([version, { files }]) =>
    Object.entries(files).map(([fileName, { sha256 }]) => [fileName, { version, sha256 }] as const),
  );
  const byFileName = new Map(releases);
  return globSync('*/*.sigstore', { cwd: RELEASES_FOLDER }).map(path => {
    const fileName = basename(path, '.sigstore');
    const release = byFileName.get(fileName);
    if (release === undefined) throw new Error(`${fileName} is not in the catalogue`);
    return { fileName, bytes: readFileSync(join(RELEASES_FOLDER, path)), ...release };
  });
}
