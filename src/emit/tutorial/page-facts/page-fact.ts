import type { NotHere } from '../../../manifest/fact.ts';
import type { PageFact as FrontMatterFact } from '../front-matter.ts';
import type { ViewPath } from '../view-path.ts';

/**
 * Where pages show a fact of the manifest: for each situation in which it can be stated (a field of the method, a field
 * of an alternative), the paths of the view of which an edition must print one.
 */
export interface Shown {
  readonly shownBy: readonly (readonly ViewPath[])[];
  /** It stands in the front matter too, or only there: a vocabulary must ask for it. */
  readonly frontMatter?: FrontMatterFact;
}

/** What is decided by it before there is a view: no template can show it, and each page does. */
export interface Chooses {
  readonly chooses: string;
}

export type PageFact = Shown | Chooses | NotHere;

/** One path for each situation. */
export function shownBy<Path extends ViewPath>(...paths: readonly Path[]): { shownBy: readonly (readonly Path[])[] } {
  return { shownBy: paths.map((path) => [path]) };
}

export function isShown(row: PageFact): row is Shown {
  return 'shownBy' in row;
}
