import { run } from './programs/index.ts';

await run('action');
