import { exitWhenWritten } from './exit.ts';
import { main } from './main.ts';

await main();
exitWhenWritten();
