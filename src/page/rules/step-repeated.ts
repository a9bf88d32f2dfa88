import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { literal } from '../words/literal.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';

export const stepRepeatedRule: PageRule = {
  id: 'page-step-repeated',
  severity: 'info',
  title: 'A step does what no step before it did.',
  cause: 'Two steps lead to the same place: the second one was there before the first was written anew.',
  fix: 'Remove one of them.',
  example: 'page',
  bad: page('**All applications** > **Acme**'),
  good: page('**All applications**'),
  handWrittenOnly: true,
  check: (given) => [...picked(given), ...saved(given)],
};

function picked(given: Page): PageFinding[] {
  const own = ownApp(namedApps(given));
  if (own === null) return [];
  const app = new RegExp(`>\\s*\\*\\*${literal(own)}\\*\\*`);
  const steps = given.steps.filter(({ isItem, step }) => isItem && step !== 'other');
  return steps.flatMap(({ step, start, end }, index): PageFinding[] => {
    const before = steps[index - 1];
    if (step !== 'pickApp' || before?.step !== 'signIn') return [];
    if (!app.test(given.prose.slice(before.start, before.end))) return [];
    const { line } = given.lines.locate(before.start);
    return [{ message: `Line ${line} selects the app already.`, hint: 'Remove this step.', start, end }];
  });
}

/** "Select **Save**.", behind a step that ends with it. */
function saved({ nodes, prose, lines }: Page): PageFinding[] {
  const items = nodes.lists.filter(({ ordered }) => ordered === true).flatMap(({ children }) => children.map(spanOf));
  return items.flatMap(({ start, end }, index): PageFinding[] => {
    const before = items[index - 1];
    const first = SAVE.exec(prose.slice(start, end).replace(/^\d+[.)]\s*/, ''))?.[0];
    if (before === undefined || before.end > start || first === undefined) return [];
    const [last = ''] = SAVE_AT_END.exec(prose.slice(before.start, before.end)) ?? [];
    if (last.trim() !== first.trim()) return [];
    const { line } = lines.locate(before.start);
    const from = prose.indexOf(first, start);
    const message = `Line ${line} ends with this already.`;
    return [{ message, hint: 'Say it once.', start: from, end: from + first.length }];
  });
}

const SAVE = /^(?:Select|Click) (?:on )?(?:the )?\*\*Save\*\*[^.\n]*\./;
const SAVE_AT_END = /(?:Select|Click) (?:on )?(?:the )?\*\*Save\*\*[^.\n]*\.(?=[ \t]*(?:\n|$))/;

function page(menu: string): string {
  return `# Configure Acme for automatic user provisioning\n\n1. Sign in to the [Azure portal](https://portal.azure.com), and select **Enterprise applications** > ${menu}.\n\n2. In the applications list, select **Acme**.\n`;
}
