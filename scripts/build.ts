import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { type Comment, parse } from 'acorn';

const ROOT = join(import.meta.dirname, '..');
const { resolve } = createRequire(import.meta.url);

/** What the actions and the command line start. Each is a few lines that load the bundle. */
const ENTRIES = ['index.js', 'audit/index.js', 'setup/index.js', 'cli/index.js'];

/**
 * Builds everything in dist/: compiles src/, and bundles it once for all four programs.
 * @param folder absolute; its content is replaced
 */
export function build(folder: string): void {
  const compiled = join(ROOT, 'build');
  rmSync(compiled, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  run(resolve('typescript/package.json').replace('package.json', 'bin/tsc'), [
    ...['--project', 'tsconfig.build.json', '--outDir', compiled],
  ]);
  run(resolve('@vercel/ncc/dist/ncc/cli.js'), [
    ...['build', join(compiled, 'programs/index.js'), '--out', join(folder, 'programs')],
    ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
  ]);
  removeComments(join(folder, 'programs'));
  for (const entry of ENTRIES) {
    mkdirSync(dirname(join(folder, entry)), { recursive: true });
    copyFileSync(join(compiled, entry), join(folder, entry));
  }
  renameSync(join(folder, 'programs/licenses.txt'), join(folder, 'licenses.txt'));
  chmodSync(join(folder, 'cli/index.js'), 0o755);
  // For the entries: the bundler writes one for the bundle only.
  writeFileSync(join(folder, 'package.json'), '{\n  "type": "module"\n}\n');
}

/**
 * Takes the comments out of a folder's scripts, which are a third of them: everyone who runs the action downloads dist/. All code
 * stays as the bundler wrote it: names, so that a stack says where it was, and the parentheses around modules, which tell V8 to
 * compile a module at once instead of reading it twice.
 */
function removeComments(folder: string): void {
  for (const name of readdirSync(folder).filter(each => each.endsWith('.js'))) {
    const path = join(folder, name);
    const code = readFileSync(path, 'utf8');
    const comments: Comment[] = [];
    parse(code, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
    const gaps = comments.map(comment => toGap(code, comment));
    const starts = [0, ...gaps.map(({ end }) => end)];
    const parts = starts.map(
      (start, index) => code.slice(start, gaps[index]?.start) + (gaps[index]?.text ?? ''),
    );
    writeFileSync(path, parts.join(''));
  }
}

/** What takes a comment's place: nothing where it has lines of its own, and elsewhere what separates words, or lines, as it does. */
function toGap(code: string, { start, end, value }: Comment): { start: number; end: number; text: string } {
  const lineStart = code.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = (code.indexOf('\n', end) + 1 || code.length + 1) - 1;
  const isAlone = (code.slice(lineStart, start) + code.slice(end, lineEnd)).trim() === '';
  if (isAlone) return { start: lineStart, end: lineEnd + 1, text: '' };
  return { start, end, text: value.includes('\n') ? '\n' : ' ' };
}

function run(script: string, parameters: readonly string[]): void {
  execFileSync(process.execPath, [script, ...parameters], { cwd: ROOT, stdio: 'inherit' });
}

// Without a folder: dist/.
if (import.meta.main) build(resolvePath(process.argv[2] ?? join(ROOT, 'dist')));
