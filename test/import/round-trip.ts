/** Page → manifest → page → manifest, in memory. */

import type { Connector } from '../../src/connector/connector.ts';
import { compileTemplates, emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { type ImportedPage, pageImporter } from '../../src/import/import-page.ts';
import { makeWordings } from '../../src/import/wording/make-wordings.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';
import { readPrepared } from '../../src/prepared-wordings.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { readTemplates } from '../../src/read-templates.ts';
import { projectRoot } from './project-root.ts';

export const templates = readTemplates(projectRoot);
/** Made when the sources were built, where that is what runs. */
export const wordings = readPrepared(templates) ?? makeWordings(templates);
export const importPage = pageImporter({ templates, wordings });
const { kit } = compileTemplates(templates);

export interface RoundTrip {
  readonly first: ImportedPage;
  readonly lint: readonly Problem[];
  /** Of the manifest that was read; `null` where it does not fit its schema. */
  readonly connector: Connector | null;
  readonly page: string;
  readonly again: Manifest | null;
}

export function roundTrip(text: string, file: string): RoundTrip {
  const first = importPage(text, file);
  const { page, lint, connector } = generatePage(first.manifest, first.id);
  return { first, lint, connector, page, again: importPage(page, file).manifest };
}

export function generatePage(
  manifest: Manifest | null,
  id: string,
): { page: string; lint: readonly Problem[]; connector: Connector | null } {
  if (manifest === null || kit === null) return { page: '', lint: [], connector: null };
  const { connector, problems } = lintManifest(printManifest(manifest), `connectors/${id}.json`, id);
  return { page: connector === null ? '' : emitTutorial(connector, kit, {}).text, lint: problems, connector };
}
