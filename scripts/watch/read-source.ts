import { describeCause } from '../../src/errors.ts';
import { Downloader } from '../../src/http/downloader.ts';
import { quote } from './findings.ts';

/** A page can have so many bytes. The real ones have less than 200 KB. */
const MAX_BYTES = 5_000_000;
const MAX_ATTEMPTS = 3;

/** What an address serves, or why it can't be compared. */
export type Source = { readonly text: string } | { readonly fault: string };

/** Fetches a text. A failure is something to report, not an error: the source may have moved. */
export async function readSource(address: string): Promise<Source> {
  const downloader = new Downloader({ maxAttempts: MAX_ATTEMPTS, log: () => {} });
  try {
    const answer = await downloader.fetchAnswer(new URL(address), { maxBytes: MAX_BYTES });
    if (answer === undefined) return { fault: `${address} doesn't exist any more.` };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes) };
  } catch (error) {
    return { fault: `${address} can't be read: ${quote(describeCause(error))}.` };
  } finally {
    downloader.close();
  }
}
