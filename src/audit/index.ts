import { runAudit } from '../programs/index.ts';

await runAudit();
