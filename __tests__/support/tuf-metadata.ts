import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { json } from '@sigstore/core';

/** The roles that sign a publication. */
export type OnlineRole = 'timestamp' | 'snapshot' | 'targets';

/** An Ed25519 key. Its id is the SHA-256 of its public half in canonical JSON, as the TUF specification has it. */
export interface TufKey {
  readonly id: string;
  readonly publicJson: object;
  readonly privateKey: KeyObject;
}

/** The keys of one root version: two for the root itself, both needed, and one for each other role. */
export type TufKeys = Readonly<Record<OnlineRole, TufKey>> & { readonly root: readonly [TufKey, TufKey] };

export function createTufKeys(): TufKeys {
  return {
    root: [createKey(), createKey()],
    timestamp: createKey(),
    snapshot: createKey(),
    targets: createKey(),
  };
}

function createKey(): TufKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const hex = Buffer.from(x, 'base64url').toString('hex');
  const publicJson = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: hex } };
  return {
    id: createHash('sha256').update(json.canonicalize(publicJson)).digest('hex'),
    publicJson,
    privateKey,
  };
}

/** A key that signs under another one's id. */
export function forgeKey(key: TufKey): TufKey {
  return { ...createKey(), id: key.id };
}

/** The fields that each role's metadata begin with; they expire in a year, or expired yesterday. */
export function toCommonFields(role: OnlineRole | 'root', version: number, expired: boolean): object {
  const day = 24 * 60 * 60 * 1000;
  const expires = new Date(Date.now() + (expired ? -1 : 365) * day);
  return {
    _type: role,
    spec_version: '1.0.31',
    version,
    expires: expires.toISOString().replace(/\.\d+Z$/, 'Z'),
  };
}

/** Root metadata's signed part, which gives these keys their roles. */
export function toRoot(keys: TufKeys, version: number, expired: boolean): object {
  const { root, timestamp, snapshot, targets } = keys;
  const all = [...root, timestamp, snapshot, targets];
  return {
    ...toCommonFields('root', version, expired),
    // As in Sigstore's production repository: file names begin with a version, those of targets with their digest.
    consistent_snapshot: true,
    keys: Object.fromEntries(all.map(key => [key.id, key.publicJson])),
    roles: {
      root: { keyids: root.map(key => key.id), threshold: root.length },
      timestamp: { keyids: [timestamp.id], threshold: 1 },
      snapshot: { keyids: [snapshot.id], threshold: 1 },
      targets: { keyids: [targets.id], threshold: 1 },
    },
  };
}

/**
 * Wraps metadata's signed part in signatures. TUF's canonical JSON differs from Sigstore's in control characters
 * alone, and there are none here.
 */
export function signMetadata(signed: object, keys: readonly TufKey[]): Buffer {
  const bytes = Buffer.from(json.canonicalize(signed));
  const signatures = keys.map(key => ({
    keyid: key.id,
    sig: sign(null, bytes, key.privateKey).toString('hex'),
  }));
  return Buffer.from(JSON.stringify({ signatures, signed }));
}
