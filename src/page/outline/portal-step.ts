/** Which step of the portal a text tells, by the labels and things that it speaks of. */

import { CREDENTIAL_LABELS } from '../../connector/credential-labels.ts';
import { remembered } from '../../problem/remembered.ts';
import { wordPattern } from './word-patterns.ts';

export type PortalStep =
  | 'usersAndGroups'
  | 'groups'
  | 'users'
  | 'groupsMapping'
  | 'usersMapping'
  | 'notification'
  | 'mode'
  | 'filters'
  | 'onDemand'
  | 'status'
  | 'start'
  | 'scope'
  | 'credentials'
  | 'pickApp'
  | 'tab'
  | 'signIn'
  | 'save'
  | 'other';

const SYNCHRONIZES = ['synchronize', 'synchronise', 'provision'];

/** The first row that fits decides. */
const STEPS: readonly (readonly [PortalStep, readonly string[]])[] = [
  ['usersAndGroups', ['review the user and group attributes']],
  [
    'groups',
    ['review ~ group attributes', 'group attributes ~ synchronized', 'for each group', 'review ≈ group ≈ attributes'],
  ],
  [
    'users',
    [
      ...['attributes', 'user attributes'].flatMap((what) => [
        `review ${what}`,
        `review the ${what}`,
        `review your ${what}`,
      ]),
      'for each user',
      'user attributes ~ synchronized',
    ],
  ],
  // The app's name may speak of groups.
  ['usersMapping', SYNCHRONIZES.map((verb) => `${verb} ≈ users to`)],
  [
    'groupsMapping',
    [
      ...SYNCHRONIZES.flatMap((verb) => [`${verb} ≈ groups`, `${verb} ≈ group to`]),
      '^select groups',
      'attribute mapping … groups$',
    ],
  ],
  [
    'usersMapping',
    [
      ...SYNCHRONIZES.slice(0, 2).map((verb) => `${verb} ≈ users`),
      ...['azure', 'microsoft', 'entra'].map((brand) => `provision ${brand} … users`),
      'attribute mapping … users$',
    ],
  ],
  [
    'notification',
    ['notification email', 'notification e-mail', 'notification email*', 'quarantine email*', 'quarantine e-mail*'],
  ],
  ['mode', ['provisioning mode', 'new configuration']],
  ['filters', ['scoping filter', 'scoping filters']],
  ['onDemand', ['on-demand provisioning', 'on demand provisioning', 'provision on demand']],
  ['status', ['provisioning status']],
  ['start', ['ready to provision', 'start provisioning', 'provisioning starts']],
  ['scope', ['value in scope', 'values ~ in scope', 'in scope in the settings', 'under scope in the settings']],
  [
    'credentials',
    [
      ...['admin credentials', 'tenant uri', 'admin user name', 'test connection', 'authorize'],
      ...CREDENTIAL_LABELS.map((label) => label.toLowerCase()),
    ],
  ],
  [
    'pickApp',
    [
      'applications list',
      'list of applications',
      'list of ~ applications',
      'your instance of',
      'configured … for single sign-on',
    ],
  ],
  ['tab', ['provisioning tab']],
  [
    'signIn',
    [
      ...['sign in', 'signin', 'sign on'].flatMap((verb) => [
        `${verb} to the ~ portal`,
        `${verb} to the ~ admin center`,
      ]),
      ...['^open the azure portal', '^open the ~ admin center', '^browse to'],
      ...['^in the azure portal', '^in the ~ admin center'].flatMap((place) => [
        `${place}, browse`,
        `${place}, select enterprise app*`,
      ]),
      ...['^go to', 'navigate to'].flatMap((verb) => [
        `${verb} identity`,
        `${verb} entra id`,
        `${verb} enterprise app*`,
      ]),
    ],
  ],
  [
    'save',
    [
      '^click save',
      '^click the save',
      '^select save',
      '^select the save',
      '^choose save',
      '^select create',
      '^select properties',
      '^select the edit icon',
    ],
  ],
];

const PATTERNS = STEPS.map(([step, rows]) => ({ step, words: wordPattern(rows) }));

/** Pages share most of their paragraphs. */
export const portalStep = remembered((words: string): PortalStep => {
  const text = words.replace(/\W+$/, '');
  return PATTERNS.find((row) => row.words.test(text))?.step ?? 'other';
});
