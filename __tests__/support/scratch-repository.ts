import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const COPIED = [
  ...[
    'package.json',
    'package-lock.json',
    'LICENSE',
    'README.md',
    'action.yml',
    'audit/action.yml',
    '.gitignore',
  ],
  ...['src/http/user-agent.ts', 'dist', 'docs', '.github', 'SECURITY.md'],
];

/** A repository of its own with what a release needs: versions, a changelog with unreleased entries, and dist/. */
export interface ScratchRepository {
  readonly root: string;
  /** A folder outside the repository. */
  readonly folder: string;
  git(...parameters: readonly string[]): void;
  write(path: string, content: string): void;
  remove(): void;
}

/** Makes it in the system's folder for temporary files, in one commit. Remove it after use. */
export function createScratchRepository(): ScratchRepository {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'verify-cpython-release-'));
  const root = join(folder, 'a scratch repository');
  mkdirSync(root);
  for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  const repository: ScratchRepository = {
    root,
    folder,
    git: (...parameters) => {
      const identity = [
        '-c',
        'user.name=Test',
        '-c',
        'user.email=test@test.invalid',
        '-c',
        'core.hooksPath=',
      ];
      execFileSync('git', [...identity, ...parameters], { cwd: root, stdio: 'ignore' });
    },
    write: (path, content) => writeFileSync(join(root, path), content),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  repository.write('CHANGELOG.md', '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n');
  repository.git('init', '--quiet', '--initial-branch', 'main');
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Begin');
  return repository;
}
