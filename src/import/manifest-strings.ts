/** Every text in a manifest, whatever it stands for. */
export function manifestTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(manifestTexts);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(manifestTexts);
  return [];
}
