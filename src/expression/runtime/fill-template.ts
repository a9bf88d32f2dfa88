/** Every `sought` in the template becomes the source. */
export function fillTemplate(source: string | null, sought: string | null, template: string | null): string | null {
  if (source === null || template === null || sought === null || sought === '') return null;
  return template.split(sought).join(source);
}
