/** How many characters a text has; nothing has none. */
export function len(source: string | null): string {
  return String(source === null ? 0 : source.length);
}
