import { markFiles } from './marks.ts';
import type { Report } from './report.ts';

/**
 * The digests of the verified files as `sha256sum --check` reads them: `<hex>  <file name>` per line. Files with a finding that
 * puts the digest in doubt are left out.
 */
export function formatChecksums(report: Report): string {
  const lines = markFiles(report).flatMap(({ file: { state, sha256, fileName }, marks }) => {
    const isTrusted = state === 'verified' && !marks.includes('rejected') && !marks.includes('changed');
    return isTrusted ? [`${sha256}  ${fileName}\n`] : [];
  });
  return lines.join('');
}
