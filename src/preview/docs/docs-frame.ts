/** The navigation of a team's own pages, as data: every page of the site shows it or leads to it. */
export interface DocsFrame {
  /** What the site is called. */
  readonly title: string;
  /** The site begins with one of these pages, and not with the gallery. */
  readonly hasStart: boolean;
  readonly groups: readonly DocsFrameGroup[];
}

export interface DocsFrameGroup {
  /** `null`: its pages stand in no group. */
  readonly title: string | null;
  readonly pages: readonly DocsFramePage[];
}

export interface DocsFramePage {
  readonly title: string;
  /** From the top of the site. */
  readonly address: string;
}
