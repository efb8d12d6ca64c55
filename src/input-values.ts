import { resolve } from 'node:path';
import { ActionError } from './errors.ts';
import { findInputs, type InputDefinition, type Surface } from './input-table.ts';
import { isFolder, isPlaintext, parseAddress, parseMirror } from './python-org/mirror.ts';
import { type TrustedRootChoice, toTrustedRootChoice } from './sigstore/trusted-root-choice.ts';

/** The raw value of an input or an option, trimmed; empty if it is not set. A list has one value per line. */
export type InputReader = (name: string) => string;

/** The values of an action's inputs or a command's options, with the defaults of the table. */
export interface InputValues {
  /** The value, or the default; empty if there is neither. */
  readonly text: (name: string) => string;
  /** @throws ActionError INVALID_INPUT for anything but true and false */
  readonly flag: (name: string) => boolean;
  /** The lines that are not empty; the default's if there are none. */
  readonly lines: (name: string) => string[];
  /** An absolute path, resolved against the working directory; undefined if the value is empty. */
  readonly path: (name: string) => string | undefined;
  /** @throws ActionError INVALID_INPUT for any other value than those of `choices` */
  readonly choice: <T extends string>(name: string, choices: readonly T[]) => T;
}

/**
 * Reads values by the definitions of the table.
 * @param surface the action or the command whose inputs these are
 */
export function toInputValues(surface: Surface, read: InputReader): InputValues {
  const definitions = new Map(findInputs(surface).map(definition => [definition.name, definition]));
  const find = (name: string): InputDefinition => {
    const definition = definitions.get(name);
    if (definition === undefined) throw new Error(`'${name}' is not an input of ${surface}`);
    return definition;
  };
  const text = (name: string): string => read(name) || (find(name).default ?? '');
  return {
    text,
    flag: name => parseFlag(name, text(name) || 'false'),
    lines: name => {
      const lines = toLines(read(name));
      return lines.length > 0 ? lines : toLines(find(name).default ?? '');
    },
    path: name => (text(name) === '' ? undefined : resolve(text(name))),
    choice: (name, choices) => parseChoice(name, choices, text(name)),
  };
}

/** @throws ActionError INVALID_INPUT */
export function parseChoice<T extends string>(name: string, choices: readonly T[], text: string): T {
  const value = choices.find(each => each === text);
  if (value !== undefined) return value;
  throw new ActionError('INVALID_INPUT', `${name}: '${text}' is not one of ${choices.join(', ')}.`);
}

/** @throws ActionError INVALID_INPUT */
export function readMirror(values: InputValues): URL {
  return parseMirror(values.text('mirror'));
}

/**
 * The value of an Authorization header for the mirror; undefined if there are no credentials.
 * @throws ActionError INVALID_INPUT if the mirror is a folder, which takes none
 */
export function readMirrorToken(values: InputValues): string | undefined {
  const token = values.text('mirror-token') || undefined;
  if (token === undefined || !isFolder(readMirror(values))) return token;
  throw new ActionError(
    'INVALID_INPUT',
    'mirror-token: the mirror is a folder, which takes no credentials.',
    {
      hint: 'Leave mirror-token empty (VERIFY_CPYTHON_MIRROR_TOKEN for the command line).',
    },
  );
}

/** What to say about a mirror whose traffic others can read; undefined of any other. */
export function describePlaintext(mirror: URL): string | undefined {
  if (!isPlaintext(mirror)) return undefined;
  return `mirror: ${mirror} is plain http, so others can see and change what it sends. The signature still decides what is accepted.`;
}

/** @throws ActionError INVALID_INPUT */
export function readTrustedRootChoice(values: InputValues): TrustedRootChoice {
  const tufMirror = values.text('tuf-mirror');
  return toTrustedRootChoice(values.text('trusted-root'), {
    ...(tufMirror && { mirror: parseAddress(tufMirror, 'tuf-mirror') }),
    rootPath: values.text('tuf-root'),
  });
}

function parseFlag(name: string, text: string): boolean {
  // The YAML 1.2 core schema, as @actions/core takes booleans.
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new ActionError('INVALID_INPUT', `${name}: '${text}' is neither true nor false.`);
}

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}
