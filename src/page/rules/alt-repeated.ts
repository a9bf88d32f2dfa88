import { altOf, picturesOf } from '../outline/pictures.ts';
import type { PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';

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
    const own = ownApp(namedApps(page));
    const first = new Map<string, string>();
    const findings = picturesOf(page).flatMap(({ picture, start, end }): PageFinding[] => {
      const alt = altOf(picture);
      const before = first.get(alt);
      if (before === undefined) first.set(alt, picture.path);
      // That the name alone says nothing is told already.
      if (alt === '' || alt === own || before === undefined || before === picture.path) return [];
      const message = `Another picture has the alternative text "${alt}" already.`;
      return [{ message, hint: 'Say what this one shows.', start, end }];
    });
    return grouped(findings, 'this page');
  },
};
