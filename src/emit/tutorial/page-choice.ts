/** What a page's form is, where a command overrides what the manifests say. */
export interface PageChoice {
  readonly edition?: string;
  readonly vocabulary?: string;
  readonly portal?: string;
  readonly navigation?: string;
  readonly includes?: string;
}

export const PAGE_CHOICES = ['edition', 'vocabulary', 'portal', 'navigation', 'includes'] as const;

/** The choices that somebody made among what may be left out. */
export function pageChoice(given: { readonly [Key in keyof PageChoice]?: string | undefined }): PageChoice {
  return Object.fromEntries(PAGE_CHOICES.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])));
}
