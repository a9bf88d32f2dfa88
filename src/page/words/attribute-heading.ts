/** What stands above the names in a table of attributes: "Attribute", "Target attribute name". */
export const ATTRIBUTE_HEADING = /^(?:(?:target|scim|app|custom\w*) )?attributes?(?: name)?$/i;

/** What stands in a column of types (RFC 7643 section 2.3), whatever is printed above it. */
export function isAttributeType(words: string): boolean {
  return /^(?:string|boolean|reference|integer|decimal|date ?time|complex|binary)$/i.test(words);
}
