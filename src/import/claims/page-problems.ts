/** What there is to tell about a page that says a thing twice, and not the same, or says what no manifest can hold. */

import { isAttributeTable } from '../../page/outline/attribute-table.ts';
import { deniedGroups, listedActions, mapsGroups, promisedActions, promisedGroups } from '../readers/actions.ts';
import { readAttributeTable } from '../readers/attribute-table.ts';
import type { Reading } from '../readers/reading.ts';
import { flagged } from '../readers/said.ts';
import { type PageProblem, pageProblem } from './page-problem.ts';
import type { PutTogether } from './put-together.ts';
import { goneOf, type Refusal } from './refuse.ts';

type Check = (reading: Reading, put: PutTogether) => readonly PageProblem[];

const CHECKS: readonly Check[] = [
  names,
  ({ credentials }) => credentials.problems,
  assumptions,
  gallery,
  groups,
  actions,
  doubles,
  refusals,
  contradictions,
];

export function pageProblems(reading: Reading, put: PutTogether): PageProblem[] {
  return CHECKS.flatMap((check) => check(reading, put));
}

function names({ outline: { app, differs, page } }: Reading): PageProblem[] {
  const said = page.text.split('\n').flatMap((text, index) => (text.includes(app) ? [index + 1] : []));
  return differs.map(({ name, line }) => {
    const other = said.find((each) => each !== line);
    const place = other === undefined ? '' : ` (line ${other})`;
    const message = `The app is called "${name}" here, and "${app}" in other places${place}.`;
    return pageProblem('import-name-differs', line, message, `"${app}" was taken.`);
  });
}

/** A manifest has a basis and actions in any case; where they only follow from what the page leaves out, somebody should look. */
function assumptions(_: Reading, { placed }: PutTogether): PageProblem[] {
  const assumed = (part: string) =>
    ['users', 'groups'].filter((name) => {
      const claims = [...placed].flatMap(([pointer, [first]]) => (pointer.startsWith(`/${name}/${part}`) ? first : []));
      return claims.length > 0 && claims.every((each) => each?.certainty === 'inferred');
    });
  const [mapping, doing] = [assumed('basis').join(' and '), assumed('actions/').join(' and ')];
  const unlisted = `No table lists which attributes of ${mapping} are mapped: the default was assumed.`;
  const unsaid = `Nothing says what the service does with ${doing}: the usual actions were assumed.`;
  return [
    ...(mapping === '' ? [] : [pageProblem('import-unknown-mapping', 1, unlisted, 'List them once you know.')]),
    ...(doing === '' ? [] : [pageProblem('import-unknown-actions', 1, unsaid, 'Check "actions" in the manifest.')]),
  ];
}

/** Pages have a part that adds the app, but for those whose skeleton has none; where this one has none, it gets the usual words. */
function gallery({ outline: { isOurs, sections } }: Reading, { manifest }: PutTogether): PageProblem[] {
  const hasPart = isOurs || sections.some(({ role }) => role === 'gallery');
  if (hasPart || manifest === null || manifest.tutorial.edition === 'enable-first') return [];
  const message = 'No part of the page adds the app from the gallery: the usual words were assumed.';
  return [pageProblem('import-unknown-gallery', 1, message, 'Check that the gallery has the app.')];
}

function groups(reading: Reading): PageProblem[] {
  const { outline, regions } = reading;
  const [denied] = deniedGroups(outline);
  const [listed] = listedActions(outline, 'groups');
  const problem = (line: number, message: string, taken = 'No groups were taken.') => [
    pageProblem('import-groups-contradict', line, message, taken),
  ];
  if (mapsGroups(reading)) {
    const mapped = regions.find(({ owner }) => owner === 'groups')?.blocks[0];
    if (denied === undefined || mapped === undefined) return [];
    const message = `Groups are denied here, and mapped in line ${mapped.line}.`;
    return problem(denied.line, message, 'The mapping was taken.');
  }
  if (denied !== undefined && listed !== undefined)
    return problem(denied.line, `Groups are denied here, and promised in line ${listed.span.line}.`);
  const promised = promisedGroups(outline);
  const users = regions.find(({ owner }) => owner === 'users');
  if (promised === undefined || users === undefined || listed !== undefined) return [];
  const line = users.blocks[0]?.line ?? 1;
  const message = `Groups are promised here, and behind the mapping of users in line ${line} no step maps them.`;
  return problem(promised.line, message);
}

function actions({ outline }: Reading): PageProblem[] {
  const listed = listedActions(outline, 'users');
  const promised = promisedActions(outline);
  // An app that deletes who becomes inactive has the other verb for the same action.
  const isDeletion = flagged(outline.spans, 'inactive.deleted').length > 0;
  const missing = promised.filter(
    ({ action }) => !listed.some((each) => each.action === (isDeletion && action === 'delete' ? 'disable' : action)),
  );
  const [first] = listed;
  const [promise] = promised;
  if (first === undefined || promise === undefined || missing.length === 0) return [];
  const left = missing.map(({ action }) => action).join('", "');
  const message = `The list of capabilities has no "${left}" of users, and line ${promise.span.line} promises it.`;
  return [pageProblem('import-actions-contradict', first.span.line, message, 'The list of capabilities was followed.')];
}

function doubles({ outline, regions }: Reading): PageProblem[] {
  const tables = regions.flatMap(({ blocks }) => blocks.filter(isAttributeTable));
  return tables
    .flatMap((table) => readAttributeTable(table, outline.app))
    .flatMap(({ attribute, name, double }) => {
      if (double === null) return [];
      const message = `"${attribute.name}" is listed already, in line ${double.line}.`;
      return pageProblem('import-attribute-listed-twice', name.line, message, 'The first of the two rows was taken.');
    });
}

function refusals(_: Reading, { refusals: refused }: PutTogether): PageProblem[] {
  const findings = new Map(refused.map((each) => [each.finding, each]));
  return [...findings.values()].map((each) => {
    const { line } = each.claim;
    const { message, rule, hint } = each.finding;
    const text = `${message.replace(/\.$/, '')} (${rule}): ${isMended(each) ? 'mended' : 'left out'}.`;
    return pageProblem('import-fact-refused', line, text, hint ?? 'Mend it, and add it to the manifest.');
  });
}

/** Nothing of it is gone. */
const isMended = (refusal: Refusal) => refusal.left !== null && goneOf(refusal).length === 0;

function contradictions(_: Reading, put: PutTogether): PageProblem[] {
  return put.contradictions
    .filter(({ taken, left }) => taken.certainty === 'stated' && left.certainty === 'stated')
    .map(({ taken, left }) => {
      const [there, here] = [JSON.stringify(taken.value), JSON.stringify(left.value)];
      const message = `The page says ${here} here, and ${there} in line ${taken.line} (${taken.fact}).`;
      return pageProblem('import-fact-contradicts', left.line, message, `What line ${taken.line} says was taken.`);
    });
}
