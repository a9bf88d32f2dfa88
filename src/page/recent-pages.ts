import type { Page } from './page.ts';

/** The pages that were read last: whoever checks, mends and compares pages asks for the same ones again and again. */
const recent = new Map<string, Page>();
/** Held longer, all pages of a library would be moved about while their few successors are checked. */
const MOST_RECENT = 4;

export function recentPage(text: string): Page | null {
  const page = recent.get(text);
  return page === undefined ? null : keepPage(page);
}

export function keepPage(page: Page): Page {
  recent.delete(page.text);
  recent.set(page.text, page);
  for (const [oldest] of recent) {
    if (recent.size <= MOST_RECENT) break;
    recent.delete(oldest);
  }
  return page;
}
