import { startOf } from './node-span.ts';
import type { Page, Span } from './page.ts';

/** Where a page tells how the two sides are connected, and the words of it, pictures left out. */
export interface CredentialStep extends Span {
  /** As long as the stretch of the page, so that places in it are places on the page. */
  readonly words: string;
  /** Where the page begins behind its front matter. */
  readonly body: number;
  /** What it says from there up to the step: preparations in the app. */
  readonly before: string;
  /** The whole page without the step. */
  readonly elsewhere: string;
}

/**
 * The step stands between the mode of provisioning and the e-mail address for failures, on every page of the family
 * and in both portals (tutorial-corpus fact sheet, section b). `null` on a page without these two marks.
 */
export function findCredentialStep({ prose, nodes, steps }: Page): CredentialStep | null {
  const mode = steps.find(({ step }) => step === 'mode');
  const notification = steps.find(
    ({ step, start }) => step === 'notification' && mode !== undefined && start >= mode.end,
  );
  if (mode === undefined || notification === undefined) return null;
  const words = withoutPictures(prose);
  const body = nodes.headings[0] === undefined ? 0 : startOf(nodes.headings[0]);
  const { end: start } = mode;
  const { start: end } = notification;
  return {
    start,
    end,
    body,
    words: words.slice(start, end),
    before: words.slice(body, start),
    elsewhere: words.slice(body, start) + words.slice(end),
  };
}

/** The alternative text of a picture describes the form; it gives no value. */
function withoutPictures(prose: string): string {
  return prose.replace(/!\[[^\]]*\]/g, (picture) => '\u0000'.repeat(picture.length));
}
