import { type KnownReleases, parseKnownReleases } from './known-releases.ts';

let loaded: Promise<KnownReleases> | undefined;

/**
 * The list of known releases. It is a chunk of its own in `dist/`, which is read on the first call: a run that doesn't need the
 * list doesn't pay for it.
 */
export function loadKnownReleases(): Promise<KnownReleases> {
  loaded ??= import('./known-releases.json', { with: { type: 'json' } }).then(({ default: json }) =>
    parseKnownReleases(json),
  );
  return loaded;
}
