import { formatFinalVersion, parseVersion } from '../../src/cpython/version.ts';
import { type PythonOrg, startPythonOrg } from './python-org.ts';
import { type Catalogue, readCatalogue, readRealBundles } from './shared.ts';

/** How the files of the catalog are published. */
export interface SiteOptions {
  /** Whether a file is published at all. */
  readonly isPublished?: (version: string, fileName: string) => boolean;
  /** Which bundles are listed: those that are there, or every one that python.org lists. */
  readonly listedBundles?: 'present' | 'all';
}

/**
 * A python.org whose listings have what the catalog has, and which serves the real bundles of `../shared`. No file is there, and
 * no other bundle.
 */
export async function startCatalogueSite({
  isPublished = () => true,
  listedBundles = 'present',
}: SiteOptions = {}): Promise<PythonOrg> {
  const site = await startPythonOrg();
  const bundles = new Map(readRealBundles().map(({ fileName, bytes }) => [fileName, bytes]));
  for (const [version, { files }] of Object.entries(readCatalogue())) {
    for (const [fileName, { verification_material: material }] of Object.entries(files)) {
      if (!isPublished(version, fileName)) continue;
      const path = toPath(version, fileName);
      site.announce(path);
      for (const suffix of material)
        if (suffix !== '.sigstore' || listedBundles === 'all') site.announce(`${path}${suffix}`);
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

/** The files of the catalog, each with its release. */
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
