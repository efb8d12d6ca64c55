import { randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import * as core from '@actions/core';
import { ActionError, describeCause } from './errors.ts';
import type { OutputName } from './output-table.ts';
import type { Result } from './report/result.ts';

/** The outputs about verified files, from the first file if there can be only one value. A run that verifies nothing fails. */
export function toOutputs(results: readonly Result[]): Partial<Record<OutputName, string>> {
  const [first] = results;
  if (first === undefined) throw new Error('nothing was verified');
  return {
    'python-version': first.pythonVersion,
    ...(first.path !== undefined && { path: first.path }),
    ...(first.bundlePath !== undefined && { 'bundle-path': first.bundlePath }),
    ...(first.sourceDir !== undefined && { 'source-dir': first.sourceDir }),
    ...(first.evidencePath !== undefined && { 'evidence-path': first.evidencePath }),
    ...(first.predicatePath !== undefined && { 'predicate-path': first.predicatePath }),
    sha256: first.sha256,
    'certificate-identity': first.certificateIdentity,
    'certificate-oidc-issuer': first.certificateOidcIssuer,
    'log-index': first.logIndex,
    'signed-at': first.signedAt,
    'cache-hit': String(results.every(result => result.cacheHit)),
    results: JSON.stringify(results),
  };
}

/**
 * Sets outputs, all or none.
 * @throws ActionError INVALID_INPUT if the file that the runner named for them cannot be written
 */
export function setOutputs(outputs: Readonly<Partial<Record<OutputName, string>>>): void {
  const path = process.env.GITHUB_OUTPUT;
  if (!path) {
    // An older runner, which has no such file.
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    return;
  }
  const delimiter = `ghadelimiter_${randomUUID()}`;
  const lines = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`,
  );
  try {
    appendWhole(path, lines.join(''));
  } catch (error) {
    throw new ActionError(
      'INVALID_INPUT',
      `The outputs cannot be written to '${path}', which GITHUB_OUTPUT names: ${describeCause(error)}.`,
      {
        hint: 'Check that this file exists, that the job can write to it, and that the disk has space left.',
        cause: error,
      },
    );
  }
}

/** Appends to a file that exists. If a part can't be written, the file stays as it was. */
function appendWhole(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    const before = fstatSync(file);
    try {
      writeFileSync(file, text);
    } catch (error) {
      // By its name: Windows can't shorten a file that is open for appending.
      if (before.isFile()) truncateSync(path, before.size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}
