/** The character that a source of the `u` flag stands for by itself; null for classes and properties. */
export function plainCharacter(source: string): string | null {
  const unit = /^\\[ux]([0-9a-f]{4}|[0-9a-f]{2})$/.exec(source)?.[1];
  if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
  if (source === '\\n') return '\n';
  if (/^\\[^\w\s]$/.test(source)) return source.slice(1);
  return /^[^\\[\](){}.*+?^$|]$/u.test(source) ? source : null;
}
