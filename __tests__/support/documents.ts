import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Every document of the project, as paths from its root. */
export const DOCUMENTS: readonly string[] = globSync(['*.md', 'docs/*.md'], { cwd: ROOT }).sort();

/** The text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** A Markdown document's text without its code blocks. */
export function withoutCodeBlocks(text: string): string {
  return text.replaceAll(/^```.*?^```$/gms, '');
}

/** The targets of all links and images of a document. */
export function findLinks(text: string): string[] {
  const prose = withoutCodeBlocks(text).replaceAll(/`[^`\n]*`/g, '');
  const inline = [...prose.matchAll(/\]\((?<target>[^)\s]+)\)/g)];
  const images = [...prose.matchAll(/\b(?:src|srcset|href)="(?<target>[^"]+)"/g)];
  return [...inline, ...images].map(({ groups }) => groups?.target ?? '');
}

/** The anchors that GitHub gives the headings of a document. */
export function findAnchors(text: string): string[] {
  return [...withoutCodeBlocks(text).matchAll(/^#+ (?<heading>.*)$/gm)].map(({ groups }) =>
    (groups?.heading ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
