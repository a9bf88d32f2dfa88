import type { ImportedPage } from '../import/import-page.ts';
import type { Problem } from '../problem/problem.ts';

/** A page that was not looked at, and why. */
export function unreadPage(file: string, problem: Problem): ImportedPage {
  return {
    file,
    id: '',
    manifest: null,
    facts: { links: 0, images: 0, labels: 0, rows: 0 },
    placed: 0,
    boilerplate: 0,
    kept: 0,
    unplaced: [],
    fates: new Map(),
    claims: new Map(),
    problems: [problem],
    found: 0,
    lost: 0,
  };
}
