/** Anchors that keep old links alive: each leads to the heading behind it, or to the part that it stands in. */

import { spanOf } from '../../page/node-span.ts';
import { anchorsIn, isAnchorOrComment } from '../../page/silent-html.ts';
import { type Claim, claim, keyAt } from '../claims/claim.ts';
import { type Section, tellsProgress } from '../outline/sections.ts';
import type { Reading } from './reading.ts';

export function readAnchors({ outline: { page, sections, spans }, regions }: Reading): Claim[] {
  // A page of an app in which nothing is done has no part about it: what led there leads to what follows.
  const isSetUp = regions.some(({ owner, blocks }) => owner === 'setup' && blocks.length > 0);
  return page.nodes.html.flatMap((html) => {
    const { start, end } = spanOf(html);
    const next = spans.find((span) => span.start >= end);
    const behind = sections.find(({ heading }) => heading !== null && heading === next);
    const around = sections.findLast((section) => section.start <= start);
    const isInHeading = sections.some(({ heading: at }) => at !== null && at.start <= start && start < at.end);
    const section = behind ?? around;
    if (section === undefined || isInHeading || !isAnchorOrComment(html.value)) return [];
    const isProgress = behind === undefined && next !== undefined && tellsProgress(next);
    return anchorsIn(html.value).flatMap(({ name, start: at }) =>
      anchorClaims(section, partOf(section, isProgress, isSetUp), name, start + at),
    );
  });
}

function anchorClaims(section: Section, part: string, name: string, start: number): Claim[] {
  const key = keyAt({ start }, ` ${name}`);
  const seen = section.heading === null ? {} : { seen: section.heading };
  if (section.role === 'free') return [claim(['sections', keyAt(section), 'anchors', key], name, seen)];
  return [claim(['anchors', key, 'at'], part, seen), claim(['anchors', key, 'name'], name, seen)];
}

function partOf({ anchor }: Section, isProgress: boolean, isSetUp: boolean): string {
  if (isProgress) return 'monitor';
  if (anchor === 'setup' && !isSetUp) return 'gallery';
  return isInside(anchor) ? 'configure' : anchor;
}

/** Parts that have no heading of their own: steps, and what stands behind them. */
export function isInside(anchor: string): boolean {
  return INSIDE.has(anchor);
}

const INSIDE: ReadonlySet<string> = new Set(['credentials', 'users', 'groups', 'start']);
