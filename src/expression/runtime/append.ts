/** An absent source stays absent; an absent suffix adds nothing. */
export function append(source: string | null, suffix: string | null): string | null {
  return source === null ? null : source + (suffix ?? '');
}
