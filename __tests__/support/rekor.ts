import type { LogEntryJson } from './bundle-json.ts';
import type { LogEntryBody } from './log-entry-body.ts';
import { createTransparencyLog } from './transparency-log.ts';
import type { LogJson } from './trusted-root-json.ts';

// An entry's index in all of Rekor v1 differs from that in its tree: there were other trees before.
const ENTRIES_OF_EARLIER_TREES = 122_004_262;

export interface EntryOptions {
  /** in the entry and its promise, in seconds */
  integratedAt: Date;
  withPromise: boolean;
  /** Returns the body to be logged instead of this one, both as JSON text; promise and proof are right for it. */
  replaceBody?: ((body: string) => string) | undefined;
}

export interface Rekor {
  /** the log in a trusted root */
  logJson: LogJson;
  /** Logs a body, and returns its entry. */
  record(body: LogEntryBody, options: EntryOptions): LogEntryJson;
}

/** Rekor v1, whose entries have an integrated time, and where asked for an inclusion promise. */
export function createRekorV1(): Rekor {
  const log = createTransparencyLog('rekor.sigstore.example', 'v1');
  const { logId } = log.logJson;
  return {
    logJson: log.logJson,
    record(body, options) {
      const bytes = toBytes(body, options);
      const canonicalizedBody = bytes.toString('base64');
      const inclusionProof = log.append(bytes);
      const logIndex = Number(inclusionProof.logIndex) + ENTRIES_OF_EARLIER_TREES;
      const integratedTime = Math.floor(options.integratedAt.getTime() / 1000);
      const logID = Buffer.from(logId.keyId, 'base64').toString('hex');
      const promise = JSON.stringify({ body: canonicalizedBody, integratedTime, logID, logIndex });
      const signedEntryTimestamp = log.sign(Buffer.from(promise));
      return {
        canonicalizedBody,
        ...(options.withPromise && { inclusionPromise: { signedEntryTimestamp } }),
        inclusionProof,
        integratedTime: String(integratedTime),
        kindVersion: { kind: body.kind, version: body.apiVersion },
        logId: { ...logId },
        logIndex: String(logIndex),
      };
    },
  };
}

/** Rekor v2, whose entries have neither an integrated time nor an inclusion promise. */
export function createRekorV2(): Rekor {
  const log = createTransparencyLog('log2025-1.rekor.sigstore.example', 'v2');
  return {
    logJson: log.logJson,
    record(body, options) {
      if (options.withPromise) throw new Error('Rekor v2 makes no inclusion promises');
      const bytes = toBytes(body, options);
      const inclusionProof = log.append(bytes);
      return {
        canonicalizedBody: bytes.toString('base64'),
        inclusionProof,
        kindVersion: { kind: body.kind, version: body.apiVersion },
        logId: { ...log.logJson.logId },
        logIndex: inclusionProof.logIndex,
      };
    },
  };
}

function toBytes(body: LogEntryBody, { replaceBody = text => text }: EntryOptions): Buffer {
  return Buffer.from(replaceBody(JSON.stringify(body)));
}
