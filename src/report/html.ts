/**
 * A table whose cells are HTML. Not a Markdown table: inside an HTML block GitHub reads no Markdown, so no text can
 * break out of its cell.
 */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>\n${[line(header, 'th'), ...rows.map(row => line(row, 'td'))].join('\n')}\n</table>`;
}

/** Any text, as code. */
export function toCode(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** Any text, as HTML that shows it. A blank line would end the HTML block, so line ends are escaped too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\n]/g, character => `&#${character.charCodeAt(0)};`);
}

/**
 * `2025-06-11 15:56:48`, for people.
 * @param iso an ISO 8601 time in UTC, as `Date.toISOString` writes it
 */
export function toUtcText(iso: string): string {
  return iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '');
}

/** The size of `<td></td>`, and of `<tr></tr>` with its line end, without content. */
const CELL_BYTES = 9;
const ROW_BYTES = 10;

/**
 * The first rows of a table that fit into a number of bytes in UTF-8.
 * @param toRow makes the cells of an item, in HTML; not called for what does not fit any more
 * @returns the rows, and how many items have none
 */
export function cutRows<Item>(
  items: readonly Item[],
  toRow: (item: Item) => string[],
  maxBytes: number,
): { rows: string[][]; left: number } {
  const rows: string[][] = [];
  let bytes = 0;
  for (const item of items) {
    const row = toRow(item);
    bytes += Buffer.byteLength(row.join('')) + CELL_BYTES * row.length + ROW_BYTES;
    if (bytes > maxBytes) break;
    rows.push(row);
  }
  return { rows, left: items.length - rows.length };
}
