/*
 * Loaded into a spawned program with `node --import`: makes calls of node:fs fail as a file system does that no test
 * machine has. Only the system's answer is replaced; every module of the program is its own.
 *
 * REFUSE_CALLS is JSON: [{ "call": "rename", "code": "EBUSY", "times": 3, "path": "part of a path" }]
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

for (const { call, code, times = Number.POSITIVE_INFINITY, path = '' } of JSON.parse(
  process.env.REFUSE_CALLS ?? '[]',
)) {
  let left = times;
  const toError = args => {
    if (left <= 0 || !args.some(arg => typeof arg === 'string' && arg.includes(path))) return undefined;
    left -= 1;
    return Object.assign(new Error(`${code}: refused by the test, ${call} '${args[0]}'`), {
      code,
      errno: -1,
      syscall: call,
      path: args[0],
    });
  };
  const { [call]: promised } = fs.promises;
  fs.promises[call] = async (...args) => {
    const error = toError(args);
    if (error) throw error;
    return promised(...args);
  };
  const { [`${call}Sync`]: sync } = fs;
  fs[`${call}Sync`] = (...args) => {
    const error = toError(args);
    if (error) throw error;
    return sync(...args);
  };
}
syncBuiltinESMExports();
