import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, it } from 'node:test';

const ROOT = join(import.meta.dirname, '..');

/** The line in CONTRIBUTING.md, from the top down; what stands side by side has one rank. */
const LAYERS = readLayers();

function readLayers(): string[][] {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const line = /^`index`.*?`errors`$/ms.exec(text)?.[0] ?? '';
  return line
    .split('→')
    .map(part => [...part.matchAll(/`(?<name>[^`]+)`/g)].map(({ groups }) => groups?.name ?? ''));
}

/** `src/cpython/stamps/pe.ts` belongs to `cpython`, `src/inputs.ts` is `inputs`, `src/cli/index.ts` is an entry. */
function toLayer(path: string): string {
  if (/^src.(audit|cli|setup).index\.ts$/.test(path)) return 'index';
  return (path.split(sep)[1] ?? '').replace(/\.ts$/, '');
}

function rank(layer: string): number {
  return LAYERS.findIndex(names => names.includes(layer));
}

describe('src/', () => {
  const files = globSync('src/**/*.ts', { cwd: ROOT });

  it('has no module outside the line in CONTRIBUTING.md', () => {
    const layers = new Set(files.map(toLayer));
    assert.deepEqual([...layers].sort(), LAYERS.flat().sort());
  });

  it('imports only from its own folder or from further down', () => {
    const wrong = files.flatMap(file => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const imports = [
        ...text.matchAll(/(?:^(?:import|export) [^;]*?from |\bimport\()'(?<path>\.[^']+)'/gms),
      ];
      return imports
        .map(({ groups }) => normalize(join(dirname(file), groups?.path ?? '')))
        .filter(target => toLayer(target) !== toLayer(file) && rank(toLayer(target)) <= rank(toLayer(file)))
        .map(target => `${file} imports ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  const pure = ['cpython', 'sigstore', 'audit'];
  const impure =
    /sigstore.(trusted-root-source|tuf|tuf-errors|tuf-memory)|audit.(list-files|probe|audit-file|run-audit|baseline|write-reports|main|outputs|index|inputs)/;
  it('reads no file, no network and no environment where CONTRIBUTING.md says so', () => {
    const uses = files
      .filter(file => pure.includes(toLayer(file)) && !impure.test(file))
      .filter(file => {
        const text = readFileSync(join(ROOT, file), 'utf8');
        return /from 'node:(fs|http|https|net|os|child_process)|process\.env|\bfetch\(|Date\.now\(|new Date\(\)/.test(
          text,
        );
      });
    assert.deepEqual(uses, []);
  });
});
