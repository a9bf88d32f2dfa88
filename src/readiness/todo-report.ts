/** What `todo` reports of one connector: each open question at its place in the text. It is also the shape of `--format json`. */
import type { Connector } from '../connector/connector.ts';
import { inOneLine, type TextEdit } from '../json/edit-text.ts';
import type { JsonDocument } from '../json/json-document.ts';
import { splitPointer } from '../json/json-node.ts';
import type { FactPath } from '../manifest/facts.generated.ts';
import { GRAVITY, type Gravity } from './gravity.ts';
import { type OpenQuestion, openQuestions } from './open-questions.ts';
import type { Answer } from './question-row.ts';

export interface TodoReport {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly grave: number;
  /** The gravest first. */
  readonly questions: readonly PlacedQuestion[];
}

export interface PlacedQuestion {
  readonly gravity: Gravity;
  readonly grave: boolean;
  readonly question: string;
  readonly why: string;
  /** Whose it is; `null` where there is only one. */
  readonly of: string | null;
  /** The property that would answer it, as in the schema: `*` for the items of a list. */
  readonly fact: FactPath;
  /** Where the answer would stand. */
  readonly pointer: string;
  readonly file: string;
  /** Of what stands at the pointer, or of the nearest part around it. */
  readonly line: number;
  readonly column: number;
  readonly answers: readonly WrittenAnswer[];
}

export interface WrittenAnswer {
  /** As it is written in the manifest. */
  readonly text: string;
  readonly means: string | null;
  readonly edits: readonly TextEdit[];
}

export function todoReport(connector: Connector, document: JsonDocument): TodoReport {
  const questions = openQuestions(connector).map((question) => placed(question, document));
  const { id, name } = connector;
  return { id, name, file: document.file, grave: questions.filter(({ grave }) => grave).length, questions };
}

function placed({ gravity, question, why, of, fact, pointer, answers }: OpenQuestion, document: JsonDocument) {
  const { line, column } = document.place(pointer, { part: 'label' });
  const { isGrave: grave } = GRAVITY[gravity];
  const { file } = document;
  return { gravity, grave, question, why, of, fact, pointer, file, line, column, answers: answers.map(written) };
}

function written({ edits, means }: Answer): WrittenAnswer {
  return { text: edits.map(lineOf).join(', '), means: means ?? null, edits };
}

/** `"filterable": true` */
function lineOf(edit: TextEdit): string {
  const key = JSON.stringify(splitPointer(edit.path).at(-1) ?? '');
  if (edit.op === 'remove') return `no ${key}`;
  const value = inOneLine(edit.value);
  return edit.op === 'append' ? `${key}: [..., ${value}]` : `${key}: ${value}`;
}
