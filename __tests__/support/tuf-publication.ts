import { createHash } from 'node:crypto';
import {
  createTufKeys,
  forgeKey,
  type OnlineRole,
  signMetadata,
  type TufKeys,
  toCommonFields,
  toRoot,
} from './tuf-metadata.ts';

/** What can be wrong with a publication: in each case this alone. */
export const PUBLICATION_FAULTS = [
  'expired root',
  'expired timestamp',
  'expired snapshot',
  'expired targets',
  'timestamp signed by another key',
  'snapshot signed by another key',
  'targets signed by another key',
  // Root versions that the one before does not vouch for.
  'new root signed by untrusted keys',
  'new root below its threshold',
  // Targets whose bytes are not those that were signed.
  'longer target',
  'shorter target',
  'other target',
] as const;

export type PublicationFault = (typeof PUBLICATION_FAULTS)[number];

/** Files by their path in the repository. */
export type TufFiles = ReadonlyMap<string, Buffer>;

/** What is published, under a version number that timestamp, snapshot and targets metadata share. */
export interface PublicationOptions {
  readonly version: number;
  readonly targets: Readonly<Record<string, string | Uint8Array>>;
  readonly fault: PublicationFault | undefined;
}

/** Makes the metadata of the online roles and the targets, by the names of a consistent snapshot. */
export function toPublication(keys: TufKeys, { version, targets, fault }: PublicationOptions): TufFiles {
  const contents = Object.entries(targets).map(([name, content]) => toTarget(name, Buffer.from(content)));
  return new Map([
    ['timestamp.json', toMetadata('timestamp', { meta: { 'snapshot.json': { version } } })],
    [`${version}.snapshot.json`, toMetadata('snapshot', { meta: { 'targets.json': { version } } })],
    [
      `${version}.targets.json`,
      toMetadata('targets', {
        targets: Object.fromEntries(contents.map(({ name, description }) => [name, description])),
      }),
    ],
    ...contents.map(({ path, content }) => [path, spoilTarget(content, fault)] as const),
  ]);

  function toMetadata(role: OnlineRole, fields: object): Buffer {
    const signed = { ...toCommonFields(role, version, fault === `expired ${role}`), ...fields };
    const key = fault === `${role} signed by another key` ? forgeKey(keys[role]) : keys[role];
    return signMetadata(signed, [key]);
  }
}

function toTarget(name: string, content: Buffer) {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const description = { length: content.length, hashes: { sha256 } };
  return { name, content, description, path: `targets/${sha256}.${name}` };
}

function spoilTarget(content: Buffer, fault: PublicationFault | undefined): Buffer {
  if (fault === 'longer target') return Buffer.concat([content, Buffer.from(' ')]);
  if (fault === 'shorter target') return content.subarray(0, -1);
  return fault === 'other target' ? Buffer.alloc(content.length, ' ') : content;
}

/** A root version and the keys that it names. */
export interface RootVersion {
  readonly version: number;
  readonly keys: TufKeys;
  readonly file: Buffer;
}

/** The first root version, signed by its own keys. */
export function createRoot(expired: boolean): RootVersion {
  const keys = createTufKeys();
  return { version: 1, keys, file: signMetadata(toRoot(keys, 1, expired), keys.root) };
}

/** The next root version: all keys are new, and both the old root keys and the new ones sign, unless `fault` says otherwise. */
export function toNextRoot(previous: RootVersion, fault: PublicationFault | undefined): RootVersion {
  const version = previous.version + 1;
  const keys = createTufKeys();
  const untrusted = fault === 'new root signed by untrusted keys';
  const signers = untrusted ? keys.root : [...previous.keys.root, ...keys.root];
  const present = fault === 'new root below its threshold' ? signers.slice(1) : signers;
  return { version, keys, file: signMetadata(toRoot(keys, version, fault === 'expired root'), present) };
}
