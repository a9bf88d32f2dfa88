import { longestText } from './longest-text.ts';

/** Every `sought` in the template becomes the source. */
export function fillTemplate(source: string | null, sought: string | null, template: string | null): string | null {
  if (source === null || template === null || sought === null || sought === '') return null;
  const parts = template.split(sought);
  return template.length + parts.length * source.length > longestText ? null : parts.join(source);
}
