import { runAction } from './programs/index.ts';

await runAction();
