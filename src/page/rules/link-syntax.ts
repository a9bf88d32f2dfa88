import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { findAll, type PageRule } from '../page-rule.ts';
import { ADDRESS, swappedLinks, unclosedLinks } from '../torn-links.ts';

/** Where: 5 of 79 published pages, slack and cernercentral of 2018 (tutorial-corpus fact sheet, section c). */
export const linkSyntaxRule: PageRule = {
  id: 'page-link-syntax',
  severity: 'error',
  title: 'A link is written so that it becomes one.',
  cause: 'Brackets are swapped, missing or apart, so the reader sees the marks instead of a link.',
  fix: 'Write [text](address), without a blank between the two.',
  example: 'page',
  bad: '# Acme\n\nSee (the portal)[https://portal.acme.example].\n',
  good: '# Acme\n\nSee [the portal](https://portal.acme.example).\n',
  check: (page) => [
    ...swapped(page),
    ...unclosed(page),
    ...torn(page),
    ...undefinedReferences(page),
    ...paddedTexts(page),
    ...paddedAddresses(page),
    ...paddedPictures(page),
    ...inBrackets(page),
  ],
};

/** The two brackets swapped: which one holds the address is plain to see. */
function swapped({ prose }: Page): PageFinding[] {
  return swappedLinks(prose).map(({ shown, address, start, end }) => ({
    message: 'The brackets of this link are swapped.',
    hint: `Write "[${shown}](${address})".`,
    start,
    end,
    fix: [{ start, end, text: `[${shown}](${address})` }],
  }));
}

function unclosed({ prose }: Page): PageFinding[] {
  return unclosedLinks(prose).map(({ start, end }) => ({
    message: 'The text of this link has no closing bracket.',
    hint: 'Write [text](address).',
    start,
    end,
  }));
}

/** What is torn, and marks that stand in each of it: where there are none, nobody looks closer. */
const TORN: readonly (readonly [pattern: RegExp, marks: string, message: string])[] = [
  [new RegExp(String.raw`\]\s\(${ADDRESS}\)`, 'g'), ']', 'The text of this link is apart from its address.'],
  [new RegExp(String.raw`\]\(${ADDRESS}(?=\s|$)`, 'gm'), '](', 'The address of this link is not closed.'],
  [new RegExp(String.raw`\]\(${ADDRESS}\([^\s()]*\)(?!\))`, 'g'), '](', 'The address of this link is not closed.'],
  [new RegExp(String.raw`(?<!\\)\]\(${ADDRESS}\)`, 'g'), '](', 'The text of this link has no opening bracket.'],
  [new RegExp(String.raw`\]\{${ADDRESS}\}`, 'g'), ']{', 'The address of this link stands in other brackets.'],
  [/!(?:\s\[[^\]\n]*\]\(|\([^()\n]*\)\[)/g, '!', 'This picture does not become one.'],
  [/\]\(<[^<>()\n]*\)/g, '](<', 'The address of this link is not closed.'],
  [/\]\0+\(/g, '\0(', 'A second address stands behind this link.'],
  [/\[\[[^\]\n]*\]\0+\]/g, '[[', 'Brackets stand around this link, and readers see them.'],
];

function torn({ prose }: Page): PageFinding[] {
  return TORN.flatMap(([pattern, marks, message]) =>
    prose.includes(marks) ? findAll(prose, pattern, () => ({ message, hint: 'Write [text](address).' })) : [],
  );
}

/** `[text][name]` without a definition of the name is text. */
function undefinedReferences({ prose, nodes }: Page): PageFinding[] {
  if (!prose.includes('][')) return [];
  const defined = new Set(nodes.definitions.map(({ identifier }) => identifier));
  return Array.from(prose.matchAll(/(?<!\\)\[[^[\]\n\0]+\]\[([^[\]\n\0]+)\]/g)).flatMap(
    ({ 0: said, 1: name = '', index }) => {
      if (defined.has(name.replace(/\s+/g, ' ').trim().toLowerCase())) return [];
      return [
        {
          message: `"${name}" is not defined.`,
          hint: `Add "[${name}]: address".`,
          start: index,
          end: index + said.length,
        },
      ];
    },
  );
}

/** A blank at the end of a link's text is underlined with it. Outside there is one already, or none is needed. */
function paddedTexts({ text, nodes }: Page): PageFinding[] {
  return nodes.links.flatMap((link) => {
    const { start, end } = spanOf(link);
    if (text[start + 1] !== ' ') return [];
    const source = text.slice(start, end);
    const blanks = /^\[( +)\S/.exec(source)?.[1];
    if (blanks === undefined || link.children.some(({ type }) => type === 'image')) return [];
    const edit = { start: start + 1, end: start + 1 + blanks.length, text: '' };
    const isApart = /[\s(]$/.test(text.slice(0, start));
    const fix = isApart ? [edit] : [{ start, end: edit.end, text: ' [' }];
    return [
      { message: 'The text of the link begins with a blank.', hint: 'Put it before the bracket.', start, end, fix },
    ];
  });
}

/** A link all the same, and not the one that was meant. */
function inBrackets({ nodes }: Page): PageFinding[] {
  return nodes.links.flatMap((link): PageFinding[] => {
    const isWithin = link.url.startsWith('(') || (link.url.endsWith(']') && !link.url.includes('['));
    if (!isWithin) return [];
    const message = 'A bracket belongs to the address of this link.';
    return [{ message, hint: 'Write [text](address), with the address alone.', ...spanOf(link) }];
  });
}

const BLANK = /\s/;

/** Markdown forgives it, and the next tool may not. */
function paddedAddresses({ text, nodes }: Page): PageFinding[] {
  return [...nodes.links, ...nodes.images].flatMap((node): PageFinding[] => {
    const { start, end } = spanOf(node);
    if (!BLANK.test(text[end - 2] ?? '')) return [];
    const blanks = /\]\([^()\n]*?(\s+)\)$/.exec(text.slice(start, end))?.[1];
    if (blanks === undefined) return [];
    const place = { start: end - 1 - blanks.length, end: end - 1 };
    const message = 'A blank stands before the closing bracket of the address.';
    return [{ message, hint: 'Remove it.', ...place, fix: [{ ...place, text: '' }] }];
  });
}

function paddedPictures({ text, nodes }: Page): PageFinding[] {
  return nodes.images.flatMap((image): PageFinding[] => {
    const { start, end } = spanOf(image);
    if (!BLANK.test(text[start + 2] ?? '')) return [];
    const blanks = /^!\[(\s+)\S/.exec(text.slice(start, end))?.[1];
    if (blanks === undefined) return [];
    const place = { start: start + 2, end: start + 2 + blanks.length };
    return [
      {
        message: 'The text of the picture begins with a blank.',
        hint: 'Remove it.',
        ...place,
        fix: [{ ...place, text: '' }],
      },
    ];
  });
}
