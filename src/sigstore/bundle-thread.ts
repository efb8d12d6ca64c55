import { parentPort, workerData } from 'node:worker_threads';
import { type Evidence, proveBundle } from './prove-bundle.ts';
import type { Answer, Question, ThreadData } from './thread-messages.ts';
import { parseTrustedRoot } from './trusted-root.ts';

/** Verifies the bundles that the main thread sends, until that ends this thread. */
export function serveBundles(): void {
  const { source, text }: ThreadData = workerData;
  const trustedRoot = parseTrustedRoot(text, source);
  const find = ({ bytes, expected }: Question): Evidence | undefined => {
    try {
      return proveBundle(bytes, expected, trustedRoot);
    } catch {
      // The main thread verifies it again, and has the error.
      return undefined;
    }
  };
  parentPort?.on('message', (question: Question) => {
    const answer: Answer = { id: question.id, evidence: find(question) };
    parentPort?.postMessage(answer);
  });
}
