import type { CommonOptions } from '../report-options.ts';

/** The formats of an import, and of its report. */
export type ImportFormat = 'text' | 'json' | 'html';

export interface ImportOptions extends CommonOptions<ImportFormat> {
  /** Absolute. */
  readonly root: string;
  /** Pages, folders of pages and patterns, at least one. */
  readonly files: readonly string[];
  /** Import again over manifests that exist; what people added to them is kept. */
  readonly force: boolean;
  /** Tell what became of each part of each page, sorted by what needs a person. */
  readonly report: boolean;
  /** Write manifests: a report alone writes none. */
  readonly write: boolean;
  /** What a person calls the connector of the one page that is read, where that is not its file's name and its title. */
  readonly as?: { readonly id: string; readonly name: string };
}
