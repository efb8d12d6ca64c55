import { main } from './main.ts';

await main();
// A connection to a server that does not answer would keep the process until it gives up; the log is written first.
process.stdout.write('', () => process.exit());
