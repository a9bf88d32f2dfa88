/** A real browser for the tests that need one. Where there is none, they are skipped, and say so. */
import fs from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';

/**
 * What playwright-core leaves out as well as far as pages can tell (the last list of a command line holds); and two lists
 * of suggestions for the address line, which are pages themselves, made with each window that nobody sees.
 */
const NOT_NEEDED = [
  'DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,PaintHolding',
  'ThirdPartyStoragePartitioning,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled',
  'WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Tests come one after the other: nothing is gained by a process for each page, which takes longer than the page.
  '--process-per-site',
  `--disable-features=${NOT_NEEDED.join()}`,
];

export const hasBrowser = fs.existsSync(EXECUTABLE);

export const NO_BROWSER = `They need Chromium, and there is no ${EXECUTABLE}.`;

interface Window {
  readonly browser: Browser;
  readonly page: Page;
  /** What it asks the browser for holds until it is asked otherwise. */
  readonly session: CDPSession;
}

/** One window for all tests, opened by the first that needs it: to make one takes longer than to look at a page. */
let opened: Promise<Window> | null = null;

export async function closeBrowser(): Promise<void> {
  await (await opened)?.browser.close();
  opened = null;
}

/** What a test opens pages in; the window is as it was behind it. Previews leave nothing in a profile. */
export async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  opened ??= openWindow();
  const { page } = await opened;
  const size = page.viewportSize();
  try {
    await use(page);
  } finally {
    for (const event of ['dialog', 'console', 'pageerror']) page.removeAllListeners(event);
    await page.mouse.move(0, 0);
    await page.emulateMedia({ colorScheme: 'light' });
    await runScripts(true);
    if (size !== null && page.viewportSize()?.width !== size.width) await page.setViewportSize(size);
  }
}

async function openWindow(): Promise<Window> {
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  const page = await browser.newPage();
  return { browser, page, session: await page.context().newCDPSession(page) };
}

/** Pages that are opened from now on run their scripts, or do not. */
export async function runScripts(isWanted: boolean): Promise<void> {
  await (await opened)?.session.send('Emulation.setScriptExecutionDisabled', { value: !isWanted });
}
