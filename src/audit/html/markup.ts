import { printable } from '../../errors.ts';
import { escapeHtml, toUtcText } from '../../report/html.ts';

/** Markup. Only `html` makes it, so no text from outside can be in it unescaped. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}
export type Html = Markup;

/**
 * Puts values into HTML: markup as it is, lists of markup one after the other, and text escaped and made printable.
 * A value fits between tags or between the quotes of an attribute: nowhere else, so not into a name of a tag or
 * of an attribute, a script or a style. An address needs `link`.
 */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const toText = (value: (typeof values)[number]): string => {
    if (typeof value === 'object') return value instanceof Markup ? String(value) : value.join('');
    return escapeHtml(printable(String(value)));
  };
  return new Markup(
    values.reduce<string>((text, value, index) => text + toText(value) + parts[index + 1], parts[0] ?? ''),
  );
}

export const NOTHING: Html = html``;

/**
 * A link if the address is http or https, and the text alone otherwise: `javascript:` is an address too.
 * @param text what the reader sees; the address itself unless told
 */
export function link(address: string, text = address): Html {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return html`${text}`;
  // A whole address: one cut off by `printable` would lead somewhere else.
  return url.href.length > MAX_LINK_CHARACTERS
    ? html`${text}`
    : html`<a href="${url.href}" rel="noreferrer">${text}</a>`;
}

const MAX_LINK_CHARACTERS = 1000;

/** `2025-06-11 15:56:48 UTC` of an ISO 8601 time, which stays as it is for programs. */
export function time(iso: string): Html {
  return html`<time datetime="${iso}">${toUtcText(iso)} UTC</time>`;
}

/** Formats a non-negative whole number: `2,104`. Loading Intl would take half as long as making a page of all releases. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 file`, `2,104 files`. */
export function plural(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** A list of what is known of something; what is null is not known and left out. */
export function definitions(entries: readonly (readonly [term: string, description: Html | null])[]): Html {
  const known = entries.map(([term, description]) =>
    description === null ? NOTHING : html`<dt>${term}</dt><dd>${description}</dd>`,
  );
  return html`<dl>${known}</dl>`;
}
