import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, describeCause } from '../errors.ts';
import { formatReport } from './assemble.ts';
import { formatHtmlReport } from './html-report.ts';
import type { Report } from './report.ts';
import { formatSarif } from './sarif.ts';

/** Absolute paths of the three forms of a report. */
export interface ReportPaths {
  readonly json: string;
  readonly sarif: string;
  readonly html: string;
}

/**
 * Writes a report in each of its forms.
 * @param folder absolute; made where it does not exist
 * @throws ActionError INVALID_INPUT where it can't be written
 */
export async function writeReports(report: Report, folder: string): Promise<ReportPaths> {
  const paths = {
    json: join(folder, 'report.json'),
    sarif: join(folder, 'report.sarif'),
    html: join(folder, 'report.html'),
  };
  try {
    await mkdir(folder, { recursive: true });
    await writeWhole(paths.json, formatReport(report));
    await writeWhole(paths.sarif, formatSarif(report));
    await writeWhole(paths.html, formatHtmlReport(report));
  } catch (error) {
    // A report of ours that does not fit its own format is a bug.
    if (error instanceof TypeError) throw error;
    throw new ActionError('INVALID_INPUT', `report-dir: '${folder}' cannot be written: ${describeCause(error)}.`, {
      cause: error,
    });
  }
  return paths;
}

/** In one step: what is the next baseline is never half of a report. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
