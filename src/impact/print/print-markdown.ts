import { escapeMarkdown } from '../../review/print/escape-markdown.ts';
import type { ImpactReport } from '../impact-report.ts';
import { type ImpactPart, type ImpactTable, impactView } from './impact-view.ts';

/** For a comment on a pull request. */
export function printMarkdown(report: ImpactReport): string {
  const { title, notes, sections } = impactView(report);
  const blocks = sections.flatMap(({ heading, parts }) => [
    `### ${escapeMarkdown(heading)}`,
    ...parts.flatMap(partBlocks),
  ]);
  return `${[`## ${escapeMarkdown(title)}`, ...notes.map(escapeMarkdown), ...blocks].join('\n\n')}\n`;
}

function partBlocks({ sentences, table, examples }: ImpactPart): string[] {
  return [
    sentences.map((sentence) => `* ${escapeMarkdown(sentence)}`).join('\n'),
    ...(table === null ? [] : [tableText(table)]),
    ...(examples.length === 0 ? [] : [examples.map((example) => `* ${escapeMarkdown(example)}`).join('\n')]),
  ];
}

function tableText({ columns, rows }: ImpactTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(({ cells }) => line(cells))].join('\n');
}
