/** Tests of a profile with their two verdicts, for a person. */
import type { ProfileReport, ProfileResult } from '../profiles/profiles.ts';

/** Lines of text. */
export function profileLines({ name, tests, isPassed }: ProfileReport): string[] {
  return [
    '',
    `${name}: what each test would say, and what production would do. As a whole it would ${isPassed ? 'pass' : 'fail'}.`,
    `  ${'test'.padEnd(COLUMN)}${'production'.padEnd(COLUMN)}`.trimEnd(),
    ...tests.flatMap((test) => [
      `  ${WORDS[test.says].padEnd(COLUMN)}${WORDS[test.production].padEnd(COLUMN)}${nameOf(test)}`,
      ...remarksOn(test).map((remark) => `${' '.repeat(2 + 2 * COLUMN)}${remark}`),
    ]),
  ];
}

/** As rows of a table in Markdown or HTML: the verdicts, the name, what is to be said. */
export function profileRows({ tests }: ProfileReport): (readonly [string, string, string, string])[] {
  return tests.map((test) => [WORDS[test.says], WORDS[test.production], nameOf(test), remarksOn(test).join(' ')]);
}

function nameOf({ name, mandatory }: ProfileResult): string {
  return mandatory ? name : `${name} (optional)`;
}

const COLUMN = 16;

const WORDS: Readonly<Record<ProfileResult['says'] | ProfileResult['production'], string>> = {
  passes: 'passes',
  fails: 'fails',
  skipped: 'skipped',
  works: 'works',
  'cannot-tell': 'cannot tell',
  'not-applicable': 'not applicable',
};

/** What passes needs no words. */
function remarksOn({ says, why, ownFault, note, production, productionWhy }: ProfileResult): string[] {
  return [
    ...(says === 'passes' ? [] : [why]),
    ...(ownFault === null ? [] : [`The test's own fault: ${ownFault}`]),
    ...(note === null ? [] : [note]),
    ...(production === 'works' || production === 'not-applicable' || productionWhy === why || productionWhy === ''
      ? []
      : [`Production: ${productionWhy}`]),
  ];
}
