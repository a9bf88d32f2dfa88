/** Anchors that keep old links alive: each leads to the heading behind it, or to the part that it stands in. */

import { isAmongSteps } from '../../connector/section-level.ts';
import { spanOf } from '../../page/node-span.ts';
import { aroundPlaces } from '../../page/outline/around-places.ts';
import { anchorsIn, isAnchorOrComment } from '../../page/silent-html.ts';
import { type Claim, claim, keyAt } from '../claims/claim.ts';
import { type Section, tellsProgress } from '../outline/sections.ts';
import type { Reading } from './reading.ts';

export function readAnchors({ outline: { page, sections, spans }, regions }: Reading): Claim[] {
  // A page of an app in which nothing is done has no part about it: what led there leads to what follows.
  const isSetUp = regions.some(({ owner, blocks }) => owner === 'setup' && blocks.length > 0);
  const headed = new Map(sections.map((section) => [section.heading, section]));
  const places = page.nodes.html.map((html) => ({ html: html.value, ...spanOf(html) }));
  return aroundPlaces(places, spans, sections).flatMap(({ place: { html, start }, next, around }) => {
    const behind = headed.get(next ?? null);
    const section = (next === undefined ? undefined : behind) ?? around;
    if (section === undefined || start < (around?.heading?.end ?? 0) || !isAnchorOrComment(html)) return [];
    const isProgress = behind === undefined && next !== undefined && tellsProgress(next);
    return anchorsIn(html).flatMap(({ name, start: at }) =>
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
  return isAmongSteps(anchor) ? 'configure' : anchor;
}
