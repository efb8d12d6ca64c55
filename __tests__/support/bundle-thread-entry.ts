import { serveBundles } from '../../src/sigstore/bundle-thread.ts';
import { isBundleThread } from '../../src/sigstore/thread-messages.ts';

/** What the programs do in a thread. */
if (isBundleThread()) serveBundles();
