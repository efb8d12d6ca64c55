import { serveBundles } from '../../src/sigstore/bundle-thread.ts';

/** What the programs do in a thread. */
serveBundles();
