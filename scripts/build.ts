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
import { minify_sync } from 'terser';

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
 * Takes comments and indentation out of a folder's scripts, which are half of them: everyone who runs the action
 * downloads dist/. Each name and each statement stays, so that a stack says where it was.
 */
function compact(folder: string): void {
  for (const name of readdirSync(folder).filter(each => each.endsWith('.js'))) {
    const path = join(folder, name);
    const { code = '' } = minify_sync(readFileSync(path, 'utf8'), {
      module: true,
      compress: false,
      mangle: false,
      // With semicolons: without them, a class with the field `set` makes a setter of the field after it.
      format: { comments: false, beautify: true, indent_level: 0 },
    });
    writeFileSync(path, `${code}\n`);
  }
}

function run(script: string, parameters: readonly string[]): void {
  execFileSync(process.execPath, [script, ...parameters], { cwd: ROOT, stdio: 'inherit' });
}

// Without a folder: dist/.
if (import.meta.main) build(resolvePath(process.argv[2] ?? join(ROOT, 'dist')));
