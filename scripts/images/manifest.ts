import { createHash } from 'node:crypto';
import { formatFlow } from './flow.ts';
import type { ImageSource } from './sources.ts';
import { THEMES } from './themes.ts';

/** Where the images are, from the root of the project. */
export const IMAGES = 'docs/images';
export const MANIFEST = `${IMAGES}/images.json`;

/** The color schemes that each image exists in. */
export const SCHEMES = Object.keys(THEMES).filter(name => name === 'light' || name === 'dark');

/** What `images.json` records, to notice an image that is no longer current. */
export interface Manifest {
  /** SHA-256 of the page behind each image. */
  readonly sources: Readonly<Record<string, string>>;
  /** SHA-256 of each image file. */
  readonly files: Readonly<Record<string, string>>;
}

/** The images that need no browser: file names and contents. */
export function formatVectorImages(): Readonly<Record<string, string>> {
  return Object.fromEntries(SCHEMES.map(scheme => [`flow-${scheme}.svg`, formatFlow(scheme)]));
}

/** The digests of the pages, by name, without their scripts and policies: how dist/ is compressed changes both. */
export function digestSources(sources: readonly ImageSource[]): Manifest['sources'] {
  return Object.fromEntries(sources.map(({ name, html }) => [name, digest(html.replaceAll(HIDDEN, ''))]));
}

const HIDDEN = /<script>.*?<\/script>|<meta http-equiv="Content-Security-Policy"[^>]*>/gs;

/** SHA-256 in hexadecimal digits. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
