/** What a page calls its app: its heading first, then its title, its portal steps and its gallery entry. */

import type { FrontMatterLine } from './front-matter.ts';
import { shownText } from './inline-text.ts';
import type { Page } from './parse-page.ts';
import { lineOf, nodesBelow, sourceOf } from './parse-page.ts';

export interface AppName {
  readonly name: string;
  /** Other names that stand for the app on this page. */
  readonly others: readonly string[];
  readonly differs: readonly { readonly name: string; readonly line: number }[];
}

const IN_TITLE: readonly RegExp[] = [
  /\bconfigur(?:e|ing) (.+?) for (?:automatic |automated |user |single )*(?:user )?provisioning\b/i,
  /\b(?:user )?provisioning (?:to|into|in|for|with) (.+?)(?: with (?:microsoft|azure)\b.*| using\b.*| in (?:microsoft|azure)\b.*| \|.*)?$/i,
  /\bset ?up (.+?) for (?:automatic )?(?:user )?provisioning\b/i,
  /^(?:tutorial:\s*)?(.+?) (?:automatic )?(?:user )?provisioning\b/i,
];

function nameIn(title: string): string | null {
  const text = title.replace(/\s+/g, ' ').trim();
  for (const pattern of IN_TITLE) {
    const name = pattern.exec(text)?.[1]?.trim();
    if (
      name !== undefined &&
      name !== '' &&
      name.length <= 80 &&
      !/^(?:tutorial:?|how to|automatic|configure)$/i.test(name)
    )
      return name;
  }
  return null;
}

interface Candidate {
  readonly name: string;
  readonly line: number;
  /** Headings and titles name the app; portal labels only confirm it. */
  readonly weight: number;
}

export function readAppName(page: Page, lines: readonly FrontMatterLine[], fallback: string): AppName {
  const candidates = [...titleNames(page, lines), ...portalNames(page)];
  const totals = new Map<string, number>();
  for (const { name, weight } of candidates) totals.set(name, (totals.get(name) ?? 0) + weight);
  const [best] = [...totals].sort(([, a], [, b]) => b - a);
  const name = best?.[0] ?? fallback;
  const others = new Set(candidates.map((candidate) => candidate.name).filter((other) => other !== name));
  const differs = candidates.filter(
    (candidate) => candidate.weight > 1 && candidate.name.toLowerCase() !== name.toLowerCase(),
  );
  return { name, others: [...others], differs: differs.map(({ name: other, line }) => ({ name: other, line })) };
}

function titleNames(page: Page, lines: readonly FrontMatterLine[]): Candidate[] {
  const heading = page.root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = lines.find(({ key, isComment }) => !isComment && key.toLowerCase() === 'title');
  const found: Candidate[] = [];
  const inHeading = heading === undefined ? null : nameIn(shownText(heading));
  if (heading !== undefined && inHeading !== null) found.push({ name: inHeading, line: lineOf(heading), weight: 4 });
  const inTitle = title === undefined ? null : nameIn(title.value.replace(/\s*\|.*$/, ''));
  if (title !== undefined && inTitle !== null) found.push({ name: inTitle, line: title.line, weight: 3 });
  return found;
}

const IN_PORTAL: readonly RegExp[] = [
  /in the applications list, select \*\*([^*]+)\*\*/gi,
  /\bfind \*\*([^*]+)\*\* in the list/gi,
  /synchronize [\w ]{3,40}? (?:users|groups) to ([^*\n]+?)\.?\*\*/gi,
  /search (?:box|for|field)[^*\n]{0,40}\*\*([^*]+)\*\*/gi,
];

function portalNames(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const node of nodesBelow(page.root)) {
    if (node.type !== 'paragraph') continue;
    const source = sourceOf(page, node).replace(/\s+/g, ' ');
    for (const pattern of IN_PORTAL) {
      for (const [, label = ''] of source.matchAll(pattern)) {
        const name = label.trim();
        if (name !== '' && name.length <= 80 && !/^test ?app$/i.test(name))
          found.push({ name, line: lineOf(node), weight: 1 });
      }
    }
  }
  return found;
}
