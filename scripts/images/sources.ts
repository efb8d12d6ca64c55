import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { makeSourceTgz, makeSourceXz } from '../../__tests__/support/source-archive.ts';
import { createStage, type Stage } from '../../__tests__/support/stage.ts';
import { findReleaseManager } from '../../src/cpython/release-managers.ts';
import { parseVersion } from '../../src/cpython/version.ts';
import { formatSummaryPage } from './summary-page.ts';

/** A page to take pictures of. */
export interface ImageSource {
  /** Of the image, without the color scheme. */
  readonly name: string;
  readonly html: string;
  /** In CSS pixels. */
  readonly width: number;
  /** Pixels of the image per CSS pixel. */
  readonly scale: number;
}

/** Runs the built actions against a stand-in for python.org, and makes pages of what they report. */
export async function createImageSources(): Promise<ImageSource[]> {
  const stage = await createStage();
  try {
    await publish(stage);
    const pass = await stage.runner.run({ ...stage.inputs, 'python-version': '3.13.55' });
    const failure = await stage.runner.run({ ...stage.inputs, 'python-version': '3.13.56' });
    const audit = await stage.runner.run(
      {
        ...stage.inputs,
        'python-version': '>=3.14.50,<3.15',
        artifact: 'source-tgz',
        'fail-on': 'rejected, unsigned',
      },
      { main: 'audit/index.js' },
    );
    if (pass.exitCode !== 0 || failure.exitCode !== 1 || audit.outputs.verdict !== 'failed')
      throw new Error(`a run ended unexpectedly:\n${pass.stdout}${failure.stdout}${audit.stdout}`);
    const page = await readFile(audit.outputs['report-html'] ?? '', 'utf8');
    const clean = (text: string) => replaceChanging(text, stage);
    return [
      { name: 'summary', html: formatSummaryPage(clean(pass.summary)), width: 1280, scale: 1.3 },
      { name: 'failure', html: formatSummaryPage(clean(failure.summary)), width: 860, scale: 1.5 },
      { name: 'audit', html: clean(page), width: 880, scale: 0.85 },
    ];
  } finally {
    await stage.close();
  }
}

/** Releases that CPython does not have: one is another under a newer name, one is signed by someone else, one is unsigned. */
async function publish(stage: Stage): Promise<void> {
  for (const version of ['3.14.52', '3.14.53', '3.14.55']) await publishSources(stage, version);
  const signed = await makeSourceTgz('3.13.55');
  stage.publishSigned('3.13.55/Python-3.13.55.tgz', signed);
  stage.publishSigned('3.13.56/Python-3.13.56.tgz', signed);
  await publishSources(stage, '3.14.56', 'mallory@example.com');
  stage.pythonOrg.publish('3.14.54/Python-3.14.54.tgz', await makeSourceTgz('3.14.54'));
}

async function publishSources(stage: Stage, version: string, signer?: string): Promise<void> {
  const { identity } = findReleaseManager(parseVersion(version));
  const options = { identity: signer ?? identity.subjectAlternativeName, issuer: identity.issuer };
  stage.publishSigned(`${version}/Python-${version}.tgz`, await makeSourceTgz(version), options);
  stage.publishSigned(`${version}/Python-${version}.tar.xz`, await makeSourceXz(version), options);
}

/** Replaces what differs in every run, or with every version of verify-cpython, by values that stay. */
function replaceChanging(text: string, { pythonOrg, runner }: Stage): string {
  const digests = [...new Set(text.match(/\b[0-9a-f]{64}\b/g))];
  return digests
    .reduce((result, digest, index) => result.replaceAll(digest, sha256(`image ${index}`)), text)
    .replaceAll(pythonOrg.mirror.replace(/\/$/, ''), 'https://www.python.org/ftp/python')
    .replaceAll(`${runner.folder}${sep}`, '')
    .replaceAll(
      /\d{4}-\d\d-\d\d(?<separator>[ T])\d\d:\d\d(?::\d\d(?:\.\d+)?)?/g,
      '2026-11-02$<separator>09:30:00',
    )
    .replaceAll(/(?<=logIndex=)\d+|(?<=logIndex=\d+">)\d+/g, '235130218')
    .replaceAll(/(?<=verify-cpython[ /])\d+\.\d+\.\d+/g, '1.0.0');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
