import type { FactPath } from '../../../manifest/facts.generated.ts';
import { type PageFact, shownBy } from './page-fact.ts';

type MappingFact = Extract<FactPath, '/groups' | `/users/${string}` | `/groups/${string}`>;

const table = shownBy('users.table[]', 'groups.mapping.table[]');

const scope = shownBy('users.scope[]', 'groups.mapping.scope[]');

/** Where pages show what happens to users and groups. */
export const mappingFacts: Readonly<Record<MappingFact, PageFact>> = {
  '/users/actions': shownBy('userVerbs', 'can.createUsers', 'can.updateUsers', 'can.disableUsers', 'can.deleteUsers'),
  '/users/activeFalse': shownBy('inactive.disabled', 'inactive.deleted'),
  '/users/matching': shownBy('users.matchingUndocumented'),
  '/users/unnamed': shownBy('users.unnamed'),
  '/users/roles/*/name': shownBy('users.roles[]'),
  '/users/roles/*/value': shownBy('users.roles[]'),
  '/users/roles/*/appRole': shownBy('users.roles[]'),
  '/users/roles/*/attribute': shownBy('users.roles[]'),
  '/users/roles/*/means': shownBy('users.roles[]'),
  '/users/scope': shownBy('users.unscoped'),
  '/users/scope/*/name': scope,
  '/users/scope/*/clauses/*/attribute': scope,
  '/users/scope/*/clauses/*/operator': scope,
  '/users/scope/*/clauses/*/value': scope,
  '/users/basis': shownBy('users.allAssumed', 'users.someAssumed', 'users.someUnknown'),
  '/users/attributes/*/name': table,
  '/users/attributes/*/type': table,
  '/users/attributes/*/source': table,
  '/users/attributes/*/expression': table,
  '/users/attributes/*/constant': table,
  '/users/attributes/*/matching': shownBy(
    'users.table[]',
    'users.matching',
    'groups.mapping.table[]',
    'groups.mapping.matching',
  ),
  '/users/attributes/*/filterable': table,
  '/users/attributes/*/required': table,
  '/users/attributes/*/multiValued': table,
  '/users/attributes/*/flow': table,
  '/users/attributes/*/default': table,
  '/users/attributes/*/note': shownBy('users.remarks[].text', 'groups.mapping.remarks[].text'),
  '/users/notes': shownBy('users.notes[]'),
  '/users/pictures': shownBy('users.mappingPicture', 'users.attributesPicture'),
  '/groups': shownBy('can.groups', 'groupsUnknown'),
  '/groups/actions': shownBy('groupVerbs', 'can.createGroups', 'can.updateGroups', 'can.deleteGroups'),
  '/groups/scope': shownBy('groups.mapping.unscoped'),
  '/groups/basis': shownBy('groups.mapping.allAssumed', 'groups.mapping.someAssumed', 'groups.mapping.someUnknown'),
  '/groups/matching': shownBy('groups.mapping.matchingUndocumented'),
  '/groups/rename': shownBy('groups.followsName', 'groups.keepsName'),
  '/groups/nested': shownBy('groups.nested', 'groups.flat'),
  '/groups/maximum': shownBy('groups.maximum'),
  '/groups/precreated': shownBy('groups.precreated', 'groups.unprepared'),
  '/groups/notes': shownBy('groups.mapping.notes[]'),
  '/groups/pictures': shownBy('groups.mapping.mappingPicture', 'groups.mapping.attributesPicture'),
};
