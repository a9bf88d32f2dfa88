/** Which portal, or which way to it, a page shows: the one whose own labels it prints. */
import type { NavigationFile, PortalFile } from './portal-shape.ts';

type Labelled = Pick<NavigationFile, 'labels'> & { readonly since?: PortalFile['since'] };

/**
 * The file with the most labels among those of a page; `null` where none has a label that the others lack.
 * Of portals of one time, whose steps a page may mix, the first is taken.
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
    return { name, since: data.since, count: [...own].filter((label) => labels.has(label)).length };
  });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const [first, ...others] = counts.filter(({ count }) => count === most);
  const isOne = others.every(({ since }) => since !== undefined && since === first?.since);
  return isOne ? (first?.name ?? null) : null;
}
