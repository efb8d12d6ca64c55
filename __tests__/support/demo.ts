/**
 * `npm start`: runs the built action, as a runner would, against a stand-in for python.org on this machine, whose
 * releases a throwaway Sigstore signed. `npm start -- 3.13.5`: runs it against python.org itself.
 */
import { createRunner, type Run } from './run-action.ts';
import { makeSourceTgz } from './source-archive.ts';
import { createStage } from './stage.ts';

const [version] = process.argv.slice(2);
process.exitCode = version === undefined ? await demonstrate() : await verifyFromPythonOrg(version);

async function demonstrate(): Promise<number> {
  const stage = await createStage();
  try {
    const { pythonOrg, runner, inputs } = stage;
    const signed = await makeSourceTgz('3.13.55');
    stage.publishSigned('3.13.55/Python-3.13.55.tgz', signed);
    // The same bytes and the same valid signature under a newer name, as a hostile mirror could serve them.
    stage.publishSigned('3.13.56/Python-3.13.56.tgz', signed);
    console.log(`A stand-in for python.org listens at ${pythonOrg.mirror}`);
    console.log(
      'Its releases are signed by a throwaway Sigstore, as thomas@python.org, release manager of 3.13.\n',
    );

    console.log('1. python-version: 3.13.55 is what it claims to be.\n');
    const pass = await runner.run({ ...inputs, 'python-version': '3.13.55' });
    printRun(pass);
    console.log(`   outputs.path:   ${pass.outputs.path}`);
    console.log(`   outputs.sha256: ${pass.outputs.sha256}\n`);

    console.log(
      '2. python-version: 3.13.56 is really 3.13.55, served under a newer name. Its signature is valid.\n',
    );
    const refusal = await runner.run({ ...inputs, 'python-version': '3.13.56' });
    printRun(refusal);
    console.log(`   outputs: ${Object.keys(refusal.outputs).length === 0 ? 'none' : refusal.outputFile}\n`);

    const isAsExpected = pass.exitCode === 0 && refusal.exitCode === 1;
    console.log(
      isAsExpected
        ? 'One file was verified and one was rejected, as expected. Now try the real thing: npm start -- 3.13.5'
        : 'This is not as it should be: expected one pass and one refusal.',
    );
    return isAsExpected ? 0 : 1;
  } finally {
    await stage.close();
  }
}

async function verifyFromPythonOrg(pythonVersion: string): Promise<number> {
  const runner = await createRunner();
  try {
    console.log(`python-version: ${pythonVersion}, from https://www.python.org/ftp/python\n`);
    const run = await runner.run(
      { 'python-version': pythonVersion },
      { environment: Object.fromEntries(proxyVariables()) },
    );
    printRun(run);
    for (const [name, value] of Object.entries(run.outputs)) console.log(`   outputs.${name}: ${value}`);
    return run.exitCode ?? 1;
  } finally {
    await runner.remove();
  }
}

function proxyVariables(): [string, string][] {
  return Object.entries(process.env).flatMap(([name, value]) =>
    /^(https?|no)_proxy$/i.test(name) && value !== undefined ? [[name, value]] : [],
  );
}

/** The log as GitHub shows it: workflow commands as colored words, debug lines left out. */
function printRun({ stdout, stderr, exitCode }: Run): void {
  for (const line of `${stdout}${stderr}`.split('\n')) {
    if (line === '' || /^::(debug|group|endgroup)::/.test(line)) continue;
    const annotation = /^::(?<level>error|warning|notice)[^:]*::(?<message>.*)$/.exec(line)?.groups;
    const text = annotation ? `${annotation.level}: ${annotation.message}` : line;
    console.log(`   ${text.replaceAll('%0A', '\n          ').replaceAll('%25', '%')}`);
  }
  console.log(`   exit code ${exitCode}`);
}
