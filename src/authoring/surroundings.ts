/** What a project has besides the manifest that is written: what its templates offer, and its pictures. */
import { compileTemplates, type TemplateKit } from '../emit/tutorial/render-tutorial.ts';

export interface Surroundings {
  /** Text by path below `templates/`, as `readTemplates` gives them: their portals and editions have names to offer. `null`: none do. */
  readonly templates: ReadonlyMap<string, string> | null;
  /** Pictures that exist, as manifests write their paths: relative to the page. */
  readonly media: readonly string[];
  /** Where the schema of manifests stands, seen from the manifest; `null` where nobody knows. */
  readonly schema: string | null;
}

/** Nothing is known but what holds in every project. */
export const NO_SURROUNDINGS: Surroundings = { templates: null, media: [], schema: null };

/** What the templates offer; `null` where they have errors as well: then no name of theirs is offered. */
export function kitOf({ templates }: Surroundings): TemplateKit | null {
  return templates === null ? null : compileTemplates(templates).kit;
}
