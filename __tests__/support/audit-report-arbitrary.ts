import fc from 'fast-check';
import { FILE_STATES, type FileReport, type Finding, toFileKey } from '../../src/audit/report.ts';
import { ARTIFACT_KINDS } from '../../src/cpython/artifact-kinds.ts';
import { FINDING_KINDS } from '../../src/report/finding-kinds.ts';
import { makeFile, makeFinding } from './audit-report.ts';

const number = fc.integer({ min: 0, max: 12 });

/** Releases of a few series, pre-releases among them, so that some are the same. */
export const someRelease: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 7, max: 15 }), number, fc.constantFrom('', 'a', 'b', 'rc'), number)
  .map(([minor, micro, level, serial]) => `3.${minor}.${micro}${level === '' ? '' : `${level}${serial}`}`);

/** Names that a hostile listing may have. */
const someFileName = fc.oneof(
  fc.constantFrom('Python.tgz', 'python.exe', 'python.tgz', 'ä.zip', '__proto__'),
  fc.string({ unit: 'binary', minLength: 1 }).map(name => `x${name.replaceAll(/[/\\]/g, '')}`),
);

const someFile: fc.Arbitrary<FileReport> = fc
  .record({
    release: someRelease,
    fileName: someFileName,
    artifact: fc.constantFrom(...ARTIFACT_KINDS, null),
    state: fc.constantFrom(...FILE_STATES),
  })
  .map(makeFile);

const someText = fc.string({ unit: 'binary', minLength: 1 });

const someFinding: fc.Arbitrary<Finding> = fc
  .record({
    kind: fc.constantFrom(...FINDING_KINDS),
    release: someRelease,
    fileName: someFileName,
    expected: someText,
    found: someText,
  })
  .map(makeFinding);

/** Files and findings of an audit, in no order, each file once; findings may be about files that are not there. */
export const someFilesAndFindings: fc.Arbitrary<{ files: FileReport[]; findings: Finding[] }> = fc.record({
  files: fc.uniqueArray(someFile, { maxLength: 30, selector: toFileKey }),
  findings: fc.array(someFinding, { maxLength: 30 }),
});
