import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** A file to put into a xar archive, or an element of the table of contents that stands for itself. */
export interface XarEntry {
  /** `Python_Framework.pkg/PackageInfo`; directories come into being by themselves. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** default: application/x-gzip, by which xar means zlib */
  readonly encoding?: string;
  /** Replaces what the table of contents says of it. */
  readonly data?: { readonly offset?: number | string; readonly length?: number | string };
}

export interface XarOptions {
  /** default: 28 */
  readonly headerBytes?: number;
  /** What the header says of the table; default: the truth. */
  readonly tableBytes?: bigint;
  /** Replaces the table of contents, as XML. */
  readonly table?: (xml: string) => string;
}

/**
 * Writes a xar archive by https://github.com/mackyle/xar/wiki/xarformat: header, compressed table of contents, and the
 * heap, which begins with the SHA-1 of the compressed table. No package for Node writes the format.
 */
export function makeXar(entries: readonly XarEntry[], options: XarOptions = {}): Buffer {
  const heap = [Buffer.alloc(20)];
  let offset = 20;
  const files = entries.map((entry, index) => {
    const { encoding = 'application/x-gzip' } = entry;
    const content = Buffer.from(entry.content);
    const stored = encoding === 'application/x-gzip' ? deflateSync(content) : content;
    const data = { offset, length: stored.length, ...entry.data };
    heap.push(stored);
    offset += stored.length;
    const xml =
      `<data><length>${data.length}</length><encoding style="${encoding}"/><offset>${data.offset}</offset>` +
      `<size>${content.length}</size>${checksum('archived', stored)}${checksum('extracted', content)}</data>` +
      `<ea id="0"><name>com.apple.quarantine</name><offset>0</offset><length>20</length></ea>`;
    return nest(entry.path.split('/'), xml, index);
  });
  const xml =
    `<?xml version="1.0" encoding="UTF-8"?>\n<xar>\n <toc>\n  <checksum style="sha1"><offset>0</offset>` +
    `<size>20</size></checksum>\n  ${files.join('\n  ')}\n </toc>\n</xar>\n`;
  const table = Buffer.from(options.table?.(xml) ?? xml);
  const compressed = deflateSync(table);
  heap[0] = createHash('sha1').update(compressed).digest();
  const header = Buffer.alloc(options.headerBytes ?? 28);
  header.write('xar!');
  header.writeUInt16BE(header.length, 4);
  header.writeUInt16BE(1, 6);
  header.writeBigUInt64BE(options.tableBytes ?? BigInt(compressed.length), 8);
  header.writeBigUInt64BE(BigInt(table.length), 16);
  header.writeUInt32BE(1, 24);
  return Buffer.concat([header, compressed, ...heap]);
}

/** A file element in those of its directories; several of one name do no harm. */
function nest([name, ...rest]: readonly string[], data: string, id: number): string {
  const inside = rest.length === 0 ? data : nest(rest, data, id);
  const type = rest.length === 0 ? 'file' : 'directory';
  return `<file id="${id}${rest.length}">${inside}<type>${type}</type><name>${name}</name></file>`;
}

function checksum(kind: string, bytes: Buffer): string {
  const digest = createHash('sha1').update(bytes).digest('hex');
  return `<${kind}-checksum style="sha1">${digest}</${kind}-checksum>`;
}
