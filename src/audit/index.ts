import { exitWhenWritten } from '../run/exit.ts';
import { main } from './main.ts';

await main();
exitWhenWritten();
