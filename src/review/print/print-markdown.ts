/** Changes as a comment on a pull request: a summary, a table, and the witnesses folded away. */
import { approvalWords } from '../approval/granted-approval.ts';
import type { Change, ChangeSeverity } from '../change.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import {
  addressOf,
  nothingWords,
  problemsAround,
  type ReviewPrinter,
  type ReviewReport,
  SEVERITY_WORDS,
  summaryOf,
  unreadWords,
} from './review-report.ts';
import { witnessLines } from './witness-lines.ts';

const MARKS: Readonly<Record<ChangeSeverity, string>> = { breaking: '🛑', action: '✋', safe: '✅' };

/** A comment holds 65,536 characters; what does not fit is counted instead of shown. */
const MOST_CHARACTERS = 60_000;
/** Problems, and what stands around the table. */
const MOST_PROBLEMS = 20;
const SHORT_MESSAGE = 60;

export const printMarkdown: ReviewPrinter = (report) => {
  const { changes, problems, unread } = report;
  const heading = '## Connectors';
  if (changes.length === 0)
    return `${[heading, nothingWords(report, escapeMarkdown), ...problemPart(problems, report)].join('\n\n')}\n`;
  const left = unread === 0 ? '' : ` ${unreadWords(unread)}.`;
  const summary = `**${summaryOf(report)}**, compared with ${escapeMarkdown(report.base)}.${left}`;
  const { first, last } = problemsAround(report);
  const parts = [heading, summary, ...problemPart(first, report)];
  const after = problemPart(last, report);
  const used = [...parts, ...after].join('\n\n').length;
  const [table = '', ...details] = fitting(report, MOST_CHARACTERS - used);
  return `${[...parts, table, ...after, ...details].join('\n\n')}\n`;
};

function problemPart(problems: ReviewReport['problems'], report: ReviewReport): string[] {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, MOST_PROBLEMS);
  const lines = shown.map(
    ({ severity, message, file, line }) =>
      `* ${severity}: ${escapeMarkdown(message)} (${placeLink(report, file, line)})`,
  );
  const rest = problems.length - shown.length;
  return [[...lines, ...(rest === 0 ? [] : [`* … and ${rest} more`])].join('\n')];
}

/**
 * The table and the details as far as there is room. The gravest stand first, and each breaking change keeps its row:
 * in a few words where all of them are too long.
 */
function fitting(report: ReviewReport, room: number): string[] {
  const { changes } = report;
  const breaking = changes.filter(({ severity }) => severity === 'breaking');
  const whole = breaking.map((change) => tableRow(change, report, null));
  const isRoomy = lengthOf(whole) < room;
  const first = isRoomy ? whole : breaking.map((change) => tableRow(change, report, SHORT_MESSAGE));
  const others = changes.slice(breaking.length).map((change) => tableRow(change, report, null));
  const rows = takeWhileRoom([...first, ...others], room);
  const details = takeWhileRoom(
    changes.slice(0, rows.length).map((change) => detailOf(change, report)),
    room - lengthOf(rows),
  );
  const table = ['| | Connector | What it means | Where |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const left = changes.length - rows.length;
  return [
    table,
    ...(left === 0 ? [] : [`… and ${left} more changes: run \`npx scimanifest diff\` to see them.`]),
    ...details.filter((detail) => detail !== ''),
  ];
}

function takeWhileRoom(parts: readonly string[], room: number): string[] {
  let left = room;
  const end = parts.findIndex((part) => {
    left -= part.length + 2;
    return left < 0;
  });
  return parts.slice(0, end < 0 ? parts.length : end);
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((length, part) => length + part.length + 2, 0);
}

/** @param most how many characters of the message are shown; `null`: all of them, with the approval */
function tableRow(change: Change, report: ReviewReport, most: number | null): string {
  const { severity, connector, message, file, line, fingerprint } = change;
  const approval = report.approved.get(fingerprint);
  const words = approval === undefined ? '' : `<br>approved: ${escapeMarkdown(approvalWords(approval))}`;
  const cells = [
    `${MARKS[severity]} ${SEVERITY_WORDS[severity]}`,
    escapeMarkdown(most === null ? (report.names.get(connector) ?? connector) : connector),
    most === null ? `${escapeMarkdown(message)}${words}` : `${escapeMarkdown([...message].slice(0, most).join(''))}…`,
    most === null ? placeLink(report, file, line) : `line ${line}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What a reviewer needs who doubts the verdict: the sample, the lines of the page, and the key to an approval. */
function detailOf({ severity, message, witness, affects, fingerprint, id }: Change, report: ReviewReport): string {
  if (witness === null && severity === 'safe') return '';
  const lines =
    witness === null ? [] : witnessLines(witness).map(({ label, text }) => `* ${label}: ${escapeMarkdown(text)}`);
  const pages = affects.map(({ file, line, endLine }) => placeLink(report, file, line, endLine));
  return [
    `<details><summary>${escapeMarkdown(message)}</summary>`,
    '',
    ...lines,
    ...(pages.length === 0 ? [] : [`* page: ${pages.join(', ')}`]),
    `* rule: ${escapeMarkdown(id)}, fingerprint: ${fingerprint}`,
    '',
    '</details>',
  ].join('\n');
}

/** An address holds nothing but letters, digits and what `encodeURIComponent` leaves, of which parentheses would end it. */
function placeLink(report: ReviewReport, file: string, line: number, endLine = line): string {
  const address = addressOf(report, file, line, endLine).replaceAll('(', '%28').replaceAll(')', '%29');
  const lines = endLine === line ? `line ${line}` : `lines ${line} to ${endLine}`;
  return `[${escapeMarkdown(file)}, ${lines}](${address})`;
}
