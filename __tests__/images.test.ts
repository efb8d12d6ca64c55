import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  digest,
  digestSources,
  formatVectorImages,
  IMAGES,
  MANIFEST,
  type Manifest,
  SCHEMES,
} from '../scripts/images/manifest.ts';
import { createImageSources } from '../scripts/images/sources.ts';

const ROOT = join(import.meta.dirname, '..');
const MAX_IMAGE_BYTES = 150_000;

describe('docs/images/', () => {
  const { sources, files }: Manifest = JSON.parse(readFileSync(join(ROOT, MANIFEST), 'utf8'));

  it('shows what dist/ reports today: otherwise run npm run images', async () => {
    assert.deepEqual(digestSources(await createImageSources()), sources);
  });
  it('shows the flow that scripts/images/flow.ts draws', () => {
    for (const [name, svg] of Object.entries(formatVectorImages()))
      assert.equal(readFileSync(join(ROOT, IMAGES, name), 'utf8'), svg, name);
  });
  it('contains the images that the script wrote, and no others', () => {
    const names = readdirSync(join(ROOT, IMAGES)).filter(name => !name.endsWith('.json'));
    assert.deepEqual(names.sort(), Object.keys(files).sort());
    for (const name of names) {
      const content = readFileSync(join(ROOT, IMAGES, name));
      assert.equal(digest(content), files[name], name);
      assert.ok(content.length < MAX_IMAGE_BYTES, name);
    }
  });
  it('has each image in every color scheme', () => {
    const names = [...Object.keys(sources).map(name => `${name}-SCHEME.png`), 'flow-SCHEME.svg'];
    assert.deepEqual(
      names.flatMap(name => SCHEMES.map(scheme => name.replace('SCHEME', scheme))).sort(),
      Object.keys(files).sort(),
    );
  });
});
