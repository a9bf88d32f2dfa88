/** Updates that are refused, misread or forgotten (scim-server-faults fact sheet, rows 7 to 9, 11 to 17, 19 and 32). */
import { isRecord } from '../../json/is-record.ts';
import { typeAt } from '../../provisioning/app.ts';
import { evaluateFilter } from '../../scim/filter-evaluate.ts';
import type { Operation } from '../../scim/patch/operation.ts';
import { findTarget } from '../../scim/patch/target.ts';
import { entriesOf, type Resource, withMember } from '../../scim/resource/resource.ts';
import { ScimError } from '../../scim/scim-error.ts';
import type { Exchange } from '../server/exchange.ts';
import { isOf, sentOperations, someAttribute } from './ask.ts';
import type { Fault } from './fault.ts';

export const PATCH_FAULTS = {
  'capital-ops-ignored-on-users': {
    row: 7,
    does: 'It answers 200 to Add, Replace and Remove of a user, and does nothing.',
    operations: (operations, _, exchange) =>
      isOf('Users', exchange) ? inSmallLetters(operations, exchange) : operations,
  },
  'capital-ops-ignored-on-groups': {
    row: 7,
    does: 'It answers 204 to Add, Replace and Remove of a group, and does nothing.',
    operations: (operations, _, exchange) =>
      isOf('Groups', exchange) ? inSmallLetters(operations, exchange) : operations,
  },
  'text-boolean-refused': {
    row: 8,
    does: 'It refuses "False" for active.',
    operations: (operations) => {
      if (operations.some((each) => typeof activeIn(each) === 'string'))
        throw new ScimError(400, 'invalidValue', 'active takes a boolean.');
      return operations;
    },
  },
  'text-boolean-kept': {
    row: 8,
    does: 'It keeps "False" as a text, and the user stays active.',
    stored: (next, _, exchange) => {
      const text = sentOperations(exchange)
        .map(({ path, value }) => activeIn({ op: 'replace', path: typeof path === 'string' ? path : null, value }))
        .find((value) => typeof value === 'string');
      return text === undefined ? next : { ...next, active: text };
    },
  },
  'enable-refused': {
    row: 9,
    does: 'It refuses to enable a user again.',
    operations: (operations) => {
      if (operations.some((each) => String(activeIn(each)).toLowerCase() === 'true'))
        throw new ScimError(400, 'mutability', 'A user who left stays out.');
      return operations;
    },
  },
  'add-no-target': {
    row: 11,
    does: 'It refuses to add to an entry that does not exist yet.',
    operations: (operations, before, exchange) => {
      if (operations.some((operation) => lacksEntry(operation, before, exchange)))
        throw new ScimError(400, 'noTarget', 'There is no such entry.');
      return operations;
    },
  },
  'urn-split-at-dots': {
    row: 12,
    does: 'It splits the URN of an extension at its dots, and keeps the value where nobody looks.',
    operations: (operations) => operations.filter(({ path }) => path === null || !/^urn:.*:[^:]+$/u.test(path)),
  },
  'manager-bare-id-refused': {
    row: 13,
    does: 'It refuses a manager that is no object.',
    operations: (operations) => {
      if (operations.some(({ path, value }) => isManager(path) && typeof value === 'string' && value !== ''))
        throw new ScimError(400, 'invalidValue', 'manager takes an object.');
      return operations;
    },
  },
  'manager-object-misplaced': {
    row: 13,
    does: 'It takes a manager that is an object, and keeps it in the wrong place.',
    operations: (operations) =>
      operations.filter(({ path, value }) => !(isManager(path) && isRecord(value) && value['value'] !== '')),
  },
  'manager-never-emptied': {
    row: 13,
    does: 'It keeps the manager when the value is emptied.',
    operations: (operations) => operations.filter(({ path, value }) => !(isManager(path) && isEmptyReference(value))),
  },
  'dotted-keys-literal': {
    row: 14,
    does: 'It keeps the dotted keys of a value without a path as they are written.',
    operations: (operations) => operations.map((operation) => ({ ...operation, value: withoutDotted(operation) })),
  },
  'nested-complex-wiped': {
    row: 15,
    does: 'It forgets the parts of a nested value that a replacement does not name.',
    operations: (operations) =>
      operations.flatMap((operation) => [
        ...nestedNames(operation).map((path) => ({ op: 'remove' as const, path, value: undefined })),
        operation,
      ]),
  },
  'member-removal-empties-group': {
    row: 16,
    does: 'It removes every member where one is named in a list of values.',
    operations: (operations) =>
      operations.map((each) => (isListedRemoval(each) ? { ...each, value: undefined } : each)),
  },
  'member-removal-ignored': {
    row: 16,
    does: 'It removes no member where one is named in a list of values.',
    operations: (operations) => operations.filter((each) => !isListedRemoval(each)),
  },
  'member-filter-not-implemented': {
    row: 17,
    does: 'It cannot remove a member that a value filter names.',
    operations: (operations) => {
      if (operations.some(({ op, path }) => op === 'remove' && path?.startsWith('members[')))
        throw new ScimError(501, null, 'Value filters are not implemented.');
      return operations;
    },
  },
  'group-update-empties-members': {
    row: 19,
    does: 'It forgets the members of a group whose name or externalId changes.',
    stored: (next, before, exchange) => {
      const isTouched = sentOperations(exchange).some(({ path }) => String(path).startsWith('members'));
      return before === null || isTouched || !isOf('Groups', exchange) ? next : withMember(next, 'members', undefined);
    },
  },
  'only-first-operation': {
    row: 32,
    does: 'It carries out the first operation of a PATCH alone.',
    operations: (operations) => operations.slice(0, 1),
  },
  'attribute-not-updated': {
    row: null,
    does: 'It keeps an attribute when a user is created, and not when it is changed.',
    operations: (operations, _, { app }) => operations.filter(({ path }) => path !== someAttribute(app)?.name),
  },
  'group-rename-ignored': {
    row: null,
    does: 'It answers 204 to the renaming of a group, and keeps the old name.',
    operations: (operations, _, exchange) =>
      isOf('Groups', exchange) ? operations.filter(({ path }) => path !== 'displayName') : operations,
  },
} as const satisfies Readonly<Record<string, Fault>>;

function inSmallLetters(operations: readonly Operation[], exchange: Exchange): readonly Operation[] {
  const sent = sentOperations(exchange);
  return operations.filter((_, index) => !/^[A-Z]/u.test(String(sent[index]?.['op'])));
}

function activeIn({ path, value }: Operation): unknown {
  if (path !== null) return path.toLowerCase() === 'active' ? value : undefined;
  return isRecord(value) ? value['active'] : undefined;
}

function lacksEntry({ op, path }: Operation, before: Resource, { app, segments }: Exchange): boolean {
  const type = typeAt(app, segments[0] ?? '');
  if (op !== 'add' || path === null || type === null || !path.includes('[')) return false;
  const { filter, attribute } = findTarget(path, type.schemas);
  const entries = entriesOf(before[attribute.name]);
  return filter !== null && !entries.some((entry) => evaluateFilter(filter, entry));
}

function isManager(path: string | null): boolean {
  return path !== null && /(?:^|:)manager$/u.test(path);
}

function isEmptyReference(value: unknown): boolean {
  return value === '' || value === null || (isRecord(value) && value['value'] === '');
}

function withoutDotted({ path, value }: Operation): unknown {
  if (path !== null || !isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name.includes(':') || !name.includes('.')));
}

function nestedNames({ op, path, value }: Operation): string[] {
  if (op !== 'replace' || path !== null || !isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => (isRecord(member) ? [name] : []));
}

function isListedRemoval({ op, path, value }: Operation): boolean {
  return op === 'remove' && path === 'members' && Array.isArray(value);
}
