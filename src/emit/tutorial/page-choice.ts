/** What a page's edition and vocabulary are, where a command overrides what the manifests say. */
export interface PageChoice {
  readonly edition?: string;
  readonly vocabulary?: string;
}
