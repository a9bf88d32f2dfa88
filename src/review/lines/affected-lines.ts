import type { Connector } from '../../connector/connector.ts';
import { resolveConnector } from '../../connector/resolve-connector.ts';
import type { PageRange } from '../change.ts';
import type { Finding } from '../change-rule.ts';
import type { Side } from '../comparison.ts';
import { type Edit, hasOtherOrder } from '../edits/list-edits.ts';
import { revertEdits } from '../edits/revert-edits.ts';
import { explains, isManifestLike } from '../edits/unexplained.ts';
import { changedRanges, rangesOf } from './page-ranges.ts';

/** The page of a connector, as it would be generated. */
export type RenderPage = (connector: Connector) => string;

/** Above this many changes of one connector each is given all lines that differ: the page is another one anyway. */
const MOST_RENDERED = 60;

/** The lines of a page by what they are as they are because of. */
export interface AffectedLines {
  /** Of each finding, in their order. */
  readonly byFinding: readonly (readonly PageRange[])[];
  /** Of no change at all: they stand elsewhere. */
  readonly byOrder: readonly PageRange[];
}

/**
 * The lines of the new page that are as they are because of a change: those that differ when the page is rendered
 * without just that change. Lines that several changes together account for, and none alone, are of all of them; where
 * lists whose order says nothing are in another order, they are of that.
 */
export function affectedLines(
  before: Side,
  after: Side,
  edits: readonly Edit[],
  findings: readonly Finding[],
  renderPage: RenderPage,
): AffectedLines {
  const file = pageFile(after.connector);
  const now = render(renderPage, after.connector);
  if (now === null) return { byFinding: findings.map(() => []), byOrder: [] };
  const whole = rangesIn(file, render(renderPage, before.connector) ?? '', now);
  if (findings.length > MOST_RENDERED) return { byFinding: findings.map(() => whole), byOrder: [] };
  const own = findings.map((finding) => {
    const explained = edits.filter((edit) => explains(finding, edit));
    if (explained.length === edits.length) return null;
    const without = pageWithout(before, after, explained, renderPage);
    return without === null ? whole : rangesIn(file, without, now);
  });
  const isMoved = hasOtherOrder(before.manifest, after.manifest);
  // A change that explains every edit explains every line, but for those that only stand elsewhere.
  const byFinding = own.map(
    (ranges) => ranges ?? (isMoved ? rangesIn(file, pageWithout(before, after, edits, renderPage) ?? '', now) : whole),
  );
  const named = new Set(byFinding.flat().flatMap(linesOf));
  const lines = now.split('\n');
  // Which of two empty lines is the new one is a matter of taste, and no change of its own.
  const left = whole.flatMap(linesOf).filter((line) => !named.has(line) && lines[line - 1]?.trim() !== '');
  const ranges = rangesOf(left, lines.length).map((range) => ({ file, ...range }));
  if (ranges.length === 0 || isMoved) return { byFinding, byOrder: ranges };
  return { byFinding: byFinding.map((each) => joinedRanges(file, [...each, ...ranges], now)), byOrder: [] };
}

function linesOf({ line, endLine }: PageRange): number[] {
  return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}

function joinedRanges(file: string, ranges: readonly PageRange[], page: string): PageRange[] {
  const lines = [...new Set(ranges.flatMap(linesOf))].sort((a, b) => a - b);
  return rangesOf(lines, page.split('\n').length).map((range) => ({ file, ...range }));
}

export function pageFile({ id }: Connector): string {
  return `generated/${id}/tutorial.md`;
}

/** `null` where the manifest without the edits gives no page. */
function pageWithout(before: Side, after: Side, edits: readonly Edit[], renderPage: RenderPage): string | null {
  try {
    const manifest = revertEdits(before.manifest, after.manifest, edits);
    const { id, manifestPath, proof } = after.connector;
    return isManifestLike(manifest) ? render(renderPage, resolveConnector(manifest, id, manifestPath, proof)) : null;
  } catch {
    return null;
  }
}

/** A page that cannot be rendered, for a template that does not exist say, is a problem that `gen` reports. */
function render(renderPage: RenderPage, connector: Connector): string | null {
  try {
    const page = renderPage(connector);
    return page === '' ? null : page;
  } catch {
    return null;
  }
}

function rangesIn(file: string, before: string, after: string): PageRange[] {
  return changedRanges(before, after).map((range) => ({ file, ...range }));
}
