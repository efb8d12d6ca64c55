import { THEMES, type Theme } from './themes.ts';

/**
 * A job summary as a page that looks like GitHub's, in both color schemes. Pictures of marks are drawn, so that no font
 * matters.
 */
export function formatSummaryPage(summary: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>
:root { color-scheme: light dark; ${toVariables(THEMES.light)} }
@media (prefers-color-scheme: dark) { :root { ${toVariables(THEMES.dark)} } }
body { margin: 0; background: var(--background); color: var(--text); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { display: inline-block; box-sizing: border-box; width: 100%; padding: 16px 20px; border: 1px solid var(--border); border-radius: 6px; }
td code { white-space: nowrap; }
td code:has(wbr) { white-space: normal; }
h2 { margin: 0 0 14px; padding-bottom: 6px; border-bottom: 1px solid var(--border); font-size: 21px; font-weight: 600; }
h2 svg { width: 20px; height: 20px; vertical-align: -2px; }
p, ul, table { margin: 0 0 14px; }
main > :last-child { margin-bottom: 0; }
table { border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--border); text-align: left; vertical-align: top; }
code { padding: 2px 5px; border-radius: 6px; background: color-mix(in srgb, var(--muted) 15%, transparent); font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: break-word; }
a { color: var(--accent); text-decoration: none; }
ul { padding-left: 26px; }
</style>
<main>
${summary
  .trim()
  .split(/\n\n+/)
  .map(toBlock)
  .join('\n')
  .replaceAll(/(?<=[0-9a-f]{32})(?=[0-9a-f]{32}<)/g, '<wbr>')}
</main>
</html>
`;
}

/** The Markdown that job summaries use: a heading, paragraphs, and HTML. */
function toBlock(block: string): string {
  if (block.startsWith('<')) return block;
  const heading = /^## (?<mark>[✅❌]) (?<text>.*)$/u.exec(block)?.groups;
  return heading ? `<h2>${MARKS[heading.mark ?? '']} ${heading.text}</h2>` : `<p>${block}</p>`;
}

const MARKS: Readonly<Record<string, string>> = {
  '✅': '<svg viewBox="0 0 20 20"><rect width="20" height="20" rx="3" fill="#2da44e"/><path d="M4.5 10.5 l3.5 3.5 l7.5 -8" fill="none" stroke="#fff" stroke-width="2.4"/></svg>',
  '❌': '<svg viewBox="0 0 20 20"><path d="M3 3 L17 17 M17 3 L3 17" fill="none" stroke="#d1242f" stroke-width="4.2" stroke-linecap="round"/></svg>',
};

function toVariables(theme: Theme): string {
  return Object.entries(theme)
    .map(([name, color]) => `--${name}: ${color};`)
    .join(' ');
}
