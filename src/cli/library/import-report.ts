/** What `import` says about its pages, in each format. */

import { formOfManifest, formTables } from '../../library/form-of-manifest.ts';
import type { ImportTotals } from '../../library/import-totals.ts';
import { type LibraryReport, reportLibrary } from '../../library/library-report.ts';
import { reportPage } from '../../library/page-report.ts';
import { printReportJson } from '../../library/print-json.ts';
import { printReportText } from '../../library/print-text.ts';
import { secretMask } from '../../manifest/secret-mask.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { printProblems } from '../print-problems.ts';
import type { Shell } from '../shell.ts';
import type { ImportOptions } from './import-options.ts';
import type { Outcome } from './import-outcome.ts';

/** A folder of pages, sorted by what needs a person. */
export function libraryOf(
  outcomes: readonly Outcome[],
  templates: ReadonlyMap<string, string>,
  { write }: Pick<ImportOptions, 'write'>,
): LibraryReport {
  const mask = secretMask(outcomes.map(({ text }) => text));
  const tables = formTables(templates);
  const pages = outcomes.map(({ page, manifest, status }) => {
    const form = page.manifest === null ? null : formOfManifest(page.manifest, page.id, tables);
    return reportPage(page, { manifest, status, form, mask });
  });
  return reportLibrary(pages, write);
}

/** Only that format's printer is loaded. */
export async function printLibrary(
  report: LibraryReport,
  { format, quiet }: ImportOptions,
  shell: Shell,
): Promise<void> {
  if (format === 'json') shell.out(printReportJson(report));
  else if (format === 'text') shell.out(printReportText(report, quiet));
  else {
    const { libraryDocument } = await import('../../preview/library-document.ts');
    shell.out(libraryDocument(report));
  }
}

export async function reportImport(
  outcomes: readonly Outcome[],
  totals: ImportTotals,
  { format, ...rest }: ImportOptions,
  shell: Shell,
): Promise<void> {
  const options = { ...rest, format: format === 'json' ? format : 'text' } as const;
  const mask = secretMask(outcomes.map(({ text }) => text));
  if (options.format === 'json') {
    shell.out(mask(printJsonDocument('import', { pages: outcomes.map(asJson), totals })));
    return;
  }
  const problems = outcomes.flatMap(({ page }) => page.problems);
  // Of a file that could not be read there is no line to show.
  const sources = new Map(outcomes.flatMap(({ page, text }) => (text === '' ? [] : [[page.file, text]])));
  for (const outcome of outcomes) shell.out(mask(pageLines(outcome, options.quiet)));
  if (problems.length > 0) await printProblems(problems, sources, options, shell);
  if (!options.quiet && outcomes.length > 1) shell.out(summary(totals));
}

function asJson({ page, manifest }: Outcome) {
  const { file, facts, placed, boilerplate, kept, unplaced, problems } = page;
  return { file, manifest, facts, placed, boilerplate, kept, unplaced, problems };
}

const WORDS: Readonly<Record<Outcome['status'], string>> = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged',
  missing: 'missing',
  stale: 'stale',
  exists: 'kept',
  refused: 'refused',
};

function pageLines({ page, manifest, status }: Outcome, quiet: boolean): string {
  const { file, unplaced, placed, boilerplate, kept, found, lost } = page;
  const listed = unplaced.map(({ line, text }) => `  ${file}:${line}  not placed  ${text}\n`).join('');
  if (quiet) return listed;
  const target = manifest === null ? '' : ` ${manifest}`;
  const counts = `${found - lost} of ${found} facts; parts: ${placed} placed, ${kept} kept, ${boilerplate} of the platform, ${unplaced.length} not placed`;
  return `${WORDS[status].padEnd(9)}${target}  from ${file}: ${counts}\n${listed}`;
}

function summary(totals: ImportTotals): string {
  const share = totals.factsFound === 0 ? '' : ` (${((100 * totals.factsPlaced) / totals.factsFound).toFixed(1)} %)`;
  const rows: readonly (readonly [string, string])[] = [
    ['pages', String(totals.pages)],
    ['complete', String(totals.complete)],
    ['partial', String(totals.partial)],
    ['failed', String(totals.failed)],
    ['facts placed', `${totals.factsPlaced} of ${totals.factsFound}${share}`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return `\n${rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')}\n`;
}
