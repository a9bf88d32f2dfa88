/** A manifest as people keep it: two blanks a level, and what fits on one line of 120 characters on one line. */
import type { Manifest } from './manifest.generated.ts';

const WIDTH = 120;
const INDENT = '  ';

export function printManifest(manifest: Manifest): string {
  return `${printValue(manifest, '', '', '')}\n`;
}

/**
 * @param before what stands on the line already: the indentation and the key
 * @param after what will stand behind the value: a comma, or nothing
 */
function printValue(value: unknown, indent: string, before: string, after: string): string {
  const short = printShort(value);
  if (short !== null && indent !== '' && before.length + short.length + after.length <= WIDTH) return short;
  if (Array.isArray(value)) return printList(value, indent);
  if (typeof value === 'object' && value !== null) return printObject(Object.entries(value), indent);
  return JSON.stringify(value) ?? 'null';
}

function printObject(entries: readonly [string, unknown][], indent: string): string {
  if (entries.length === 0) return '{}';
  const inner = indent + INDENT;
  const lines = entries.map(([key, value], index) => {
    const comma = index === entries.length - 1 ? '' : ',';
    const before = `${inner}${JSON.stringify(key)}: `;
    return `${before}${printValue(value, inner, before, comma)}${comma}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function printList(list: readonly unknown[], indent: string): string {
  const inner = indent + INDENT;
  const lines = list.map((value, index) => {
    const comma = index === list.length - 1 ? '' : ',';
    return `${inner}${printValue(value, inner, inner, comma)}${comma}`;
  });
  return `[\n${lines.join('\n')}\n${indent}]`;
}

/** `null` where the value spreads over lines by its nature: the formatter keeps objects open that hold lists of objects. */
function printShort(value: unknown): string | null {
  if (Array.isArray(value)) {
    const parts = value.map(printShort);
    return parts.every((part) => part !== null) ? `[${parts.join(', ')}]` : null;
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, member]) => {
      const short = printShort(member);
      return short === null ? null : `${JSON.stringify(key)}: ${short}`;
    });
    return parts.every((part) => part !== null) ? (parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`) : null;
  }
  return JSON.stringify(value) ?? null;
}
