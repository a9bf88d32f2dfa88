/** The form that the page of a manifest has: what is stated, and what goes with it. */
import { resolveConnector } from '../connector/resolve-connector.ts';
import { type FormNames, type FormTables, pageForm } from '../emit/tutorial/page-form.ts';
import { pageNamesIn } from '../emit/tutorial/page-names.ts';
import { readTables } from '../emit/tutorial/read-tables.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';

/** What a form is looked up in; nothing is compiled for that. */
export function formTables(templates: ReadonlyMap<string, string>): FormTables {
  const { edition } = pageNamesIn(templates.keys());
  return { ...readTables(templates).tables, editions: new Map(edition.map((name) => [name, null])) };
}

/** `null`: a name that does not exist, or things that were never there together. */
export function formOfManifest(manifest: Manifest, id: string, tables: FormTables): FormNames | null {
  const found = pageForm(resolveConnector(manifest, id, `connectors/${id}.json`), tables, {});
  return found.form === null ? null : found.names;
}
