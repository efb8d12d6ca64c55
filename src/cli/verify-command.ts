import { ActionError, printable } from '../errors.ts';
import { isPresent } from '../files/place.ts';
import { assertNothingNeedsFiles, DEFAULT_VERSION_FILE, readInputs } from '../inputs.ts';
import { toUtcText } from '../report/html.ts';
import { formatJson } from '../report/json.ts';
import type { Result } from '../report/result.ts';
import { verifyAll } from '../verify/verify-all.ts';
import type { Arguments } from './arguments.ts';
import { readMachine } from './folders.ts';
import type { Terminal } from './terminal.ts';

/**
 * `verify-cpython verify`
 * @param threadEntry address of the script that threads run
 * @returns what goes to the standard output
 * @throws ActionError as the action does
 */
export async function verifyCommand(
  { values }: Arguments,
  terminal: Terminal,
  threadEntry: string,
): Promise<{ text: string }> {
  assertVersions(values.text('python-version'), values.text('python-version-file'));
  const machine = readMachine(values, terminal);
  const inputs = await readInputs(values, machine, message => terminal.warning(message));
  const outputFolder = values.path('output');
  if (!inputs.download) assertNothingNeedsFiles({ output: outputFolder !== undefined });
  const results = await verifyAll({ ...inputs, outputFolder }, terminal, threadEntry);
  return { text: values.flag('json') ? formatJson(results) : results.map(describe).join('\n') };
}

/** Two common mistakes, in the terms of the command line. */
function assertVersions(versions: string, versionFile: string): void {
  const file = versions.split('\n').find(version => /\.(?!dev)[A-Za-z]{2,}$/.test(version));
  if (file !== undefined) {
    throw new ActionError('INVALID_INPUT', `'${file}' looks like a file, but verify takes a version.`, {
      hint: 'For a local file: verify-cpython verify VERSION --artifact KIND --artifact-path FILE --bundle-path BUNDLE',
    });
  }
  if (versions || versionFile || isPresent(DEFAULT_VERSION_FILE)) return;
  throw new ActionError(
    'INVALID_INPUT',
    `There is no version, and this folder contains no ${DEFAULT_VERSION_FILE}.`,
    { hint: 'Add a version, such as: verify-cpython verify 3.13' },
  );
}

function describe(result: Result): string {
  const { releaseManager, certificateIdentity } = result;
  const signer = releaseManager === null ? certificateIdentity : `${releaseManager} <${certificateIdentity}>`;
  const rows = [
    ...(result.path === undefined ? [] : [['path', result.path]]),
    ['SHA-256', result.sha256],
    ['signed by', printable(`${signer}, authenticated by ${result.certificateOidcIssuer}`)],
    ['signed at', `${toUtcText(result.signedAt)} UTC, log index ${result.logIndex}`],
    [
      'version',
      printable(`${result.pythonVersion}: ${result.versionStamp ?? "only the mirror's file name says so"}`),
    ],
    ...(result.released === null ? [] : [['known', `release of ${result.released}`]]),
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
