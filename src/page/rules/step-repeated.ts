import type { PageFinding } from '../page.ts';
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
  check: (given) => {
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
  },
};

function page(menu: string): string {
  return `# Configure Acme for automatic user provisioning\n\n1. Sign in to the [Azure portal](https://portal.azure.com), and select **Enterprise applications** > ${menu}.\n\n2. In the applications list, select **Acme**.\n`;
}
