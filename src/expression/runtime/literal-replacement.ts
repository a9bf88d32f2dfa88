/** Text that comes from data is put in as it stands, whatever `$` it contains. */
export function literalReplacement(source: string | null): string {
  return source === null ? '' : source.replaceAll('$', '$$$$');
}
