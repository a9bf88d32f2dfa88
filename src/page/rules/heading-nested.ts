import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { stepHeadings } from '../step-headings.ts';

export const headingNestedRule: PageRule = {
  id: 'page-heading-nested',
  severity: 'info',
  title: 'Steps that are counted together have headings of one level.',
  cause: 'One step has a heading of another level than the steps around it: it looks like a part of the one before.',
  fix: 'Give all of them the same level.',
  example: 'page',
  bad: page('###'),
  good: page('##'),
  handWrittenOnly: true,
  check: oddSteps,
};

/** "## Step 1", "### Step 2", "## Step 3": the one that is deeper than those around it, or less deep. */
function oddSteps(page: Page): PageFinding[] {
  const steps = stepHeadings(page);
  return steps.flatMap(({ number, depth, start, end }, index): PageFinding[] => {
    const [before, next] = [steps[index - 1], steps[index + 1]];
    const isCounted = before?.number === number - 1 && (next === undefined || next.number === number + 1);
    if (!isCounted || before.depth === depth || (next !== undefined && next.depth !== before.depth)) return [];
    // Steps below a step are counted from one again.
    if (steps.filter((step) => step.depth === depth).length > 1) return [];
    const message = `Step ${number} is of level ${depth}, and step ${before.number} of level ${before.depth}.`;
    return [{ message, hint: `Write "${'#'.repeat(before.depth)}".`, start, end }];
  });
}

function page(level: string): string {
  return `# Acme\n\n## Step 1: Plan\n\nThink.\n\n${level} Step 2: Connect\n\nAct.\n\n## Step 3: Watch\n\nWait.\n`;
}
