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
