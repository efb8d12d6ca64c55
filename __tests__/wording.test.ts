import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DOCUMENTS, readProjectFile } from './support/documents.ts';

const WORKFLOWS = globSync('.github/workflows/*.yml', { cwd: join(import.meta.dirname, '..') }).map(path =>
  path.replaceAll('\\', '/'),
);

const SOURCES = ['src/**/*.ts', 'scripts/**/*.ts'].flatMap(pattern =>
  globSync(pattern, { cwd: join(import.meta.dirname, '..') }).map(path => path.replaceAll('\\', '/')),
);

/** Files whose text follows the rules. Generated parts of these come from other files, which follow them too. */
const FILES = [
  ...DOCUMENTS,
  'docs/report.schema.json',
  'action.yml',
  'audit/action.yml',
  'setup/action.yml',
  ...WORKFLOWS,
  ...SOURCES,
];

/** Words and phrases that a reader stumbles over, and the word to use. */
const ODD: readonly (readonly [RegExp, string])[] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\bwhoever\b/i, 'the person or the role'],
  [/\bat hand\b/i, 'local'],
  [/\blies in\b/i, 'is in'],
  [/\bone a line\b|\bvalues? a line\b/i, 'one per line'],
  [/\bis good\b|\bgood signature\b|\bgood bundle\b/i, 'valid'],
  [/\basks? nobody\b|\bnobody\b/i, 'no one, or what does not happen'],
  [/\b(says?|saying) of (itself|themselves)\b/i, 'contains, names'],
  [/\bhas not\.(?!\w)/i, 'lacks, is missing'],
  [/\bpassed over\b/i, 'skipped'],
  [/\bthe news about\b/i, 'an announcement'],
  [/\bis none\b/i, 'is not a …'],
  [/\bcan't be had\b|\bnot to be had\b/i, 'is unavailable'],
  [/\bheed(s|ed|ing)?\b/i, 'respects'],
  [/\bwherever it may\b/i, 'anywhere'],
  [/\bin (its|the) place of\b|\bin its place\b/i, 'instead of'],
  [/\bbut for\b/i, 'except'],
  [/\bPassing faults\b/i, 'transient network errors'],
  [/\bbefore it is believed\b|\bnever believed\b/i, 'trusted'],
  [/\bare tried again\b/i, 'is retried'],
  [/\banew\b/i, 'again'],
  [
    /\bwhat fails a step\b|\bgets nothing\b|\bnothing verified is a failure\b/i,
    'what happens, in the active voice',
  ],
  [/\bsaves the download and nothing else\b|\bis a hit with\b/i, 'only skips the download'],
  [/\breached and invalid\b|\bcould not be reached\b/i, 'invalid, or unreachable'],
  [/\bfind out where it comes from\b|\blook at www\.python\.org\b|\blook whether\b|\bsee that\b/i, 'check'],
  [/\bthe baseline has it\b|\bthis release should not have\b/i, 'listed in the baseline, not a known file'],
  [/\bis known to sign\b|\bdid the release manager of exactly\b/i, 'the release manager'],
  [/\bthat are no\b/i, 'are not …'],
  [/\bshall\b/i, 'should, must, or the plain future'],
  [/\b(told|tells) (of|where)\b/i, 'called with, reports'],
  [/\blies? (below|beside|outside)\b/i, 'is below, next to, outside'],
  [/\b(list|panel|table|request) a (kind|release|series|file)\b/i, 'one per kind'],
  [/\d %(?! \d)/, 'no space before the percent sign'],
  // American spelling, as GitHub uses it.
  [
    /\b(licen[c]e[sd]?|cancelled|cancelling|colour\w*|behaviour\w*|flavour\w*|neighbour\w*|honour\w*|catalogues?|recognis\w*|normalis\w*|organis\w*|artefacts?|grey|whilst)\b/i,
    'the American spelling',
  ],
];

/** Names that contain such a word. */
const NAMES = /--artefact|catalogue-site|audit-catalogue|catalogue\.json|fail-on|`[^`\n]*`/g;

describe('the text of', () => {
  for (const path of FILES) {
    it(`${path} uses the words that readers search for`, () => {
      const lines = readProjectFile(path).split('\n');
      const found = lines.flatMap((line, index) =>
        ODD.flatMap(([pattern, instead]) => {
          const match = pattern.exec(line.replaceAll(NAMES, ''));
          return match ? `line ${index + 1}: '${match[0]}'; use ${instead}` : [];
        }),
      );
      assert.deepEqual(found, []);
    });
  }
});

/** Names of tests, and comments. What tests send and expect is data. */
const NAMES_AND_COMMENTS =
  /\b(?:describe|it)\(\s*(['"`])(?<name>.*?)\1|^\s*(?:\/\*\*|\*|\/\/)(?<comment>.*)$/gm;

describe('names of tests, and comments,', () => {
  const tests = globSync('__tests__/**/*.ts', { cwd: join(import.meta.dirname, '..') });
  for (const path of tests
    .map(each => each.replaceAll('\\', '/'))
    .filter(each => !each.endsWith('/wording.test.ts'))) {
    it(`use the words that readers search for in ${path}`, () => {
      const texts = [...readProjectFile(path).matchAll(NAMES_AND_COMMENTS)].map(
        ({ groups }) => groups?.name ?? groups?.comment ?? '',
      );
      const found = texts.filter(text => ODD.some(([pattern]) => pattern.test(text.replaceAll(NAMES, ''))));
      assert.deepEqual(found, []);
    });
  }
});

describe('the search for odd words', () => {
  it('finds what it looks for', () => {
    const samples = [
      'mend that first',
      'tell whoever runs the mirror',
      'one a line',
      'the signature is good',
      'embedded asks nobody',
      'The mirror has not.',
      'a bundle is none',
      'NO_COLOR is heeded',
      'all but for one',
      'cancelled runs',
    ];
    for (const sample of samples)
      assert.ok(
        ODD.some(([pattern]) => pattern.test(sample)),
        sample,
      );
  });
});
