import { resolve } from 'node:path';
import { ActionError } from './errors.ts';
import { findInputs, type InputDefinition, type Surface } from './input-table.ts';
import { isFolder, parseAddress, parseMirror } from './python-org/mirror.ts';
import type { TrustedRootChoice } from './sigstore/trusted-root-source.ts';

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
  throw new ActionError('INVALID_INPUT', `${name}: '${text}' is not one of ${choices.join(', ')}.`, {
    hint: 'Use one of these values.',
  });
}

/** What a run connects to, and its credentials. */
export interface Connection {
  readonly mirror: URL;
  /** For the Authorization header of requests to the mirror's own origin. */
  readonly mirrorToken: string | undefined;
  readonly trustedRoot: TrustedRootChoice;
}

/** @throws ActionError INVALID_INPUT; also for a token for a folder, which takes none */
export function readConnection(values: InputValues): Connection {
  const mirror = parseMirror(values.text('mirror'));
  const mirrorToken = values.text('mirror-token') || undefined;
  if (mirrorToken !== undefined && isFolder(mirror)) {
    const message = 'mirror-token: the mirror is a folder, which takes no credentials.';
    throw new ActionError('INVALID_INPUT', message, {
      hint: 'Leave mirror-token empty (VERIFY_CPYTHON_MIRROR_TOKEN for the command line).',
    });
  }
  return { mirror, mirrorToken, trustedRoot: readTrustedRootChoice(values) };
}

/** @throws ActionError INVALID_INPUT; also if TUF's inputs are given without TUF */
function readTrustedRootChoice(values: InputValues): TrustedRootChoice {
  const root = values.text('trusted-root');
  const [mirror, rootPath] = [values.text('tuf-mirror'), values.text('tuf-root')];
  if (root === 'tuf') {
    return {
      kind: 'tuf',
      ...(mirror && { mirror: parseAddress(mirror, 'tuf-mirror') }),
      ...(rootPath && { rootPath }),
    };
  }
  if (mirror || rootPath) {
    const message = `tuf-mirror and tuf-root have no effect with trusted-root: ${root}.`;
    throw new ActionError('INVALID_INPUT', message, {
      hint: 'Leave them empty, or set trusted-root to tuf.',
    });
  }
  return root === 'embedded' ? { kind: 'embedded' } : { kind: 'file', path: root };
}

/** An artifact and its bundle on disk, as absolute paths. */
export interface LocalFiles {
  readonly artifactPath: string;
  readonly bundlePath: string;
}

/**
 * @returns undefined if neither path is set
 * @throws ActionError INVALID_INPUT if only one is
 */
export function readLocalFiles(values: InputValues): LocalFiles | undefined {
  const artifactPath = values.path('artifact-path');
  const bundlePath = values.path('bundle-path');
  if (artifactPath === undefined && bundlePath === undefined) return undefined;
  if (artifactPath !== undefined && bundlePath !== undefined) return { artifactPath, bundlePath };
  throw new ActionError('INVALID_INPUT', 'artifact-path and bundle-path must be set together.', {
    hint: 'Set both to verify local files, or neither to download.',
  });
}

function parseFlag(name: string, text: string): boolean {
  // The YAML 1.2 core schema, as @actions/core takes booleans.
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new ActionError('INVALID_INPUT', `${name}: '${text}' is neither true nor false.`, {
    hint: `Set ${name} to true or false.`,
  });
}

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}
