import { markFinder } from '../mark-finder.ts';
import { endOf, sourceOf, spanOf, startOf } from '../node-span.ts';
import { isInclude } from '../outline/alert.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { findAll, type PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';

/** Where: 8 of 79 published pages have one beside an include (tutorial-corpus fact sheet, section c). */
export const strayMarkRule: PageRule = {
  id: 'page-stray-mark',
  severity: 'warning',
  title: 'No full stop or asterisk stands alone.',
  cause:
    'A mark was left when the words beside it were moved, or bold words or words in brackets lack the mark at one end.',
  fix: 'Remove the mark, or complete the pair.',
  example: 'page',
  bad: '# Acme\n\n[!INCLUDE [monitor.md](includes/monitor.md)].\n',
  good: '# Acme\n\n[!INCLUDE [monitor.md](includes/monitor.md)]\n',
  check: (page) => [
    ...besideIncludes(page),
    ...alone(page),
    ...behindPictures(page),
    ...withoutPartner(page),
    ...shownAsterisks(page),
    ...openBrackets(page),
    ...bracketsInLinks(page),
    ...bulletBeforeInclude(page),
    ...openQuotes(page),
  ],
};

function besideIncludes({ prose }: Page): PageFinding[] {
  if (!prose.includes('[!INCLUDE')) return [];
  const after = findAll(prose, /(?<=\[!INCLUDE ?\[[^\]\n]*\]\0*\])[ \t]*[.*]+(?=[ \t]*$)/gm, ([mark]) => ({
    message: `"${mark.trim()}" stands after an include.`,
    hint: 'Remove it.',
  }));
  return after.map((found) => ({ ...found, fix: [{ start: found.start, end: found.end, text: '' }] }));
}

/** Marks that stand together, and alone. */
const MOST_ALONE = 4;

function alone({ prose, nodes }: Page): PageFinding[] {
  const short = nodes.paragraphs.map(spanOf).filter(({ start, end }) => end - start <= MOST_ALONE);
  return short.flatMap((span) => {
    const text = prose.slice(span.start, span.end);
    return /^[.,;*]+$/.test(text) ? [{ message: `"${text}" stands alone.`, hint: 'Remove it.', ...span }] : [];
  });
}

/** A picture that is a paragraph of its own ends no sentence. */
function behindPictures({ nodes, text }: Page): PageFinding[] {
  return nodes.paragraphs.flatMap(({ children: [picture, mark, ...more] }) => {
    if (picture?.type !== 'image' || mark?.type !== 'text' || more.length > 0) return [];
    const place = spanOf(mark);
    const said = text.slice(place.start, place.end);
    return /^[.,;*]$/.test(said)
      ? [{ message: `"${said}" stands behind a picture.`, hint: 'Remove it.', ...place, fix: [{ ...place, text: '' }] }]
      : [];
  });
}

/** Behind a backslash they are meant. */
function withoutPartner({ nodes, text: published }: Page): PageFinding[] {
  const hasStar = markFinder(published, '*');
  return nodes.texts
    .filter((text) => {
      if (!hasStar(startOf(text), endOf(text))) return false;
      const source = published.slice(startOf(text), endOf(text));
      return source.includes('**') && /(?<![*/\\])\*\*(?![*/])/.test(source);
    })
    .map((text) => ({ message: 'Marks for bold words without a partner.', hint: 'Write **words**.', ...spanOf(text) }));
}

/** Whoever reads the page sees an asterisk: code has some of its own, and a footnote has one at both of its ends. */
function shownAsterisks({ nodes, text, tables }: Page): PageFinding[] {
  const hasStar = markFinder(text, '*');
  return nodes.texts.flatMap((node) => {
    if (!hasStar(startOf(node), endOf(node))) return [];
    const span = spanOf(node);
    const source = text.slice(span.start, span.end);
    const shown = findAll(source, /(?<![*\\/])\*(?![*/])|(?<= )\\\*(?= (?:field|box|and)\b)/g, () => ({
      message: 'An asterisk stands between the words.',
      hint: 'Remove it; for bold words write **words**.',
    }));
    if (shown.length === 0) return [];
    if (tables.some((table) => table.span.start <= span.start && span.end <= table.span.end)) return [];
    const meant = new Set(Array.from(source.matchAll(MEANT), ({ index }) => index));
    return shown
      .filter((found) => !meant.has(found.start))
      .map((found) => ({ ...found, start: found.start + span.start, end: found.end + span.start }));
  });
}

/** "24 * 60" of numbers, "*.acme.example" and "2.*" of many, "(*)" and "with *" of the sign itself. */
const MEANT =
  /(?<=\d ?)\*(?= ?\d)|(?<![\w*])\*(?=[.@]\w)|(?<=\w\.)\*(?![\w*])|(?<=[("“'‘])\*(?=[)"”'’])|(?<=\b(?:asterisk|star|wildcard|sign|with) )\*(?=[\s.,;:)]|$)/giu;

/** "SCIM (System for Cross-domain": a bracket that nobody closes, or that closes what nobody opened. */
function openBrackets(page: Page): PageFinding[] {
  const [opens, closes] = [markFinder(page.prose, '('), markFinder(page.prose, ')')];
  return page.nodes.paragraphs.flatMap((paragraph): PageFinding[] => {
    const [start, end] = [startOf(paragraph), endOf(paragraph)];
    if (!opens(start, end) && !closes(start, end)) return [];
    const { open, closed } = bracketsIn(page, { start, end });
    if (open !== null)
      return [{ message: 'A bracket opens here, and is not closed.', hint: 'Close it.', start: open, end: open + 1 }];
    if (closed === null) return [];
    const message = 'A bracket closes here, and was not opened.';
    return [{ message, hint: 'Remove it.', start: closed, end: closed + 1 }];
  });
}

/** The first brackets of a paragraph without a partner. One that closes alone may count steps, "a)". */
function bracketsIn({ text, prose }: Page, { start, end }: Span): { open: number | null; closed: number | null } {
  const open: number[] = [];
  let closed: number | null = null;
  for (let at = start; at < end; at++) {
    // The address of a link is masked, with its brackets; one that lacks its bracket is told as a link.
    if (prose[at] === '(' && !/[\\\]]/.test(text[at - 1] ?? '')) open.push(at);
    else if (prose[at] === ')' && open.pop() === undefined && isWordBefore(prose, at)) closed ??= at;
  }
  return { open: open[0] ?? null, closed };
}

/** "[[guide]](…)": readers see the brackets around its words. A number in brackets is one of a list of sources. */
function bracketsInLinks({ nodes, text }: Page): PageFinding[] {
  return nodes.links.flatMap(({ children }): PageFinding[] => {
    const [first, last] = [children[0], children.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [start, end] = [startOf(first), endOf(last)];
    const words = text.slice(start, end);
    if (!/^\[[^[\]]*\p{L}[^[\]]*\]$/u.test(words)) return [];
    const fix = [
      { start, end: start + 1, text: '' },
      { start: end - 1, end, text: '' },
    ];
    return [{ message: 'Brackets stand around the words of the link.', hint: 'Remove them.', start, end, fix }];
  });
}

/** More than a letter or a number, which a bracket makes a mark of a list. */
function isWordBefore(prose: string, at: number): boolean {
  return /(?:^|[\s*(])\p{L}{3,}[.,*]{0,3}$/u.test(textBefore(prose, at, 24)) || isLinkBefore(prose, at);
}

/** The address of a link is masked, with its brackets. */
function isLinkBefore(prose: string, at: number): boolean {
  let before = at - 1;
  while (prose[before] === '\0') before -= 1;
  return before < at - 1 && prose[before] === ']';
}

/** An include brings its own bullets, and with one before it readers see two. */
function bulletBeforeInclude(page: Page): PageFinding[] {
  if (!page.text.includes('[!')) return [];
  return page.nodes.lists.flatMap(({ children }) =>
    children.flatMap((item): PageFinding[] => {
      const [first] = item.children;
      if (first?.type !== 'paragraph' || !isInclude(sourceOf(page, first)) || item.children.length > 1) return [];
      const { start } = spanOf(item);
      const mark = page.text.slice(start, spanOf(first).start).trim();
      return [
        {
          message: `"${mark}" stands before an include.`,
          hint: 'Remove it: the include has its own.',
          start,
          end: start + mark.length,
        },
      ];
    }),
  );
}

/** A quotation mark without its partner. Behind a number it means inches. */
function openQuotes({ nodes, prose }: Page): PageFinding[] {
  const [isStraight, isCurly] = [markFinder(prose, '"'), markFinder(prose, '“')];
  return nodes.paragraphs.flatMap((paragraph): PageFinding[] => {
    const { start, end } = spanOf(paragraph);
    if (!isStraight(start, end) && !isCurly(start, end)) return [];
    const source = prose.slice(start, end);
    const straight = Array.from(source.matchAll(/(?<!\s\d+(?:[.,]\d+)?)"/g));
    const [opened, closed] = [source.split('“').length, source.split('”').length];
    const at =
      straight.length % 2 === 1 ? straight.at(-1)?.index : opened > closed ? source.lastIndexOf('“') : undefined;
    if (at === undefined || (straight.length > 0 && opened !== closed)) return [];
    const place = { start: start + at, end: start + at + 1 };
    return [
      { message: 'This quotation mark has no partner.', hint: 'Close the quotation, or remove the mark.', ...place },
    ];
  });
}
