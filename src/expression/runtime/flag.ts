/** A boolean attribute as a value. */
export function flag(attribute: boolean | null | undefined): string | null {
  return attribute === true ? 'True' : attribute === false ? 'False' : null;
}
