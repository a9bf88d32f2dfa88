import { labelOf, spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

/** Where: pages of 2024 and later; the shared file for Step 4 begins with a heading (portal-2026 fact sheet, "Shared includes"). */
export const includeHeadingRule: PageRule = {
  id: 'page-include-heading',
  severity: 'info',
  title: 'A section has its heading once.',
  cause: 'The shared file that the page includes begins with the heading of its section, and the page has it as well.',
  fix: 'Leave the heading of the page out.',
  example: 'page',
  bad: page('## Step 4: Define who is in scope\n\n'),
  good: page(''),
  handWrittenOnly: true,
  check: ({ nodes, text }) => {
    if (!text.includes(INCLUDED)) return [];
    return nodes.headings.flatMap((heading): PageFinding[] => {
      const place = spanOf(heading);
      if (!OF_INCLUDE.test(labelOf(heading)) || !BEHIND.test(text.slice(place.end, place.end + FAR))) return [];
      const message = `"${INCLUDED}.md" begins with this heading too: readers see it twice.`;
      return [{ message, hint: 'Leave this one out.', ...place }];
    });
  },
};

const INCLUDED = 'create-assign-users-provisioning';
const OF_INCLUDE = /^step 4[:.]? define who is in scope\b/i;
const BEHIND = new RegExp(`^\\s*\\[!INCLUDE \\[[^\\]]*\\]\\([^)\\s]*${INCLUDED}\\.md\\)\\]`, 'i');
/** As long as the line of an include. */
const FAR = 300;

function page(heading: string): string {
  return `# Acme\n\n## Step 3: Begin\n\nOpen it.\n\n${heading}[!INCLUDE [users](~/identity/saas-apps/includes/create-assign-users-provisioning.md)]\n`;
}
