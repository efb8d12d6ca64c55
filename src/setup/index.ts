import { runSetup } from '../programs/index.ts';

await runSetup();
