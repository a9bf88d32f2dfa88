/** What a page says of its credentials in two ways. */
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import { labelInPortal } from '../../connector/credential-labels.ts';
import { fold } from '../../page/words/credential-fields.ts';
import type { Unplaced } from '../claims/account.ts';
import { type PageProblem, pageProblem } from '../claims/page-problem.ts';
import type { DifferingNames } from './decide-fields.ts';
import type { FieldsOfMethod } from './fields-of-method.ts';
import { ofKind, type Saying } from './saying.ts';

export function credentialProblems(
  said: readonly Saying[],
  { method, foreign: [first] }: FieldsOfMethod,
  differing: readonly DifferingNames[],
): PageProblem[] {
  const ofApp = differing.map(({ app, there, taken }) => {
    const message = `The set-up calls this value "${app.vendor}", and line ${there.span.line} calls it "${there.vendor}".`;
    return pageProblem('import-label-differs', app.span.line, message, `"${taken}" was written for both.`);
  });
  const ofPortal = ofKind(said, 'field').flatMap(({ portal, span: { labels, line } }) => {
    const label = labels.find((each) => labelInPortal(each) === portal);
    const message = `The page calls this field "${label}", and the portal "${portal}".`;
    return label === undefined ? [] : [pageProblem('import-label-differs', line, message, `"${portal}" was written.`)];
  });
  const ofSetup = ofKind(said, 'copied').flatMap(({ label, portal, span: { line } }) => {
    if (portal === null || label === portal || fold(label) !== fold(portal)) return [];
    const message = `The set-up calls this value "${label}", and the portal "${portal}".`;
    return [pageProblem('import-label-differs', line, message, `"${portal}" was written for both.`)];
  });
  const problems = [...ofApp, ...ofPortal, ...ofSetup];
  if (method === 'undocumented') problems.push(UNKNOWN);
  if (first === undefined) return problems;
  const { line } = first.span;
  const other = ofKind(said, 'method')[0] ?? ofKind(said, 'field').findLast(({ portal }) => portal !== first.portal);
  const message = `This step asks for ${first.portal}, and line ${other?.span.line ?? line} for ${AUTH_METHODS[method].taken}.`;
  const hint = 'The latter was taken for the method, and the field was left out.';
  return [...problems, pageProblem('import-auth-contradicts', line, message, hint)];
}

const UNKNOWN = pageProblem(
  'import-unknown-credentials',
  1,
  'No step tells how the provisioning service signs in.',
  'The method "undocumented" was written: fill it in once you know.',
);

/** Labels of fields that were left out, and the name of a value that gave way to another one. */
export function droppedNames({ leftOver }: FieldsOfMethod, differing: readonly DifferingNames[]): Unplaced[] {
  return [
    ...leftOver.map(({ portal, span }) => ({ line: span.line, text: `${portal} (of another method)` })),
    ...differing
      .map(({ app, there, taken }) => (taken === app.vendor ? there : app))
      .flatMap(({ vendor, portal, span }) => (vendor === portal ? [] : [{ line: span.line, text: `**${vendor}**` }])),
  ];
}
