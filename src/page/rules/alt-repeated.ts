import { definitionOf, spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';

export const altRepeatedRule: PageRule = {
  id: 'page-alt-repeated',
  severity: 'warning',
  title: 'Pictures that differ have texts that differ.',
  cause: 'The alternative text was copied from picture to picture, so that it says what none of them shows.',
  fix: 'Say of each picture what it shows.',
  example: 'page',
  bad: '# Acme\n\n![Acme](media/acme/token.png)\n\nThen look here.\n\n![Acme](media/acme/users.png)\n',
  good: '# Acme\n\n![The token](media/acme/token.png)\n\nThen look here.\n\n![The users](media/acme/users.png)\n',
  handWrittenOnly: true,
  check: (page) => {
    const first = new Map<string, string>();
    const findings = picturesOf(page).flatMap(({ alt, url, ...span }): PageFinding[] => {
      const before = first.get(alt);
      if (before === undefined) first.set(alt, url);
      if (alt === '' || before === undefined || before === url) return [];
      const message = `Another picture has the alternative text "${alt}" already.`;
      return [{ message, hint: 'Say what this one shows.', ...span }];
    });
    return grouped(findings, 'this page');
  },
};

interface Picture {
  readonly alt: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** In the order of the page, whichever way they are written. */
function picturesOf(page: Page): Picture[] {
  const direct = page.nodes.images.map((image) => ({ alt: image.alt ?? '', url: image.url, ...spanOf(image) }));
  const referred = page.nodes.imageReferences.map((image) => ({
    alt: image.alt ?? '',
    url: definitionOf(page, image)?.url ?? image.identifier,
    ...spanOf(image),
  }));
  return [...direct, ...referred]
    .map((picture) => ({ ...picture, alt: picture.alt.trim() }))
    .sort((a, b) => a.start - b.start);
}
