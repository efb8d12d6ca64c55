/** Makes the removal of an unpacked source take longer than a canceled job waits. */

import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const { rm } = fs;
fs.rm = async (path, options) => {
  if (basename(path).startsWith('tree-')) await sleep(5000);
  return rm(path, options);
};
syncBuiltinESMExports();
