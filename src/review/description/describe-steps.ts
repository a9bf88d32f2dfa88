import type { Connector, InnerNote, SetupStep } from '../../connector/connector.ts';
import { nothingElse } from '../../connector/nothing-else.ts';
import { pictureWords } from './describe-picture.ts';
import { type Description, sentencesOf, stated } from './sentences.ts';

export const SETUP: Description<'/setup', NonNullable<Connector['setup']>> = {
  intro: ({ intro }) => stated(intro, (text) => `Set-up: ${text}`),
  body: ({ body }) => body.map((block) => `Set-up, before its steps: ${block}`),
  steps: ({ steps }) => describeSteps('Set-up', steps),
};

/** @param list what the steps are for; the third of them is `Set-up step 3` */
export function describeSteps(list: string, steps: readonly SetupStep[]): readonly string[] {
  return steps.flatMap((step, index) => describeStep(step, `${list} step ${index + 1}`));
}

function describeStep(step: SetupStep, subject: string): readonly string[] {
  return sentencesOf(STEP, step, subject);
}

const STEP: Description<'/setup/steps/*', SetupStep> = {
  text: ({ text, optional }, subject) => `${subject}${optional ? ' (optional)' : ''}: ${text ?? 'copy the values.'}`,
  optional: { within: 'The sentence with its text says so.' },
  actor: ({ actor }, subject) => stated(actor, (who) => `${subject} is taken by ${who}.`),
  yields: ({ yields }, subject) => yields.map(({ label }) => `${subject} gives "${label}".`),
  body: ({ body }, subject) => body.map((block) => `${subject}, below it: ${block}`),
  code: ({ code }, subject) => stated(code, (lines) => `${subject}, code${codeWords(lines)}`),
  table: ({ table }, subject) => stated(table, (cells) => `${subject}, table: ${tableWords(cells)}`),
  unordered: ({ unordered }, subject) => (unordered ? `${subject}: its inner steps have no order.` : null),
  notes: ({ notes }, subject) => notes.map((note) => `${subject}, ${noteWords(note)}`),
  pictures: ({ pictures }, subject) => pictures.map((picture) => `${subject}, ${pictureWords(picture)}`),
  steps: ({ steps }, subject) => steps.flatMap((inner, index) => describeStep(inner, `${subject}.${index + 1}`)),
  after: ({ after }, subject) => stated(after, (words) => `${subject} ends: ${words}`),
};

function codeWords({ language, text, ...rest }: NonNullable<SetupStep['code']>): string {
  nothingElse(rest);
  return `${language === null ? '' : ` (${language})`}: ${text}`;
}

function tableWords({ columns, rows, pointer: _, ...rest }: NonNullable<SetupStep['table']>): string {
  nothingElse(rest);
  return [columns, ...rows].map((row) => row.join(' | ')).join(' / ');
}

function noteWords({ kind, after, text, pointer: _, ...rest }: InnerNote): string {
  nothingElse(rest);
  return `${kind}${after ? ' behind the inner steps' : ''}: ${text}`;
}
