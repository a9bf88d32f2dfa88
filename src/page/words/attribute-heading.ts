/** What stands above the names in a table of attributes: "Attribute", "Target attribute name". */
export const ATTRIBUTE_HEADING = /^(?:(?:target|scim|app|custom\w*) )?attributes?(?: name)?$/i;

/** What stands in a column of types (RFC 7643 section 2.3), whatever is printed above it. */
export function isAttributeType(words: string): boolean {
  return TYPE.test(words);
}

const TYPE = /^(string|boolean|reference|integer|decimal|date ?time|complex|binary)(?: \((optional|required)\))?$/i;

/** "String (optional)": a type, and whether the attribute has to be there. */
export function typeSaid(words: string): { readonly type: string; readonly required?: boolean } {
  const [, type = words, need] = TYPE.exec(words) ?? [];
  return need === undefined ? { type } : { type, required: /^r/i.test(need) };
}
