import { fieldsNamed } from '../front-matter.ts';
import { labelOf, spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
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
  check: (given) => [...oddDate(given), ...olderDate(given)],
};

/** "06/3/2019": what reads the date reads two digits of each. */
function oddDate({ frontMatter }: Page): PageFinding[] {
  return fieldsNamed(frontMatter, 'ms.date').flatMap(({ value, start, end }): PageFinding[] =>
    /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(value) && !/^\d\d\/\d\d\/\d{4}$/.test(value)
      ? [{ message: `"${value}" is no date of the form mm/dd/yyyy.`, hint: 'Write two digits of each.', start, end }]
      : [],
  );
}

function olderDate({ frontMatter, nodes }: Page): PageFinding[] {
  const stated = dateAtStart(fieldsNamed(frontMatter, 'ms.date')[0]?.value ?? '');
  if (stated === null) return [];
  const items = nodes.lists.flatMap(({ children }) => children);
  return items.flatMap((item): PageFinding[] => {
    const told = dateAtStart(labelOf(item));
    if (told === null || told.date <= stated.date) return [];
    const message = `This is of ${told.date}, and the page says of itself ${stated.date}.`;
    return [{ message, hint: 'Bring ms.date up to date.', ...spanOf(item) }];
  });
}

function page(date: string): string {
  return `---\nms.date: ${date}\n---\n\n# Acme\n\n## Change log\n\n* 06/03/2022 - Added support for groups.\n`;
}
