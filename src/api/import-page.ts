import { onceForTexts } from '../emit/tutorial/once-for-texts.ts';
import { pageImporter } from '../import/import-page.ts';
import { formTables } from '../library/form-of-manifest.ts';
import { nameProducts } from '../library/name-products.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { printManifest } from '../manifest/print-manifest.ts';
import { readPrepared } from '../prepared-wordings.ts';
import type { Problem } from '../problem/problem.ts';
import type { PageSource } from './lint-page.ts';

export interface ImportInput extends PageSource {
  /** As `readTemplates` gives them: the wording of pages that were made with them is known. */
  readonly templates: ReadonlyMap<string, string>;
}

export interface ImportResult {
  /** The id that goes with the page's file name. */
  readonly id: string;
  /** `null`: the page is no provisioning tutorial. */
  readonly manifest: Manifest | null;
  /** The manifest as `import` writes it. */
  readonly text: string | null;
  /** What the page says that found no place in the manifest: with its line, counted from 1. */
  readonly unplaced: readonly { readonly line: number; readonly text: string }[];
  /** What a person has to decide: contradictions, and what was left out. */
  readonly problems: readonly Problem[];
}

/**
 * A published tutorial page back into a manifest. The first call for a set of templates works out what they say, unless they are
 * the package's own.
 */
export function importPage({ text, file, templates }: ImportInput): ImportResult {
  const { importOne, tables } = importerFor(templates);
  const { id, manifest: read, unplaced, problems } = importOne(text, file);
  const manifest = read === null ? null : nameProducts(read, id, tables);
  return {
    id,
    manifest,
    text: manifest === null ? null : printManifest(manifest),
    unplaced: unplaced.map(({ line, text: words }) => ({ line, text: words })),
    problems,
  };
}

const importerFor = onceForTexts((templates) => ({
  importOne: pageImporter({ templates, wordings: readPrepared(templates) }),
  tables: formTables(templates),
}));
