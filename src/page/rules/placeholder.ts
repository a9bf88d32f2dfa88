import { spanOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';
import { literal } from '../words/literal.ts';

export const placeholderRule: PageRule = {
  id: 'page-placeholder',
  severity: 'info',
  title: 'What stands for a value in an address is explained.',
  cause:
    'The address has a part in brackets that readers replace, and no sentence says by what, or where they find it; or the brackets are around a value.',
  fix: 'Say what the part stands for: "where **tenant ID** is shown under Settings".',
  example: 'page',
  bad: page('Copy it.'),
  good: page('Your key name is shown beside it.'),
  handWrittenOnly: true,
  check: (given) =>
    grouped(
      given.nodes.inlineCode.flatMap((code) => [...unexplained(given, spanOf(code)), ...concrete(given, spanOf(code))]),
      'this page',
    ),
};

/** An address with a part in brackets, and the name of that part. */
const PART = /https?:\/\/[^\s`]*?[<{]([A-Za-z][\w ${}-]{1,40})[>}]/;
/** Readers are told in the same paragraph what to do with it. */
const EXPLAINED =
  /\b(?:where|replace|replacing|example|e\.g|such as|with your|stands for|substitut\w+|is your|format)\b/i;

function unexplained(page: Page, code: Span): PageFinding[] {
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

/** "<acme2.test>" in an example: the brackets say that it is to be replaced, and it is a value. */
function concrete({ text }: Page, { start, end }: Span): PageFinding[] {
  const value = IN_BRACKETS.exec(text.slice(start, end))?.[1];
  if (value === undefined || STANDS_FOR.test(value)) return [];
  const isExample = EXAMPLE.test(textBefore(text, start, NEAR));
  if (!/[a-z\d]\.[a-z]/i.test(value) && !(isExample && /\d/.test(value))) return [];
  const message = `"${value}" stands in brackets, and is a value and nothing to be replaced.`;
  return [{ message, hint: 'Leave the brackets out.', start, end }];
}

const IN_BRACKETS = /<([a-z\d][\w.-]{2,40})>/i;
/** What such a name is made of where it stands for something. */
const STANDS_FOR =
  /your|\bmy|name|company|customer|domain|tenant|org|host|instance|region|server|base|path|\bur[li]\b|\b(?:id|key)\b|token|version|environment|scim|number|x{3}/i;
const EXAMPLE = /\b(?:example|e\.g\.?|such as|like|for instance)[\s:,]*$/i;
const NEAR = 20;

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
