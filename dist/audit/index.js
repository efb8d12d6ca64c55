import { runAudit } from '../programs/index.js';
await runAudit();
