import { parentPort } from 'node:worker_threads';

/** A thread that ends by an error when it gets its first bundle. */
parentPort?.once('message', () => {
  throw new Error('this thread is broken');
});
