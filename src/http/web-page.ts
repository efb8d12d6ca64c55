import type { Answer } from '../files/source.ts';
import { describeUrl } from './retry.ts';

/** The hint for a page from another server than the mirror. */
export const CHECK_FOR_LOGIN_PAGE =
  'Check whether a proxy or a login page (captive portal) answers requests in place of the server.';

const MAX_SEARCHED_BYTES = 64 * 1024;
const MAX_TITLE_CHARACTERS = 80;
const MAX_TYPE_CHARACTERS = 60;

/** Whether the answer is a web page or came after a redirect. For a login page, at least one is true. */
export function isStrayPage(answer: Answer): boolean {
  return isRedirected(answer) || isHtml(answer);
}

/** Whether a redirect led to another address. */
export function isRedirected({ url, finalUrl }: Answer): boolean {
  return url.href !== finalUrl.href;
}

/**
 * Describes an answer that should have been something else.
 * @returns `text/html, titled 'Sign in', redirected to http://…/login`; the title comes from the page, unescaped
 */
export function describePage(answer: Answer): string {
  const type = answer.contentType?.slice(0, MAX_TYPE_CHARACTERS) ?? 'no content type';
  const title = isHtml(answer) ? findTitle(answer.bytes) : '';
  const redirect = isRedirected(answer) ? `, redirected to ${describeUrl(answer.finalUrl)}` : '';
  return `${type}${title && `, titled '${title}'`}${redirect}`;
}

function isHtml({ bytes, contentType = '' }: Answer): boolean {
  return (
    /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType) ||
    /^(?:\ufeff)?\s*<(?:!doctype|html|head|\?xml)/i.test(bytes.toString('utf8', 0, 256))
  );
}

function findTitle(bytes: Buffer): string {
  const page = bytes.toString('utf8', 0, MAX_SEARCHED_BYTES);
  const start = /<title(?:\s[^<>]*)?>/i.exec(page);
  if (start === null) return '';
  const text = page.slice(start.index + start[0].length, start.index + start[0].length + 1000);
  const title = (text.split('<')[0] ?? '').replace(/\s+/g, ' ').trim();
  return title.length > MAX_TITLE_CHARACTERS ? `${title.slice(0, MAX_TITLE_CHARACTERS)}…` : title;
}
