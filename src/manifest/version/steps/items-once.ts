/** Version 3: a prerequisite or a limitation stands once. */
import type { TextEdit } from '../../../json/edit-text.ts';
import { isRecord } from '../../../json/is-record.ts';
import { isSameValue } from '../../../json/same-value.ts';
import type { VersionStep } from '../version-step.ts';

const LISTS = ['prerequisites', 'limitations'] as const;

export const itemsOnce: VersionStep = {
  name: 'items-once',
  change: 'A prerequisite or a limitation stands once in its list.',
  why: 'The page would say the same thing twice.',
  moves: 'The first stays, the others go.',
  before: '{ "limitations": ["Groups cannot be renamed.", "Guests are refused.", "Groups cannot be renamed."] }',
  after: '{ "limitations": ["Groups cannot be renamed.", "Guests are refused."] }',
  edits: (manifest) => (isRecord(manifest) ? LISTS.flatMap((list) => repeatedIn(manifest[list], `/${list}`)) : []),
};

function repeatedIn(list: unknown, pointer: string): TextEdit[] {
  if (!Array.isArray(list)) return [];
  const items: readonly unknown[] = list;
  const texts = new Set<unknown>();
  return items.flatMap((item, index): TextEdit[] => {
    // Texts are looked up; what is none does not belong here, and is compared with all before it.
    const isRepeated =
      typeof item === 'string' ? texts.has(item) : items.slice(0, index).some((earlier) => isSameValue(earlier, item));
    texts.add(item);
    return isRepeated ? [{ op: 'remove', path: `${pointer}/${index}` }] : [];
  });
}
