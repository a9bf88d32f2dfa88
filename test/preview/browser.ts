/** A real browser for the tests that need one. Where there is none, they are skipped, and say so. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

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

if (!hasBrowser) console.log(`Skipped: the browser tests need Chromium, and there is no ${EXECUTABLE}.`);

/** A browser with a profile of its own, gone with the test. */
export async function withBrowser(
  options: BrowserContextOptions,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: EXECUTABLE,
    args: ARGUMENTS,
  });
  try {
    await use(context);
  } finally {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}
