/** The values that have a hand in a passage besides the one that is edited, as ways to their forms. */
import { valueAt } from '../../json/json-node.ts';
import { descriptionAt } from '../../manifest/description-at.ts';
import type { Form, FormLink } from './form.ts';
import { labelOf } from './label-of.ts';

/** @param pointers as trace gives them; those of the form itself, and of no manifest, are left out */
export function linksBehind(manifest: unknown, form: Form | null, pointers: readonly string[]): FormLink[] {
  return pointers
    .filter((pointer) => form === null || !isShownIn(form, pointer))
    .flatMap((pointer) => {
      const described = descriptionAt(pointer);
      const value = valueAt(manifest, pointer);
      if (described === null || value === undefined) return [];
      const title = described.title === '' ? pointer : described.title;
      return [{ pointer, label: typeof value === 'string' ? `${title}: ${labelOf(value)}` : title }];
    });
}

function isShownIn({ pointer: own, fields }: Form, pointer: string): boolean {
  if (own !== '') return pointer === own || pointer.startsWith(`${own}/`);
  return fields.some((field) => field.kind !== 'group' && field.kind !== 'groups' && pointer === field.pointer);
}
