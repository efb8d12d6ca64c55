import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openIssues } from '../../scripts/watch/open-issues.ts';

interface Issue {
  number: number;
  title: string;
  body: string;
  label: string;
}

const root = mkdtempSync(join(tmpdir(), 'verify-cpython-issues-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** GitHub, as far as `gh` shows it here. */
function createGitHub(issues: Issue[] = []) {
  const commands: string[] = [];
  const gh = (parameters: readonly string[], input = ''): string => {
    const [noun, verb, ...rest] = parameters;
    const option = (name: string): string => rest[rest.indexOf(name) + 1] ?? '';
    commands.push(`${noun} ${verb}`);
    if (verb === 'list') {
      assert.equal(option('--state'), 'open');
      return JSON.stringify(issues.filter(({ label }) => label === option('--label')));
    }
    if (noun === 'issue' && verb === 'create') {
      issues.push({
        number: issues.length + 1,
        title: option('--title'),
        body: input,
        label: option('--label'),
      });
    }
    if (verb === 'edit') {
      const issue = issues.find(({ number }) => String(number) === rest[0]);
      assert.ok(issue);
      issue.body = input;
    }
    return '';
  };
  return { issues, commands, gh };
}

let folders = 0;
function createFolder(files: Record<string, string>): string {
  folders += 1;
  const folder = join(root, String(folders));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const FINDINGS = { 'a.md': '# Topic A\n\n- one\n', 'b.md': '# Topic B\n\n- two\n' };

describe('issues of the watch', () => {
  it('are opened, one per topic, with a label', () => {
    const { issues, gh } = createGitHub();
    openIssues(createFolder(FINDINGS), gh);
    assert.deepEqual(issues, [
      { number: 1, title: 'Topic A', body: '- one', label: 'watch' },
      { number: 2, title: 'Topic B', body: '- two', label: 'watch' },
    ]);
  });
  it('are not opened twice, and not touched while the findings stay', () => {
    const { issues, commands, gh } = createGitHub();
    openIssues(createFolder(FINDINGS), gh);
    commands.length = 0;
    for (const issue of issues) issue.body = `${issue.body.replaceAll('\n', '\r\n')}\r\n`;
    openIssues(createFolder(FINDINGS), gh);
    assert.equal(issues.length, 2);
    assert.deepEqual(commands, ['label create', 'issue list']);
  });
  it('are updated if the findings differ', () => {
    const { issues, gh } = createGitHub();
    openIssues(createFolder(FINDINGS), gh);
    openIssues(createFolder({ 'a.md': '# Topic A\n\n- one\n- three\n' }), gh);
    assert.deepEqual(
      issues.map(({ body }) => body),
      ['- one\n- three', '- two'],
    );
  });
  it('of people with the same title are left alone', () => {
    const { issues, gh } = createGitHub([{ number: 1, title: 'Topic A', body: 'mine', label: 'bug' }]);
    openIssues(createFolder(FINDINGS), gh);
    assert.deepEqual(
      issues.map(({ body }) => body),
      ['mine', '- one', '- two'],
    );
  });
  it('are not asked for without findings', () => {
    const { commands, gh } = createGitHub();
    openIssues(createFolder({}), gh);
    assert.deepEqual(commands, []);
  });
  it('need a title', () => {
    const { gh } = createGitHub();
    assert.throws(() => openIssues(createFolder({ 'a.md': '- one\n' }), gh), /a\.md: expected a heading/);
  });
});
