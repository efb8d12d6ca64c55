import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { ARTIFACT_KINDS } from '../src/cpython/artifact-kinds.ts';
import { KINDS } from '../src/cpython/kind-table.ts';
import { parseReleaseRanges, parseVersion } from '../src/cpython/version.ts';
import { FINDING_KINDS } from '../src/report/finding-kinds.ts';
import { DOCUMENTS, findAnchors, findLinks } from './support/documents.ts';
import { makeSourceXz } from './support/source-archive.ts';
import { createStage } from './support/stage.ts';

const ROOT = join(import.meta.dirname, '..');
const WORKFLOWS = '.github/workflows';
/** Jobs of docs/recipes.md that need a mirror, a runner, or a project that does not exist, or that publish something. */
const NOT_RUN = [
  ...['mirror', 'signing-mirror', 'private-sigstore', 'attest', 'propose'],
  ...['setup-tox', 'setup-self-hosted', 'setup-attest'],
];
/** The README is at most two screens of a laptop before the first link is needed. */
const MAX_README_LINES = 150;

interface Step {
  readonly uses?: string;
  readonly id?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: unknown;
}
interface Job {
  readonly permissions?: unknown;
  /** Absent if the job is a workflow of its own. */
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const recipes: Workflow[] = readBlocks('docs/recipes.md').map(block => parse(block));
const recipeJobs = recipes.flatMap(({ jobs }) => Object.entries(jobs));

for (const path of DOCUMENTS) {
  describe(`YAML in ${path}`, () => {
    for (const [index, block] of readBlocks(path).entries()) {
      const steps = findSteps(parse(block));
      it(`block ${index + 1} uses inputs and outputs that exist`, () => {
        for (const step of steps) assertInputsExist(step);
        assertOutputsExist(block, steps);
      });
    }
  });
}

describe('the documents', () => {
  for (const path of DOCUMENTS) {
    it(`${path} has links that lead somewhere`, () => {
      const broken = findLinks(read(path)).filter(target => !isLink(path, target));
      assert.deepEqual(broken, []);
    });
    it(`${path} says in its first lines who it is for, and links to another document`, () => {
      if (path !== 'README.md') assert.match(read(path), /^# [^\n]+\n\nFor /);
      assert.ok(findLinks(read(path)).some(target => /\.md(#|$)/.test(target)));
    });
  }
  it('are one click away from the README', () => {
    const linked = findLinks(read('README.md')).map(target => target.split('#')[0]);
    for (const path of DOCUMENTS) if (path !== 'README.md') assert.ok(linked.includes(path), path);
  });
  it('begin with a README that fits on two screens', () => {
    assert.ok(read('README.md').trimEnd().split('\n').length <= MAX_README_LINES);
  });
  it('have paragraphs and items that are not too long to read', () => {
    const long = DOCUMENTS.flatMap(path =>
      findParagraphs(read(path))
        .filter(text => text.length > MAX_PARAGRAPH_CHARACTERS)
        .map(text => `${path}: ${text.slice(0, 60)}`),
    );
    assert.deepEqual(long, []);
  });
});

describe('docs/reference.md', () => {
  const rows = [...(read('docs/reference.md').split('\n## Kinds\n')[1] ?? '').matchAll(/^\| `.*$/gm)]
    .map(([row]) => row.split(' | '))
    .filter(cells => ARTIFACT_KINDS.includes(toNames(cells[0])[0] as never));

  it('has every kind once, with its file name', () => {
    assert.deepEqual(rows.flatMap(([kinds]) => toNames(kinds)).sort(), ARTIFACT_KINDS.toSorted());
    for (const [kinds, files] of rows)
      assert.deepEqual(
        toNames(files),
        ARTIFACT_KINDS.filter(kind => toNames(kinds).includes(kind)).map(kind => KINDS[kind].fileName),
      );
  });
  for (const [kinds, , releases] of rows) {
    it(`says which releases have a bundle of ${kinds?.replaceAll(/[|`]/g, '').trim()}`, () => {
      const documented = toRanges(releases?.replace(' |', '') ?? '');
      for (const kind of ARTIFACT_KINDS.filter(kind => toNames(kinds).includes(kind)))
        for (const version of RELEASES.map(parseVersion))
          assert.equal(
            documented(version),
            KINDS[kind].signed(version),
            `${kind} ${JSON.stringify(version)}`,
          );
    });
  }
});

describe('docs/threat-model.md', () => {
  it('names tests that exist', () => {
    const paths = [...read('docs/threat-model.md').matchAll(/`(?<path>(?:__tests__|\.github|src)\/[^`]*)`/g)];
    assert.ok(paths.length > 40);
    for (const { groups } of paths) assert.ok(existsSync(join(ROOT, groups?.path ?? '')), groups?.path);
  });
});

describe('docs/audit.md', () => {
  const table = (heading: string): string =>
    read('docs/audit.md').split(`\n${heading}\n`)[1]?.split(/\n#+ /)[0] ?? '';
  const names = (text: string): string[] =>
    text
      .split('\n')
      .flatMap(row =>
        [...(row.split('|')[1] ?? '').matchAll(/`(?<name>[a-z-]+)`/g)].map(
          ({ groups }) => groups?.name ?? '',
        ),
      );

  it('has every input of the audit action', () => {
    const { inputs } = readAction('OWNER/verify-cpython/audit@v1') ?? { inputs: {} };
    assert.deepEqual(names(table('### Inputs')).sort(), Object.keys(inputs).sort());
  });
  it('has every output of the audit action', () => {
    const { outputs } = readAction('OWNER/verify-cpython/audit@v1') ?? { outputs: {} };
    for (const name of Object.keys(outputs)) assert.ok(table('### Outputs').includes(`\`${name}\``), name);
  });
  it('has every kind of finding, the most serious first', () => {
    assert.deepEqual(names(table('## Findings')), FINDING_KINDS);
  });

  const called = readBlocks('docs/audit.md')
    .flatMap(block => Object.values<Job>(parse(block).jobs))
    .filter(({ uses }) => uses);
  it('calls the workflow with inputs that it has', () => {
    const { on }: { on: { workflow_call: { inputs: object; outputs: object } } } = parse(
      read(`${WORKFLOWS}/audit.yml`),
    );
    assert.ok(called.length > 0);
    for (const { uses, with: inputs } of called) {
      assert.equal(uses, 'OWNER/verify-cpython/.github/workflows/audit.yml@v1');
      for (const name of Object.keys(inputs ?? {}))
        assert.ok(Object.hasOwn(on.workflow_call.inputs, name), name);
    }
  });
});

describe('.github/workflows/audit.yml', () => {
  const workflow: Workflow = parse(read(`${WORKFLOWS}/audit.yml`));
  it('gives the audit action inputs that it has, and every one that its callers have', () => {
    const audit = workflow.jobs.shard?.steps?.find(({ id }) => id === 'audit');
    assert.equal(audit?.uses, '$/audit');
    const { inputs } = readAction('OWNER/verify-cpython/audit@v1') ?? { inputs: {} };
    for (const name of Object.keys(audit?.with ?? {})) assert.ok(Object.hasOwn(inputs, name), name);
  });
  it('asks for no more than reading its own code', () => {
    assert.deepEqual(workflow.permissions, {});
    for (const { permissions } of Object.values(workflow.jobs))
      assert.ok(
        permissions === undefined || ['{}', '{"contents":"read"}'].includes(JSON.stringify(permissions)),
      );
  });
});

describe('docs/recipes.md', () => {
  it('gives each job a unique name', () => {
    const names = recipeJobs.map(([name]) => name);
    assert.deepEqual(names, [...new Set(names)]);
  });

  for (const [name, job] of recipeJobs) {
    it(`${name}: asks for contents: read where it checks out, else for nothing`, () => {
      const uses = (action: string) => job.steps?.some(step => step.uses?.startsWith(`${action}@`)) ?? false;
      const attests = { attestations: 'write', 'id-token': 'write' };
      const wanted = uses('actions/checkout') ? { contents: 'read' } : undefined;
      const pushes = { contents: 'write', 'pull-requests': 'write' };
      const more = { attest: attests, 'setup-attest': attests, propose: pushes }[name];
      assert.deepEqual(job.permissions, more ?? wanted);
    });
  }
  it('gives each workflow no permissions', () => {
    for (const { permissions } of recipes) assert.deepEqual(permissions, {});
  });

  it('pins other actions as the workflows do', () => {
    const pins = readdirSync(join(ROOT, WORKFLOWS)).flatMap(file => findPins(read(join(WORKFLOWS, file))));
    for (const pin of DOCUMENTS.flatMap(path => findPins(read(path)))) {
      if (pin.startsWith('OWNER/')) continue;
      assert.match(pin, /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      const [action] = pin.split('@');
      const others = pins.filter(other => other.startsWith(`${action}@`));
      assert.ok(
        others.every(other => other === pin),
        `${pin} in a document, ${others} in workflows`,
      );
    }
  });

  const { jobs: runJobs }: Workflow = parse(read(`${WORKFLOWS}/recipes.yml`));
  for (const [name, job] of recipeJobs) {
    if (NOT_RUN.includes(name)) continue;
    it(`${name}: runs in recipes.yml as it stands here`, () => {
      const run: Partial<Job> = runJobs[name] ?? {};
      for (const [key, value] of Object.entries(job)) {
        // CI has a hosted runner instead of a self-hosted one, and always checks out.
        if (['steps', 'permissions', ...(name === 'offline' ? ['runs-on'] : [])].includes(key)) continue;
        assert.deepEqual(run[key], value, key);
      }
      // CI brings the repository, and what a recipe takes for granted, in steps of its own.
      const documented = (job.steps ?? []).map(toComparable);
      assert.deepEqual(
        (run.steps ?? []).map(toComparable).filter(step => documented.includes(step)),
        documented,
      );
    });
  }
  it('has a recipe for each job of recipes.yml', () => {
    const names = recipeJobs.map(([name]) => name).filter(name => !NOT_RUN.includes(name));
    assert.deepEqual(Object.keys(runJobs), names);
  });
});

describe('the recipe without internet', () => {
  it('verifies and unpacks local files without a request', async () => {
    const stage = await createStage();
    after(() => stage.close());
    const inputs = recipeJobs.find(([name]) => name === 'offline')?.[1].steps?.[0]?.with ?? {};
    // The list of known releases has 3.13.5, which no throwaway Sigstore signed.
    const content = await makeSourceXz('3.13.55');
    const artifactPath = join(stage.runner.folder, basename(String(inputs['artifact-path'])));
    const bundlePath = join(stage.runner.folder, basename(String(inputs['bundle-path'])));
    await writeFile(artifactPath, content);
    await writeFile(bundlePath, JSON.stringify(stage.sigstore.sign(content)));
    const { exitCode, outputs, stdout } = await stage.runner.run({
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)])),
      // The throwaway Sigstore's, instead of the embedded one.
      ...stage.inputs,
      'python-version': '3.13.55',
      'artifact-path': artifactPath,
      'bundle-path': bundlePath,
    });
    assert.equal(exitCode, 0, stdout);
    assert.equal(outputs.path, artifactPath);
    assert.match(
      readFileSync(join(outputs['source-dir'] ?? '', 'Include/patchlevel.h'), 'utf8'),
      /"3\.13\.55"/,
    );
    assert.deepEqual(stage.pythonOrg.requests, []);
  });
});

/** About twelve lines of a document. */
const MAX_PARAGRAPH_CHARACTERS = 1100;

/** Releases on both sides of every end of a range, and between. */
const RELEASES = Array.from({ length: 11 }, (_, index) => index + 7).flatMap(minor =>
  ['0a1', '0a6', '0a7', '0b1', '0b3', '0b4', '0rc1', '0rc2', '0']
    .concat(Array.from({ length: 20 }, (_, micro) => String(micro + 1)))
    .map(rest => `3.${minor}.${rest}`),
);

/** The names in a cell of a table. */
function toNames(cell = ''): string[] {
  return [...cell.matchAll(/`(?<name>[^`]+)`/g)].map(({ groups }) => groups?.name ?? '');
}

/** `3.7.14+`, `3.11.3 to 3.11.9`, `3.13`, `3.14.0b4 and later`, separated by commas, as the document explains them. */
function toRanges(text: string): ReturnType<typeof parseReleaseRanges> {
  const items = text.split(', ').map(item =>
    item
      .replace(/^(?<series>\d+\.\d+)$/, '$<series>.0a1..')
      .replace(/\+$/, '..')
      .replace(' and later', '+')
      .replace(' to ', '..'),
  );
  return parseReleaseRanges(items.join(' '));
}

/** Whether a link of a document leads to a file, and to a heading in it. Addresses on the internet are not requested. */
function isLink(from: string, target: string): boolean {
  if (/^https?:/.test(target)) return URL.canParse(target);
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || findAnchors(read(file)).includes(anchor);
}

/** The paragraphs and list items of a document, without tables and code. */
function findParagraphs(text: string): string[] {
  return text
    .replaceAll(/^```.*?^```$/gms, '')
    .replaceAll(/`__tests__\/[^`]*`/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:- |\d+\. |\|))/)
    .filter(part => !/^\s*[|<]/.test(part));
}

function readBlocks(path: string): string[] {
  return [...read(path).matchAll(/^```yaml\n(?<block>.*?)^```$/gms)].map(({ groups }) => groups?.block ?? '');
}

/** The steps of a workflow, or of a bare list of steps. */
function findSteps(document: Workflow | readonly Step[]): readonly Step[] {
  return 'jobs' in document ? Object.values(document.jobs).flatMap(({ steps }) => steps ?? []) : document;
}

/** `owner/name@SHA # v1.2.3`, with the comment that no parser keeps. */
function findPins(text: string): string[] {
  return [...text.matchAll(/^ *(?:- )?uses: (?<pin>[^.\n][^\n]*)$/gm)].map(({ groups }) => groups?.pin ?? '');
}

/** The metadata of our action, or of one in a folder of this repository; undefined for those of others. */
function readAction(uses: string | undefined): Action | undefined {
  const match = /^OWNER\/verify-cpython(?<folder>\/[^@]*)?@v1$/.exec(uses ?? '');
  return match ? parse(read(join(match.groups?.folder ?? '', 'action.yml'))) : undefined;
}

function assertInputsExist({ uses, with: inputs = {} }: Step): void {
  const action = readAction(uses);
  if (action === undefined) return;
  for (const name of Object.keys(inputs)) assert.ok(Object.hasOwn(action.inputs, name), `input ${name}`);
  for (const [name, { required }] of Object.entries(action.inputs)) {
    if (required) assert.ok(Object.hasOwn(inputs, name), `${name} is required`);
  }
  // Without quotes, 3.10 would be the number 3.1.
  for (const name of ['python-version', 'artifact']) {
    if (name in inputs) assert.equal(typeof inputs[name], 'string', `quotes around ${name}`);
  }
  const kinds = String(inputs.artifact ?? 'all').split('\n');
  for (const kind of kinds.filter(line => line !== '' && !line.includes('${{'))) {
    assert.ok(['installer', 'all', ...ARTIFACT_KINDS].includes(kind.trim()), `artifact ${kind}`);
  }
}

function assertOutputsExist(block: string, steps: readonly Step[]): void {
  for (const { groups } of block.matchAll(/\bsteps\.(?<id>[\w-]+)\.outputs\.(?<name>[\w-]+)/g)) {
    const { id, name = '' } = groups ?? {};
    const found = steps.filter(step => step.id === id);
    assert.ok(found.length > 0, `there is no step ${id}`);
    for (const { uses } of found) {
      const action = readAction(uses);
      if (action !== undefined) assert.ok(Object.hasOwn(action.outputs, name), `output ${name}`);
    }
  }
}

/** A step as text, the same wherever the action is hosted. CI may take the network from the action in `env`. */
function toComparable({ uses, env, ...step }: Step): string {
  const own = uses?.replace(/^OWNER\/verify-cpython(?:\/(?<folder>\w+))?@v1$/, '$$/$<folder>');
  return JSON.stringify({ ...step, uses: own, ...(!own?.startsWith('$/') && { env }) });
}
