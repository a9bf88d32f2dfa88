import { spanOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { matchesOf, type PageRule } from '../page-rule.ts';

export const attributeMissingRule: PageRule = {
  id: 'page-attribute-missing',
  severity: 'warning',
  title: 'An attribute that the app requires is in its table.',
  cause: 'A limitation speaks of an attribute that the table of the mapping does not have.',
  fix: 'Add it to the table, or leave the sentence out.',
  example: 'page',
  bad: page('displayName'),
  good: page('emails[type eq "work"].value'),
  handWrittenOnly: true,
  check: (given) => {
    const names = usersIn(given);
    if (names.length < FEWEST) return [];
    return given.nodes.paragraphs.map(spanOf).flatMap((span) => unlisted(given, span, names));
  },
};

/** A shorter table is an excerpt. */
const FEWEST = 4;

/** The attributes of the tables about users. */
function usersIn({ tables }: Page): string[] {
  const lists = tables.map(({ rows }) => rows.map(({ cells }) => (cells[0]?.value ?? '').replace(/[`\\*\s]/g, '')));
  return lists.some((names) => names.includes('userName')) ? lists.flat() : [];
}

function unlisted({ text }: Page, { start, end }: Span, names: readonly string[]): PageFinding[] {
  const words = text.slice(start, end);
  if (!words.includes('[type eq') || !NEEDS.test(words)) return [];
  return matchesOf(words, PATH).flatMap(({ 1: path = '', index, 0: said }): PageFinding[] => {
    const name = path.replace(/[\\\s]/g, '');
    if (names.some((each) => each === name || each === name.split('[')[0])) return [];
    const from = start + index + said.indexOf(path);
    const message = `"${path}" is required, and no table of the page has it.`;
    return [{ message, hint: 'Add it to the table.', start: from, end: from + path.length }];
  });
}

const NEEDS = /\b(?:requires?|required|must|mandatory|needs?)\b/;
const PATH = /(?:\*\*|`)([a-zA-Z]+\[type eq \\?"\w+\\?"\]\.\w+)(?:\*\*|`)/g;

function page(attribute: string): string {
  const rows = ['userName', 'name.givenName', 'name.familyName', attribute].map((name) => `|${name}|String|\n`);
  return `# Acme\n\nAcme requires **emails[type eq "work"].value** for each user.\n\n|Attribute|Type|\n|---|---|\n${rows.join('')}`;
}
