/** `node scripts/watch/unknown-files.ts REPORT…`: lists the files in release folders that are of no known kind. */
import { readFileSync } from 'node:fs';
import { parseReport } from '../../src/audit/parse-report.ts';
import { quote, reportFindings } from './findings.ts';

await reportFindings('Release folders contain files of an unknown kind', () => {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new Error('Usage: node scripts/watch/unknown-files.ts REPORT…');
  return paths
    .flatMap(path => parseReport(readFileSync(path, 'utf8'), path).findings)
    .filter(({ kind }) => kind === 'unknown-file')
    .map(
      ({ release, fileName }) =>
        `${release}: ${quote(fileName)} matches no kind in src/cpython/kind-table.ts and no name in src/cpython/release-files.ts.`,
    );
});
