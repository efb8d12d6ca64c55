import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { unpackChromium } from './unpack-chromium.ts';

/** A browser that the package `@sparticuz/chromium` brings along, or the Chrome of the machine. */
const OWN_BROWSER = process.platform === 'linux' && process.arch === 'x64';
const START_TIMEOUT_MS = 60_000;
/** For one answer of the browser, on a busy machine. */
const ANSWER_TIMEOUT_MS = 60_000;

const chrome = OWN_BROWSER ? undefined : findChrome();

/** The reason to skip a test in a browser; false where there is one, which on Linux x64 is always. */
export const SKIP_WITHOUT_BROWSER =
  OWN_BROWSER || chrome !== undefined
    ? false
    : `needs a browser: Chrome is not installed, and for ${process.platform} ${process.arch} no package has one`;

/** A browser without a window, and the end of it: with it goes everything that it wrote. */
export interface TestBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts a browser with an empty profile. It takes seconds and 200 MB: start one a test file. */
export async function startBrowser(): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-cpython-browser-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    const { executablePath, env } =
      chrome === undefined ? await unpackChromium() : { executablePath: chrome, env: {} };
    const browser = await puppeteer.launch({
      executablePath,
      headless: chrome === undefined ? 'shell' : true,
      userDataDir: join(folder, 'profile'),
      env: { ...process.env, ...env, TMPDIR: folder },
      // Only pages of these tests are opened. The sandbox needs what root and containers often have not.
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      timeout: START_TIMEOUT_MS,
      protocolTimeout: ANSWER_TIMEOUT_MS,
    });
    return {
      browser,
      async close() {
        await browser.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Chrome where its installer puts it; undefined if it is not. */
function findChrome(): string | undefined {
  try {
    const path = puppeteer.executablePath('chrome');
    return existsSync(path) ? path : undefined;
  } catch {
    // It throws where it knows no place for this platform; then the tests are skipped by name.
    return undefined;
  }
}
