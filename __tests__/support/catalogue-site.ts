import { formatFinalVersion, parseVersion } from '../../src/cpython/version.ts';
import { type PythonOrg, startPythonOrg } from './python-org.ts';
import { type Catalogue, readCatalogue, readRealBundles } from './shared.ts';

/** How the files of the catalogue are published. */
export interface SiteOptions {
  /** Whether a file is published at all. */
  readonly isPublished?: (version: string, fileName: string) => boolean;
}

/**
 * A python.org whose listings have what the catalogue has, and which serves the real bundles at hand; other bundles are
 * neither listed nor there, and no file is.
 */
export async function startCatalogueSite({ isPublished = () => true }: SiteOptions = {}): Promise<PythonOrg> {
  const site = await startPythonOrg();
  const bundles = new Map(readRealBundles().map(({ fileName, bytes }) => [fileName, bytes]));
  for (const [version, { files }] of Object.entries(readCatalogue())) {
    for (const [fileName, { verification_material: material }] of Object.entries(files)) {
      if (!isPublished(version, fileName)) continue;
      const path = toPath(version, fileName);
      site.announce(path);
      for (const suffix of material.filter(each => each !== '.sigstore')) site.announce(`${path}${suffix}`);
      const bundle = bundles.get(fileName);
      if (bundle) site.publish(`${path}.sigstore`, bundle);
    }
  }
  return site;
}

/** `3.14.0/Python-3.14.0rc1.tgz` */
export function toPath(version: string, fileName: string): string {
  return `${formatFinalVersion(parseVersion(version))}/${fileName}`;
}

/** The files of the catalogue, each with its release. */
export function listCatalogueFiles(): {
  version: string;
  fileName: string;
  material: Catalogue[string]['files'][string]['verification_material'];
}[] {
  return Object.entries(readCatalogue()).flatMap(([version, { files }]) =>
    Object.entries(files).map(([fileName, { verification_material: material }]) => ({
      version,
      fileName,
      material,
    })),
  );
}
