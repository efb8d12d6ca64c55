import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startReader } from '../__tests__/support/audit-page.ts';
import {
  digest,
  digestSources,
  formatVectorImages,
  IMAGES,
  MANIFEST,
  type Manifest,
  SCHEMES,
} from './images/manifest.ts';
import { createImageSources } from './images/sources.ts';

const ROOT = join(import.meta.dirname, '..');

// `npm run images`: renders docs/images/ from runs of dist/. Look at the images before you commit them.
const sources = await createImageSources();
const images: Record<string, Uint8Array> = {};
for (const [name, svg] of Object.entries(formatVectorImages())) images[name] = Buffer.from(svg);
const reader = await startReader();
try {
  for (const { name, html, width, scale } of sources) {
    for (const scheme of SCHEMES) {
      const { page, evaluate } = await reader.open(html, { dark: scheme === 'dark', width });
      const height = Math.ceil(Number(await evaluate('document.body.getBoundingClientRect().height')));
      await page.setViewport({ width, height, deviceScaleFactor: scale });
      images[`${name}-${scheme}.png`] = await page.screenshot();
      await page.close();
    }
  }
} finally {
  await reader.close();
}
mkdirSync(join(ROOT, IMAGES), { recursive: true });
for (const [name, content] of Object.entries(images)) {
  writeFileSync(join(ROOT, IMAGES, name), content);
  console.log(`wrote ${IMAGES}/${name}, ${Math.ceil(content.length / 1024)} KiB`);
}
const manifest: Manifest = {
  sources: digestSources(sources),
  files: Object.fromEntries(Object.entries(images).map(([name, content]) => [name, digest(content)])),
};
writeFileSync(join(ROOT, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
