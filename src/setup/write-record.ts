import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatJson } from '../report/json.ts';
import { writeWhole } from '../store/write-whole.ts';
import { toProvenance } from './provenance.ts';
import type { BuildRecord } from './record.ts';

/** Where the record of an interpreter is, absolute. */
export interface RecordPaths {
  readonly buildPath: string;
  /** The in-toto statement. */
  readonly evidencePath: string;
  /** Its predicate alone. */
  readonly predicatePath: string;
}

/** @param folder of one interpreter */
export function toRecordPaths(folder: string): RecordPaths {
  return {
    buildPath: join(folder, 'build.json'),
    evidencePath: join(folder, 'build.intoto.json'),
    predicatePath: join(folder, 'build-predicate.json'),
  };
}

/**
 * Writes build.json and the statement about it.
 * @throws Error of the system where the disk is full, say
 */
export async function writeRecord(record: BuildRecord, folder: string): Promise<void> {
  const { buildPath, evidencePath, predicatePath } = toRecordPaths(folder);
  const text = formatJson(record);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const statement = toProvenance(record, { name: 'build.json', sha256 });
  await mkdir(folder, { recursive: true });
  await writeWhole(buildPath, text);
  await writeWhole(evidencePath, formatJson(statement));
  await writeWhole(predicatePath, formatJson(statement.predicate));
}
