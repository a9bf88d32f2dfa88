import type { Heading } from 'mdast';
import { labelOf, spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const sectionOrderRule: PageRule = {
  id: 'page-section-order',
  severity: 'info',
  title: 'Users are assigned to an app that is there.',
  cause: 'The section that assigns users stands before the one that adds the app from the gallery.',
  fix: 'Put the section that adds the app first.',
  example: 'page',
  bad: page(['Assigning users to Acme', 'Add Acme from the gallery']),
  good: page(['Add Acme from the gallery', 'Assigning users to Acme']),
  handWrittenOnly: true,
  check: ({ nodes, prose, lines }) => {
    const isAbout = (pattern: RegExp) => (heading: Heading) => pattern.test(labelOf(heading));
    const adds = nodes.headings.find(isAbout(ADDS));
    const assigns = nodes.headings.find(isAbout(ASSIGNS));
    if (adds === undefined || assigns === undefined) return [];
    const [later, place] = [spanOf(adds), spanOf(assigns)];
    if (place.start > later.start || assigns.depth !== adds.depth) return [];
    // Whom to choose may be thought of before; what is done in the portal may not.
    if (!DONE.test(prose.slice(place.end, later.start))) return [];
    const { line } = lines.locate(later.start);
    const message = `Users are assigned here, and the app is added in line ${line}.`;
    const found: PageFinding = { message, hint: 'Put that section first.', ...place };
    return [found];
  },
};

const ADDS = /^add(?:ing)? .{1,80}\bfrom (?:the )?(?:\S+ ){0,4}gallery\b/i;
const ASSIGNS = /^assign(?:ing)? (?:\S+ ){0,3}(?:users?|groups?)\b/i;
const DONE = /\bassign(?:ing|ed)?\b[^.\n]*\b(?:instructions|assignment dialog|role)\b|\*\*Users and groups\*\*/i;

function page(titles: readonly string[]): string {
  const sections = titles.map((title) => `## ${title}\n\nFor "${title}", follow the instructions to assign a role.\n`);
  return `# Acme\n\n${sections.join('\n')}`;
}
