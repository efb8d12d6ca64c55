import { runSetup } from '../programs/index.js';
await runSetup();
