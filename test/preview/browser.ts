/** A real browser for the tests that need one. Where there is none, they are skipped, and say so. */
import fs from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

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
];

export const hasBrowser = fs.existsSync(EXECUTABLE);

export const NO_BROWSER = `They need Chromium, and there is no ${EXECUTABLE}.`;

let started: Promise<Browser> | null = null;

/** One browser for all tests, started by the first that needs it; `closeBrowser` ends it. */
function startedBrowser(): Promise<Browser> {
  started ??= chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  return started;
}

export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
  started = null;
}

/** A context of its own, as good as a fresh profile: nothing that another test stored or chose is there. */
export async function withBrowser(
  options: BrowserContextOptions,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await (await startedBrowser()).newContext(options);
  try {
    await use(context);
  } finally {
    await context.close();
  }
}
