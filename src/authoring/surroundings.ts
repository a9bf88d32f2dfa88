/** What a project has besides the manifest that is written: what its templates offer, and its pictures. */
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';

export interface Surroundings {
  /** `null` where the templates have errors: then no name of theirs is offered. */
  readonly kit: TemplateKit | null;
  /** Pictures that exist, as manifests write their paths: relative to the page. */
  readonly media: readonly string[];
  /** Where the schema of manifests stands, seen from the manifest; `null` where nobody knows. */
  readonly schema: string | null;
}

/** Nothing is known but what holds in every project. */
export const NO_SURROUNDINGS: Surroundings = { kit: null, media: [], schema: null };
