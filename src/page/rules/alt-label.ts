import { altOf, picturesOf } from '../outline/pictures.ts';
import type { PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';

export const altLabelRule: PageRule = {
  id: 'page-alt-label',
  severity: 'info',
  title: 'The text of a picture says what it shows.',
  cause: 'It is the label of a page or a control, which says neither that this is a picture nor what is to be seen.',
  fix: 'Say it as a person would who describes it: "Screenshot of the Keys page, with Add selected".',
  example: 'page',
  bad: '# Acme\n\n![Provisioning tab](common/provisioning.png)\n',
  good: '# Acme\n\n![Provisioning in the menu of the application](common/provisioning.png)\n',
  handWrittenOnly: true,
  check: (page) => {
    const labels = picturesOf(page).filter(({ picture, isIcon }) => !isIcon && isLabel(altOf(picture)));
    // What a team calls its own pictures is its own affair, until those that all pages share say no more.
    if (!labels.some(({ picture }) => SHARED.test(picture.path))) return [];
    return grouped(
      labels.map(
        ({ start, end }): PageFinding => ({
          message: 'The text of this picture is a label, and does not say what there is to see.',
          hint: 'Describe the picture.',
          start,
          end,
        }),
      ),
      'this page',
    );
  },
};

const SHARED = /(?:^|\/)common\//;

/** Two to five words that begin like a label, without any that joins what is shown to where; one alone is told of elsewhere. */
function isLabel(alt: string): boolean {
  const words = alt.replace(/\.$/, '').split(/\s+/);
  return (
    words.length > 1 && words.length <= LONGEST && /^\p{Lu}/u.test(alt) && !DESCRIBES.test(alt) && !/[,;:]/.test(alt)
  );
}

const LONGEST = 5;

const DESCRIBES =
  /\b(?:screen ?shots?|screen|pictures?|image|diagram|icon|logo|shows?|showing|shown|displays?|with|that|of|in|on|at|for|from|to|where|how|and|is|are|has|highlighted|selected|chosen|called|opened|below|above)\b/i;
