/** What there is to tell about a page that says a thing twice, and not the same, or says what no manifest can hold. */

import { isAttributeTable } from '../outline/configure-regions.ts';
import { deniedGroups, listedActions, mapsGroups, promisedActions, promisedGroups } from '../readers/actions.ts';
import { readAttributeTable } from '../readers/attribute-table.ts';
import type { Reading } from '../readers/reading.ts';
import { flagged } from '../readers/said.ts';
import type { PageProblem } from './page-problem.ts';
import type { PutTogether } from './put-together.ts';

type Check = (reading: Reading, put: PutTogether) => readonly PageProblem[];

const CHECKS: readonly Check[] = [
  names,
  ({ credentials }) => credentials.problems,
  groups,
  actions,
  doubles,
  refusals,
  contradictions,
];

export function pageProblems(reading: Reading, put: PutTogether): PageProblem[] {
  return CHECKS.flatMap((check) => check(reading, put));
}

function names({ outline }: Reading): PageProblem[] {
  const lines = outline.page.text.split('\n');
  return outline.differs.map(({ name, line }) => {
    const at = lines.findIndex((text, index) => index + 1 !== line && text.includes(outline.app));
    const place = at === -1 ? '' : ` (line ${at + 1})`;
    const message = `The app is called "${name}" here, and "${outline.app}" in other places${place}.`;
    return { rule: 'import-name-differs', line, message, hint: `"${outline.app}" was taken.` };
  });
}

function groups(reading: Reading): PageProblem[] {
  const { outline, regions } = reading;
  const [denied] = deniedGroups(outline);
  const [listed] = listedActions(outline, 'groups');
  const hint = 'No groups were taken.';
  const problem = (line: number, message: string): PageProblem => ({
    rule: 'import-groups-contradict',
    line,
    message,
    hint,
  });
  if (denied !== undefined && listed !== undefined && !mapsGroups(reading))
    return [problem(denied.line, `Groups are denied here, and promised in line ${listed.span.line}.`)];
  const promised = promisedGroups(outline);
  const users = regions.find(({ owner }) => owner === 'users');
  if (promised === undefined || users === undefined || mapsGroups(reading) || listed !== undefined) return [];
  const line = users.blocks[0]?.line ?? 1;
  const message = `Groups are promised here, and behind the mapping of users in line ${line} no step maps them.`;
  return [problem(promised.line, message)];
}

function actions({ outline }: Reading): PageProblem[] {
  const listed = listedActions(outline, 'users');
  const promised = promisedActions(outline);
  // An app that deletes who becomes inactive has the other verb for the same action.
  const isDeletion = flagged(outline.spans, 'inactive.deleted').length > 0;
  const missing = promised
    .filter(
      ({ action }) => !listed.some((each) => each.action === (isDeletion && action === 'delete' ? 'disable' : action)),
    )
    .map(({ action }) => action);
  const [first] = listed;
  const [promise] = promised;
  if (first === undefined || promise === undefined || missing.length === 0) return [];
  const message = `The list of capabilities has no "${missing.join('", "')}" of users, and line ${promise.span.line} promises it.`;
  return [
    {
      rule: 'import-actions-contradict',
      line: first.span.line,
      message,
      hint: 'The list of capabilities was followed.',
    },
  ];
}

function doubles({ outline, regions }: Reading): PageProblem[] {
  const tables = regions.flatMap(({ blocks }) => blocks.filter(isAttributeTable));
  return tables.flatMap((table) =>
    readAttributeTable(table, outline.app).flatMap(({ attribute, name, double }): PageProblem[] => {
      if (double === null) return [];
      const message = `"${attribute.name}" is listed already, in line ${double.line}.`;
      return [
        {
          rule: 'import-attribute-listed-twice',
          line: name.line,
          message,
          hint: 'The first of the two rows was taken.',
        },
      ];
    }),
  );
}

function refusals(_: Reading, { refusals: refused }: PutTogether): PageProblem[] {
  const findings = new Map(refused.map(({ claim, finding }) => [finding, claim.line]));
  return [...findings].map(([{ message, rule, hint }, line]) => ({
    rule: 'import-fact-refused',
    line,
    message: `${message.replace(/\.$/, '')} (${rule}): left out.`,
    hint: hint ?? 'Mend it, and add it to the manifest.',
  }));
}

function contradictions(_: Reading, put: PutTogether): PageProblem[] {
  return put.contradictions
    .filter(({ taken, left }) => taken.certainty === 'stated' && left.certainty === 'stated')
    .map(({ taken, left }) => ({
      rule: 'import-fact-contradicts',
      line: left.line,
      message: `The page says ${JSON.stringify(left.value)} here, and ${JSON.stringify(taken.value)} in line ${taken.line} (${taken.fact}).`,
      hint: `What line ${taken.line} says was taken.`,
    }));
}
