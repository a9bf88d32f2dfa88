import type { List, RootContent } from 'mdast';
import { lastNumber, spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { isAnchorOrComment } from '../silent-html.ts';

export const brokenListRule: PageRule = {
  id: 'page-broken-list',
  severity: 'error',
  title: 'What belongs to a step is indented with it.',
  cause:
    'A picture, note, table or code block starts in the first column, which ends the list; the steps after it are a new list.',
  fix: 'Indent the block by four blanks.',
  example: 'page',
  bad: '# Acme\n\n1. Open it.\n\n![The page](a.png)\n\n2. Save it.\n',
  good: '# Acme\n\n1. Open it.\n\n    ![The page](a.png)\n\n2. Save it.\n',
  check: (page) => [
    ...inSiblings(page, page.tree.children),
    ...halfIndented(page),
    ...unnumbered(page),
    ...bullets(page),
  ],
};

const WITHOUT_LISTS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table']);
const BLOCKS = new Set(['blockquote', 'code', 'html', 'table']);

function inSiblings(page: Page, siblings: readonly RootContent[]): PageFinding[] {
  const findings: PageFinding[] = [];
  let culprit: RootContent | null = null;
  let before: List | null = null;
  for (const node of siblings) {
    if (isOrdered(node)) {
      findings.push(...between(page, before, culprit, node));
      [before, culprit] = [node, null];
    } else if (before !== null && endsList(node)) culprit ??= node;
    else [before, culprit] = [null, null];
    if ('children' in node && !WITHOUT_LISTS.has(node.type)) findings.push(...inSiblings(page, node.children));
  }
  return findings;
}

function between(page: Page, before: List | null, culprit: RootContent | null, next: List): PageFinding[] {
  if (culprit === null) return [];
  const goesOn = before !== null && next.start === lastNumber(before) + 1;
  return goesOn && isComment(culprit) ? [] : [finding(page, culprit, goesOn)];
}

/** A picture that a blank or two set off from the margin: it was meant to belong to the step, and does not. */
function halfIndented({ tree, text }: Page): PageFinding[] {
  return tree.children.flatMap((node, index, all): PageFinding[] => {
    const [before, next] = [all[index - 1], all[index + 1]];
    if (before === undefined || !isOrdered(before) || (next !== undefined && isOrdered(next)) || !isPicture(node))
      return [];
    const { start, end } = spanOf(node);
    const indent = /[ \t]*$/.exec(text.slice(0, start))?.[0] ?? '';
    if (indent === '') return [];
    return [
      {
        message: 'This picture is indented by too little to belong to the step above.',
        hint: 'Indent it by four blanks.',
        start,
        end,
      },
    ];
  });
}

/** "Select **Groups**." between two lists of steps: its number was lost. */
function unnumbered({ tree, prose }: Page): PageFinding[] {
  return tree.children.flatMap((node, index, all): PageFinding[] => {
    const [before, next] = [all[index - 1], all[index + 1]];
    const isBetween = before !== undefined && next !== undefined && isOrdered(before) && isOrdered(next);
    const { start, end } = spanOf(node);
    if (!isBetween || node.type !== 'paragraph' || !ONE_ORDER.test(prose.slice(start, end))) return [];
    return [{ message: 'This step has no number, and ends the list above it.', hint: 'Give it one.', start, end }];
  });
}

/** Bullets at the margin that belong to the step above: it leads to them, or the next list counts on behind them. */
function bullets(page: Page): PageFinding[] {
  const { children } = page.tree;
  return children.flatMap((node, index): PageFinding[] => {
    const before = children[index - 1];
    if (node.type !== 'list' || isOrdered(node) || before?.type !== 'list' || !isOrdered(before)) return [];
    const next = children.slice(index + 1).find((each) => !endsList(each) && (each.type !== 'list' || isOrdered(each)));
    const isGoingOn = next?.type === 'list' && next.start === lastNumber(before) + 1;
    const last = before.children.at(-1)?.children.at(-1);
    const isLedTo = last?.type === 'paragraph' && LEADS.test(wordsOf(last).trimEnd());
    if (!isGoingOn && !isLedTo) return [];
    const { start, end } = spanOf(node);
    const message = 'These bullets belong to the step above, and end its list.';
    return [{ message, hint: 'Indent them by four blanks.', start, end }];
  });
}

const LEADS = /:$|\b(?:following|as follows|these)\b[^.]{0,60}\.?$/i;

/** One sentence that tells to do something with a control. */
const ONE_ORDER =
  /^(?:Select|Click|Choose|Open|Press|Enter|Expand|Copy|Go to|Navigate to)(?: on)?(?: the)? \*\*[^.\n]{1,80}\.?\s*$/;

function endsList(node: RootContent): boolean {
  return (BLOCKS.has(node.type) && !isParting(node)) || isPicture(node);
}

/** A comment without words is how Markdown parts two lists. */
function isParting(node: RootContent): boolean {
  return node.type === 'html' && /^<!--\s*-->$/.test(node.value);
}

/** Nobody sees it: where the numbers go on, so do the steps. */
function isComment(node: RootContent): boolean {
  return node.type === 'html' && isAnchorOrComment(node.value);
}

function isOrdered(node: RootContent): node is List {
  return node.type === 'list' && node.ordered === true;
}

/** A paragraph that is a picture and nothing else. */
function isPicture(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  return node.children.every((child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''));
}

function finding({ lines }: Page, culprit: RootContent, goesOn: boolean): PageFinding {
  const { start, end } = spanOf(culprit);
  const { line } = lines.locate(start);
  return {
    message: `This block ends the list above line ${line}; ${goesOn ? 'the steps after it are another list' : 'the numbering starts again after it'}.`,
    hint: 'Indent it by four blanks.',
    start,
    end,
  };
}
