/**
 * Lays out what json-schema-to-typescript prints unformatted: each object has a name, so that a body is a flat list
 * of comments and properties, a line each. Text of a manifest is on one line everywhere, so a line is never ambiguous.
 */
const LINE_SEPARATORS = /[\u2028\u2029]/g;

export function formatTypes(code: string): string {
  const lines: string[] = [];
  let comment: string[] | null = null;
  let inside = false;
  for (const line of code.split('\n')) {
    if (line === '/**') comment = [];
    else if (line === ' */' && comment !== null) {
      lines.push(`${inside ? '  ' : ''}/** ${comment.join(' ')} */`);
      comment = null;
    } else if (comment !== null) comment.push(line.replace(/^ \* ?/, ''));
    else if (line === '}') {
      inside = false;
      lines.push('}', '');
    } else if (line !== '') {
      lines.push(inside ? `  ${line};` : line);
      inside ||= line.endsWith('{');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`.replace(
    LINE_SEPARATORS,
    (found) => `\\u${found.charCodeAt(0).toString(16)}`,
  );
}
