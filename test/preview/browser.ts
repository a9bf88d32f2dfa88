/** A real browser for the tests that need one. Where there is none, they are skipped, and say so. */
import fs from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';

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
];

export const hasBrowser = fs.existsSync(EXECUTABLE);

export const NO_BROWSER = `They need Chromium, and there is no ${EXECUTABLE}.`;

/** One browser for all tests, started by the first that needs it; `closeBrowser` ends it. */
let started: Promise<Browser> | null = null;

/** By their options. What previews do leaves nothing in a profile, so tests that want the same share one. */
const contexts = new Map<string, Promise<BrowserContext>>();

export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
  started = null;
  contexts.clear();
}

/** What a test opens pages with; those of others, which may run meanwhile, it does not see. */
export type OwnPages = Pick<BrowserContext, 'newPage'>;

/** The pages that a test opens are closed behind it. */
export async function withBrowser(
  options: BrowserContextOptions,
  use: (pages: OwnPages) => Promise<void>,
): Promise<void> {
  const context = await contextWith(options);
  const opened: Page[] = [];
  const newPage = async (): Promise<Page> => {
    const page = await context.newPage();
    opened.push(page);
    return page;
  };
  try {
    await use({ newPage });
  } finally {
    await Promise.all(opened.map((page) => page.close()));
  }
}

/**
 * Opens a page that stays open: all pages of a site are shown by one process, which would else be ended behind each test,
 * and started again for the next one.
 */
export async function keepOpen(url: string): Promise<void> {
  await (await (await contextWith({})).newPage()).goto(url);
}

function contextWith(options: BrowserContextOptions): Promise<BrowserContext> {
  started ??= chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  const key = JSON.stringify(options);
  const context = contexts.get(key) ?? started.then((browser) => browser.newContext(options));
  contexts.set(key, context);
  return context;
}
