/**
 * `npm run known-releases -- FILE…`: adds the signed files of audit reports to `src/cpython/known-releases.json`.
 *
 * The list only grows. `--replace 3.14.0rc1/source-tgz` lets this one entry change, `--remove` takes it off the list; say
 * why in the commit. `--list FILE` names another list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { toKnownReleases } from '../src/cpython/known-releases.ts';
import { growKnownReleases } from './grow-known-releases.ts';
import { parseKnownList } from './parse-known-list.ts';
import { readPublication } from './read-publication.ts';

const LIST = join(import.meta.dirname, '../src/cpython/known-releases.json');

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: 'string', default: LIST },
      replace: { type: 'string', multiple: true, default: [] },
      remove: { type: 'string', multiple: true, default: [] },
    },
  });
  const { list, replace, remove } = values;
  if (positionals.length === 0 && remove.length === 0) {
    throw new Error(
      'Usage: npm run known-releases -- REPORT… [--replace RELEASE/KIND] [--remove RELEASE/KIND]',
    );
  }
  const before = readFileSync(list, 'utf8');
  const publications = positionals.map(path => readPublication(readFileSync(path, 'utf8'), path));
  const { text, changes } = growKnownReleases(
    toKnownReleases(parseKnownList(JSON.parse(before))),
    publications,
    {
      replace: new Set(replace),
      remove: new Set(remove),
    },
  );
  // What is written can be read again, or nothing is written.
  parseKnownList(JSON.parse(text));
  if (text !== before) writeFileSync(list, text);
  for (const key of changes) console.log(key);
  console.log(`${changes.length} entries changed in ${relative('', list)}.`);
}
