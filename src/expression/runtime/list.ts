/** A multi-valued attribute as a value; without values it is absent. */
export function list(attribute: readonly string[] | null | undefined): readonly string[] | null {
  return attribute == null || attribute.length === 0 ? null : attribute;
}
