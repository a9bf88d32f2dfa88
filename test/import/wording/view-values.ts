/** The view that a page was made from, by path: what a capture or a flag of the page can be held against. */

/** All values at a path such as `credentials.fields[].label`; items of joined lists stand for the text they are in. */
export function valuesAt(view: unknown, path: string): unknown[] {
  return path
    .replace(/\[\]/g, '.[]')
    .split('.')
    .reduce<unknown[]>(
      (values, step) => {
        return values.flatMap((value): unknown[] => {
          // Parts of a text that code put together: the text itself holds them.
          if (typeof value === 'string') return [value];
          if (step === '[]') return Array.isArray(value) ? value : [];
          if (typeof value !== 'object' || value === null) return [];
          return [Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined];
        });
      },
      [view],
    );
}

/** Every text of a view. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** As Handlebars asks. */
export function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
