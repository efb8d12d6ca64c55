import { quote } from './findings.ts';
import { findTable } from './html-table.ts';

/** Who signs a series, as a source says. What a source lacks is undefined. */
export interface Signer {
  readonly identity: string | undefined;
  readonly issuer: string | undefined;
}

/** The signers in a source, and what can't be read in it. */
export interface Signers {
  readonly series: ReadonlyMap<string, Signer>;
  readonly faults: readonly string[];
}

const HEADINGS = ['Release', 'PEP', 'Release manager', 'OIDC Issuer'];
const SERIES = /(?<![\d.])3\.\d+(?![\d.])/;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const ADDRESS = /https?:\/\/[^\s<>"']+/g;

/**
 * Reads the table of https://www.python.org/downloads/metadata/sigstore/.
 * @param source its address, for what is reported
 */
export function parseSignerPage(html: string, source: string): Signers {
  const rows = findTable(html, HEADINGS);
  if (rows === undefined) {
    return {
      series: new Map(),
      faults: [`${source}: expected a table with the columns ${HEADINGS.join(', ')}, found none.`],
    };
  }
  const series = new Map<string, Signer>();
  const faults: string[] = [];
  for (const cells of rows) {
    const text = cells.join(' | ');
    const name = SERIES.exec(cells[0] ?? '')?.[0];
    if (name === undefined) {
      faults.push(`${source}: expected a row for a series, found ${quote(text)}.`);
      continue;
    }
    const lacks = HEADINGS.length - cells.filter(Boolean).length;
    if (lacks !== 0)
      faults.push(`${source}: expected ${HEADINGS.length} cells for ${name}, found ${quote(text)}.`);
    if (series.has(name))
      faults.push(`${source}: expected one row for ${name}, found another one: ${quote(text)}.`);
    else series.set(name, { identity: findOne(text, EMAIL), issuer: findOne(text, ADDRESS) });
  }
  return { series, faults };
}

/** Several different ones are none: which of them counts is for a person to say. */
function findOne(text: string, pattern: RegExp): string | undefined {
  const found = [...new Set(text.match(pattern) ?? [])];
  return found.length === 1 ? found[0] : undefined;
}

const DICTIONARY = 'release_to_sigstore_identity_and_oidc_issuer';
const TEXT = String.raw`(?:"(?:[^"\\\n]*)"|'(?:[^'\\\n]*)')`;
const ENTRY = new RegExp(
  String.raw`\s*(?<series>${TEXT})\s*:\s*\(\s*(?<identity>${TEXT})\s*,\s*(?<issuer>${TEXT}|\w+)\s*,?\s*\)\s*(?:,|$)`,
  'y',
);

/**
 * Reads the dictionary in `add_to_pydotorg.py` of python/release-tools, whose values name variables.
 * @param source its address, for what is reported
 */
export function parseReleaseTools(python: string, source: string): Signers {
  const code = python.replace(/^(?<before>(?:[^#"'\n]|"[^"\n]*"|'[^'\n]*')*)#.*$/gm, '$<before>');
  const body = new RegExp(String.raw`^${DICTIONARY}\b[^=\n]*=\s*\{(?<body>[^{}]*)\}`, 'm').exec(code)?.groups
    ?.body;
  if (body === undefined) {
    return {
      series: new Map(),
      faults: [`${source}: expected the dictionary ${quote(DICTIONARY)}, found none.`],
    };
  }
  const variables = new Map(
    [...code.matchAll(new RegExp(String.raw`^(?<name>\w+)\s*=\s*(?<value>${TEXT})\s*$`, 'gm'))].map(
      ({ groups }) => [groups?.name ?? '', unquote(groups?.value ?? '')],
    ),
  );
  const series = new Map<string, Signer>();
  const faults: string[] = [];
  const rest = body.trimEnd();
  ENTRY.lastIndex = 0;
  for (let at = 0; at < rest.length; at = ENTRY.lastIndex) {
    const groups = ENTRY.exec(rest)?.groups;
    if (groups === undefined) {
      faults.push(`${source}: expected an entry of ${quote(DICTIONARY)}, found ${quote(rest.slice(at))}.`);
      break;
    }
    const [name, identity, value] = [
      unquote(groups.series ?? ''),
      unquote(groups.identity ?? ''),
      groups.issuer ?? '',
    ];
    const issuer = /^["']/.test(value) ? unquote(value) : variables.get(value);
    if (issuer === undefined)
      faults.push(`${source}: expected a text in the variable ${quote(value)}, found none.`);
    if (series.has(name)) faults.push(`${source}: expected one entry for ${quote(name)}, found another one.`);
    else series.set(name, { identity, issuer });
  }
  return { series, faults };
}

function unquote(text: string): string {
  return text.slice(1, -1);
}
