/**
 * Turns a part of some JSON into a type. In: the part, and where it stands, for the message. Throws a TypeError that
 * says where the value is, what was expected, and what was found; the caller, which knows the file, makes an ActionError of it.
 */
export type Reader<Value> = (value: unknown, path: string) => Value;

/** Reads one field of an object. */
export type Field = <Value>(name: string, read: Reader<Value>) => Value;

/**
 * An object with exactly the fields of what `build` returns.
 * @param build makes the result out of fields, each of which must be there
 */
export function readObject<Value extends object>(build: (field: Field) => Value): Reader<Value> {
  return (value, path) => {
    if (!isObject(value)) throw mismatch(path, 'an object', value);
    const result = build((name, read) => {
      // Object.hasOwn, because __proto__ and toString are there in any object.
      if (!Object.hasOwn(value, name)) throw new TypeError(`${path} has no field '${name}'`);
      return read(value[name], `${path}.${name}`);
    });
    const other = Object.keys(value).find(key => !Object.hasOwn(result, key));
    if (other !== undefined) throw new TypeError(`${path} has the unknown field '${other}'`);
    return result;
  };
}

/** An array of any length. */
export function readList<Value>(read: Reader<Value>): Reader<Value[]> {
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

/** A whole number that JSON keeps exactly. */
export const readCount: Reader<number> = (value, path) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw mismatch(path, 'a whole number from 0 on', value);
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

/** Never JSON.stringify: it overflows the stack where objects are nested deeply. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, MAX_QUOTED_CHARACTERS)}'`;
  if (Array.isArray(value)) return 'an array';
  return isObject(value) ? 'an object' : String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
