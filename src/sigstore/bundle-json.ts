import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { ActionError, describeCause } from '../errors.ts';
import { parseProtobufJson } from './protobuf-json.ts';

const MEDIA_TYPES = new Set([
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
]);

/**
 * Reads the JSON of a bundle into the library's type, whose required fields are there then.
 * @throws ActionError BUNDLE_MALFORMED, or BUNDLE_UNSUPPORTED for an unknown media type
 */
export function parseBundleJson(bytes: Uint8Array): Bundle {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const json = readOrRefuse(() => parseProtobufJson(decoder.decode(bytes)));
  assertMediaType(json);
  // The library checks that required fields are there, and throws errors of many kinds if they are missing.
  return readOrRefuse(() => bundleFromJSON(json));
}

function readOrRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw malformed(describeCause(error), error);
  }
}

function assertMediaType(json: unknown): void {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw malformed('it is not a JSON object');
  }
  if (!('mediaType' in json) || typeof json.mediaType !== 'string') throw malformed('it has no mediaType');
  if (!MEDIA_TYPES.has(json.mediaType)) throw unsupported(`unknown media type '${json.mediaType}'`);
}

/** It is not a bundle, or lacks what each bundle has. */
export function malformed(reason: string, cause?: unknown): ActionError {
  return new ActionError('BUNDLE_MALFORMED', `This is not a usable Sigstore bundle: ${reason}.`, { cause });
}

/** It is a bundle, but one that proves too little. */
export function unsupported(reason: string): ActionError {
  return new ActionError('BUNDLE_UNSUPPORTED', `This bundle cannot prove who signed the file: ${reason}.`);
}
