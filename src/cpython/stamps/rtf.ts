/** A control word with its number and the space that ends it; a control symbol; a brace; a line end; or text. */
const TOKENS =
  /\\(?<word>[a-z]{1,32})-?\d{0,10} ?|\\(?<symbol>[^a-z])|(?<brace>[{}])|[\r\n]+|(?<text>[^\\{}\r\n]+)/gi;

/** Groups that hold no text of the document; so does every group that begins with `\*`. */
const HIDDEN = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict']);

/**
 * The words at the beginning of a document in Rich Text Format, without its control words.
 * @param maxLength how many characters are enough
 */
export function readRtfBeginning(rtf: string, maxLength: number): string {
  let text = '';
  let depth = 0;
  let hiddenFrom = Number.POSITIVE_INFINITY;
  for (const { groups } of rtf.matchAll(TOKENS)) {
    if (groups?.brace === '{') depth += 1;
    if (groups?.brace === '}') {
      depth -= 1;
      if (depth < hiddenFrom) hiddenFrom = Number.POSITIVE_INFINITY;
    }
    if (groups?.symbol === '*' || HIDDEN.has(groups?.word ?? '')) hiddenFrom = Math.min(hiddenFrom, depth);
    if (depth >= hiddenFrom) continue;
    // \~ is a non-breaking space; every other symbol and word parts the text no more than formatting does.
    text += groups?.symbol === '~' ? ' ' : (groups?.text ?? '');
    if (text.length >= maxLength) break;
  }
  return text.slice(0, maxLength);
}
