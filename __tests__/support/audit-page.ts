import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { startBrowser } from './browser.ts';

/** How a reader looks at a page. */
export interface Look {
  readonly javaScript?: boolean;
  readonly dark?: boolean;
  /** In CSS pixels. */
  readonly width?: number;
}

/** A page in a browser; its functions take what runs there as text, as the types of browsers are not loaded. */
export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings on the console, errors of the script, and requests for anything but the page. */
  readonly complaints: readonly string[];
  evaluate(expression: string): Promise<unknown>;
  /** The texts of the elements that are visible, without what surrounds them. */
  visibleTexts(selector: string): Promise<unknown>;
}

/** A browser that opens pages from a folder of its own. */
export interface Reader {
  open(html: string, look?: Look): Promise<OpenPage>;
  close(): Promise<void>;
}

const HEIGHT = 800;
const DESKTOP_WIDTH = 1280;

export async function startReader(): Promise<Reader> {
  const { browser, close } = await startBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'verify-cpython-pages-'));
  let pages = 0;
  return {
    async open(html, { javaScript = true, dark = false, width = DESKTOP_WIDTH } = {}) {
      const path = join(folder, `${pages++}.html`);
      await writeFile(path, html);
      const address = pathToFileURL(path).href;
      const page = await browser.newPage();
      const complaints = collectComplaints(page, address);
      await page.setViewport({ width, height: HEIGHT });
      await page.setJavaScriptEnabled(javaScript);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      await page.goto(address, { waitUntil: 'load' });
      return {
        page,
        complaints,
        evaluate: expression => page.evaluate(expression),
        visibleTexts: selector =>
          page.evaluate(
            `[...document.querySelectorAll(${JSON.stringify(selector)})].filter(one => one.checkVisibility()).map(one => one.textContent.trim())`,
          ),
      };
    },
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

function collectComplaints(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => complaints.push(`error: ${String(error)}`));
  page.on('request', request => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}
