/** How JSON is laid out: two blanks a level, and what fits on one line of 120 characters on one line. */

/** What is to be laid out. A text stands for itself: a leaf or a key as it is written, quotation marks included. */
export type Laid = string | { readonly items: readonly Laid[] } | { readonly members: readonly LaidMember[] };

export type LaidMember = readonly [key: string, value: Laid];

const WIDTH = 120;
const INDENT = '  ';

/** The outermost list or object is spread in any case, and its text ends with its line. */
export function layOut(root: Laid): string {
  return `${typeof root === 'string' ? root : spread(root, '')}\n`;
}

/**
 * @param before what stands on the line already: the indentation and the key
 * @param after what will stand behind the value: a comma, or nothing
 */
function print(value: Laid, indent: string, before: string, after: string): string {
  const short = inOneLine(value);
  const fits = before.length + short.length + after.length <= WIDTH;
  return typeof value === 'string' || fits ? short : spread(value, indent);
}

function spread(value: Exclude<Laid, string>, indent: string): string {
  const inner = indent + INDENT;
  const [open, close] = 'items' in value ? '[]' : '{}';
  const parts = 'items' in value ? value.items.map((item) => ['', item] as const) : value.members;
  const lines = parts.map(([key, part], index) => {
    const comma = index === parts.length - 1 ? '' : ',';
    const before = key === '' ? inner : `${inner}${key}: `;
    return `${before}${print(part, inner, before, comma)}${comma}\n`;
  });
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join('')}${indent}${close}`;
}

function inOneLine(value: Laid): string {
  if (typeof value === 'string') return value;
  if ('items' in value) return `[${value.items.map(inOneLine).join(', ')}]`;
  const members = value.members.map(([key, member]) => `${key}: ${inOneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
