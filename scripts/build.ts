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
import { parse, type Token } from 'acorn';

const ROOT = join(import.meta.dirname, '..');
const { resolve } = createRequire(import.meta.url);

/** What the actions and the command line start. Each is a few lines that load the bundle. */
const ENTRIES = ['index.js', 'audit/index.js', 'setup/index.js', 'cli/index.js'];

/**
 * Builds everything in dist/: compiles src/ for Node 24, which has `using` itself, and bundles it once for all four programs.
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
  compact(join(folder, 'programs'));
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
 * Takes comments and indentation, a third of the text, out of a folder's scripts: everyone who runs the action downloads dist/.
 * Each token stays as the bundler wrote it. Names tell where an error occurred, and the parentheses around modules make V8
 * compile a module at once instead of reading it twice.
 */
function compact(folder: string): void {
  for (const name of readdirSync(folder).filter(each => each.endsWith('.js'))) {
    const path = join(folder, name);
    const code = readFileSync(path, 'utf8');
    const tokens: Token[] = [];
    parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens });
    const texts = tokens.map(({ start, end }, index) => {
      const gap = code.slice(tokens[index - 1]?.end ?? 0, start);
      // Semicolons may be missing, so an end of a line stays one.
      return (gap === '' ? '' : gap.includes('\n') ? '\n' : ' ') + code.slice(start, end);
    });
    writeFileSync(path, `${texts.join('').trim()}\n`);
  }
}

function run(script: string, parameters: readonly string[]): void {
  execFileSync(process.execPath, [script, ...parameters], { cwd: ROOT, stdio: 'inherit' });
}

// Without a folder: dist/.
if (import.meta.main) build(resolvePath(process.argv[2] ?? join(ROOT, 'dist')));
