import type { KnownCode, ManifestText, PageChoice } from '../../generate/generate-connector.ts';
import type { SearchedParts } from '../../page/rules/slip.ts';

/** Connectors to generate, and what decides how. */
export interface GenerateJob {
  readonly manifests: readonly ManifestText[];
  readonly templates: ReadonlyMap<string, string>;
  readonly choice: PageChoice;
  /** Code that stands on the disk and need not be made again: asked where connectors are few. */
  readonly knownCode?: KnownCode;
  /** Pages that those to be generated have most of their paragraphs in common with: asked where connectors are few. */
  readonly searchedPages?: () => readonly SearchedPage[];
}

/** A page that was searched for slips, and which of its parts may have one. */
export interface SearchedPage {
  readonly text: string;
  readonly searched: SearchedParts;
}
