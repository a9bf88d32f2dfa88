/** What can be open about users, and about the attributes of users and groups (entra-provisioning fact sheet, sections 4 and 8). */
import type { Attribute, Connector, Fact, GroupMapping, UserMapping } from '../../connector/connector.ts';
import { DEFAULT_MAPPING } from '../../connector/default-mapping.ts';
import { findDefault } from '../../connector/find-default.ts';
import { isRoles, roleFunctionFor } from '../../connector/role-functions.ts';
import type { FactsUnder } from '../../manifest/fact-members.ts';
import {
  type Answer,
  adding,
  DEFAULTED,
  mappingsOf,
  type OpenPlace,
  PART,
  PROSE,
  type QuestionEntry,
  STATED,
} from '../question-row.ts';

type Mapping = UserMapping | GroupMapping;

/** Attributes of groups have the facts of those of users. */
export const mappingQuestions: Readonly<Record<FactsUnder<'/users'>, QuestionEntry>> = {
  '/users/actions': {
    gravity: 'leavers',
    question: 'Is a user who leaves disabled in the app, or deleted?',
    why: 'The draft says neither, so whoever leaves the directory keeps the account and can go on signing in.',
    open: ({ draft, users: { actions } }) =>
      !draft || actions.includes('disable') || actions.includes('delete')
        ? []
        : [{ pointer: '/users/actions', answers: [appending('disable'), appending('delete')] }],
  },
  '/users/activeFalse': {
    gravity: 'leavers',
    question: 'What does the app do with an account whose `active` becomes false?',
    why: 'The service says so of whoever leaves, and what happens then is up to the app.',
    open: ({ users: { actions, activeFalse } }) =>
      activeFalse !== null || !actions.includes('disable')
        ? []
        : [
            {
              pointer: '/users/activeFalse',
              answers: [
                adding('/users/activeFalse', 'disables', 'the account stays, and nobody can sign in with it'),
                adding('/users/activeFalse', 'deletes', 'the account is gone'),
              ],
            },
          ],
  },
  '/users/scope': { notHere: 'A filter is stated where one is needed; most apps take everybody who is assigned.' },
  '/users/scope/*/name': PART,
  '/users/scope/*/clauses/*/attribute': PART,
  '/users/scope/*/clauses/*/operator': PART,
  '/users/scope/*/clauses/*/value': PART,
  '/users/basis': STATED,
  '/users/matching': PART,
  '/users/attributes/*/name': {
    gravity: 'matching',
    question: 'Which attributes does the app have, and what is matched by?',
    why: "Nobody has stated one: all that a page shows is the service's own proposal, which may name attributes that the app refuses.",
    open: (connector) => mappingsOf(connector).filter(hasNoRows).map(withoutRows),
  },
  '/users/attributes/*/type': {
    gravity: 'nice-to-have',
    question: 'Of which type is the attribute?',
    why: 'The table has a column for it.',
    open: eachRow(
      ({ type }) => type === null,
      ({ pointer }) => at(`${pointer}/type`, [adding(`${pointer}/type`)]),
    ),
  },
  '/users/attributes/*/source': {
    gravity: 'values',
    question: 'What flows into the attribute?',
    why: "Where nothing is stated, pages take the service's proposal or say that nobody knows.",
    open: eachRow(isUnmapped, (attribute, { resource }) => ({
      ...at(`${attribute.pointer}/${attribute.mapping?.value.kind === 'expression' ? 'expression' : 'source'}`, [
        mappingOf(attribute, resource),
      ]),
      gravity: gravityOfMapping(attribute),
    })),
  },
  '/users/attributes/*/expression': PART,
  '/users/attributes/*/constant': PART,
  '/users/attributes/*/matching': {
    gravity: 'matching',
    question: 'Which attribute are objects matched by?',
    why: 'The service looks for each object in the app before it creates it; without a match it creates everybody again.',
    open: (connector) => mappingsOf(connector).filter(isUnmatched).flatMap(matchingPlace),
  },
  '/users/attributes/*/filterable': {
    gravity: 'details',
    question: 'Can the app be asked for an object by this attribute?',
    why: 'Only what can be filtered by can be matched by.',
    open: eachRow(
      (attribute) => !isSaid(attribute.filterable, attribute) && attribute.scim?.returned !== 'never',
      ({ pointer, matching }) => ({
        ...yesOrNo(`${pointer}/filterable`),
        ...(matching !== null && { gravity: 'filtering' }),
      }),
    ),
  },
  '/users/attributes/*/required': {
    gravity: 'details',
    question: 'Does the app refuse an object without this attribute?',
    why: 'Whoever lacks the value in the directory is then not provisioned, and the page cannot warn.',
    open: eachRow(
      ({ required, matching }) => required === null && matching === null,
      ({ pointer }) => yesOrNo(`${pointer}/required`),
    ),
  },
  '/users/attributes/*/multiValued': {
    gravity: 'details',
    question: 'Does the attribute hold a list?',
    why: 'It is an attribute of the app itself, so no standard says it.',
    open: eachRow(
      ({ scim, path, statedMultiValued }) => scim === null && path !== null && statedMultiValued === null,
      ({ pointer }) => yesOrNo(`${pointer}/multiValued`),
    ),
  },
  '/users/attributes/*/flow': DEFAULTED,
  '/users/attributes/*/default': PROSE,
  '/users/attributes/*/note': PROSE,
  '/users/unnamed': PROSE,
  '/users/roles/*/name': STATED,
  '/users/roles/*/value': { notHere: 'Left out, nobody says that it is anything but the name.' },
  '/users/roles/*/appRole': {
    gravity: 'details',
    question: 'Which app role gives this role?',
    why: 'It is what an administrator selects when a user is assigned.',
    open: eachRole('appRole'),
  },
  '/users/roles/*/attribute': {
    gravity: 'values',
    question: 'Which attribute carries this role?',
    why: 'Its mapping decides who gets the role.',
    open: eachRole('attribute'),
  },
  '/users/roles/*/means': {
    gravity: 'nice-to-have',
    question: 'What may somebody with this role do?',
    why: 'An administrator chooses by it.',
    open: eachRole('means'),
  },
  '/users/notes': PROSE,
  '/users/pictures': PROSE,
};

function at(pointer: string, answers: readonly Answer[]): OpenPlace {
  return { pointer, answers };
}

function appending(value: string): Answer {
  return { edits: [{ op: 'append', path: '/users/actions', value }] };
}

function yesOrNo(pointer: string): OpenPlace {
  return at(pointer, [adding(pointer, true), adding(pointer, false)]);
}

/** Attributes that stand in the manifest, and not those that the service proposes. */
function rowsOf({ attributes }: Mapping): readonly Attribute[] {
  return attributes.filter(({ pointer }) => /\/attributes\/\d+$/u.test(pointer));
}

function eachRow(
  isOpen: (attribute: Attribute) => boolean,
  place: (attribute: Attribute, mapping: Mapping) => OpenPlace,
): (connector: Connector) => OpenPlace[] {
  return (connector) =>
    mappingsOf(connector).flatMap((mapping) =>
      rowsOf(mapping)
        .filter(isOpen)
        .map((attribute) => ({ ...place(attribute, mapping), of: nameOf(attribute, mapping) })),
    );
}

function nameOf({ name }: Attribute, { resource }: Mapping): string {
  return resource === 'User' ? name : `${name} of groups`;
}

function eachRole(key: 'appRole' | 'attribute' | 'means'): (connector: Connector) => OpenPlace[] {
  return ({ users: { roles } }) =>
    roles
      .filter((role) => role[key] === null)
      .map(({ pointer, name }) => ({ ...at(`${pointer}/${key}`, [adding(`${pointer}/${key}`)]), of: name }));
}

function hasNoRows(mapping: Mapping): boolean {
  return rowsOf(mapping).length === 0;
}

function withoutRows({ pointer, resource }: Mapping): OpenPlace {
  const [row] = DEFAULT_MAPPING[resource];
  const rows = row === undefined ? [] : [{ name: row.name, source: row.source, matching: 1, filterable: true }];
  const edits = [
    { op: 'add', path: `${pointer}/attributes`, value: rows },
    { op: 'replace', path: `${pointer}/basis`, value: 'documented' },
  ] as const;
  const answers = [{ edits, means: 'a row for each attribute that the app documents' }];
  return { ...at(`${pointer}/attributes`, answers), ...(resource === 'Group' && { of: 'groups', gravity: 'groups' }) };
}

/** Stated of this very attribute, and not taken from the service's proposal. */
function isSaid(fact: Fact<unknown> | null, { pointer }: Attribute): boolean {
  return fact?.pointer.startsWith(`${pointer}/`) === true;
}

function isUnmatched(mapping: Mapping): boolean {
  return !hasNoRows(mapping) && !mapping.matching.some((attribute) => isSaid(attribute.matching, attribute));
}

/** At the attribute that comes first to mind: what is assumed, what can be filtered by, what the service proposes. */
function matchingPlace(mapping: Mapping): OpenPlace[] {
  const rows = rowsOf(mapping);
  const usual = DEFAULT_MAPPING[mapping.resource].find(({ matching }) => matching === 1)?.name;
  const likely =
    rows.find(({ matching }) => matching !== null) ??
    rows.find(({ filterable }) => filterable?.value === true) ??
    rows.find(({ name }) => name === usual) ??
    rows[0];
  if (likely === undefined) return [];
  const pointer = `${likely.pointer}/matching`;
  const { edits } = adding(pointer, 1);
  const undocumented = mapping.matchingUndocumented
    ? [{ op: 'remove', path: `${mapping.pointer}/matching` } as const]
    : [];
  const means = `objects are matched by ${likely.name}`;
  const place = at(pointer, [{ edits: [...edits, ...undocumented], means }]);
  return [{ ...place, of: mapping.resource === 'User' ? 'users' : 'groups' }];
}

function isUnmapped(attribute: Attribute): boolean {
  return !isSaid(attribute.mapping, attribute);
}

/** The mapping of `active` decides who can sign in; what the service proposes is a good guess for all others. */
function gravityOfMapping({ name, mapping }: Attribute): 'leavers' | 'values' | 'details' {
  if (mapping !== null) return 'details';
  return name === 'active' ? 'leavers' : 'values';
}

function mappingOf(attribute: Attribute, resource: 'User' | 'Group'): Answer {
  const { pointer, path } = attribute;
  const row = path === null ? null : findDefault(resource, path);
  const roles = isRoles(attribute) ? roleFunctionFor(attribute) : null;
  if (roles !== null) return adding(`${pointer}/expression`, roles);
  if (row?.expression !== undefined) return adding(`${pointer}/expression`, row.expression);
  return adding(`${pointer}/source`, row?.source ?? 'extensionAttribute1');
}
