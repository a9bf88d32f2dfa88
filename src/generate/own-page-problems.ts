/** What a team's own rules find in the page of a manifest, at the line of the manifest that says it. */
import type { Connector } from '../connector/connector.ts';
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import { readJsonDocument } from '../json/json-document.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import { factsOf } from '../page/check-generated-page.ts';
import { checkPage } from '../page/check-page.ts';
import type { PageRule } from '../page/page-rule.ts';
import { parsePage } from '../page/parse-page.ts';
import type { Problem } from '../problem/problem.ts';
import { traceLines } from '../trace/trace-lines.ts';
import { placePageProblems } from './place-page-problems.ts';

/** @param text the page, as it is or would be written */
export async function ownPageProblems(
  manifest: ManifestFile,
  connector: Connector,
  text: string,
  kit: TemplateKit,
  rules: readonly PageRule[],
): Promise<Problem[]> {
  const page = { file: `generated/${connector.id}/tutorial.md`, text };
  const found = checkPage(await parsePage(text), factsOf(connector), page.file, rules);
  const { document } = readJsonDocument(manifest.text, manifest.file);
  if (found.length === 0 || document === null) return found;
  const wanted = found.map(({ line }) => line);
  return placePageProblems(found, page, document, traceLines(manifest, kit, {}, wanted));
}
