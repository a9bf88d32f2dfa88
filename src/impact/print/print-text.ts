import { displayWidth, visible } from '../../problem/plain-text.ts';
import type { ImpactReport } from '../impact-report.ts';
import { type ImpactPart, type ImpactTable, impactView } from './impact-view.ts';

/** For people at a terminal. */
export function printText(report: ImpactReport): string {
  const { title, notes, sections } = impactView(report);
  const blocks = sections.map(({ heading, parts }) => [visible(heading), ...parts.flatMap(partLines)].join('\n'));
  return `${[[visible(title), ...notes.map(visible)].join('\n'), ...blocks].join('\n\n')}\n`;
}

function partLines({ sentences, table, examples }: ImpactPart): string[] {
  return [
    ...sentences.map((sentence) => `  ${visible(sentence)}`),
    ...(table === null ? [] : tableLines(table)),
    ...examples.map((example) => `    ${visible(example)}`),
  ];
}

/** Wider than that a cell runs over, and what follows it moves. */
const WIDEST = 72;

function tableLines({ columns, rows }: ImpactTable): string[] {
  const lines = [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(visible));
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((cells) => Math.min(displayWidth(cells[index] ?? ''), WIDEST))),
  );
  return lines.map((cells) =>
    `    ${cells.map((cell, index) => padded(cell, widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
}

/** Numbers stand at the right. */
function padded(cell: string, width: number): string {
  const blanks = ' '.repeat(Math.max(width - displayWidth(cell), 0));
  return /^(?:[\d,]+|\?)$/u.test(cell) ? blanks + cell : cell + blanks;
}
