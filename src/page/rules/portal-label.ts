import { fieldsNamed } from '../front-matter.ts';
import { labelOf, spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { findAll, grouped, type PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';
import { type Portal, portalOf } from '../words/portal-labels.ts';

const PORTALS: readonly { readonly portal: Portal; readonly name: string }[] = [
  { portal: 'mode', name: 'the portal with a provisioning mode' },
  { portal: 'configuration', name: 'the portal of 2026' },
];

/** Brands of one wave each: who follows the page looks for a name that is no longer there. */
const BRANDS: readonly { readonly name: string; readonly words: RegExp }[] = [
  {
    name: 'Azure AD',
    words:
      /\bAzure (?:Active Directory|AD\b)(?: \(Azure AD\))?|\bAzure portal\b|\bMicrosoft AD\b|(?<!\bfor )\bAzure(?= (?:tenant|account|directory|users?|groups?|fields?|attributes?|admin(?:istrator)?s?|integration)\b)|(?<=\b(?:[Ii]n|[Ff]rom|[Tt]o|[Ww]ith|[Oo]n|[Oo]f|[Vv]ia) )Azure(?=[.,;)\]]|\s*\n| (?:to|and|or|is|as|for|when|will|side|you)\b)|\bAD(?= (?:app|application|fields?|portal|tenant|users?|groups?|features?|accounts?|admin|administrator|directory|environment)\b)(?<!\b(?:Azure|Microsoft) AD)/g,
  },
  { name: 'Microsoft Entra', words: /\bMicrosoft Entra\b/g },
];

/** Where: 4me keeps a label of the older portal; pages whose bulk edit left old names (tutorial-corpus fact sheet, section b, waves). */
export const portalLabelRule: PageRule = {
  id: 'page-portal-label',
  severity: 'warning',
  title: 'All steps are about one portal.',
  cause:
    'Some steps were rewritten for another portal or brand, and others were not: readers look for a label that is not there.',
  fix: 'Write the labels and names of the portal that the other steps are about.',
  example: 'page',
  bad: '# Acme\n\n1. Select **+ New configuration**.\n\n2. Under **Admin Credentials**, enter the token.\n\n3. Select **Start Provisioning**.\n',
  good: '# Acme\n\n1. Select **+ New configuration**.\n\n2. Enter the token.\n\n3. Select **Start Provisioning**.\n',
  handWrittenOnly: true,
  check: (page) => {
    const brands = ofOtherBrand(page);
    return [
      ...ofOtherPortal(page),
      ...brands,
      ...asAdjective(page),
      ...inShort(page),
      ...inBold(page),
      ...ofOldSite(page),
      ...(brands.some(({ message }) => message.includes('Azure portal')) ? [] : ofOldPortal(page)),
    ];
  },
};

function ofOtherPortal({ nodes }: Page): PageFinding[] {
  const found = PORTALS.map(({ name, portal }) => ({
    name,
    places: nodes.strongs.filter((strong) => portalOf(wordsOf(strong)) === portal),
  }));
  const [most, least] = [...found].sort((a, b) => b.places.length - a.places.length);
  if (most === undefined || least === undefined) return [];
  return least.places.map((strong) => ({
    message: `"${labelOf(strong)}" is a label of ${least.name}; most steps are about ${most.name}.`,
    hint: 'Take the label of the same portal.',
    ...spanOf(strong),
  }));
}

/** An old name beside the new one explains it; more than a handful are no leftovers but two pages in one. */
const EXPLAINED = /\b(?:formerly|previously|now called|was|renamed)\b[^.\n]{0,40}$/i;

/** The Azure portal is still there; it is a leftover where the other steps are about the admin center. */
function isAnyWave(words: string, prose: string): boolean {
  return /portal$/.test(words) && !/\badmin cent(?:er|re)\b/i.test(prose);
}

/** The steps are in the admin center, and a sentence sends readers to the portal of before, whatever the page calls the directory. */
function ofOldPortal({ prose }: Page): PageFinding[] {
  if (!/\bSign in to the \[?Microsoft Entra admin center\b/.test(prose)) return [];
  return grouped(
    findAll(prose, /(?<=\b(?:[Ii]n|[Tt]o|[Ff]rom|[Oo]f) the )Azure portal\b/g, () => ({
      message: '"Azure portal" stands on a page whose steps are in the Microsoft Entra admin center.',
      hint: 'Take the name of the same portal.',
    })),
    'this page',
  );
}

/** "A Microsoft Entra ID tenant", "the Microsoft Entra ID gallery": a new name was put over the old one everywhere. */
function asAdjective({ prose }: Page): PageFinding[] {
  return grouped(
    findAll(prose, ADJECTIVE, () => ({
      message: '"Microsoft Entra ID" stands before what is its own.',
      hint: 'Write "Microsoft Entra", as in "a Microsoft Entra tenant".',
    })),
    'this page',
  );
}

/** "The Entra application": the name has two words, but for the menu of the portal. */
function inShort({ prose }: Page): PageFinding[] {
  return grouped(
    findAll(prose, SHORT, () => ({
      message: '"Entra" is short for "Microsoft Entra".',
      hint: 'Write "Microsoft Entra", or "Microsoft Entra ID" for the directory.',
    })),
    'this page',
  );
}

const SHORT = /(?<!\b[Mm]icrosoft\s+|[\w./*>@#-]|\[)\bEntra\b(?![\w./@-]|(?: ID)?(?:\*\*|\]))/g;

/** "To set up provisioning for **Azure**", on a page whose directory has another name. */
function inBold({ prose, nodes }: Page): PageFinding[] {
  if (!/\bMicrosoft Entra\b|\bAzure AD\b/.test(prose)) return [];
  return nodes.strongs.map(spanOf).flatMap(({ start, end }): PageFinding[] =>
    prose.slice(start, end) === '**Azure**' && / (?:for|in|with|from|to) $/.test(textBefore(prose, start, 6))
      ? [
          {
            message: '"Azure" is not the name of the directory.',
            hint: 'Write the name that the page has.',
            start,
            end,
          },
        ]
      : [],
  );
}

/** "… | Microsoft Docs": the site had that name before the directory had its own. */
function ofOldSite({ prose, frontMatter }: Page): PageFinding[] {
  if (!prose.includes('Microsoft Entra')) return [];
  return fieldsNamed(frontMatter, 'title').flatMap(({ value, end }): PageFinding[] => {
    const said = /\| Microsoft Docs$/.exec(value)?.[0];
    if (said === undefined) return [];
    return [
      {
        message: 'The site is called Microsoft Learn.',
        hint: 'Leave its name out of the title.',
        start: end - said.length,
        end,
      },
    ];
  });
}

const ADJECTIVE =
  /\bMicrosoft Entra ID(?= (?:tenant|users?|groups?|administrators?|application gallery|gallery|provisioning service|user provisioning)\b)/gi;

/** "Change the provider from Generic to Azure": an option that the app names so. */
const OPTION = /\b(?:from|change|set) [^.\n]{0,60}\bGeneric to $/i;

function ofOtherBrand({ prose, nodes }: Page): PageFinding[] {
  const body = nodes.headings[0] === undefined ? 0 : spanOf(nodes.headings[0]).start;
  const found = BRANDS.map(({ name, words }) => ({
    name,
    places: Array.from(prose.matchAll(words)).filter(
      ({ 0: words, index }) =>
        index >= body &&
        prose[index - 1] !== '(' &&
        !OPTION.test(textBefore(prose, index, 90)) &&
        !isAnyWave(words, prose) &&
        !EXPLAINED.test(textBefore(prose, index, 60)),
    ),
  }));
  const [most, least] = [...found].sort((a, b) => b.places.length - a.places.length);
  if (most === undefined || least === undefined || least.places.length * 3 > most.places.length) return [];
  const findings = least.places.map(({ 0: words, index }) => ({
    message: `"${words}" stands on a page that says ${most.name} in other places.`,
    hint: 'Take the name of the same portal.',
    start: index,
    end: index + words.length,
  }));
  return grouped(findings, 'this page');
}
