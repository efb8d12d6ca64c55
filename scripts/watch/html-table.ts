const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * Finds the table whose first row has these headings, and reads its other rows as text.
 * @param html a page; only what its table needs has to be well-formed
 * @param headings in their order
 * @returns one array of cells per row, undefined if there is no such table
 */
export function findTable(html: string, headings: readonly string[]): string[][] | undefined {
  const page = html.replace(/<!--.*?-->|<(script|style)\b.*?<\/\1\s*>/gis, '');
  const tables = [...page.matchAll(/<table\b[^>]*>(?<content>.*?)<\/table\s*>/gis)].map(({ groups }) =>
    readRows(groups?.content ?? ''),
  );
  const wanted = headings.map(heading => heading.toLowerCase()).join('\n');
  return tables.find(([first = []]) => first.join('\n').toLowerCase() === wanted)?.slice(1);
}

function readRows(content: string): string[][] {
  return content
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map(row =>
      row
        .split(/<t[dh]\b[^>]*>/i)
        .slice(1)
        .map(toText),
    );
}

/** A link counts with its address too: an email address may stand there alone. */
function toText(cell: string): string {
  return cell
    .replace(/<a\b[^>]*\bhref\s*=\s*["']mailto:(?<address>[^"'?]*)[^>]*>/gi, ' $<address> ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]+));/gi, decodeEntity)
    .replace(/\s+/g, ' ')
    .trim();
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
  if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  return ENTITIES[(name ?? '').toLowerCase()] ?? entity;
}
