/** The sentence around it brings its own full stop. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
