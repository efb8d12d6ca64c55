import { createHash } from 'node:crypto';
import { quote } from './findings.ts';

/** What a trusted root lists, and what of an entry identifies it. */
const LISTS = {
  tlogs: { name: 'transparency log', toKey: toLogId },
  ctlogs: { name: 'certificate transparency log', toKey: toLogId },
  certificateAuthorities: { name: 'certificate authority', toKey: toFirstCertificate },
  timestampAuthorities: { name: 'timestamp authority', toKey: toFirstCertificate },
} as const;

/**
 * Compares two trusted roots (https://github.com/sigstore/protobuf-specs, `sigstore_trustroot.proto`).
 * @param embedded text of the one in this repository
 * @param served text of the one that TUF serves
 * @returns each difference by itself: logs and authorities that only one of them has, and what else differs
 * @throws SyntaxError if one of them is no JSON
 */
export function compareRoots(embedded: string, served: string): string[] {
  const [before, after] = [toObject(JSON.parse(embedded)), toObject(JSON.parse(served))];
  const lists: string[] = Object.keys(LISTS);
  const others = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    key => !lists.includes(key),
  );
  return [
    ...others.flatMap(key =>
      compareLeaves('The trusted root', { [key]: before[key] }, { [key]: after[key] }),
    ),
    ...Object.entries(LISTS).flatMap(([list, { name, toKey }]) =>
      compareLists(name, toEntries(before[list], toKey), toEntries(after[list], toKey)),
    ),
  ];
}

type Entries = ReadonlyMap<string, unknown>;

function compareLists(name: string, before: Entries, after: Entries): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(key => {
    const [old, now] = [before.get(key), after.get(key)];
    const label = `The ${name} ${quote(key)}`;
    if (old === undefined) return [`${label} is new: ${describe(now)}. The embedded root doesn't list it.`];
    if (now === undefined) return [`${label} is gone: ${describe(old)}. Only the embedded root lists it.`];
    return compareLeaves(label, old, now);
  });
}

/** Each value that differs, with its path. */
function compareLeaves(label: string, before: unknown, after: unknown): string[] {
  const [old, now] = [flatten(before), flatten(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter(path => old.get(path) !== now.get(path))
    .map(path => `${label}: ${path} was ${show(old.get(path))}, and is ${show(now.get(path))}.`);
}

function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null)
    return new Map(value === undefined ? [] : [[path, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, each]) => [...flatten(each, path === '' ? key : `${path}.${key}`)]),
  );
}

function toEntries(list: unknown, toKey: (entry: unknown) => string): Entries {
  return new Map(Array.isArray(list) ? list.map(entry => [toKey(entry), entry]) : []);
}

function toLogId(entry: unknown): string {
  return flatten(entry).get('logId.keyId') ?? toDigest(JSON.stringify(entry));
}

function toFirstCertificate(entry: unknown): string {
  return toDigest(flatten(entry).get('certChain.certificates.0.rawBytes') ?? JSON.stringify(entry));
}

function toDigest(base64: string): string {
  return `SHA-256 ${createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')}`;
}

/** Where it is, whose it is, and when it is valid. */
function describe(entry: unknown): string {
  const leaves = [...flatten(entry)].filter(([path]) =>
    /^(?:baseUrl|uri|subject\..*|.*validFor\..*|operator)$/.test(path),
  );
  return leaves.map(([path, value]) => `${path} ${quote(value)}`).join(', ') || 'nothing else is known';
}

function show(text: string | undefined): string {
  return text === undefined ? 'absent' : quote(text);
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
