import { isBundleThread, serveBundles } from '../../src/sigstore/bundle-thread.ts';

/** What the entries of the program do in a thread. */
if (isBundleThread()) serveBundles();
