import { headingSlug } from '../../markdown/heading.ts';
import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { anchorsIn } from '../silent-html.ts';

/** Where: bustle, alohi, atlassian-cloud and hoxhunt among 79 published pages (tutorial-corpus fact sheet, section c). */
export const anchorNameRule: PageRule = {
  id: 'page-anchor-name',
  severity: 'warning',
  title: 'An anchor is a lower-case name on a line of its own.',
  cause: 'The anchor has blanks or capitals, or the line after it is taken for HTML too.',
  fix: "Write <a name='lower-case-name'></a>, then an empty line.",
  example: 'page',
  bad: "# Acme\n\n<a name='Set up Acme'></a>\n\n## Set up Acme\n",
  good: "# Acme\n\n<a name='set-up-acme'></a>\n\n## Set up Acme\n",
  check: (page) => page.nodes.html.flatMap((html) => inHtml(page, html)),
};

function inHtml({ text }: Page, html: Page['nodes']['html'][number]): PageFinding[] {
  const { start, end } = spanOf(html);
  const source = text.slice(start, end);
  const findings: PageFinding[] = [];
  for (const { name, ...span } of anchorsIn(source)) {
    const place = { start: start + span.start, end: start + span.end };
    if (/[\s\p{Lu}]/u.test(name) || name === '')
      findings.push({ message: `"${name}" is no anchor.`, hint: `Write "${headingSlug(name)}".`, ...place });
    if (/\S$/.test(text.slice(0, place.start)) && place.start > 0)
      findings.push({
        message: 'The anchor is glued to the words before it.',
        hint: 'Put it on a line of its own.',
        ...place,
      });
    const rest = source.slice(span.end).replace(/^<\/a>/i, '');
    if (/^[ \t]*\r?\n[ \t]*(?!<)\S/.test(rest))
      findings.push({
        message: 'The line after the anchor is taken for HTML.',
        hint: 'Put an empty line between.',
        ...place,
      });
  }
  return findings;
}
