/**
 * `node scripts/watch/end-of-life.ts`: compares end-of-life dates, and which series there are, with the release cycle that
 * the PEPs publish. `--cycle` names another address.
 */
import { parseArgs } from 'node:util';
import { reportFindings } from './findings.ts';
import { readSource } from './read-source.ts';
import { compareReleaseCycle } from './release-cycle.ts';

const CYCLE = 'https://peps.python.org/api/release-cycle.json';

const { values } = parseArgs({ options: { cycle: { type: 'string', default: CYCLE } } });

await reportFindings('End-of-life dates or series differ from the PEPs', async () => {
  const source = await readSource(values.cycle);
  return 'fault' in source ? [source.fault] : compareReleaseCycle(source.text, values.cycle);
});
