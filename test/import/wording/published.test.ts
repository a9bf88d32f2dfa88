/** The wording of published pages: what the platform says of every app, and nothing that is said of one. */
import { describe, expect, test } from 'vitest';
import { recognisePublished } from '../../../src/import/wording/recognise-published.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { mostNamed, namedApps } from '../../../src/page/words/named-apps.ts';
import { onlyWhere } from '../../run/only-where.ts';
import { ALL_FOLDERS, NO_CORPUS, readFolder } from '../corpus.ts';
import { phraseIn, sentencesIn } from '../sentences.ts';

const NAMES = ['Acme', 'TestApp'];

function recognise(text: string, names: readonly string[] = NAMES) {
  return recognisePublished(phraseIn(text), names);
}

function capturesIn(text: string) {
  return Object.fromEntries((recognise(text)?.captures ?? []).map(({ path, text: said }) => [path, said]));
}

interface Said {
  readonly text: string;
  readonly names: readonly string[];
}

function sentencesOf(page: string): Said[] {
  const named = namedApps(readPage(page));
  const names = [mostNamed(named) ?? 'page', ...new Set(named.map(({ name }) => name)), 'TestApp'];
  return sentencesIn(page).map(({ text }) => ({ text, names }));
}

describe('what pages of 2026 print of shared files and in new words', () => {
  test.each([
    "If you don't already have one, you can [create an account](https://azure.microsoft.com/free-trial) for free. - One of the following roles: - [Application Administrator](/entra/permissions-reference#a) - [Application Owner](/entra/permissions-reference#b)..",
    'You need the following to complete the outlined steps:',
    'Microsoft Entra users need to be assigned access to the app before they are selected.',
    'We recommend that you first assign a single user to Acme to test the configuration.',
    'You need to select any valid role when you assign a user.',
    'Single sign-on is configured independently, but the two features complement each other.',
    'These capabilities for provisioning and access are supported by Acme:',
    'This procedure explains how you configure the provisioning service to create and disable users in Acme.',
    'See this article for related guidance:',
    'Follow the next three steps to find these values.',
  ])('is the platform’s: %s', (text) => {
    expect(recognise(text)).not.toBeNull();
  });

  test('single sign-on that one might want has its protocol', () => {
    expect(capturesIn('You might also want to enable SAML-based single sign-on for Acme.')).toMatchObject({
      'singleSignOn.protocol': 'SAML',
    });
  });
});

describe('what is said of one app is never covered', () => {
  test.each([
    'A user can be a member of at most 50 groups.',
    'Acme keeps deleted users for 30 days.',
    'Acme supports these capabilities for doors:',
    'For related guidance on doors, see this article:',
    'To find these values, follow the next step in Acme Doors.',
    'Acme matches by **Login** only.',
    'Acme has no soft deletes.',
    'The user name may have 20 characters and must be unique.',
    'Acme puts all groups below the default group.',
    'Groups inside groups do not work.',
    'Acme does not take passwords.',
    'Only users with the **Agent** role are provisioned.',
    'An Acme account with one of the following roles:',
    'Administrator',
    'An Acme tenant with the **Enterprise** plan.',
    'An Acme tenant.',
    'An Acme account with Admin permissions.',
    'Users without a group become members of the default group.',
    'Phone numbers must be in E.164 form.',
    'Provisioning relies on the [Acme API](https://acme.example/api).',
    'In the **Tenant URL** field, enter https://api.acme.example/scim.',
    'Copy **SCIM Endpoint** and **Access Token**.',
    'The initial cycle does not take longer than 5 hours.',
    'Users are never removed from Acme.',
    'Set `active` in the attribute mapping.',
    'Add a user group to Acme.',
    'Select the groups that you want.',
    'Define the groups that you want.',
    'Use the admin credentials of Acme.',
    'Under **Acme Credentials**, take the first step.',
    'An Acme [subscription](https://acme.example/plans) with single sign-on enabled.',
    'Monitor the progress in Acme.',
  ])('%s', (text) => {
    expect(recognise(text)).toBeNull();
  });
});

describe('what the platform says of every app is covered', () => {
  test.each([
    'Under **Admin Credentials**, complete these steps:',
    'Remember the following points:',
    'To scope users based on assignment, see [Manage assignment](../manage-apps/assign-user-or-group-access-portal.md).',
    'In the **Notification Email** text box, enter the email address of a person.',
    'If you change the matching attribute, make sure that the Acme API supports filtering by it.',
    'Add Acme to your Azure AD tenant from the application gallery.',
    'To configure user provisioning to Acme in Microsoft Entra ID, complete these steps:',
    'Sign in to the Microsoft Entra admin center as at least a Cloud Application Administrator or an app owner.',
    "If you don't have an account already, [create one for free](https://azure.microsoft.com/pricing/purchase-options/azure-account?cid=msft_learn).",
    'If you change the attribute that matches, ensure that the SCIM API of Acme supports filtering by it.',
    'This article demonstrates the steps that you complete in Acme and in Microsoft Entra ID.',
    'Learn more in the quickstart about how you add an application from the gallery.',
    'Complete the steps described in the tutorial to set scoping filters up.',
    'Under **Settings**, for **Provisioning Status**, select **On**.',
    'Under **Settings**, for **Scope**, select the relevant option.',
    'Define who is in **Scope** by selecting the value that you want.',
    'Under **Attribute-Mapping**, review the attributes that are synced.',
    'With [on-demand provisioning](~/identity/app-provisioning/provision-on-demand.md), validate the synchronization of a few users.',
  ])('%s', (text) => {
    expect(recognise(text)).not.toBeNull();
  });
});

describe('what a sentence states is taken from it', () => {
  test.each([
    [
      'Subsequent cycles occur about every 40 minutes, as long as the Microsoft Entra provisioning service is running.',
      { cycleMinutes: '40' },
    ],
    ['They occur approximately every 30 minutes as long as the service runs.', { cycleMinutes: '30' }],
    [
      'Follow the instructions of the [Acme single sign-on tutorial](acme-tutorial.md).',
      { 'singleSignOn.link': 'acme-tutorial.md' },
    ],
    [
      'Under **Select authentication method**, choose **Bearer authentication**.',
      { 'credentials.methodLabel': 'Bearer authentication' },
    ],
    [
      'Select **OAuth2 Client Credentials Grant** as the authentication method.',
      { 'credentials.methodLabel': 'OAuth2 Client Credentials Grant' },
    ],
    [
      'If the connection fails, make sure that your Acme account has Team Admin permissions and try again.',
      { 'credentials.adminRole': 'Team Admin' },
    ],
    [
      'The service automatically provisions and deprovisions users to [Acme](https://acme.example).',
      { 'appLink.homepage': 'https://acme.example' },
    ],
    [
      'Use the **Synchronization Details** section to monitor progress and follow links to activity logs.',
      { progressLabel: 'Synchronization Details' },
    ],
    [
      'To monitor the progress, go to the section **Synchronization Details**.',
      { progressLabel: 'Synchronization Details' },
    ],
    ['Syncs occur approximately every 50 minutes as long as it is running.', { cycleMinutes: '50' }],
    [
      'Choose to enable SAML-based single sign-on for Acme, following the [Acme tutorial](acme-tutorial.md).',
      { 'singleSignOn.protocol': 'SAML', 'singleSignOn.link': 'acme-tutorial.md' },
    ],
    ['Acme supports at most 500 groups.', { 'groups.maximum': '500' }],
  ])('%s', (text, expected) => {
    expect(capturesIn(text)).toEqual(expected);
  });

  test.each([
    ['The connector is currently in Public Preview.', { preview: true }],
    ['Acme does not support group provisioning.', { 'can.groups': false }],
    [
      "Acme doesn't support group creation or deletion, only updates.",
      { 'can.createGroups': false, 'can.deleteGroups': false, 'can.updateGroups': true },
    ],
    ...['[Single sign-on](acme-tutorial.md)', 'Set up [single sign-on](acme-tutorial.md)'].map(
      (what): [string, object] => [
        `${what} to Acme (recommended)`,
        { singleSignOn: true, 'singleSignOn.recommended': true },
      ],
    ),
  ])('%s', (text, expected) => {
    expect(recognise(text)?.flags).toEqual(expected);
  });
});

describe('published pages', () => {
  onlyWhere(readFolder('seeds').length > 0, NO_CORPUS);

  const said = new Map(ALL_FOLDERS.map((name) => [name, readFolder(name).flatMap(({ text }) => sentencesOf(text))]));
  const covered = new Set([...said.values()].flat().filter(({ text, names }) => recognise(text, names) !== null));
  const isCovered = (each: Said) => covered.has(each);

  test.each([
    ['seeds', 0.85],
    ['modern', 0.75],
    ['2018', 0.75],
    ['2026', 0.75],
    ['more', 0.66],
  ] as const)('of the sentences in %s, a share of %f is the platform’s', (name, share) => {
    const sentences = said.get(name) ?? [];
    expect(sentences.filter(isCovered).length).toBeGreaterThanOrEqual(sentences.length * share);
  });

  test.each([
    ...['soft-deletes', 'expiration date', 'only allows matching', 'under 21 characters', "can't have an '@'"],
    ...['directly under this default group', 'de-activated user', 'Nested structure', 'Password sync is not'],
    ...['Group names will be', 'Trial accounts do not', 'roles only', 'plan or better enabled'],
    ...['Self-hosted', 'deletes the user permanently', 'into this group by default', 'first come, first serve'],
    ...['US Government Cloud environment', 'which is available to', 'HARD DELETE', 'never really deleted'],
    ...['customized to work with', 'test and production environments', "isn’t supported|isn't supported"],
    ...['locked_out', 'particular IP ranges', 'more than one Legal Entity', 'within PureCloud', 'with the admin role'],
  ])('no sentence with “%s”', (fragment) => {
    const found = [...said.values()]
      .flat()
      .filter(({ text }) => fragment.split('|').some((each) => text.includes(each)));
    expect(found).not.toEqual([]);
    expect(found.filter(isCovered)).toEqual([]);
  });

  test.each([
    ['a word', 'turbine'],
    ['a number', '77'],
    ['a denial', 'never'],
    ['a label', '**Turbine**'],
    ['a link', '[Turbines](https://turbines.example)'],
    ['a piece of code', '`turbine`'],
  ])('with %s more they are covered no longer, but where a row takes that', (_, added) => {
    const told = [...covered].map(({ text, names }) => {
      const captures = recognise(`${added} ${text}`, names)?.captures.map((capture) => capture.text);
      return { text, captures };
    });
    expect(told.filter(({ captures }) => captures?.length === 0).map(({ text }) => text)).toEqual([]);
    const untaken = told.filter(({ captures = [added] }) => !captures.some((taken) => added.includes(taken)));
    expect(untaken.map(({ text }) => text)).toEqual([]);
  });
});
