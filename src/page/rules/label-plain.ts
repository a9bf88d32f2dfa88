import { spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { isVariant, namedApps, ownApp } from '../words/named-apps.ts';

export const labelPlainRule: PageRule = {
  id: 'page-label-plain',
  severity: 'info',
  title: 'A label is bold wherever it is to be selected.',
  cause: 'The page prints the label of a control in bold in one place and plainly in another.',
  fix: 'Write **label**.',
  example: 'page',
  bad: '# Acme\n\n1. Select **Save**.\n\n2. Change it, then select Save.\n',
  good: '# Acme\n\n1. Select **Save**.\n\n2. Change it, then select **Save**.\n',
  handWrittenOnly: true,
  check: (page) => {
    const findings = [...plainLabels(page), ...plainSections(page)];
    return grouped(
      findings.map(({ start, end }) => {
        const label = page.prose.slice(start, end);
        const fix = [{ start, end, text: `**${label}**` }];
        return { message: `"${label}" is a label, and not bold.`, hint: `Write "**${label}**".`, start, end, fix };
      }),
      'this page',
    );
  },
};

type Place = Pick<PageFinding, 'start' | 'end'>;

/** What the page prints in bold elsewhere, behind a verb of selecting. The app's name may stand in a list, and is no label. */
function plainLabels(page: Page): Place[] {
  const own = ownApp(namedApps(page));
  const labels = new Set(
    page.nodes.strongs.map((strong) =>
      wordsOf(strong)
        .trim()
        .replace(/[.,;:]$/, ''),
    ),
  );
  return placesOf(page, SELECTED).filter(({ start, end }) => {
    const label = page.prose.slice(start, end);
    return labels.has(label) && (own === null || !isVariant(label, own));
  });
}

const SELECTED =
  /(?<=\b(?:[Cc]lick|[Ss]elect|[Cc]hoose|[Pp]ress)(?: on)?(?: the)? )\p{Lu}[\p{L} -]{1,40}?(?=[.,;]|$| (?:to|and|then|button|tab)\b)/gmu;

/** "Under the Admin Credentials section", on a page whose other sections are bold. */
function plainSections(page: Page): Place[] {
  return BOLD_SECTION.test(page.prose) ? placesOf(page, SECTION) : [];
}

const BOLD_SECTION = /\*\* section\b/;
const SECTION =
  /(?<=\b(?:[Uu]nder|[Ii]n) the )(?:Admin Credentials|Mappings|Settings|Attribute[- ]Mapping)(?= section\b)/g;

/** Outside of bold words and pictures. */
function placesOf({ prose, nodes }: Page, pattern: RegExp): Place[] {
  let plain = '';
  for (const { start, end } of [...nodes.strongs, ...nodes.images].map(spanOf).sort((a, b) => a.start - b.start)) {
    if (start < plain.length) continue;
    plain += prose.slice(plain.length, start) + '\0'.repeat(end - start);
  }
  plain += prose.slice(plain.length);
  return Array.from(plain.matchAll(pattern), ({ 0: said, index }) => ({ start: index, end: index + said.length }));
}
