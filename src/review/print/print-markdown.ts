/** Changes as a comment on a pull request: a summary, a table, and the witnesses folded away. */
import type { Change, ChangeSeverity } from '../change.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { pageWords } from './print-text.ts';
import { type ReviewPrinter, type ReviewReport, SEVERITY_WORDS, summaryOf } from './review-report.ts';
import { witnessLines } from './witness-lines.ts';

const MARKS: Readonly<Record<ChangeSeverity, string>> = { breaking: '🛑', action: '✋', safe: '✅' };

/** A comment holds 65,536 characters; what does not fit is counted instead of shown. */
const MOST_CHARACTERS = 60_000;

export const printMarkdown: ReviewPrinter = (report) => {
  const { changes, problems } = report;
  const base = escapeMarkdown(report.base);
  if (changes.length === 0 && problems.length === 0) return `## Connectors\n\nNothing changed compared with ${base}.\n`;
  const summary = changes.length === 0 ? 'No change could be told' : `**${summaryOf(report)}**`;
  const parts = [`## Connectors`, `${summary}, compared with ${base}.`, ...problemPart(report)];
  if (changes.length > 0) parts.push(fitting(changes, report));
  return `${parts.join('\n\n')}\n`;
};

function problemPart({ problems }: ReviewReport): string[] {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, 50);
  const lines = shown.map(
    ({ severity, message, file, line }) =>
      `* ${severity}: ${escapeMarkdown(message)} (${escapeMarkdown(file)}, line ${line})`,
  );
  const rest = problems.length - shown.length;
  return [[...lines, ...(rest === 0 ? [] : [`* … and ${rest} more`])].join('\n')];
}

function fitting(changes: readonly Change[], report: ReviewReport): string {
  const rows: string[] = [];
  const details: string[] = [];
  let length = 0;
  for (const change of changes) {
    const row = tableRow(change, report);
    const detail = details.length < 100 ? detailOf(change) : '';
    length += row.length + detail.length;
    if (length > MOST_CHARACTERS) break;
    rows.push(row);
    if (detail !== '') details.push(detail);
  }
  const table = ['| | Connector | What it means | Where |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const left = changes.length - rows.length;
  return [table, ...(left === 0 ? [] : [`… and ${left} more changes.`]), ...details].join('\n\n');
}

function tableRow(
  { severity, connector, message, file, line, fingerprint }: Change,
  { approved, names }: ReviewReport,
): string {
  const reason = approved.get(fingerprint);
  const approval = reason === undefined ? '' : `<br>approved: ${escapeMarkdown(reason)}`;
  const cells = [
    `${MARKS[severity]} ${SEVERITY_WORDS[severity]}`,
    escapeMarkdown(names.get(connector) ?? connector),
    `${escapeMarkdown(message)}${approval}`,
    `${escapeMarkdown(file)}, line ${line}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What a reviewer needs who doubts the verdict: the sample, the lines of the page, and the key to an approval. */
function detailOf({ severity, message, witness, affects, fingerprint, id }: Change): string {
  if (witness === null && severity === 'safe') return '';
  const lines =
    witness === null ? [] : witnessLines(witness).map(({ label, text }) => `* ${label}: ${escapeMarkdown(text)}`);
  return [
    `<details><summary>${escapeMarkdown(message)}</summary>`,
    '',
    ...lines,
    ...(affects.length === 0 ? [] : [`* page: ${escapeMarkdown(pageWords(affects))}`]),
    `* rule: ${escapeMarkdown(id)}, fingerprint: ${fingerprint}`,
    '',
    '</details>',
  ].join('\n');
}
