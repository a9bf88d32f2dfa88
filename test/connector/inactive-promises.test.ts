/** What texts say of accounts that become inactive, in the words of people. */
import { expect, it } from 'vitest';
import { deletionPromises, disablingPromises, returnPromises } from '../../src/connector/inactive-promises.ts';

it.each([
  "Acme does not support soft-deletes. When a user's **active** attribute is set to False, Acme deletes the user permanently.",
  'Deactivated users are permanently removed from Acme.',
  'Setting `active` to `false` hard-deletes the account.',
  'Once a user is unassigned, the account is deleted for good.',
  'Acme has no soft delete: disabled users are deleted for good, and cannot be restored.',
  'Disabling a user permanently deletes their data.',
])('is deleted for good: %s', (text) => {
  expect(deletionPromises(text)).toHaveLength(1);
});

it.each([
  'Deactivated users are not deleted permanently.',
  'Disabled users keep their data.',
  'Users that were deleted in the directory are permanently deleted after 30 days.',
  'Groups that go out of scope are permanently deleted.',
  'Permanently delete the old token.',
  'Acme supports soft delete.',
  'Acme disables users instead of permanently deleting them.',
  'To delete a user for good, open **Users** in Acme.',
])('promises nothing of the kind: %s', (text) => {
  expect(deletionPromises(text)).toEqual([]);
});

it.each([
  ['A user who is assigned again is re-enabled.', 1],
  ['Reactivating an account keeps its history.', 1],
  ['Users cannot be re-enabled.', 0],
  ['Re-enable the integration under **Settings**.', 0],
])('comes back: %s %i', (text, times) => {
  expect(returnPromises(text)).toHaveLength(times);
});

it.each([
  'Setting `active` to `false` suspends the account.',
  'When **active** becomes False, the user is disabled and keeps all files.',
  'If a user is unassigned (active set to false), the account will be soft-deleted.',
])('is kept, and nobody can use it: %s', (text) => {
  expect(disablingPromises(text)).toHaveLength(1);
});

it.each([
  'When a user is disabled in the directory, `active` is set to false.',
  'When `active` is false, the account is not disabled.',
  'When `active` is false, the account is disabled and permanently deleted.',
  'Acme disables users.',
])('says nothing of what becomes of the account: %s', (text) => {
  expect(disablingPromises(text)).toEqual([]);
});
