import { type KnownReleases, toKnownReleases } from './known-releases.ts';

/** The list of known releases. It is a part of its own in `dist/`: a run that doesn't need the list doesn't pay for it. */
export async function loadKnownReleases(): Promise<KnownReleases> {
  const { default: list } = await import('./known-releases.json', { with: { type: 'json' } });
  return toKnownReleases(list);
}
