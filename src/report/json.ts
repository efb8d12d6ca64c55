/**
 * JSON that a terminal may show: control, format and line-separating characters are escapes, and the values are the same.
 * `JSON.stringify` leaves those beyond ASCII as they are.
 */
export function formatJson(value: unknown): string {
  return `${escapeControls(JSON.stringify(value, undefined, 2))}\n`;
}

/**
 * Most characters are those that come first in the pattern; looking for their category would take five times as long.
 * @param json text with line breaks between its values only
 */
function escapeControls(json: string): string {
  return json.replace(/(?![\n -~])[\p{C}\p{Zl}\p{Zp}]/gu, character =>
    Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''),
  );
}

function toEscape(codeUnit: number): string {
  return `\\u${codeUnit.toString(16).padStart(4, '0')}`;
}
