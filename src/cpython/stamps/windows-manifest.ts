import { ActionError, describeCause } from '../../errors.ts';
import { type Compare, type Evidence, toComparison, toStamp } from './evidence.ts';
import { readRange } from './read-range.ts';
import type { ByteSource, StampExpectation, VersionStamp } from './stamp.ts';

/** The real one has 15 KB. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
const FILE_VERSION = /^python-(\d+(?:\.\d+)+(?:(?:a|b|rc)\d+)?)t?-/;

/**
 * Reads the version stamp of `windows-V.json` (docs/facts.md section 5): each `versions[].sort-version` is the version,
 * and each `versions[].url` names a file of it (CPython's PC/layout/support/pymanager.py). Never throws.
 */
export async function readManifestStamp(
  bytes: ByteSource,
  { version }: StampExpectation,
): Promise<VersionStamp> {
  try {
    // Every other format of a release begins with bytes of its own.
    const beginning = (await readRange(bytes, 0, 64)).toString().trimStart();
    if (!beginning.startsWith('{'))
      return { verdict: 'contradicts', found: 'bytes that are not a JSON object' };
    if (bytes.size > MAX_MANIFEST_BYTES) throw new Error(`it has ${bytes.size} bytes`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readRange(bytes, 0, bytes.size));
    const compare = toComparison({ version });
    const perEntry = parseEntries(text).map(entry => readEntry(entry, compare));
    const stamp = toStamp(perEntry.flat(), 'a manifest without versions');
    const hasGap = perEntry.some(evidence => evidence.length < 2);
    if (stamp.verdict !== 'agrees' || !hasGap) return stamp;
    return { verdict: 'unreadable', found: 'a manifest with an entry that lacks sort-version or url' };
  } catch (error) {
    return { verdict: 'unreadable', found: `no readable manifest: ${describeCause(error)}` };
  }
}

/**
 * Finds the SHA-256 of a package by its file name, the last part of its address: a mirror has the same file under its own.
 * @param manifestText the signed `windows-V.json`
 * @param fileName `python-V[t]-{win32,amd64,arm64}.zip`
 * @returns 64 lowercase hexadecimal digits
 * @throws ActionError NOT_PUBLISHED if it is not there; VERSION_MISMATCH if the manifest can't be read, or gives it
 *   no digest or two
 */
export function findPackageDigest(manifestText: string, fileName: string): string {
  const malformed = (reason: string, cause?: unknown): ActionError =>
    new ActionError('VERSION_MISMATCH', `${fileName}: the signed manifest ${reason}.`, { cause });
  let entries: ReadonlyMap<string, unknown>[];
  try {
    if (manifestText.length > MAX_MANIFEST_BYTES) throw new Error(`it has ${manifestText.length} characters`);
    entries = parseEntries(manifestText);
  } catch (cause) {
    throw malformed(`can't be read: ${describeCause(cause)}`, cause);
  }
  const matching = entries.filter(entry => readFileName(entry) === fileName);
  const [found, ...others] = matching.map(entry => {
    const sha256 = toMap(entry.get('hash')).get('sha256');
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256)) {
      throw malformed('gives it no SHA-256 digest');
    }
    return sha256.toLowerCase();
  });
  if (found === undefined) {
    const names = entries.map(readFileName).filter(name => name !== undefined);
    throw new ActionError(
      'NOT_PUBLISHED',
      `${fileName}: the signed manifest does not name it. It names: ${names.join(', ') || 'no package'}.`,
    );
  }
  if (others.some(other => other !== found)) throw malformed('gives it two SHA-256 digests');
  return found;
}

function readEntry(entry: ReadonlyMap<string, unknown>, compare: Compare): Evidence[] {
  const sortVersion = entry.get('sort-version');
  const fileVersion = FILE_VERSION.exec(readFileName(entry) ?? '')?.[1];
  return [
    ...(typeof sortVersion === 'string' ? [compare('version', sortVersion, 'as sort-version')] : []),
    ...(fileVersion === undefined ? [] : [compare('version', fileVersion, 'in a url')]),
  ];
}

function parseEntries(manifestText: string): ReadonlyMap<string, unknown>[] {
  // Byte order marks count as space here.
  const versions = toMap(JSON.parse(manifestText.trimStart())).get('versions');
  if (!Array.isArray(versions)) throw new Error("it has no list 'versions'");
  return versions.map(toMap);
}

function readFileName(entry: ReadonlyMap<string, unknown>): string | undefined {
  const url = entry.get('url');
  return typeof url === 'string' ? URL.parse(url)?.pathname.split('/').at(-1) : undefined;
}

/** The members of an object; none where it is something else. */
function toMap(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value) : []);
}
