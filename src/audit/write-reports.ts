import { join } from 'node:path';
import { ActionError } from '../errors.ts';
import { makeFolders, writeWhole } from '../files/place.ts';
import { withDiskErrors } from '../store/staging.ts';
import { formatReport } from './assemble.ts';
import { MAX_REPORT_BYTES } from './baseline.ts';
import { formatHtmlReport } from './html-report.ts';
import { markFiles } from './marks.ts';
import type { Report } from './report.ts';
import { formatSarif } from './sarif.ts';

/** Absolute paths of a report's forms, and of the digests that it verified. */
export interface ReportPaths {
  readonly json: string;
  readonly sarif: string;
  readonly html: string;
  readonly checksums: string;
}

/**
 * Writes a report in each of its forms.
 * @param folder absolute; made if it does not exist
 * @throws ActionError INVALID_INPUT if it can't be written; AUDIT_FAILED if it is too large to be read again
 */
export async function writeReports(report: Report, folder: string): Promise<ReportPaths> {
  const paths = {
    json: join(folder, 'report.json'),
    sarif: join(folder, 'report.sarif'),
    html: join(folder, 'report.html'),
    checksums: join(folder, 'SHA256SUMS'),
  };
  const json = formatReport(report);
  if (Buffer.byteLength(json) > MAX_REPORT_BYTES) {
    throw new ActionError('AUDIT_FAILED', `The report would have more than ${MAX_REPORT_BYTES} bytes.`, {
      hint: 'Select fewer releases, and check what the mirror lists: no mirror of CPython has so many files.',
    });
  }
  await withDiskErrors(`report-dir: '${folder}'`, async () => {
    await makeFolders(folder);
    await writeWhole(paths.json, json);
    await writeWhole(paths.sarif, formatSarif(report));
    await writeWhole(paths.html, formatHtmlReport(report));
    await writeWhole(paths.checksums, formatChecksums(report));
  });
  return paths;
}

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
