import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runProcess } from '../support/run-process.ts';
import { SKIP_SLOW } from '../support/sample.ts';

const ROOT = join(import.meta.dirname, '../..');
const COPIED = [
  'src',
  'scripts',
  'stubs',
  'node_modules',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** The large packages that no build needs. A link to all of node_modules would not do: paths are part of a build. */
const UNNEEDED = [
  'node',
  '@sparticuz',
  '@biomejs',
  '@stryker-mutator',
  'chromium-bidi',
  'puppeteer-core',
  'rxjs',
];
const isNeeded = (path: string): boolean => !UNNEEDED.some(name => path === join(ROOT, 'node_modules', name));

describe('npm run check-dist, in a copy at another path, with a space in it', { skip: SKIP_SLOW }, () => {
  let folder: string;
  let root: string;
  const checkDist = () =>
    runProcess([process.execPath, join(root, 'scripts/check-dist.ts')], {
      env: { PATH: process.env.PATH ?? '', TEMP: folder, TMPDIR: folder },
      cwd: root,
    });

  before(async () => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'verify-cpython-dist-'));
    root = join(folder, 'another path');
    mkdirSync(root);
    for (const path of COPIED)
      cpSync(join(ROOT, path), join(root, path), {
        recursive: true,
        verbatimSymlinks: true,
        filter: isNeeded,
      });
    // What src/ builds here, and not what is committed: the two may differ while somebody works on src/.
    const { exitCode, stderr } = await runProcess(
      [process.execPath, join(ROOT, 'scripts/build.ts'), join(root, 'dist')],
      {
        env: { PATH: process.env.PATH ?? '', TEMP: folder, TMPDIR: folder },
        cwd: ROOT,
      },
    );
    assert.equal(exitCode, 0, stderr);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('passes', async () => {
    const { exitCode, stdout, stderr } = await checkDist();
    assert.deepEqual([exitCode, stdout, stderr], [0, 'dist/ is exactly what src/ builds.\n', '']);
  });
  it('fails if one byte of dist/ differs, and if a file is missing or added', async () => {
    const path = join(root, 'dist/programs/index.js');
    const before = readFileSync(path);
    const changed = Buffer.from(before);
    changed[changed.length - 2] = (changed.at(-2) ?? 0) ^ 1;
    writeFileSync(path, changed);
    rmSync(join(root, 'dist/audit/index.js'));
    writeFileSync(join(root, 'dist/new.js'), '');
    const { exitCode, stderr } = await checkDist();
    assert.equal(exitCode, 1);
    for (const line of [
      'missing: audit/index.js',
      'not built from src/: new.js',
      'differs: programs/index.js',
    ])
      assert.ok(stderr.split('\n').includes(line), stderr);
    writeFileSync(path, before);
    writeFileSync(join(root, 'dist/audit/index.js'), readFileSync(join(ROOT, 'dist/audit/index.js')));
    rmSync(join(root, 'dist/new.js'));
  });
  it('fails if one byte of a source differs', async () => {
    const path = join(root, 'src/http/user-agent.ts');
    writeFileSync(path, readFileSync(path, 'utf8').replace('verify-cpython/', 'verify-cpythom/'));
    const { exitCode, stderr } = await checkDist();
    assert.equal(exitCode, 1);
    assert.match(stderr, /^differs: programs\//m);
  });
  it('fails if a source does not compile', async () => {
    appendFileSync(join(root, 'src/index.ts'), '\nconst broken: number = "";\n');
    assert.notEqual((await checkDist()).exitCode, 0);
  });
});
