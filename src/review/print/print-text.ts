/** Changes for people at a terminal: grouped by connector, the gravest first, each with its place and its witness. */
import { visible } from '../../problem/plain-text.ts';
import { printText as printProblems } from '../../problem/print-text.ts';
import { approvalWords } from '../approval/granted-approval.ts';
import type { Change, ChangeSeverity, PageRange } from '../change.ts';
import {
  byConnector,
  nothingWords,
  problemsAround,
  type ReviewPrinter,
  type ReviewReport,
  SEVERITY_WORDS,
  summaryOf,
  unreadWords,
} from './review-report.ts';
import { witnessLines } from './witness-lines.ts';

type Paint = (style: 'bold' | 'dim' | ChangeSeverity, text: string) => string;

/** Select graphic rendition codes (ECMA-48, section 8.3.117). */
const CODES: Readonly<Record<Parameters<Paint>[0], readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  breaking: [31, 39],
  action: [33, 39],
  safe: [32, 39],
};

/** The longest word for a severity, and what stands around it. */
const WIDTH = 16;

export const printText: ReviewPrinter = (report) => {
  const paint: Paint = report.color
    ? (style, text) => `\u001B[${CODES[style][0]}m${text}\u001B[${CODES[style][1]}m`
    : (_, text) => text;
  const { first, last } = problemsAround(report);
  const printed = (problems: ReviewReport['problems']): readonly string[] => {
    const text = printProblems({ problems, sources: report.sources, color: report.color }).trimEnd();
    return text === '' ? [] : [text];
  };
  const groups = [...byConnector(report.changes)].map(([id, changes]) => {
    const name = report.names.get(id);
    const heading = paint('bold', name === undefined ? id : `${visible(name)} (${id})`);
    return [heading, ...changes.map((change) => block(change, report, paint))].join('\n');
  });
  const parts = [...printed(first), ...groups, ...printed(last), ending(report)];
  return `${parts.join('\n\n')}\n`;
};

function ending(report: ReviewReport): string {
  if (report.changes.length === 0) return nothingWords(report, visible);
  const unread = report.unread === 0 ? '' : ` ${unreadWords(report.unread)}.`;
  return `Compared with ${visible(report.base)}: ${summaryOf(report)}.${unread}`;
}

function block(change: Change, { approved }: ReviewReport, paint: Paint): string {
  const { severity, message, file, line, column, id, fingerprint, witness, affects } = change;
  const approval = approved.get(fingerprint);
  const word = paint(severity, SEVERITY_WORDS[severity].padEnd(WIDTH - 2));
  return [
    `  ${word}${visible(message)}`,
    indent(paint('dim', `${visible(file)}:${line}:${column}  ${id}  ${fingerprint}`)),
    ...(approval === undefined ? [] : [indent(`approved: ${visible(approvalWords(approval))}`)]),
    ...(witness === null
      ? []
      : witnessLines(witness).map(({ label, text }) => indent(`│ ${label.padEnd(6)}  ${visible(text)}`))),
    ...(affects.length === 0 ? [] : [indent(paint('dim', `page: ${pageWords(affects)}`))]),
  ].join('\n');
}

function indent(text: string): string {
  return `${' '.repeat(WIDTH)}${text}`;
}

/** `generated/wedo/tutorial.md:12-14, 20`. */
function pageWords(ranges: readonly PageRange[]): string {
  const files = new Map<string, string[]>();
  for (const { file, line, endLine } of ranges) {
    files.set(file, [...(files.get(file) ?? []), line === endLine ? `${line}` : `${line}-${endLine}`]);
  }
  return [...files].map(([file, lines]) => `${visible(file)}:${lines.join(', ')}`).join('; ');
}
