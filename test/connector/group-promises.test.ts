import { describe, expect, it } from 'vitest';
import { groupPromises } from '../../src/connector/group-promises.ts';

const promised = (text: string): string[] => groupPromises(text).map(([start, end]) => text.slice(start, end));

describe('a text promises groups', () => {
  it.each([
    ['Provision users and groups to Acme.', 'Provision users and groups'],
    ['Based on user / group attributes.', 'user / group'],
    ['Group memberships are kept in step.', 'Group memberships'],
    ['The service pushes teams as groups.', 'pushes teams as groups'],
    ['Your groups will be created in Acme.', 'groups will be created'],
    ['The service will disable users or groups in Acme by their assignments.', 'disable users or groups'],
  ])('%s', (text, promise) => expect(promised(text)).toEqual([promise]));

  it('once a sentence, in each that does', () => {
    expect(promised('Creates groups. Deletes groups and updates groups. Creates users.')).toEqual([
      'Creates groups',
      'Deletes groups and updates groups',
    ]);
  });
});

describe('a text promises no groups', () => {
  it.each([
    'Provision users to Acme.',
    'Groups cannot be provisioned.',
    "It doesn't provision users and groups alike.",
    'Assign users and groups to Acme.',
    'It begins with all users and groups that are defined in **Scope**.',
    'Decide who may update users and groups in scope by assignments.',
    'Only users in the group have access.',
    'Create a permission group and add yourself.',
    'Send a request to https://acme.example/users/groups/1.',
  ])('%s', (text) => expect(promised(text)).toEqual([]));
});
