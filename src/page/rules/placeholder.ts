import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { literal } from '../words/literal.ts';

export const placeholderRule: PageRule = {
  id: 'page-placeholder',
  severity: 'info',
  title: 'What stands for a value in an address is explained.',
  cause:
    'The address has a part in brackets that readers replace, and no sentence says by what, or where they find it.',
  fix: 'Say what the part stands for: "where **tenant ID** is shown under Settings".',
  example: 'page',
  bad: page('Copy it.'),
  good: page('Your key name is shown beside it.'),
  handWrittenOnly: true,
  check: (given) =>
    grouped(
      given.nodes.inlineCode.flatMap((code) => unexplained(given, spanOf(code))),
      'this page',
    ),
};

/** An address with a part in brackets, and the name of that part. */
const PART = /https?:\/\/[^\s`]*?[<{]([A-Za-z][\w ${}-]{1,40})[>}]/;
/** Readers are told in the same paragraph what to do with it. */
const EXPLAINED =
  /\b(?:where|replace|replacing|example|e\.g|such as|with your|stands for|substitut\w+|is your|format)\b/i;

function unexplained(page: Page, code: { readonly start: number; readonly end: number }): PageFinding[] {
  const name = PART.exec(page.text.slice(code.start, code.end))?.[1];
  if (name === undefined) return [];
  const around = page.nodes.paragraphs.find((each) => spanOf(each).start <= code.start && code.end <= spanOf(each).end);
  if (around !== undefined && EXPLAINED.test(page.prose.slice(spanOf(around).start, spanOf(around).end))) return [];
  const words = wordsOf(name);
  // One word says itself what it is: "tenant".
  if (words.length < 2 || new RegExp(words.map(literal).join('[^.\\n]{0,12}'), 'i').test(page.prose)) return [];
  return [
    {
      message: `Nothing says what "${name}" stands for.`,
      hint: 'Say it beside the address, and where readers find the value.',
      start: code.start,
      end: code.end,
    },
  ];
}

/** "yourTenantID": tenant, id. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])|[_$-]/g, ' ')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^your(?=.)/, ''))
    .filter((word) => !['', 'your', 'the', 'value', 'example'].includes(word));
}

function page(sentence: string): string {
  return `# Acme\n\nEnter \`https://acme.example/<key_name>/scim\`. ${sentence}\n`;
}
