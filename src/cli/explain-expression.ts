/** What a mapping expression does: in a sentence, and step by step for the values of one user. */
import { namedPlace } from '../disk/place.ts';
import { checkExpression } from '../expression/check/check-expression.ts';
import { type EvaluationTrace, traceExpression } from '../expression/evaluate/evaluate-expression.ts';
import type { SourceRecord } from '../expression/evaluate/source-record.ts';
import { explainExpression } from '../expression/explain-expression.ts';
import type { Value } from '../expression/runtime/value.ts';
import type { ExpressionProblem } from '../expression/syntax/expression-problem.ts';
import { parseExpression } from '../expression/syntax/parse-expression.ts';
import type { Expression } from '../expression/syntax/syntax.ts';
import { printJsonDocument } from '../problem/json-documents.ts';
import { indexLines } from '../problem/line-index.ts';
import type { Problem } from '../problem/problem.ts';
import { printProblems } from './print-problems.ts';
import { readSourceRecord } from './project/read-source-record.ts';
import type { ReportOptions } from './report-options.ts';
import type { ExitCode, Shell } from './shell.ts';

export interface ExpressionOptions extends ReportOptions {
  /** Absolute. */
  readonly root: string;
  /** A JSON object of source attributes, to evaluate the expression with. */
  readonly recordFile?: string;
}

/** Where the problems of an expression that stands in no file are said to be. */
const EXPRESSION_FILE = '<expression>';

interface Explanation {
  readonly expression: string;
  readonly type: string | null;
  readonly inputs: readonly string[];
  readonly sentence: string | null;
  /** What would be sent for the record; `null` where nothing would be, or where no record was given. */
  readonly value: Value;
  readonly steps: readonly { readonly expression: string; readonly value: Value; readonly note: string | null }[];
  readonly problems: readonly Problem[];
}

export async function explainText(subject: string, options: ExpressionOptions, shell: Shell): Promise<ExitCode> {
  const { recordFile, root } = options;
  const record = recordFile === undefined ? null : readSourceRecord(namedPlace(root, recordFile));
  const explanation = explainWith(subject, record);
  if (options.format === 'json') {
    shell.out(printJsonDocument('expression', explanation));
  } else {
    await printProblems(explanation.problems, new Map([[EXPRESSION_FILE, subject]]), options, shell);
    if (options.format === 'text') shell.out(explanationText(explanation, record !== null));
  }
  return explanation.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

function explainWith(text: string, record: SourceRecord | null): Explanation {
  const { expression, problems } = parseExpression(text);
  if (expression === null) {
    return {
      expression: text,
      type: null,
      inputs: [],
      sentence: null,
      value: null,
      steps: [],
      problems: placed(problems, text),
    };
  }
  const checked = checkExpression(expression, { resource: 'User', target: null });
  const trace = record === null ? NOT_EVALUATED : evaluated(expression, record);
  return {
    expression: text,
    type: checked.multiValued ? `list of ${checked.type}` : checked.type,
    inputs: checked.inputs,
    sentence: explainExpression(expression),
    value: trace.value,
    steps: trace.steps.map(({ expression: step, value, note }) => ({ expression: step, value, note })),
    problems: placed([...problems, ...checked.problems], text),
  };
}

const NOT_EVALUATED: EvaluationTrace = { value: null, steps: [] };

function evaluated(expression: Expression, record: SourceRecord): EvaluationTrace {
  return traceExpression(expression, record, { now: () => new Date(), random: Math.random });
}

function placed(problems: readonly ExpressionProblem[], text: string): Problem[] {
  const lines = indexLines(text);
  return problems.map(({ rule, severity, message, hint, start, end }) => {
    const from = lines.locate(start);
    const to = lines.locate(end);
    const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    return { rule, severity, message, file: EXPRESSION_FILE, pointer: '', hint, ...place };
  });
}

function explanationText({ sentence, type, inputs, value, steps }: Explanation, isEvaluated: boolean): string {
  if (sentence === null) return '';
  const lines = [
    sentence,
    '',
    `Type: ${type ?? 'unknown'}`,
    `Reads: ${inputs.length === 0 ? 'nothing' : inputs.join(', ')}`,
  ];
  if (isEvaluated) {
    lines.push(
      '',
      ...steps.map(
        (step) => `  ${step.expression} → ${printValue(step.value)}${step.note === null ? '' : ` (${step.note})`}`,
      ),
    );
    lines.push(`Result: ${value === null ? 'nothing is sent' : printValue(value)}`);
  }
  return `${lines.join('\n')}\n`;
}

function printValue(value: Value): string {
  return value === null ? 'null' : JSON.stringify(value);
}
