import { findAt, formatPath, type JsonPath, listPaths, removeAt, replaceAt } from './json-path.ts';

/** One change of a JSON text. */
export interface Mutation {
  /** What was changed: `verificationMaterial.tlogEntries.0.logIndex` */
  readonly path: string;
  /**
   * How: `byte 0`, `character -1` (counted from the end), `emptied`, `removed`, `duplicated`, `null first` (the key is
   * there twice), or what is there instead: `null`.
   */
  readonly kind: string;
  readonly text: string;
}

const BASE64_KEYS =
  /(canonicalizedBody|digest|hashes\.\d+|keyId|rawBytes|rootHash|signature|signedEntryTimestamp|signedTimestamp)$/;
const PLACEHOLDER = '\u0000';

/** Changes each part of a JSON value in turn, in every way that fits it. */
export function listMutations(json: unknown): Mutation[] {
  return listPaths(json)
    .slice(1)
    .flatMap(path => {
      const part = findAt(json, path);
      const replacements = typeof part === 'string' ? replaceText(path, part) : replaceContainer(part);
      return [
        ...replacements.map(([kind, replacement]) =>
          toMutation(path, kind, replaceAt(json, path, replacement)),
        ),
        toMutation(path, 'removed', removeAt(json, path)),
        repeat(json, path, part),
      ];
    });
}

type Replacement = readonly [kind: string, replacement: unknown];

function replaceText(path: JsonPath, text: string): Replacement[] {
  const flipped = BASE64_KEYS.test(formatPath(path)) ? flipBytes(text) : flipCharacters(text);
  return [
    ...flipped,
    ['emptied', ''],
    ['number', Number.isNaN(Number(text)) ? 1 : Number(text)],
    ['null', null],
    ['boolean', true],
    ['object', {}],
    ['array', [text]],
  ];
}

function replaceContainer(part: unknown): Replacement[] {
  return [
    ['emptied', Array.isArray(part) ? [] : {}],
    ['number', 1],
    ['null', null],
    ['boolean', true],
    ['text', 'text'],
    Array.isArray(part) ? ['object', { ...part }] : ['array', [part]],
  ];
}

/** Five of the bytes, the first and the last among them, with their lowest bit flipped. */
function flipBytes(base64: string): Replacement[] {
  const bytes = Buffer.from(base64, 'base64');
  const positions = [0, 1, 2, 3, 4].map(quarter => Math.floor(((bytes.length - 1) * quarter) / 4));
  return positions.map(position => {
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(position) ^ 1, position);
    return [`byte ${position}`, flipped.toString('base64')];
  });
}

const FLIPPED_CHARACTERS = 80;

/** Every character, or about 80 of a long text, with its lowest bit flipped. */
function flipCharacters(text: string): Replacement[] {
  const step = Math.ceil(text.length / FLIPPED_CHARACTERS);
  const fromEnd = text.length - 4;
  const positions = Array.from(text, (_, position) => position);
  const flipped = positions.filter(position => position % step === 0 || position >= fromEnd);
  return flipped.map(position => {
    const other = String.fromCharCode(text.charCodeAt(position) ^ 1);
    return [
      `character ${position - text.length}`,
      text.slice(0, position) + other + text.slice(position + 1),
    ];
  });
}

/** An element of an array twice; a key of an object twice, the first time with null. */
function repeat(json: unknown, path: JsonPath, part: unknown): Mutation {
  const parentPath = path.slice(0, -1);
  const parent = findAt(json, parentPath);
  const key = path.at(-1);
  if (Array.isArray(parent)) {
    return toMutation(
      path,
      'duplicated',
      replaceAt(json, parentPath, parent.toSpliced(Number(key), 0, part)),
    );
  }
  const doubled = replaceAt(json, parentPath, { [PLACEHOLDER]: null, ...Object(parent) });
  const { text, ...mutation } = toMutation(path, 'null first', doubled);
  return { ...mutation, text: text.replace(JSON.stringify(PLACEHOLDER), JSON.stringify(key)) };
}

const toMutation = (path: JsonPath, kind: string, json: unknown): Mutation => ({
  path: formatPath(path),
  kind,
  text: JSON.stringify(json),
});
