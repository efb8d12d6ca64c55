import { resolve } from 'node:path';
import { readInputs } from '../inputs.ts';
import type { Result } from '../report/result.ts';
import { verifyAll } from '../verify/verify-all.ts';
import { readMachine } from './folders.ts';
import type { Arguments } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * `verify-cpython verify`
 * @returns what goes to the standard output
 * @throws ActionError as the action does
 */
export async function verifyCommand(
  { operands, read, has }: Arguments,
  terminal: Terminal,
): Promise<{ text: string; isFailed: boolean }> {
  const versions = [...operands, read('python-version')].filter(Boolean).join('\n');
  const inputs = readInputs(
    name => (name === 'python-version' ? versions : read(name)),
    readMachine(process.env),
    message => terminal.warning(message),
  );
  const output = read('output');
  const results = await verifyAll({ ...inputs, ...(output && { outputFolder: resolve(output) }) }, terminal);
  return { text: has('json') ? toJson(results) : results.map(describe).join('\n'), isFailed: false };
}

function toJson(results: readonly Result[]): string {
  return `${JSON.stringify(results, undefined, 2)}\n`;
}

function describe(result: Result): string {
  const { releaseManager, certificateIdentity } = result;
  const signer = releaseManager === null ? certificateIdentity : `${releaseManager} <${certificateIdentity}>`;
  const rows = [
    ['path', result.path],
    ['SHA-256', result.sha256],
    ['signed by', `${signer}, as ${result.certificateOidcIssuer} says`],
    [
      'signed at',
      `${result.signedAt.replace('T', ' ').replace(/\.\d+Z$/, '')} UTC, log index ${result.logIndex}`,
    ],
    ['version', `${result.pythonVersion}: ${result.versionStamp}`],
    ...(result.sourceDir === undefined ? [] : [['unpacked', result.sourceDir]]),
    ...(result.evidencePath === undefined ? [] : [['evidence', result.evidencePath]]),
  ];
  const origin = result.cacheHit && result.url !== null ? ' (from the cache, verified again)' : '';
  return [
    `${result.fileName}: verified${origin}`,
    ...rows.map(([name = '', value]) => `  ${name.padEnd(10)} ${value}`),
    '',
  ].join('\n');
}
