/** A passage that no value of the manifest makes: the template line that does, with what stands around it. */
import { resolveConnector } from '../../connector/resolve-connector.ts';
import type { PageChoice } from '../../emit/tutorial/page-choice.ts';
import type { ManifestFile } from '../../manifest/manifest-file.ts';
import { readManifest } from '../../manifest/read-manifest.ts';
import { provenBy } from '../../proof/proven-by.ts';
import { prepareTemplates, templatesOfPage } from '../../trace/templates/trace-templates.ts';
import { unmarked } from '../../trace/templates/unmarked.ts';

export interface TemplateOrigin {
  /** As it is named in a project: `templates/sections/scope.hbs`. */
  readonly file: string;
  readonly line: number;
  /** The lines around it, as they stand in the template. */
  readonly excerpt: readonly { readonly line: number; readonly text: string }[];
}

/** So many lines before and behind it. */
const AROUND = 3;

/**
 * @param page as it was rendered from the manifest; its lines count from 1
 * @param texts templates by their path below `templates/`
 * @returns `null` where no template line is known: the page is another one by now
 */
export function originAt(
  { text, file, id, record }: ManifestFile,
  { page, line, choice }: { readonly page: string; readonly line: number; readonly choice: PageChoice },
  texts: ReadonlyMap<string, string>,
): TemplateOrigin | null {
  const { manifest } = readManifest(text, file);
  const { templates } = prepareTemplates(texts);
  if (manifest === null || templates === null) return null;
  const { proof } = provenBy(resolveConnector(manifest, id, file), record).connector;
  const connector = resolveConnector(unmarked(manifest), id, file, proof);
  const place = templatesOfPage(connector, page, templates, choice)[line - 1] ?? null;
  return place === null ? null : { ...place, excerpt: excerptOf(texts, place.file, place.line) };
}

function excerptOf(texts: ReadonlyMap<string, string>, file: string, line: number): TemplateOrigin['excerpt'] {
  const lines = (texts.get(file.replace(/^templates\//u, '')) ?? '').split('\n');
  const first = Math.max(1, line - AROUND);
  return lines.slice(first - 1, line + AROUND).map((each, index) => ({ line: first + index, text: each }));
}
