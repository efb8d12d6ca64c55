/**
 * `node scripts/watch/open-issues.ts FOLDER`: opens one issue for each Markdown file in the folder. The first line is its
 * title. An open issue with that title is updated instead. Needs GitHub's command line, `gh`, and imports no package.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LABEL = 'watch';
/** GitHub refuses a longer text than 65,536 characters. */
const MAX_BODY_LENGTH = 60_000;

/** An open issue, as `gh issue list` prints it. */
interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

/**
 * Opens or updates one issue per topic. It closes none: a person does.
 * @param folder with Markdown files that aren't empty
 * @param gh runs `gh` with these parameters and this standard input, and returns its standard output
 */
export function openIssues(
  folder: string,
  gh: (parameters: readonly string[], input?: string) => string,
): void {
  const topics = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .toSorted()
    .map(name => parseTopic(readFileSync(join(folder, name), 'utf8'), name));
  if (topics.length === 0) return;
  gh(['label', 'create', LABEL, '--force', '--description', 'Found by the daily watch']);
  const fields = ['--limit', '1000', '--json', 'number,title,body'];
  const issues: Issue[] = JSON.parse(gh(['issue', 'list', '--label', LABEL, '--state', 'open', ...fields]));
  for (const { title, body } of topics) {
    const issue = issues.find(each => each.title === title);
    if (issue === undefined) {
      gh(['issue', 'create', '--title', title, '--label', LABEL, '--body-file', '-'], body);
    } else if (issue.body.replaceAll('\r\n', '\n').trim() !== body) {
      gh(['issue', 'edit', String(issue.number), '--body-file', '-'], body);
    }
  }
}

/** @throws Error if the text has no heading */
function parseTopic(text: string, name: string): { title: string; body: string } {
  const { title, body } = /^# (?<title>[^\n]+)\n+(?<body>.*)$/s.exec(text)?.groups ?? {};
  if (title === undefined || body === undefined) throw new Error(`${name}: expected a heading, found none.`);
  return { title, body: body.slice(0, MAX_BODY_LENGTH).trim() };
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Usage: node scripts/watch/open-issues.ts FOLDER');
  openIssues(folder, (parameters, input) =>
    execFileSync('gh', parameters, {
      encoding: 'utf8',
      input: input ?? '',
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
}
