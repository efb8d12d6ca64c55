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
