import type { Problem } from '../../problem/problem.ts';
import type { DocsLayout } from './docs-layout.ts';

/** A team's own pages as they were read. Paths are relative to the project, with forward slashes. */
export interface DocsSources {
  readonly folder: string;
  readonly layout: DocsLayout;
  /** The file of the layout, for the frames of its problems; `null`: there is none. */
  readonly layoutFile: { readonly file: string; readonly text: string } | null;
  /** The text of each page, by its path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether the project has such a file or folder. */
  readonly isThere: (path: string) => boolean;
  /** A picture as an address that carries it; `null`: there is none at this path. */
  readonly picture: (path: string) => string | null;
  /** What was wrong with the layout and the files. */
  readonly problems: readonly Problem[];
}
