import { textOrder } from '../problem/text-order.ts';
import { collectGenerated, type GenerateResult } from './collect-generated.ts';
import type { ManifestText, PageChoice } from './generate-connector.ts';
import { generateEach, prepareGenerator } from './generate-each.ts';

export interface GenerateInput {
  readonly manifests: readonly ManifestText[];
  /** Path below `templates/` → text; the project's own already laid over the package's. */
  readonly templates: ReadonlyMap<string, string>;
  readonly choice?: PageChoice;
}

/**
 * Manifests in, files in memory and every problem out: of templates, of manifests, and of pages that were refused. The
 * same input gives the same bytes, whatever the order of the manifests, the clock, the locale or the machine. Nothing
 * is read, written or printed.
 */
export async function generate({ manifests, templates, choice = {} }: GenerateInput): Promise<GenerateResult> {
  const generator = prepareGenerator(templates, choice);
  const inOrder = [...manifests].sort((a, b) => textOrder(a.id, b.id));
  return collectGenerated(await generateEach(inOrder, generator), generator.problems);
}
