import { createHash } from 'node:crypto';
import type { BundledPackage } from './bundled-packages.ts';

/** What an SBOM describes. */
export interface SbomSubject {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  /** ISO 8601. */
  readonly date: string;
}

/**
 * The software bill of materials of dist/, in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/).
 * `npm sbom` can't make it: it lists what is installed for development, and dist/ contains only some of that.
 *
 * @param packages what dist/ contains
 * @returns JSON; the same for the same input
 */
export function formatSbom(subject: SbomSubject, packages: readonly BundledPackage[]): string {
  const references = new Map(packages.map(each => [each.name, toReference(each)]));
  const root = toReference(subject);
  const components = packages.map(toComponent);
  const bundle = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: toSerialNumber(JSON.stringify([subject, components])),
    version: 1,
    metadata: {
      timestamp: `${subject.date}T00:00:00Z`,
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': root,
        name: subject.name,
        version: subject.version,
        description: subject.description,
        licenses: [{ license: { id: subject.license } }],
        purl: root,
      },
    },
    components,
    dependencies: [
      { ref: root, dependsOn: [...references.values()] },
      ...packages.map(each => ({
        ref: toReference(each),
        dependsOn: each.dependencies.flatMap(name => references.get(name) ?? []),
      })),
    ],
  };
  return `${JSON.stringify(bundle, undefined, 2)}\n`;
}

/** A package of this repository has no archive, and no address in the registry. */
function toComponent(each: BundledPackage): Record<string, unknown> {
  const [group, name] = each.name.startsWith('@') ? each.name.split('/') : [undefined, each.name];
  return {
    type: 'library',
    'bom-ref': toReference(each),
    ...(group && { group }),
    name,
    version: each.version,
    scope: 'required',
    licenses: [{ license: { id: each.license } }],
    ...(each.integrity && {
      hashes: [toHash(each.integrity)],
      purl: toReference(each),
    }),
  };
}

/** A package URL (https://github.com/package-url/purl-spec). */
function toReference({ name, version }: { readonly name: string; readonly version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function toHash(integrity: string): { alg: string; content: string } {
  const [algorithm = '', content = ''] = integrity.split('-');
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(content, 'base64').toString('hex') };
}

/** A version 8 UUID of the content (RFC 9562), so that the same release always has the same one. */
function toSerialNumber(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
