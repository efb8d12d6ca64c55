/**
 * Converts a JSON value into a type. Takes the value, and its path for the message. Throws a TypeError that says where the
 * value is, what was expected, and what was found. The caller knows the file, and turns this into an ActionError.
 */
export type Reader<Value> = (value: unknown, path: string) => Value;

/** Reads one field of an object. */
export type Field = <Value>(name: string, read: Reader<Value>) => Value;

/**
 * An object with at least the fields of what `build` returns.
 * @param build makes the result out of fields, each of which must be there
 */
export function readFields<Value extends object>(build: (field: Field) => Value): Reader<Readonly<Value>> {
  return (value, path) => {
    if (!isObject(value)) throw mismatch(path, 'an object', value);
    return build((name, read) => {
      // Object.hasOwn, because __proto__ and toString are there in any object.
      if (!Object.hasOwn(value, name)) throw new TypeError(`${path} has no field '${name}'`);
      return read(value[name], `${path}.${name}`);
    });
  };
}

/** An object with exactly these fields. */
export function readObject<Value extends object>(build: (field: Field) => Value): Reader<Readonly<Value>> {
  const read = readFields(build);
  return (value, path) => {
    const result = read(value, path);
    const other = Object.keys(Object(value)).find(key => !Object.hasOwn(result, key));
    if (other !== undefined) throw new TypeError(`${path} has the unknown field '${other}'`);
    return result;
  };
}

/** An array of any length. */
export function readList<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw mismatch(path, 'an array', value);
    return value.map((item: unknown, index) => read(item, `${path}[${index}]`));
  };
}

/** One of some texts or numbers. */
export function readOneOf<Value extends string | number>(choices: readonly Value[]): Reader<Value> {
  return (value, path) => {
    const choice = choices.find(candidate => candidate === value);
    if (choice === undefined) throw mismatch(path, choices.join(', or '), value);
    return choice;
  };
}

/** A text that matches a pattern. */
export function readPattern(pattern: RegExp, expected: string): Reader<string> {
  return (value, path) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw mismatch(path, expected, value);
    return value;
  };
}

/** What another reader reads, or null. */
export function orNull<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value, path) => (value === null ? null : read(value, path));
}

/** Any text but the empty one. */
export const readText = readPattern(/^./su, 'a text that is not empty');

/** Any text. */
export const readString = readPattern(/^/, 'a text');

export const SHA256 = /^[0-9a-f]{64}$/;
export const readSha256 = readPattern(SHA256, '64 lowercase hexadecimal digits');

export const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\.[0-9]{3}Z$/;

/** A time as `Date.toISOString` writes it. */
export const readTime: Reader<string> = (value, path) => {
  const expected = 'a time such as 2025-06-11T15:56:48.000Z';
  const text = readPattern(TIME, expected)(value, path);
  const time = Date.parse(text);
  // June 31 would be read as July 1.
  if (Number.isNaN(time) || new Date(time).toISOString() !== text) throw mismatch(path, expected, value);
  return text;
};

/** A whole number that JSON keeps exactly. */
export const readCount: Reader<number> = (value, path) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw mismatch(path, 'a non-negative integer', value);
};

export const readNull: Reader<null> = (value, path) => {
  if (value === null) return null;
  throw mismatch(path, 'null', value);
};

export const readBoolean: Reader<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw mismatch(path, 'true or false', value);
};

/** The error for a part that is not as it should be. */
export function mismatch(path: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${path}: expected ${expected}; found ${describe(value)}`);
}

const MAX_QUOTED_CHARACTERS = 100;

/** Never JSON.stringify: it overflows the stack if objects are nested deeply. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, MAX_QUOTED_CHARACTERS)}'`;
  if (Array.isArray(value)) return 'an array';
  return isObject(value) ? 'an object' : String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
