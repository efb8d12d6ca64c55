import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** docs/report.schema.json */
export const REPORT_SCHEMA: object = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8'),
);

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(REPORT_SCHEMA);

/** Whether docs/report.schema.json accepts a JSON value. */
export function isValidReport(json: unknown): boolean {
  return validate(json);
}
