/** Which lines of a page the texts of items of lists tell of, whatever else is in the manifest: only of those there can be hundreds. */
import { valueAt } from '../json/json-node.ts';
import { isInItem, itemOf, type ManifestPart, partsOf } from './manifest-nodes.ts';
import type { PageNames } from './other-values.ts';
import type { PageSubject } from './page-subject.ts';
import { reachesOf } from './reaches.ts';
import { type ShownTexts, shownTexts } from './shown-texts.ts';

/**
 * A text that stands in one line and in no other is closer to it than whatever reaches further. Only a value before it, in
 * the same item of a list, may make that line alone too, and is closer then.
 *
 * @returns the pointers of the parts that are closest, by the numbers of those lines that are told
 */
export function toldByTexts(
  subject: PageSubject,
  names: PageNames,
  wanted: readonly number[],
): ReadonlyMap<number, string> {
  const shown = shownTexts(subject);
  if (shown === null) return new Map();
  const own = wanted.flatMap((line) => {
    const text = shown.textsIn.get(line)?.find((each) => shown.linesOf.get(each)?.size === 1);
    return text === undefined || !isInItem(text) ? [] : [{ line, text, before: valuesBefore(text, subject, shown) }];
  });
  const reaches = reachesOf(
    own.flatMap(({ before }) => before),
    names,
    shown,
  );
  return new Map(
    own.flatMap(({ line, text, before }) => {
      const lines = before.map(({ pointer }) => reaches.get(pointer) ?? null);
      const closer = before.find((_, index) => lines[index]?.size === 1 && lines[index].has(line));
      return lines.includes(null) ? [] : [[line, closer?.pointer ?? text] as const];
    }),
  );
}

/** The values before a text in its item of a list; of a sentence its marks told where it shows. */
function valuesBefore(text: string, { manifest }: PageSubject, { linesOf }: ShownTexts): ManifestPart[] {
  const item = itemOf(text);
  const before: ManifestPart[] = [];
  for (const part of partsOf(valueAt(manifest, item), item)) {
    if (part.pointer === text) break;
    const isLeaf = typeof part.value !== 'object' || part.value === null;
    if (isLeaf && !linesOf.has(part.pointer)) before.push(part);
  }
  return before;
}
