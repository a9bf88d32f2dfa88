import type { PageFinding } from '../page.ts';
import { matchesOf, type PageRule } from '../page-rule.ts';

export const stepActionsRule: PageRule = {
  id: 'page-step-actions',
  severity: 'warning',
  title: 'What has to be saved first stands in a step of its own.',
  cause: 'Two steps were made one, and the second needs what the first has not saved yet.',
  fix: 'Make two steps of it, with what saves the first between them.',
  example: 'page',
  bad: page('In the **Mappings** section, select **Synchronize Azure Active Directory Users to Acme**.'),
  good: page('Select **Save**.'),
  handWrittenOnly: true,
  check: ({ steps, prose }) => {
    if (!/Test [Cc]onnection/.test(prose)) return [];
    return steps.flatMap(({ isItem, start, end }): PageFinding[] => {
      const words = prose.slice(start, end);
      const tested = isItem ? words.search(/\*\*Test [Cc]onnection\*\*/) : -1;
      if (tested < 0) return [];
      const [next] = matchesOf(words.slice(tested), NEXT);
      if (next === undefined || SAVES.test(words.slice(tested, tested + next.index))) return [];
      const from = start + tested + next.index;
      return [
        {
          message: 'This needs the connection to be saved, and is part of the same step.',
          hint: 'Make a step of it, behind one that saves.',
          start: from,
          end: from + next[0].length,
        },
      ];
    });
  },
};

const NEXT =
  /\*\*(?:Synchronize|Provision) [^*\n]{3,80}\*\*|\*\*Provisioning Status\*\* to \*\*On\*\*|\*\*Start [Pp]rovisioning\*\*|\*\*Mappings?\*\* section/g;
const SAVES = /\*\*(?:Save|Create|Apply)\b/;

function page(next: string): string {
  return `# Acme\n\n1. Enter the token. Select **Test Connection**. ${next}\n\n2. Wait.\n`;
}
