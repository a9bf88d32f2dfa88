import type { Subject } from './lint-rule.ts';

export interface Template {
  /** Of the object that holds the value. */
  readonly pointer: string;
  /** The property of it that holds the value. */
  readonly key: string;
  readonly value: string;
  readonly placeholders: readonly { readonly text: string; readonly means: string }[];
}

/** The values of credential fields that are given in full: with places to fill in, or without. */
export function templates({ fields }: Subject): Template[] {
  return fields.flatMap(({ from, pointer }): Template[] => {
    if (from.kind === 'fixed')
      return [{ pointer: `${pointer}/from`, key: 'fixed', value: from.value, placeholders: [] }];
    if (from.kind !== 'template') return [];
    return [{ pointer: `${pointer}/from/template`, key: 'value', value: from.value, placeholders: from.placeholders }];
  });
}

/** The brackets that published pages put around a place to fill in (tutorial-corpus fact sheet, section a). */
export const PLACE = /\{\{[^{}]+\}\}|\{[^{}]+\}|<[^<>]+>|\[[^[\]]+\]/g;

export function placesIn(value: string): string[] {
  return [...value.matchAll(PLACE)].map(([text]) => text);
}
