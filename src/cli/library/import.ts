/** `scimanifest import`: published tutorials back into manifests, and an account of everything they say. */

import { Obstacle } from '../../disk/obstacle.ts';
import { displayPath, type Place, placeIn } from '../../disk/place.ts';
import { readIfThere, readText } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import type { FormTables } from '../../emit/tutorial/page-form.ts';
import { type ImportedPage, pageImporter } from '../../import/import-page.ts';
import { formTables } from '../../library/form-of-manifest.ts';
import { totalsOf } from '../../library/import-totals.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { nameProducts } from '../../library/name-products.ts';
import { unreadPage } from '../../library/unread-page.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import { inSchemaOrder } from '../../manifest/in-schema-order.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { mergeManifest } from '../../manifest/merge-manifest.ts';
import { printManifest } from '../../manifest/print-manifest.ts';
import { findPageLimit, PAGE_LIMIT_RULE } from '../../page/page-limits.ts';
import { readPrepared } from '../../prepared-wordings.ts';
import { conflictProblem, fileSlip } from '../../problem/file-slip.ts';
import type { Problem } from '../../problem/problem.ts';
import { readTemplates } from '../../read-templates.ts';
import { schemaPath } from '../new/draft-manifest.ts';
import { type FileKind, isTutorialName, namedFiles } from '../project/named-files.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import type { ImportOptions } from './import-options.ts';
import type { Outcome } from './import-outcome.ts';
import { libraryOf, printLibrary, reportImport } from './import-report.ts';

const PROGRESS_EVERY = 25;

export async function importPages(options: ImportOptions, shell: Shell): Promise<ExitCode> {
  if (options.files.length === 0)
    throw new CannotRun('No page was named.', 'Name tutorial pages (.md), or a folder of them.');
  if (options.format === 'html' && !options.report)
    throw new CannotRun('An import has no format html.', 'It is a format of the report: say --report.');
  const { outcomes, templates, unreadable } = bringIn(options, shell);
  if (options.report) await printLibrary(libraryOf(outcomes, templates, options), options, shell);
  else await reportImport(outcomes, totalsOf(outcomes.map(({ page }) => page)), options, shell);
  if (unreadable) return 2;
  return outcomes.every((outcome) => isClean(outcome, options)) ? 0 : 1;
}

/** What a report says of pages that are not brought in yet, for a page of the preview. Nothing is written. */
export function reportPages(
  { root, files, quiet }: Pick<ImportOptions, 'root' | 'files' | 'quiet'>,
  shell: Shell,
): LibraryReport {
  const options = { root, files, quiet, force: false, write: false };
  const { outcomes, templates } = bringIn(options, shell);
  return libraryOf(outcomes, templates, options);
}

type Asked = Pick<ImportOptions, 'root' | 'files' | 'quiet' | 'force' | 'write' | 'as'>;

interface BroughtIn {
  readonly outcomes: readonly Outcome[];
  readonly templates: ReadonlyMap<string, string>;
  /** Whether a file of a page could not be read. */
  readonly unreadable: boolean;
}

function bringIn(options: Asked, shell: Shell): BroughtIn {
  const { root, quiet } = options;
  // Pages most often lie outside of the project: a name is looked for there too.
  const files = namedFiles(options.files, { root, cwd: shell.cwd }, PAGES);
  const templates = readTemplates(root);
  const importPage = pageImporter({ templates, wordings: readPrepared(templates) });
  const outcomes: Outcome[] = [];
  const run: Run = { written: new Map(), tables: formTables(templates) };
  let unreadable = false;
  for (const [index, file] of files.entries()) {
    const shown = displayPath(root, file.path);
    const text = readPage(file);
    if (typeof text !== 'string') unreadable = true;
    const problem = typeof text === 'string' ? unfitFor(text, shown) : unreadProblem(shown, text);
    if (typeof text === 'string' && problem === null)
      outcomes.push(importOne(options, run, calledAs(importPage(text, shown), options), text));
    else if (problem !== null)
      outcomes.push({
        ...{ page: unreadPage(shown, problem), manifest: null, status: 'refused' },
        // Of a page that is too large nothing is told that could hold a secret.
        text: typeof text === 'string' && problem.rule !== PAGE_LIMIT_RULE.id ? text : '',
      });
    if (!quiet && files.length > PROGRESS_EVERY && (index + 1) % PROGRESS_EVERY === 0)
      shell.err(`${index + 1} of ${files.length} pages\n`);
  }
  return { outcomes, templates, unreadable };
}

/** A connector that a person begins from a page is a draft, as any new one. */
function calledAs(page: ImportedPage, { as }: Asked): ImportedPage {
  if (as === undefined) return page;
  const { id, name } = as;
  return { ...page, id, manifest: page.manifest === null ? null : { ...page.manifest, name, draft: true } };
}

/** That a manifest is there already is no finding of a report that would not have written it. */
function isClean({ page, status }: Outcome, { write }: ImportOptions): boolean {
  return (
    page.unplaced.length === 0 &&
    (status !== 'exists' || !write) &&
    status !== 'refused' &&
    !page.problems.some(({ severity }) => severity === 'error')
  );
}

const PAGES: FileKind = {
  what: 'a tutorial page (.md)',
  takes: (file) => /\.(?:md|markdown)$/iu.test(file),
  meansInFolder: isTutorialName,
  keepsMissing: true,
};

function readPage(file: Place): string | Obstacle {
  try {
    return readText(file);
  } catch (error) {
    if (error instanceof Obstacle) return error;
    throw error;
  }
}

/** Why a page is not read, though its file is. A stray character that is not UTF-8 spoils no more than its word. */
function unfitFor(text: string, file: string): Problem | null {
  const slip = text.includes('\0') ? fileSlip(text, file) : null;
  return slip ?? conflictProblem(text, file) ?? findPageLimit(text, file);
}

function unreadProblem(file: string, { message, hint }: Obstacle): Problem {
  return problemAt(file, 'import-unreadable', message, hint ?? 'Check its name, and whether you may read it.');
}

function problemAt(
  file: string,
  rule: 'import-unreadable' | 'import-manifest-exists',
  message: string,
  hint: string,
): Problem {
  return {
    rule,
    severity: rule === 'import-unreadable' ? 'error' : 'warning',
    message,
    file,
    line: 1,
    column: 1,
    pointer: '',
    hint,
  };
}

/** What the pages of one run share. */
interface Run {
  /** The page that each manifest came of. */
  readonly written: Map<string, string>;
  readonly tables: FormTables;
}

function importOne({ root, force, write }: Asked, { written, tables }: Run, page: ImportedPage, text: string): Outcome {
  if (page.manifest === null) return { page, manifest: null, status: 'refused', text };
  const place = placeIn(root, 'connectors', `${page.id}.json`);
  const file = place.shown;
  const twin = written.get(page.id);
  if (twin !== undefined)
    return refuse(
      { page, manifest: file, status: 'refused', text },
      `${file} was written for ${twin} already.`,
      'Rename one of the two pages.',
    );
  const before = readIfThere(place);
  if (before !== null && !force)
    return refuse(
      { page, manifest: file, status: 'exists', text },
      `${file} exists; it was not touched.`,
      'Import with --force: what people added to the manifest is kept.',
    );
  const own = before === null ? null : readManifest(before, file, page.id);
  if (before !== null && own === null)
    return refuse(
      { page, manifest: file, status: 'refused', text },
      `${file} ${conflictProblem(before, file) === null ? 'is no sound manifest' : 'is in conflict'}; it was not touched.`,
      `Mend it: "scimanifest lint ${file}" says how.`,
    );
  const imported: Manifest = { ...nameProducts(page.manifest, page.id, tables), $schema: schemaPath(root) };
  const after = printManifest(inSchemaOrder(own === null ? imported : mergeManifest(imported, own)));
  written.set(page.id, page.file);
  if (after === before) return { page, manifest: file, status: 'unchanged', text };
  if (write) writeWhole(place, after, before);
  const [created, updated] = write ? (['created', 'updated'] as const) : (['missing', 'stale'] as const);
  return { page: withLint(page, after, file), manifest: file, status: before === null ? created : updated, text };
}

/** Together with what people have, a fact of the page can break a rule that it keeps alone. */
function withLint(page: ImportedPage, text: string, file: string): ImportedPage {
  const errors = lintManifest(text, file, page.id).problems.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? page : { ...page, problems: [...page.problems, ...errors] };
}

function readManifest(text: string, file: string, id: string): Manifest | null {
  return lintManifest(text, file, id).manifest;
}

/** What was found on the page is told all the same. */
function refuse(outcome: Outcome, message: string, hint: string): Outcome {
  const { page } = outcome;
  const problem = problemAt(page.file, 'import-manifest-exists', message, hint);
  return { ...outcome, page: { ...page, problems: [...page.problems, problem] } };
}
