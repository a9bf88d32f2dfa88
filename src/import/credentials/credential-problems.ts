/** What a page says of its credentials in two ways. */
import type { Unplaced } from '../claims/account.ts';
import type { PageProblem } from '../claims/page-problem.ts';
import type { DifferingNames } from './decide-fields.ts';
import type { FieldsOfMethod } from './fields-of-method.ts';
import { ofKind, type Saying } from './saying.ts';

export function credentialProblems(
  said: readonly Saying[],
  { method, foreign: [first] }: FieldsOfMethod,
  differing: readonly DifferingNames[],
): PageProblem[] {
  const problems = differing.map(
    ({ taken, span, other, inApp, inPortal }): PageProblem => ({
      rule: 'import-label-differs',
      line: span.line,
      message: `The set-up calls this value "${inApp}", and line ${other.line} calls it "${inPortal}".`,
      hint: `"${taken}" was written for both.`,
    }),
  );
  if (method === null) problems.push(UNKNOWN);
  if (first !== undefined && first.line > 0) {
    const consent = ofKind(said, 'method')[0]?.span.line ?? first.line;
    problems.push({
      rule: 'import-auth-contradicts',
      line: first.line,
      message: `This step asks for ${first.portal}, and line ${consent} for a consent through Authorize.`,
      hint: 'The consent was taken for the method, and the fields were left out.',
    });
  }
  return problems;
}

const UNKNOWN: PageProblem = {
  rule: 'import-unknown-credentials',
  line: 1,
  message: 'No step tells how the provisioning service signs in.',
  hint: 'The method "none" was written: correct it in the manifest.',
};

/** Labels of fields that were left out, and the name of a value that gave way to another one. */
export function droppedNames({ leftOver }: FieldsOfMethod, differing: readonly DifferingNames[]): Unplaced[] {
  return [
    ...leftOver.map(({ portal, line }) => ({ line: line || 1, text: `${portal} (the method is a consent)` })),
    ...differing.map(({ inApp, inPortal, taken, span, other }) =>
      taken === inApp ? { line: other.line, text: `**${inPortal}**` } : { line: span.line, text: `**${inApp}**` },
    ),
  ];
}
