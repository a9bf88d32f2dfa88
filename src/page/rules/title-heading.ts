import { fieldsNamed } from '../front-matter.ts';
import { spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { isVariant, namedApps, ownApp } from '../words/named-apps.ts';

export const titleHeadingRule: PageRule = {
  id: 'page-title-heading',
  severity: 'warning',
  title: 'Title, heading and text are about one app.',
  cause: 'The front matter was copied from the page of another app, or a name was put in where the directory stood.',
  fix: 'Name the app once in the title and once in the heading.',
  example: 'page',
  bad: page('Acme'),
  good: page('Microsoft Entra ID'),
  handWrittenOnly: true,
  check: (given) => [...namedTwice(given), ...otherHeading(given)],
};

/** "Configure Acme for automatic user provisioning in Acme". */
function namedTwice(page: Page): PageFinding[] {
  const own = ownApp(namedApps(page));
  const [heading] = page.nodes.headings;
  if (own === null || own.length < SHORTEST || heading === undefined) return [];
  const [, behind] = wordsOf(heading).split(`${own} for automatic`);
  if (behind === undefined || !/\b(?:in|to|with|for) $/.test(behind.split(own)[0] ?? '')) return [];
  if (!behind.includes(own)) return [];
  const message = `The heading names ${own} twice.`;
  return [{ message, hint: 'Name the directory, or leave it out.', ...spanOf(heading) }];
}

/** A shorter name may be a part of a word. */
const SHORTEST = 3;

/** A title about another app than the heading, whatever most places of the page say. */
function otherHeading({ nodes, frontMatter }: Page): PageFinding[] {
  const [heading] = nodes.headings;
  const [title] = fieldsNamed(frontMatter, 'title');
  const named = NAMED.exec(wordsOf(heading ?? { type: 'root', children: [] }))?.[1];
  const said = NAMED.exec(title?.value ?? '')?.[1];
  if (title === undefined || named === undefined || said === undefined || said === named) return [];
  if (isVariant(said, named) || letters(said).includes(letters(named)) || letters(named).includes(letters(said)))
    return [];
  const { start, end } = title;
  return [
    { message: `The title is about "${said}", and the heading about "${named}".`, hint: 'Name one app.', start, end },
  ];
}

const NAMED = /\b[Cc]onfigur(?:e|ing) (\S.{0,60}?) (?:for|with) (?:automatic |single |user )/;

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function page(where: string): string {
  return `---\ntitle: Configure Acme for automatic user provisioning\n---\n\n# Configure Acme for automatic user provisioning in ${where}\n\nOpen it.\n`;
}
