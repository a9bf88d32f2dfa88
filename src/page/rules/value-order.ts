import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const valueOrderRule: PageRule = {
  id: 'page-value-order',
  severity: 'warning',
  title: 'Values and their fields are named in one order.',
  cause:
    'A token and an address are copied, and the fields for an address and a token are named: who follows the order swaps them.',
  fix: 'Name the fields in the order of the values.',
  example: 'page',
  bad: page('**Secret Token** and **Tenant URL**', '**Base URL** and **API Token**'),
  good: page('**Tenant URL** and **Secret Token**', '**Base URL** and **API Token**'),
  handWrittenOnly: true,
  check: ({ prose }) =>
    Array.from(prose.matchAll(TWICE)).flatMap(
      ({ 0: said, 1: one = '', 2: two = '', 3: first = '', 4: second = '', index }): PageFinding[] => {
        const isSwapped =
          kindOf(one) !== kindOf(first) && kindOf(one) === kindOf(second) && kindOf(two) === kindOf(first);
        if (!isSwapped || kindOf(one) === null || kindOf(two) === null || one === second) return [];
        const start = index + said.lastIndexOf(first);
        return [
          {
            message: `"${one}" is named first, and its field "${second}" second.`,
            hint: 'Name both in one order.',
            start,
            end: index + said.length,
          },
        ];
      },
    ),
};

const PAIR = '\\*\\*([^*\\n]+)\\*\\*(?:,? and) (?:the )?\\*\\*([^*\\n]+)\\*\\*';
const TWICE = new RegExp(`${PAIR}[^*\\n]{0,160}?\\b(?:in|into) the ${PAIR}`, 'g');

/** What a label or a value is by its name. */
export function kindOf(label: string): 'address' | 'secret' | null {
  if (/\b(?:ur[li]|endpoint|address|link)\b/i.test(label)) return 'address';
  return /\b(?:token|key|secret)\b/i.test(label) ? 'secret' : null;
}

function page(fields: string, values: string): string {
  return `# Acme\n\nCopy the ${values}. These values are entered in the ${fields} fields.\n`;
}
