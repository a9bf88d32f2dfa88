/** The one way a manifest's text becomes a string literal of generated code. */
export function stringLiteral(text: string): string {
  return jsonLiteral(text);
}

/** Data as an expression. JSON is JavaScript; the two line separators that JSON leaves alone are escaped as well. */
export function jsonLiteral(value: string | object): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
