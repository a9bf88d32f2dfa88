/** What a page calls its app: its heading first, then its title, its portal steps and its gallery entry. */
import { fieldsNamed } from '../../page/front-matter.ts';
import { nodesBelow, sourceOf, startOf, wordsOf } from '../../page/node-span.ts';
import { shown, withoutEscapes } from '../../page/outline/phrase.ts';
import type { Page } from '../../page/page.ts';

interface Candidate {
  readonly name: string;
  readonly at: number;
  /** Headings and titles name the app; portal labels only confirm it. */
  readonly weight: number;
}

export interface AppName {
  readonly name: string;
  /** Other names that stand for the app on this page. */
  readonly others: readonly string[];
  /** Headings and titles that name another app, by their offset. */
  readonly differs: readonly { readonly name: string; readonly at: number }[];
}

const LONGEST = 80;

export function readAppName(page: Page, fallback: string): AppName {
  const candidates = [...titleNames(page), ...portalNames(page)];
  const totals = new Map<string, number>();
  for (const { name, weight } of candidates) totals.set(name, (totals.get(name) ?? 0) + weight);
  const name = [...totals].sort(([, a], [, b]) => b - a)[0]?.[0] ?? fallback;
  const others = [...new Set(candidates.map((candidate) => candidate.name))].filter((other) => other !== name);
  const differs = candidates.filter((each) => each.weight > 1 && each.name.toLowerCase() !== name.toLowerCase());
  return { name, others, differs };
}

const IN_TITLE: readonly RegExp[] = [
  /\bconfigur(?:e|ing) (.+?) for (?:automatic |automated |user |single )*(?:user )?provisioning\b/i,
  /\b(?:user )?provisioning (?:to|into|in|for|with) (.+?)(?: (?:with|in) (?:microsoft|azure)\b.*| using\b.*| \|.*)?$/i,
  /\bset ?up (.+?) for (?:automatic )?(?:user )?provisioning\b/i,
  /^(?:tutorial:\s*)?(.+?) (?:automatic )?(?:user )?provisioning\b/i,
];
const NO_NAME = /^(?:tutorial:?|how to|automatic|configure)$/i;

function nameIn(title: string): string | null {
  for (const pattern of IN_TITLE) {
    const name = pattern.exec(title)?.[1]?.trim() ?? '';
    if (name !== '' && name.length <= LONGEST && !NO_NAME.test(name)) return name;
  }
  return null;
}

function titleNames(page: Page): Candidate[] {
  const heading = page.tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = fieldsNamed(page.frontMatter, 'title')[0];
  const inHeading = heading === undefined ? null : nameIn(shown(wordsOf(heading)));
  const inTitle = title === undefined ? null : nameIn(shown(title.value).replace(/\s*\|.*$/, ''));
  return [
    ...(heading === undefined || inHeading === null ? [] : [{ name: inHeading, at: startOf(heading), weight: 4 }]),
    ...(title === undefined || inTitle === null ? [] : [{ name: inTitle, at: title.start, weight: 3 }]),
  ];
}

const IN_PORTAL: readonly RegExp[] = [
  /in the applications list, select \*\*([^*]+)\*\*/gi,
  /\bfind \*\*([^*]+)\*\* in the list/gi,
  /synchronize [\w ]{3,40}? (?:users|groups) to ([^*\n]+?)\.?\*\*/gi,
  /search (?:box|for|field)[^*\n]{0,40}\*\*([^*]+)\*\*/gi,
  /\bmatch (?:the )?(?:(?:user )?accounts|users|groups)(?: and groups)? in ([^*\n]+?) for update operations/gi,
];

function portalNames(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const node of nodesBelow(page.tree)) {
    if (node.type !== 'paragraph') continue;
    const source = shown(sourceOf(page, node));
    for (const [, label = ''] of IN_PORTAL.flatMap((pattern) => [...source.matchAll(pattern)])) {
      const name = withoutEscapes(label).trim();
      if (name !== '' && name.length <= LONGEST && !/^test ?app$/i.test(name))
        found.push({ name, at: startOf(node), weight: 1 });
    }
  }
  return found;
}
