import { spanOf } from './node-span.ts';
import type { Page, Span } from './page.ts';

/** Where a page tells how the two sides are connected, and the words of it, pictures left out. */
export interface CredentialStep extends Span {
  /** As long as the stretch of the page, so that places in it are places on the page. */
  readonly words: string;
  /** What the page says before, front matter left out: preparations in the app. */
  readonly before: string;
  /** The whole page without the step. */
  readonly elsewhere: string;
}

/**
 * The step stands between the mode of provisioning and the e-mail address for failures, on every page of the family
 * and in both portals (tutorial-corpus fact sheet, section b). `null` on a page without these two marks.
 */
export function findCredentialStep({ prose, nodes }: Page): CredentialStep | null {
  const paragraphs = nodes.paragraphs.map(spanOf);
  const saying = (pattern: RegExp, after: number): Span | undefined =>
    paragraphs.find((span) => span.start >= after && pattern.test(prose.slice(span.start, span.end)));
  const mode = saying(/\bProvisioning Mode\b|\bNew configuration\b/i, 0);
  if (mode === undefined) return null;
  const notification = saying(/\bNotification Email\b/i, mode.end);
  if (notification === undefined) return null;
  const words = withoutPictures(prose);
  const body = nodes.headings[0] === undefined ? 0 : spanOf(nodes.headings[0]).start;
  const { end: start } = mode;
  const { start: end } = notification;
  return {
    start,
    end,
    words: words.slice(start, end),
    before: words.slice(body, start),
    elsewhere: words.slice(body, start) + words.slice(end),
  };
}

/** The alternative text of a picture describes the form; it gives no value. */
function withoutPictures(prose: string): string {
  return prose.replace(/!\[[^\]]*\]/g, (picture) => '\u0000'.repeat(picture.length));
}
