/**
 * `node scripts/watch/trusted-root.ts`: compares the trusted root in this repository with the one that Sigstore's TUF
 * repository serves now. `--mirror` and `--tuf-root` name another repository and the root.json to begin with,
 * `--embedded` another trusted root to compare with.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { ActionError, describeCause } from '../../src/errors.ts';
import { fetchTarget, TufUnreachable } from '../../src/sigstore/tuf.ts';
import { compareRoots } from './compare-roots.ts';
import { quote, reportFindings } from './findings.ts';

const MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const TARGET = 'trusted_root.json';
const SEED = seeds[MIRROR];

const { values } = parseArgs({
  options: {
    mirror: { type: 'string', default: MIRROR },
    'tuf-root': { type: 'string' },
    embedded: { type: 'string' },
  },
});

await reportFindings("Sigstore's trusted root has changed", async () => {
  const served = await fetchRoot();
  if (typeof served === 'string') return [served];
  return compareRoots(read(values.embedded, SEED.targets[TARGET]), served.toString('utf8'));
});

async function fetchRoot(): Promise<Buffer | string> {
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'verify-cpython-watch-'));
  try {
    const root = Buffer.from(read(values['tuf-root'], SEED['root.json']));
    return await fetchTarget(TARGET, {
      mirror: new URL(values.mirror),
      root,
      temporaryFolder,
      warn: message => console.error(message),
    });
  } catch (error) {
    if (!(error instanceof TufUnreachable || error instanceof ActionError)) throw error;
    return `${values.mirror}: expected a trusted root, found ${quote(describeCause(error))}.`;
  } finally {
    rmSync(temporaryFolder, { recursive: true, force: true });
  }
}

function read(path: string | undefined, embedded: string): string {
  return path === undefined ? Buffer.from(embedded, 'base64').toString('utf8') : readFileSync(path, 'utf8');
}
