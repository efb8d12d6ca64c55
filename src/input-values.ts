import { ActionError } from './errors.ts';
import { isPlaintext, PYTHON_ORG, parseMirror } from './python-org/mirror.ts';
import { type TrustedRootChoice, toTrustedRootChoice } from './sigstore/trusted-root-source.ts';

/** The value of an input or an option, trimmed; empty where it is not set. Several values are lines of one. */
export type InputReader = (name: string) => string;

/** The defaults of action.yml, for an input that is set to nothing and for the command line; a test keeps them equal. */
export const DEFAULTS = {
  artifact: 'source-tgz',
  mirror: PYTHON_ORG,
  'trusted-root': 'tuf',
  'allow-prereleases': 'false',
  extract: 'false',
  summary: 'true',
} as const;

/** @throws ActionError INVALID_INPUT */
export function readBoolean(read: InputReader, name: string, defaultText: 'true' | 'false'): boolean {
  const text = read(name) || defaultText;
  // The YAML 1.2 core schema, as @actions/core takes booleans.
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new ActionError('INVALID_INPUT', `${name}: '${text}' is neither true nor false.`);
}

/** The lines of an input that are not empty; the default where there are none. */
export function readLines(read: InputReader, name: string, defaultText = ''): string[] {
  const toLines = (text: string): string[] =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean);
  const lines = toLines(read(name));
  return lines.length > 0 ? lines : toLines(defaultText);
}

/** @throws ActionError INVALID_INPUT */
export function readMirror(read: InputReader): URL {
  return parseMirror(read('mirror') || DEFAULTS.mirror, 'mirror');
}

/** What to say of a mirror that others can listen to; undefined of any other. */
export function describePlaintext(mirror: URL): string | undefined {
  if (!isPlaintext(mirror)) return undefined;
  return `mirror: ${mirror} is plain http: others can see and change what it sends. The signature still decides what is accepted.`;
}

/** @throws ActionError INVALID_INPUT */
export function readTrustedRootChoice(read: InputReader): TrustedRootChoice {
  const tufMirror = read('tuf-mirror');
  return toTrustedRootChoice(read('trusted-root') || DEFAULTS['trusted-root'], {
    ...(tufMirror && { mirror: parseMirror(tufMirror, 'tuf-mirror') }),
    rootPath: read('tuf-root'),
  });
}
