/** "False" for "True", and "True" for anything else. */
export function opposite(source: string | null): string {
  return source === 'True' ? 'False' : 'True';
}
