import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compareRoots } from '../../scripts/watch/compare-roots.ts';
import { runWatch } from '../support/run-watch.ts';
import { createSigstore } from '../support/sigstore.ts';
import { startTufRepository, type TufRepository } from '../support/tuf-repository.ts';

const ROOT = JSON.stringify(createSigstore().trustedRoot);
const OTHER = JSON.stringify(createSigstore().trustedRoot);

// biome-ignore lint/suspicious/noExplicitAny: parsed JSON, to be changed
type Json = any;

/** The root with one change. */
const change = (edit: (root: Json) => void): string => {
  const root = JSON.parse(ROOT);
  edit(root);
  return JSON.stringify(root);
};

describe('scripts/watch/trusted-root.ts', () => {
  let folder: string;
  let repository: TufRepository;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verify-cpython-root-'));
    repository = await startTufRepository({ 'trusted_root.json': ROOT });
    writeFileSync(join(folder, 'root.json'), repository.rootJson);
    writeFileSync(join(folder, 'embedded.json'), ROOT);
  });
  after(async () => {
    await repository.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const watch = (mirror = repository.url) =>
    runWatch('trusted-root', [
      ...[
        '--mirror',
        mirror,
        '--tuf-root',
        join(folder, 'root.json'),
        '--embedded',
        join(folder, 'embedded.json'),
      ],
    ]);

  it('prints nothing if nothing differs', async () => {
    const { exitCode, stdout, stderr } = await watch();
    assert.deepEqual({ exitCode, stdout, stderr }, { exitCode: 0, stdout: '', stderr: '' });
  });
  it('reports what the served root has that the embedded one lacks', async () => {
    repository.publish({
      targets: { 'trusted_root.json': change(root => root.tlogs.push(JSON.parse(OTHER).tlogs[0])) },
    });
    const { exitCode, findings, stdout } = await watch();
    assert.equal(exitCode, 1);
    assert.match(stdout, /^# Sigstore's trusted root has changed\n/);
    assert.equal(findings.length, 1);
    assert.match(findings[0] ?? '', /^The transparency log `[^`]+` is new: .*publicKey\.validFor\.start/);
  });
  it("reports a repository that can't be trusted, or is unreachable", async () => {
    const stranger = await startTufRepository({ 'trusted_root.json': ROOT });
    const { exitCode, findings } = await watch(stranger.url);
    await stranger.close();
    assert.equal(exitCode, 1);
    assert.match(findings.join(), /expected a trusted root, found `/);
    const unreachable = await watch(stranger.url);
    assert.equal(unreachable.exitCode, 1);
    assert.match(unreachable.findings.join(), /expected a trusted root, found `/);
  });
});

describe('two trusted roots', () => {
  it('are the same in another order', () => {
    const twice = JSON.parse(ROOT);
    twice.tlogs.push(JSON.parse(OTHER).tlogs[0]);
    const reversed = { ...twice, tlogs: twice.tlogs.toReversed() };
    assert.deepEqual(compareRoots(JSON.stringify(twice), JSON.stringify(reversed)), []);
  });
  for (const list of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
    it(`differ if one entry of ${list} is replaced: one is gone, and one is new`, () => {
      const findings = compareRoots(
        ROOT,
        change(root => (root[list] = JSON.parse(OTHER)[list])),
      );
      assert.equal(
        findings.filter(finding => finding.includes(' is gone: ')).length,
        JSON.parse(ROOT)[list].length,
      );
      assert.equal(
        findings.filter(finding => finding.includes(' is new: ')).length,
        JSON.parse(OTHER)[list].length,
      );
    });
  }
  for (const [name, edit, expected] of [
    [
      'a key',
      (root: Json) => (root.tlogs[0].publicKey.rawBytes = 'AAAA'),
      /publicKey\.rawBytes was `.*`, and is `AAAA`/,
    ],
    [
      'an end',
      (root: Json) => (root.tlogs[0].publicKey.validFor.end = '2031-01-01T00:00:00Z'),
      /validFor\.end was absent, and is `2031/,
    ],
    [
      'an address',
      (root: Json) => (root.certificateAuthorities[0].uri = 'https://other.invalid'),
      /certificate authority .* uri was/,
    ],
    ['the media type', (root: Json) => (root.mediaType = 'other'), /^The trusted root: mediaType was/],
  ] as const) {
    it(`differ in ${name}`, () => {
      const findings = compareRoots(ROOT, change(edit));
      assert.equal(findings.length, 1, findings.join('\n'));
      assert.match(findings[0] ?? '', expected);
    });
  }
});
