import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '../errors.ts';
import { withDiskErrors } from '../store/staging.ts';
import { writeWhole } from '../store/write-whole.ts';
import { formatReport } from './assemble.ts';
import { MAX_REPORT_BYTES } from './baseline.ts';
import { formatChecksums } from './checksums.ts';
import { formatHtmlReport } from './html-report.ts';
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
    await mkdir(folder, { recursive: true });
    await writeWhole(paths.json, json);
    await writeWhole(paths.sarif, formatSarif(report));
    await writeWhole(paths.html, formatHtmlReport(report));
    await writeWhole(paths.checksums, formatChecksums(report));
  });
  return paths;
}
