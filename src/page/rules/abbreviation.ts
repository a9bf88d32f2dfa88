import { KNOWN_ABBREVIATIONS } from '../english/abbreviations.ts';
import { spanOf } from '../node-span.ts';
import { picturesOf } from '../outline/pictures.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { matchesOf, type PageRule } from '../page-rule.ts';
import { isInSome } from '../spans.ts';
import { literal } from '../words/literal.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';

export const abbreviationRule: PageRule = {
  id: 'page-abbreviation',
  severity: 'info',
  title: 'A short form is written out once.',
  cause: 'The page has an abbreviation of the app that only its users know.',
  fix: 'Write it out where it stands first, with the short form in parentheses.',
  example: 'page',
  bad: '# Acme\n\nAsk for the QXZR role.\n',
  good: '# Acme\n\nAsk for the role of the Quick Zone Reader (QXZR). Then use the QXZR role.\n',
  handWrittenOnly: true,
  check: (page) => {
    const names = namedApps(page);
    const own = ownApp(names) ?? '';
    // Another app that a step was copied from is told of by itself.
    const isNamed = (said: string): boolean => names.some(({ name }) => name === said);
    const hidden: readonly Span[] = [...page.nodes.strongs, ...page.nodes.links, ...page.nodes.headings].map(spanOf);
    const places = [...hidden, ...picturesOf(page)];
    const first = new Map<string, PageFinding>();
    for (const paragraph of page.nodes.paragraphs.map(spanOf)) {
      for (const found of shortForms(page, paragraph)) {
        const said = page.prose.slice(found.start, found.end);
        const isHidden = isInSome(places, found.start);
        if (
          !isHidden &&
          !first.has(said) &&
          !own.toUpperCase().includes(said) &&
          !isNamed(said) &&
          !isWrittenOut(page, said)
        )
          first.set(said, found);
      }
    }
    return [...first.values()];
  },
};

/** Alone among words in small letters: beside a capital it is part of a name. */
const SHORT = /(?<![\p{L}\p{N}./:@_-])(?<!\p{Lu}\p{L}* )(\p{Lu}{3,5})(?![\p{L}\p{N}/@_-]|\.\w| \p{Lu})/gu;

function shortForms({ prose }: Page, { start, end }: Span): PageFinding[] {
  return matchesOf(prose.slice(start, end), SHORT)
    .filter(({ 1: said = '' }) => !KNOWN_ABBREVIATIONS.has(said))
    .map(({ 1: said = '', index }) => ({
      message: `"${said}" is nowhere written out.`,
      hint: 'Write it out where it stands first.',
      start: start + index,
      end: start + index + said.length,
    }));
}

/** "Enterprise Managed Users (EMU)", or "EMU (Enterprise Managed Users)". */
function isWrittenOut({ text }: Page, said: string): boolean {
  return new RegExp(
    `\\(["“*]*${literal(said)}s?["”*]*[,);]|\\b${literal(said)}s?\\*{0,2}(?: \\p{Ll}+)? \\(\\p{Lu}`,
    'u',
  ).test(text);
}
