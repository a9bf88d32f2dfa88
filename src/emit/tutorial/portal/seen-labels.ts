/** Which portal, or which way to it, a page shows: the one whose own labels it prints. */
import type { NavigationFile, PortalFile } from './portal-shape.ts';

type Labelled = Pick<PortalFile | NavigationFile, 'labels'>;

/**
 * The file with the most labels among those of a page; `null` where none has a label that the others lack.
 *
 * @param printed labels as the page prints them in bold; pages of one portal differ in capitals
 */
export function fileSeen(
  files: ReadonlyMap<string, { readonly data: Labelled }> | undefined,
  printed: readonly string[],
): string | null {
  const labels = new Set(printed.map((label) => label.toLowerCase()));
  const counts = Array.from(files ?? [], ([name, { data }]) => {
    const own = new Set(data.labels.map(({ text }) => text.toLowerCase()));
    return { name, count: [...own].filter((label) => labels.has(label)).length };
  });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const best = counts.filter(({ count }) => count === most);
  return best.length === 1 ? (best[0]?.name ?? null) : null;
}
