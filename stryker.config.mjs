/** Mutation testing: docs/mutation-testing.md says what is measured, and which mutants survive and why. */

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/sigstore/*.ts', 'src/cpython/**/*.ts'],
  plugins: ['@stryker-mutator/tap-runner'],
  testRunner: 'tap',
  tap: {
    // Not what runs dist/ or real releases, and not the corpus, single changes, random input and archives of gigabytes: too
    // slow a thousand times.
    testFiles: [
      '__tests__/sigstore/{bundle,bundle-json,der,digest-signature,digest-signature-oracle,evidence,identity,log-entry,protobuf-json}.test.ts',
      '__tests__/sigstore/{bundle-threads,timestamp-authorities,trusted-root,trusted-root-source,tuf,tuf-errors,tuf-memory,verify}.test.ts',
      '__tests__/cpython/*.test.ts',
      '__tests__/python-org/withheld.test.ts',
      '__tests__/cpython/stamps/{embed-zip,evidence,hostile-embed-zip,hostile-installer,hostile-macos-package}.test.ts',
      '__tests__/cpython/stamps/{hostile-patch-level,macos-package,patch-level,pe,phone-archives,rtf}.test.ts',
      '__tests__/cpython/stamps/{source-archive,tar-contents,tar-header,tar-members,version-resource,windows-evidence}.test.ts',
      '__tests__/cpython/stamps/{windows-installer,windows-manifest,windows-version,xar,xml,zip}.test.ts',
    ],
    nodeArgs: ['-r', '{{hookFile}}', '--test-reporter=tap', '{{testFile}}'],
  },
  // None: to rewrite a tsconfig.json, Stryker calls what TypeScript 7 does not have. Node strips the types by itself.
  tsconfigFile: 'none',
  ignorePatterns: ['dist', 'docs'],
  concurrency: 1,
  // Beyond what a test file takes without a mutant.
  timeoutMS: 10_000,
  // All test files once, each with every mutant's place watched.
  dryRunTimeoutMinutes: 15,
  incremental: true,
  incrementalFile: 'coverage/mutation-incremental.json',
  tempDirName: 'coverage/mutation',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
};
