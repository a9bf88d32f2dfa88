/** Problems for people: the place as editors make it clickable, the line it is on, and the way out. */
import { frameOf } from './frame.ts';
import { indexLines, type LineIndex, withoutByteOrderMark } from './line-index.ts';
import { maskSecrets } from './mask-secrets.ts';
import { visible } from './plain-text.ts';
import type { Printer } from './printer.ts';
import type { Problem, Severity } from './problem.ts';

type Style = 'bold' | 'dim' | Severity;
type Paint = (style: Style, text: string) => string;

/** Select graphic rendition codes (ECMA-48, section 8.3.117): the start and the end of each style. */
const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
};

export const printText: Printer = ({ problems, sources: unmasked, color }) => {
  const sources = maskSecrets(problems, unmasked);
  const paint: Paint = color
    ? (style, text) => `\u001B[${CODES[style][0]}m${text}\u001B[${CODES[style][1]}m`
    : (_, text) => text;
  const lines = new Map<string, LineIndex>();
  const linesOf = (file: string): LineIndex | null => {
    const source = sources.get(file);
    if (source === undefined) return null;
    const known = lines.get(file) ?? indexLines(withoutByteOrderMark(source));
    lines.set(file, known);
    return known;
  };
  return problems.map((problem) => `${block(problem, linesOf(problem.file), paint)}\n`).join('\n');
};

function block(problem: Problem, lines: LineIndex | null, paint: Paint): string {
  const { file, line, column, severity, message, rule, hint } = problem;
  const place = paint('bold', `${visible(file)}:${line}:${column}`);
  const head = `${place}  ${paint(severity, severity)}  ${visible(message)}  ${paint('dim', rule)}`;
  const rest = [...(lines === null ? [] : framed(problem, lines, paint)), ...(hint === null ? [] : hinted(hint))];
  return [head, ...rest].join('\n');
}

function framed(problem: Problem, lines: LineIndex, paint: Paint): string[] {
  if (problem.line > lines.count) return [];
  const { number, source, marker } = frameOf(lines.line(problem.line), problem);
  const gutter = ' '.repeat(number.length);
  return [
    `  ${paint('dim', `${number} |`)} ${source}`,
    `  ${paint('dim', `${gutter} |`)} ${paint(problem.severity, marker)}`,
  ];
}

function hinted(hint: string): string[] {
  return hint.split(/\r\n|\r|\n/).map((line, index) => `  ${index === 0 ? 'hint:' : '     '} ${visible(line)}`);
}
