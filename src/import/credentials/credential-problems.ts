/** What a page says of its credentials in two ways. */
import type { Unplaced } from '../claims/account.ts';
import type { PageProblem } from '../claims/page-problem.ts';
import type { PublishedCredentials } from './published-credentials.ts';

export function credentialProblems({ decided, evidence, foreign, method }: PublishedCredentials): PageProblem[] {
  return [
    ...(method === null ? [UNKNOWN] : []),
    ...foreignProblems(foreign, evidence.methods[0]?.span.line),
    ...decided.differing.map(
      ({ taken, span, other, inApp, inPortal }): PageProblem => ({
        rule: 'import-label-differs',
        line: span.line,
        message: `The set-up calls this value "${inApp}", and line ${other.line} calls it "${inPortal}".`,
        hint: `"${taken}" was written for both.`,
      }),
    ),
  ];
}

const UNKNOWN: PageProblem = {
  rule: 'import-unknown-credentials',
  line: 1,
  message: 'No step tells how the provisioning service signs in.',
  hint: 'The method "none" was written: correct it in the manifest.',
};

/** A consent leaves nothing to a token: where a page has both, one of the two was left over. */
function foreignProblems(foreign: PublishedCredentials['foreign'], consent: number | undefined): PageProblem[] {
  const [first] = foreign;
  const line = first?.span?.line;
  if (first === undefined || line === undefined) return [];
  return [
    {
      rule: 'import-auth-contradicts',
      line,
      message: `This step asks for ${first.portal}, and line ${consent ?? line} for a consent through Authorize.`,
      hint: 'The consent was taken for the method, and the fields were left out.',
    },
  ];
}

/** Labels of fields that were left out, and the name of a value that gave way to another one. */
export function droppedNames({ decided, leftOver }: PublishedCredentials): Unplaced[] {
  return [
    ...leftOver.map(({ portal, span }) => ({ line: span?.line ?? 1, text: `${portal} (the method is a consent)` })),
    ...decided.differing.map(({ inApp, inPortal, taken, span, other }) =>
      taken === inApp ? { line: other.line, text: `**${inPortal}**` } : { line: span.line, text: `**${inApp}**` },
    ),
  ];
}
