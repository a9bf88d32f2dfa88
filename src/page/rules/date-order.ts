import { fieldsNamed } from '../front-matter.ts';
import { spanOf, wordsOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { dateAtStart } from '../words/printed-date.ts';

export const dateOrderRule: PageRule = {
  id: 'page-date-order',
  severity: 'info',
  title: 'The date of the page is not before what it tells.',
  cause: 'The change log got an entry, and the date in the front matter was left as it was.',
  fix: 'Write the date of the last change into ms.date.',
  example: 'page',
  bad: page('05/02/2022'),
  good: page('06/03/2022'),
  handWrittenOnly: true,
  check: ({ frontMatter, nodes }) => {
    const stated = dateAtStart(fieldsNamed(frontMatter, 'ms.date')[0]?.value ?? '');
    if (stated === null) return [];
    const items = nodes.lists.flatMap(({ children }) => children);
    return items.flatMap((item): PageFinding[] => {
      const told = dateAtStart(wordsOf(item).trim());
      if (told === null || told.date <= stated.date) return [];
      const message = `This is of ${told.date}, and the page says of itself ${stated.date}.`;
      return [{ message, hint: 'Bring ms.date up to date.', ...spanOf(item) }];
    });
  },
};

function page(date: string): string {
  return `---\nms.date: ${date}\n---\n\n# Acme\n\n## Change log\n\n* 06/03/2022 - Added support for groups.\n`;
}
