import type { PlaceOfLine } from '../markdown/place.ts';
import type { DocumentContext } from '../pages/document.ts';
import type { RenderOptions } from '../render-page.ts';

/** What every page of the site is made with. */
export interface SiteOptions extends DocumentContext, RenderOptions {
  /** Left out: passages do not name their place in the manifest. */
  readonly placeOfLine?: PlaceOfLine;
}
