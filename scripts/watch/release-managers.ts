/**
 * `node scripts/watch/release-managers.ts`: compares who signs each series with python.org's page and with the table that
 * release managers themselves use. `--page` and `--table` name other addresses.
 */
import { parseArgs } from 'node:util';
import { compareSigners } from './compare-signers.ts';
import { reportFindings } from './findings.ts';
import { readSource } from './read-source.ts';
import { parseReleaseTools, parseSignerPage, type Signers } from './signer-sources.ts';

const PAGE = 'https://www.python.org/downloads/metadata/sigstore/';
const TABLE = 'https://raw.githubusercontent.com/python/release-tools/main/add_to_pydotorg.py';

const { values } = parseArgs({
  options: { page: { type: 'string', default: PAGE }, table: { type: 'string', default: TABLE } },
});

await reportFindings('Release managers differ from their sources', async () => [
  ...(await compare(values.page, parseSignerPage)),
  ...(await compare(values.table, parseReleaseTools)),
]);

async function compare(address: string, parse: (text: string, source: string) => Signers): Promise<string[]> {
  const source = await readSource(address);
  return 'fault' in source
    ? [source.fault]
    : compareSigners(parse(source.text, address), address, new Date());
}
