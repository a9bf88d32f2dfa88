/** Writes an expression back as text: the inverse of parsing, skipped arguments included. */
import type { Argument } from './syntax.ts';

/** One line of canonical text: one blank after each comma, around comparisons, and none elsewhere. */
export function printExpression(node: Argument): string {
  switch (node.kind) {
    case 'call':
      return `${node.name}(${node.arguments.map(printExpression).join(', ')})`;
    case 'attribute':
      return `[${node.name}]`;
    case 'text':
      return quoteText(node.value);
    case 'number':
      return node.raw;
    case 'word':
      return node.name;
    case 'comparison':
      return `${printExpression(node.left)} ${node.operator} ${printExpression(node.right)}`;
    case 'skipped':
      return '';
  }
}

/** Text as a string of the expression language, where only backslash and double quote need escaping. */
function quoteText(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
