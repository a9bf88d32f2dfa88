import type { JsonDocument } from '../json/json-document.ts';
import type { FactPath } from '../manifest/facts.generated.ts';
import type { Problem } from '../problem/problem.ts';
import { shortened } from '../problem/shortened.ts';
import type { ManifestPlace } from '../trace/trace-page.ts';

/**
 * What the page rules find in a page, at the line of the manifest that made it: there a person can mend it, and a
 * page that is refused stands nowhere. The hint names the line of the page, with its words. Where no part of the
 * manifest made the line, a template did, and the place is the page's own.
 *
 * @param file the page as it is or would be written, relative to the project
 */
export function placePageProblems(
  problems: readonly Problem[],
  page: { readonly file: string; readonly text: string },
  document: JsonDocument,
  placeOf: (line: number) => ManifestPlace | null,
): Problem[] {
  const lines = page.text.split('\n');
  return problems.map((problem) => {
    const place = placeOf(problem.line);
    if (place === null || CHOOSERS.has(place.pointer)) return problem;
    const { rule, severity, message, hint, line } = problem;
    const shown = `Line ${line} of ${page.file}: "${shortened((lines[line - 1] ?? '').trim(), LONGEST)}"`;
    return {
      rule,
      severity,
      message,
      hint: hint === null ? shown : `${hint} ${shown}`,
      file: document.file,
      pointer: place.pointer,
      ...document.place(place.pointer),
    };
  });
}

/** They choose the templates: a line that they alone make is a template's own. */
const CHOOSERS: ReadonlySet<string> = new Set<FactPath>([
  '/tutorial/edition',
  '/tutorial/vocabulary',
  '/tutorial/portal',
  '/tutorial/navigation',
  '/tutorial/includes',
]);

const LONGEST = 100;
