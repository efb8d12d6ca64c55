import { ActionError, describeCause } from '../errors.ts';
import { type Report, readReport } from './report.ts';

/**
 * Reads a report that comes from outside: a baseline, or a shard to merge. A file that is not exactly a `report.json` of this
 * format is rejected. Its counts, order, and verdict are not checked.
 *
 * @param text of any length; the caller that reads the file bounds it
 * @param name of the file, for messages
 * @throws ActionError INVALID_INPUT with the field, what was expected and what was found
 */
export function parseReport(text: string, name: string): Report {
  try {
    return readReport(JSON.parse(text), 'report');
  } catch (error) {
    throw new ActionError('INVALID_INPUT', `${name} is not a readable report: ${describeCause(error)}.`, {
      hint: 'Use a report.json that this version of verify-cpython wrote.',
      cause: error,
    });
  }
}
