import type { SetupStep, StepNote, Table } from '../../connector/connector.ts';
import { blockMarkdown } from '../../markdown/block-markdown.ts';
import { codeFence } from '../../markdown/code-span.ts';
import { inlineMarkdown } from '../../markdown/inline-markdown.ts';
import { listedParts } from '../../markdown/listed-markdown.ts';
import { picture } from '../../markdown/picture.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { delimiterRow, tableCell, tableRow } from '../../markdown/table-cell.ts';
import { PORTAL_LABEL } from './page-phrases.ts';
import type { StepView } from './page-shape.ts';
import { boldLabels, fillPhrase, joinWords } from './phrase.ts';

/** Four blanks reach the text behind `1.` as well as behind `10.`, at every depth. */
const INDENT = '    ';
const BULLET = '* ';

/** Steps of any depth in one flat list, each with its indentation; what follows inner steps is an entry of its own. */
export function stepsView(steps: readonly SetupStep[], depth = 0, unordered = false): StepView[] {
  return steps.flatMap((step) => {
    const inner = stepsView(step.steps, depth + 1, step.unordered);
    return [stepView(step, depth, unordered), ...behindBody(step, depth + 1), ...inner, ...afterView(step, depth + 1)];
  });
}

/** What is shown block by block is copied where the blocks have led to. */
function behindBody(step: SetupStep, depth: number): StepView[] {
  const copies = step.body.length === 0 ? null : copiesView(step);
  return copies === null ? [] : [{ ...plainStep(null, depth), copies }];
}

/** What stands behind the inner steps. Without any, a note stands where all notes do. */
function afterView({ after, notes, steps }: SetupStep, depth: number): StepView[] {
  const behind = steps.length === 0 ? [] : notes.filter((note) => note.after);
  if (after === null && behind.length === 0) return [];
  const text = after === null ? null : inlineMarkdown(after);
  return [{ ...plainStep(text, depth), notes: behind.map(noteView) }];
}

/** Notes of people as callouts. */
export function noteView(note: StepNote): StepView['notes'][number] {
  const { lead, points, blocks } = listedParts(note.text);
  return { kind: note.kind.toUpperCase(), text: lead, points, blocks: blocks.map(linesView) };
}

/** Blocks of people, line by line: whatever prints them indents each line. */
export function blocksView(body: readonly string[]): StepView['body'] {
  return body.map((block) => linesView(blockMarkdown(block)));
}

function linesView(markdown: string): StepView['body'][number] {
  return { lines: markdown.split('\n') };
}

/** A table of people: its cells are inline Markdown, its rows are made complete. */
function tableLines(table: Table): string[] {
  const cells = (row: readonly string[]) =>
    table.columns.map((_, column) => tableCell(inlineMarkdown(row[column] ?? '')));
  return [
    tableRow(cells(table.columns)),
    delimiterRow(table.columns.length),
    ...table.rows.map((row) => tableRow(cells(row))),
  ];
}

function stepView(step: SetupStep, depth: number, unordered: boolean): StepView {
  return {
    ...plainStep(step.text === null ? null : inlineMarkdown(step.text), depth),
    marker: `${INDENT.repeat(depth)}${unordered ? BULLET : '1. '}`,
    indent: INDENT.repeat(depth + 1),
    optional: step.optional,
    actor: step.actor === null ? null : plainText(step.actor),
    copies: step.body.length === 0 ? copiesView(step) : null,
    body: blocksView(step.body),
    code: codeView(step.code),
    table: step.table === null ? [] : tableLines(step.table),
    notes: step.notes.filter(({ after }) => !after || step.steps.length === 0).map(noteView),
    pictures: step.pictures.map(picture),
  };
}

function plainStep(text: string | null, depth: number): StepView {
  const indent = INDENT.repeat(depth);
  const nothing = {
    optional: false,
    actor: null,
    copies: null,
    body: [],
    code: null,
    table: [],
    notes: [],
    pictures: [],
  };
  return { marker: indent, indent, text, ...nothing };
}

function codeView(code: SetupStep['code']): StepView['code'] {
  if (code === null) return null;
  const language = code.language === null ? '' : code.language.replace(/[^\w+#.-]/g, '');
  return { fence: codeFence(code.text), language, lines: code.text.replace(/\s+$/, '').split(/\r\n?|\n/) };
}

function copiesView({ text, body, yields }: SetupStep): StepView['copies'] {
  if (yields.length === 0) return null;
  const labels = yields.map(({ label }) => plainText(label));
  const fields = yields.flatMap(({ field }) => (field === null ? [] : [field]));
  const once = fields.filter((field) => field.shownOnce).map((field) => plainText(field.vendor));
  const complete = fields.length === yields.length;
  const sameNames = complete && fields.every((field) => field.portal === field.vendor);
  const portal = fields.map((field) =>
    fillPhrase(complete ? PORTAL_LABEL.alone : PORTAL_LABEL.withVendor, {
      portal: plainText(field.portal),
      vendor: plainText(field.vendor),
    }),
  );
  return {
    once: once.length === 0 ? null : boldLabels(once),
    severalOnce: once.length > 1,
    said: [text ?? '', ...body].some((words) => SAYS_TO_COPY.some((says) => says.test(words))),
    labels: boldLabels(labels),
    several: labels.length > 1,
    portal: sameNames || portal.length === 0 ? null : joinWords(portal),
    sameNames,
  };
}

/** Told twice, a reader looks for the second thing to copy. Who makes a copy of something has not copied the value. */
const SAYS_TO_COPY = [
  /(?<!\b(?:a|the) )\bcop(?:y|ies)\b/i,
  /(?<!\*)\b(?:save|store|record|note(?: down)?) (?:the|these|this|both)\b(?! (?:changes|settings|configuration))/i,
];
