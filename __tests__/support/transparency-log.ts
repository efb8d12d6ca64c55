import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { type LogJson, toLogJson } from './trusted-root-json.ts';

/** An inclusion proof as bundles hold it. */
export interface InclusionProofJson {
  logIndex: string;
  treeSize: string;
  rootHash: string;
  hashes: string[];
  checkpoint: { envelope: string };
}

export interface TransparencyLog {
  /** the log in a trusted root */
  logJson: LogJson;
  /** Appends an entry; the proof is for a tree that has others before and behind it. */
  append(body: Buffer): InclusionProofJson;
  /** The log's signature over anything, in base64: for inclusion promises. */
  sign(bytes: Buffer): string;
}

// So that proofs have hashes on both sides of the entry, as in a log that others use too.
const ENTRIES_BEFORE = 6;

/**
 * A log as Rekor keeps it: v1 signs with ECDSA, v2 with Ed25519.
 *
 * In v1 the name in a checkpoint's signature is the host while its first line adds a tree ID, and a log is known by the
 * SHA-256 of its key; in v2 the name is the first line, and the ID is that of a signed note (C2SP signed-note): the
 * SHA-256 of name, newline, algorithm 1 and key. Both were compared with the logs in Sigstore's own trusted root.
 */
export function createTransparencyLog(host: string, version: 'v1' | 'v2'): TransparencyLog {
  const isFirst = version === 'v1';
  const keys = isFirst ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const origin = isFirst ? `${host} - 1193050959916656506` : host;
  const noteId = () => {
    const key = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    return sha256(Buffer.from(`${host}\n\u0001`), key);
  };
  const logJson = toLogJson(`https://${host}`, keys.publicKey, isFirst ? undefined : noteId());
  const keyHint = Buffer.from(logJson.logId.keyId, 'base64').subarray(0, 4);
  const leaves = Array.from({ length: ENTRIES_BEFORE }, () => hashLeaf(randomBytes(32)));
  const signBytes = (bytes: Buffer) => sign(isFirst ? 'sha256' : null, bytes, keys.privateKey);

  return {
    logJson,
    append(body) {
      const index = leaves.push(hashLeaf(body)) - 1;
      leaves.push(hashLeaf(randomBytes(32)));
      const rootHash = hashTree(leaves).toString('base64');
      const note = `${origin}\n${leaves.length}\n${rootHash}\n`;
      const signature = Buffer.concat([keyHint, signBytes(Buffer.from(note))]).toString('base64');
      return {
        logIndex: String(index),
        treeSize: String(leaves.length),
        rootHash,
        hashes: findPath(index, leaves).map(hash => hash.toString('base64')),
        checkpoint: { envelope: `${note}\n\u2014 ${host} ${signature}\n` },
      };
    },
    sign: bytes => signBytes(bytes).toString('base64'),
  };
}

/** Merkle tree hash of hashed leaves (RFC 6962, 2.1). */
function hashTree(leaves: readonly Buffer[]): Buffer {
  const [first, second] = leaves;
  if (first === undefined) throw new Error('a tree without leaves');
  if (second === undefined) return first;
  const split = splitPoint(leaves.length);
  return sha256(Buffer.from([1]), hashTree(leaves.slice(0, split)), hashTree(leaves.slice(split)));
}

/** Merkle audit path of a leaf, from the leaf upwards (RFC 6962, 2.1.1). */
function findPath(index: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const split = splitPoint(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return index < split
    ? [...findPath(index, left), hashTree(right)]
    : [...findPath(index - split, right), hashTree(left)];
}

/** The largest power of two below `size`. */
const splitPoint = (size: number): number => 2 ** (31 - Math.clz32(size - 1));

const hashLeaf = (body: Buffer): Buffer => sha256(Buffer.from([0]), body);

const sha256 = (...parts: readonly Buffer[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();
