import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDocuments } from './generate-documents.ts';

const ROOT = join(import.meta.dirname, '..');

// `npm run docs`: writes what is generated from the table of inputs into the files that show it.
for (const { path, generate } of generateDocuments()) {
  const file = join(ROOT, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = generate(before);
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(`wrote ${path}`);
}
