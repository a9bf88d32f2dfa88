import type { Connector } from '../../connector/connector.ts';
import { resolveConnector } from '../../connector/resolve-connector.ts';
import type { PageRange } from '../change.ts';
import type { Finding } from '../change-rule.ts';
import type { Side } from '../comparison.ts';
import type { Edit } from '../edits/list-edits.ts';
import { revertEdits } from '../edits/revert-edits.ts';
import { explains, isManifestLike } from '../edits/unexplained.ts';
import { changedRanges } from './page-ranges.ts';

/** The page of a connector, as it would be generated. */
export type RenderPage = (connector: Connector) => string;

/** Above this many changes of one connector each is given all lines that differ: the page is another one anyway. */
const MOST_RENDERED = 60;

/**
 * The lines of the new page that are as they are because of a change: those that differ when the page is rendered
 * without just that change.
 */
export function affectedLines(
  before: Side,
  after: Side,
  edits: readonly Edit[],
  findings: readonly Finding[],
  renderPage: RenderPage,
): readonly (readonly PageRange[])[] {
  const file = pageFile(after.connector);
  const now = render(renderPage, after.connector);
  if (now === null) return findings.map(() => []);
  const whole = () => rangesIn(file, render(renderPage, before.connector) ?? '', now);
  if (findings.length > MOST_RENDERED) {
    const ranges = whole();
    return findings.map(() => ranges);
  }
  return findings.map((finding) => {
    const own = edits.filter((edit) => explains(finding, edit));
    if (own.length === edits.length) return whole();
    const without = pageWithout(before, after, own, renderPage);
    return without === null ? whole() : rangesIn(file, without, now);
  });
}

export function pageFile({ id }: Connector): string {
  return `generated/${id}/tutorial.md`;
}

/** `null` where the manifest without the edits gives no page. */
function pageWithout(before: Side, after: Side, edits: readonly Edit[], renderPage: RenderPage): string | null {
  try {
    const manifest = revertEdits(before.manifest, after.manifest, edits);
    const { id, manifestPath } = after.connector;
    return isManifestLike(manifest) ? render(renderPage, resolveConnector(manifest, id, manifestPath)) : null;
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
