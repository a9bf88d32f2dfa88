import type { Connector } from '../../connector/connector.ts';
import { resolveConnector } from '../../connector/resolve-connector.ts';
import type { PageRange } from '../change.ts';
import type { Finding } from '../change-rule.ts';
import type { Side } from '../comparison.ts';
import { type Edit, hasOtherOrder } from '../edits/list-edits.ts';
import { revertEdits } from '../edits/revert-edits.ts';
import { explains, isManifestLike } from '../edits/unexplained.ts';
import { linesByGroups } from './lines-by-groups.ts';
import { changedRanges, rangesOf } from './page-ranges.ts';

/** The page of a connector, as it would be generated. */
export type RenderPage = (connector: Connector) => string;

/** Up to so many changes of one connector each has a page rendered without it; of more, so many pages are rendered without groups of them. */
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
 * without just that change. Where there are very many, a page is rendered without several at a time. Lines that several changes together account for, and none alone, are of all of them; where
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
  const rangesWithout = (explained: readonly Edit[]): readonly PageRange[] | null => {
    if (explained.length === edits.length) return null;
    const without = pageWithout(before, after, explained, renderPage);
    return without === null ? whole : rangesIn(file, without, now);
  };
  const explained = findings.map((finding) => edits.filter((edit) => explains(finding, edit)));
  const own =
    findings.length > MOST_RENDERED
      ? rangesByGroups(explained, (some) => rangesWithout(some) ?? whole, file, now)
      : explained.map(rangesWithout);
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

function rangesByGroups(
  explained: readonly (readonly Edit[])[],
  rangesWithout: (edits: readonly Edit[]) => readonly PageRange[],
  file: string,
  page: string,
): PageRange[][] {
  const linesWithout = (indexes: readonly number[]): ReadonlySet<number> => {
    const edits = new Set(indexes.flatMap((index) => explained[index] ?? []));
    return new Set(rangesWithout([...edits]).flatMap(linesOf));
  };
  const count = page.split('\n').length;
  return linesByGroups(explained.length, linesWithout, MOST_RENDERED).map((lines) =>
    rangesOf(
      [...lines].sort((a, b) => a - b),
      count,
    ).map((range) => ({ file, ...range })),
  );
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
