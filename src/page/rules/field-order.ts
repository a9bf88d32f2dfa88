import { spanOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const fieldOrderRule: PageRule = {
  id: 'page-field-order',
  severity: 'warning',
  title: 'Fields are filled in before what they hold is tested or saved.',
  cause: 'The step that tests or creates the connection was moved before the one that enters the credentials.',
  fix: 'Put the step that fills in the fields first.',
  example: 'page',
  bad: page(['Select **Test Connection**.', 'Enter the **Secret Token** of Acme.']),
  good: page(['Enter the **Secret Token** of Acme.', 'Select **Test Connection**.']),
  handWrittenOnly: true,
  check: (given) => {
    if (!given.prose.includes('**Test ')) return [];
    const lists = given.nodes.lists.filter(({ ordered }) => ordered === true).map(spanOf);
    const outer = lists.filter((list) => !lists.some((other) => other !== list && holds(other, list)));
    return outer.flatMap((list) => inList(given, list));
  },
};

function holds(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}

function inList({ prose, lines }: Page, { start, end }: Span): PageFinding[] {
  const words = prose.slice(start, end);
  const sends = SENDS.exec(words);
  const fills = FILLS.exec(words);
  if (sends === null || fills === null || sends.index > fills.index) return [];
  // What is entered into a form before is entered under another name.
  if (ENTERS.test(words.slice(0, sends.index))) return [];
  const { line } = lines.locate(start + fills.index);
  const message = `"${sends[1]}" comes first, and what it needs is entered in line ${line}.`;
  const from = start + sends.index;
  return [{ message, hint: 'Enter it before.', start: from, end: from + sends[0].length }];
}

const SENDS = /\b(?:[Ss]elect|[Cc]lick(?: on)?|[Pp]ress|[Cc]hoose)(?: the)? \*\*(Test [Cc]onnection)\*\*/;
/** A field of the portal that is to be filled in; what is done if the test fails is none. */
const FILLS =
  /(?<!\bIf [^.\n]*)\b(?:[Ee]nter|[Ii]nput|[Pp]aste|[Tt]ype|[Ff]ill in|[Pp]rovide|[Ss]pecify)\b[^.\n]{0,90}?(?:Tenant URL|Secret [Tt]oken|Client (?:ID|[Ii]dentifier|[Ss]ecret)|Token Endpoint|Admin (?:Username|Password))\b/;
const ENTERS =
  /\b(?:enter|input|paste|type|fill|provide|specify|set|authori[sz]e|copy|complete|sign in with|add|use|put)\b[^.\n]*(?:\*\*|token|URL|key|secret|credential|password|value|\0)/i;

function page(steps: readonly string[]): string {
  return `# Acme\n\n1. Open **Provisioning**.\n${steps.map((step, index) => `${index + 2}. ${step}\n`).join('')}`;
}
