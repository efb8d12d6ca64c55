import { main } from './main.ts';
import { exitWhenWritten } from './run/exit.ts';

await main();
exitWhenWritten();
