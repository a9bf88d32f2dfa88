/** A text attribute as a value. */
export function text(attribute: string | null | undefined): string | null {
  return attribute ?? null;
}
