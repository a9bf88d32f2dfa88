import type { List } from 'mdast';
import { spanOf, wordsOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const stepBulletRule: PageRule = {
  id: 'page-step-bullet',
  severity: 'info',
  title: 'Steps that follow each other are counted.',
  cause: 'What is done one after the other stands in a list of points, as if its order did not matter.',
  fix: 'Write "1." before each of them.',
  example: 'page',
  bad: '# Acme\n\n* Sign in to Acme.\n* Select **Settings**.\n* Copy the token.\n',
  good: '# Acme\n\n1. Sign in to Acme.\n1. Select **Settings**.\n1. Copy the token.\n',
  handWrittenOnly: true,
  check: ({ nodes }) =>
    nodes.lists.flatMap((list): PageFinding[] => {
      const [first] = list.children;
      if (list.ordered === true || first === undefined || !isSteps(list)) return [];
      return [{ message: 'These steps are not counted.', hint: 'Write "1." before each.', ...spanOf(first) }];
    }),
};

/** Three or more, each of which begins with what to do in a console. What only one of them says may be a choice. */
function isSteps({ children }: List): boolean {
  const words = children.map(({ children: [first] }) => (first?.type === 'paragraph' ? wordsOf(first) : ''));
  return (
    words.length > 2 && words.every((each) => DONE_IN_CONSOLE.test(each)) && !words.every((each) => OF_FIELD.test(each))
  );
}

/** The fields of one form may be filled in any order. */
const OF_FIELD =
  /^(?:(?:in|for|under|from) (?:the )?[^.,]{2,50}?\b(?:field|box|list|drop-?down)s?\b,?|enter\b[^.]{3,80}\b(?:in|into|as)\b)/i;

const DONE_IN_CONSOLE =
  /^(?:then |next,? |now )?(?:sign in|log ?in|click|select|navigate|go to|open|toggle|turn on|copy|paste|press|choose|enter|scroll|expand|save|(?:under|in|on|from) [^.]{2,60}?,? (?:click|select|choose|open|copy|go))\b/i;
