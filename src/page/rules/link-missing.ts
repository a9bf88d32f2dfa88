import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { findAll, type PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';

export const linkMissingRule: PageRule = {
  id: 'page-link-missing',
  severity: 'warning',
  title: 'A page that readers are sent to is linked.',
  cause: 'The title of another page stands after "see" without its link.',
  fix: 'Write [title](address).',
  example: 'page',
  bad: '# Acme\n\nFor details, see Automate user provisioning to apps.\n',
  good: '# Acme\n\nFor details, see [Automate user provisioning to apps](automate.md).\n',
  handWrittenOnly: true,
  check: (page) => [
    ...findAll(page.prose, UNLINKED, ([title]) => ({
      message: `"${title}" is not a link.`,
      hint: 'Write [title](address).',
    })),
    ...pointing(page),
    ...inCode(page),
    ...singleSignOn(page),
  ],
};

/** "Single sign-on to Acme (recommended)": a capability that has a tutorial of its own. */
function singleSignOn({ prose }: Page): PageFinding[] {
  return findAll(prose, CAPABILITY, () => ({
    message: 'Single sign-on is recommended, and nothing says how it is set up.',
    hint: 'Link its tutorial.',
  }));
}

const CAPABILITY = /(?<=^[ \t>]*[*-] +)[Ss]ingle sign-on to [^\n[\]\0]{2,60} \(recommended\)(?=\.?\s*$)/gm;

/** "As described in this documentation", and nothing around it says in which. */
function pointing({ nodes, text }: Page): PageFinding[] {
  return nodes.paragraphs.map(spanOf).flatMap((span): PageFinding[] => {
    const said = text.slice(span.start, span.end);
    const found = THIS.exec(said);
    if (found === null || /\]\(|\]\[|https?:|`/.test(said)) return [];
    const start = span.start + found.index;
    const message = `"${found[0]}" leads nowhere: no link stands here.`;
    return [{ message, hint: 'Link what is meant.', start, end: start + found[0].length }];
  });
}

/** "Described in the documentation at `https://…`": what is to be read is not to be copied. */
function inCode({ nodes, prose }: Page): PageFinding[] {
  return nodes.inlineCode.flatMap((code): PageFinding[] => {
    const { start, end } = spanOf(code);
    if (!/^https?:\/\/[^<{\s]+$/.test(code.value) || !READ_AT.test(textBefore(prose, start, BEFORE))) return [];
    return [{ message: 'The address is code here, and nobody can follow it.', hint: 'Make a link of it.', start, end }];
  });
}

const READ_AT =
  /\b(?:documentation|document|article|guide|tutorial|instructions|help page|manual)(?: is)?(?: available)?(?: here)?(?: at|:| on)? $/i;
const BEFORE = 60;

const THIS =
  /\b(?<=(?:in|see|to|follow|following|read|from) )this (?:documentation|document|link|help (?:article|page)|support article|knowledge base article|blog post|guide)\b/;

/** A title begins with a verb or a question, and goes on to the end of its sentence. */
const UNLINKED =
  /(?<=\bsee )(?:Add|Assign|Automat\w+|Building|Configur\w+|Create|Customiz\w+|How to|Integrat\w+|Learn|Manag\w+|Report\w+|Set up|Tutorial:|Understand\w*|Use|Using|What is)(?: [^\s[\]().,*\0]+){3,}(?=\.(?:\s|$))/g;
