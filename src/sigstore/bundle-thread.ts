import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type Evidence, proveBundle } from './prove-bundle.ts';
import { type Answer, BUNDLE_THREAD, type Question, type ThreadData } from './thread-messages.ts';
import { parseTrustedRoot } from './trusted-root.ts';

/** Verifies the bundles that the main thread sends, until that ends this thread. Does nothing in any other thread. */
export function serveBundles(): void {
  if (isMainThread || workerData?.purpose !== BUNDLE_THREAD) return;
  // The library tries to parse each value as a list, and most tries end in an error. No one reads the errors of this thread,
  // and their stacks took a twentieth of its time.
  Error.stackTraceLimit = 0;
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
