/** Sentences with one slip each, and what "lint --fix" makes of them; and sentences that only look like it. */
import { expect, test } from 'vitest';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';
import { fixPage } from '../../src/page/fix-page.ts';
import { SLIPS, slipsSoughtIn } from '../../src/page/words/slips/slips.ts';

async function fixed(text: string): Promise<string> {
  return (await fixPage(text, 'page.md')).text;
}

const MENDED: readonly (readonly [wrong: string, right: string])[] = [
  ['Enter the secret toke in the filed of it.', 'Enter the secret token in the field of it.'],
  ['Copy the name form the portal, which ha been renamed.', 'Copy the name from the portal, which has been renamed.'],
  ['Ask for a 30 days free trial.', 'Ask for a 30-day free trial.'],
  ['Set **+ New configuration**.', 'Select **+ New configuration**.'],
  ['Ensure to keep it.', 'Ensure that you keep it.'],
  ['Provide an email to receive them.', 'Provide an email address to receive them.'],
  ['Open the console.Navigate to it.', 'Open the console. Navigate to it.'],
  ['Before we proceed we need the key.', 'Before we proceed, we need the key.'],
  ['Check the checkbox - **Send it**.', 'Check the box **Send it**.'],
  ['Find it over top right corner.', 'Find it in the top right corner.'],
  ['Enter the key retrieved earlier from the previous step.', 'Enter the key retrieved earlier in the previous step.'],
  ['You then get provided with a key, and can know more about it.', 'You then get a key, and can learn more about it.'],
  ['It is based on users assignments.', 'It is based on user assignments.'],
  ['As an Acme administrator navigate to it.', 'As an Acme administrator, navigate to it.'],
  [
    'For "Tenant URL", **type** or **paste** or **enter** or **copy** it.',
    'For **Tenant URL**, **type** or **paste** or **enter** or **copy** it.',
  ],
  ['Enter the key corresponding the tenant.', 'Enter the key corresponding to the tenant.'],
  ['Depending the plan, it differs.', 'Depending on the plan, it differs.'],
  ['See the bottom: it stands at the end the page.', 'See the bottom: it stands at the end of the page.'],
  ['You will be provided a secret.', 'You will be provided with a secret.'],
  [
    'Reach out to a.b@acme.example or directly with your manager.',
    'Reach out to a.b@acme.example or directly to your manager.',
  ],
  ['You can access to the console.', 'You can access the console.'],
  ['The steps for configure the app are here.', 'The steps for configuring the app are here.'],
  ['This is about automatic provision.', 'This is about automatic provisioning.'],
  ['The token, is copied.', 'The token is copied.'],
  ['Ensure, that it runs.', 'Ensure that it runs.'],
  ['Copy the **Key**, and **Name** values.', 'Copy the **Key** and **Name** values.'],
  ['We recommend to restart it.', 'We recommend that you restart it.'],
  ['Verify to make sure that it runs.', 'Verify that it runs.'],
  ['There may be some issue with it.', 'There may be some issues with it.'],
  ['If no tenant is setup, wait.', 'If no tenant is set up, wait.'],
  ['Use Single Sign on for it.', 'Use Single sign-on for it.'],
  ['Enter the URL and corresponding token.', 'Enter the URL and the corresponding token.'],
  ['Ask for an account with Gold level of support.', 'Ask for an account with the Gold level of support.'],
  ['See our guide.', 'See the guide.'],
  ['Set it in the **Keys** screen of the app.', 'Set it on the **Keys** screen of the app.'],
  [
    'Login to [Acme Admin Console](https://acme.example).',
    'Sign in to the [Acme Admin Console](https://acme.example).',
  ],
  ['The app needs an Account for it.', 'The app needs an account for it.'],
  ['Wait for the token. **Click Copy**.', 'Wait for the token. Click **Copy**.'],
  ['Log into it with **Sync** role.', 'Log into it with the **Sync** role.'],
  ['Login with your account.', 'Sign in with your account.'],
  ['Wait until their first sign in.', 'Wait until their first sign-in.'],
  [
    'In **Key** textbox, enter secret token provided by Acme.',
    'In the **Key** text box, enter the secret token provided by Acme.',
  ],
  ['See section **Users** section.', 'See the **Users** section.'],
  ['It stands on the top of the page.', 'It stands at the top of the page.'],
  ['Enter the key which was given by Acme member.', 'Enter the key that was given by the Acme member.'],
  ['For **Key** and **Name** contact the team.', 'For **Key** and **Name**, contact the team.'],
  [
    'Copy the **Key** and **Name**. This value will be shown once.',
    'Copy the **Key** and **Name**. These values will be shown once.',
  ],
  ['Navigate to the **Keys** page you see it.', 'Navigate to the **Keys** page, where you see it.'],
  ['To get it, customer needs to ask.', 'To get it, the customer needs to ask.'],
  ['Select "**Save**" then.', 'Select **Save** then.'],
  ['Open Acme Center(successor of Acme Hub).', 'Open Acme Center (successor of Acme Hub).'],
  ['Copy the URL.Click on plus icon beside it.', 'Copy the URL. Click on the plus icon beside it.'],
  ['Select the box - **Send it**.', 'Select the box **Send it**.'],
  ["You'll7 see it.", "You'll see it."],
  ["They don't apply for tenants of it.", "They don't apply to tenants of it."],
  ['Enter the values of it to the **Keys** field.', 'Enter the values of it in the **Keys** field.'],
  ['Read the EULA agreement.', 'Read the EULA.'],
  ['Log in [Acme](https://acme.example).', 'Log in to [Acme](https://acme.example).'],
  ['See the hat shaped icon.', 'See the hat-shaped icon.'],
  ['It is Acme Acme.', 'It is Acme.'],
  ['Setup and enable it.', 'Set up and enable it.'],
  [
    'Copy it. This value will be entered in the **URL** and **Key** fields.',
    'Copy it. These values will be entered in the **URL** and **Key** fields.',
  ],
  ['Get the token This value is new.', 'Get the token. This value is new.'],
  ['Do it as described in tutorial.', 'Do it as described in the tutorial.'],
  ['Save it as part of tenant URL.', 'Save it as part of the tenant URL.'],
  ['At this point the group has no members.', 'At this point, the group has no members.'],
  ['Keep the information which you need.', 'Keep the information that you need.'],
  ['Users that are assigned come first.', 'Users who are assigned come first.'],
  ['To add new application, wait.', 'To add a new application, wait.'],
  ['In Admin Console, wait.', 'In the Admin Console, wait.'],
  ['Create a client and Grant it the role.', 'Create a client and grant it the role.'],
  ['Copy the **Active Tokens**. This value is shown once.', 'Copy the **Active Tokens**. These values are shown once.'],
  ['Enter it in the portal. (Step 5)', 'Enter it in the portal (Step 5).'],
  ['The **Name** field of **Settings** section is empty.', 'The **Name** field of the **Settings** section is empty.'],
  ['Ask for an Acme Account first.', 'Ask for an Acme account first.'],
  ['![The list](a.png).', '![The list](a.png)'],
  ['Ask for a Federated account.', 'Ask for a federated account.'],
  ['Contact them to receive API key and SCIM endpoint.', 'Contact them to receive the API key and SCIM endpoint.'],
  [
    'Reach out to the [Acme team](mailto:a@b.example) who will help.',
    'Reach out to the [Acme team](mailto:a@b.example), who will help.',
  ],
  ["You're provided a document.", "You're provided with a document."],
  ['Group Sync feature is enabled.', 'The Group Sync feature is enabled.'],
  ['On the **Keys** section, wait.', 'In the **Keys** section, wait.'],
  ['The provisioning tab is shown.', 'The **Provisioning** tab is shown.'],
  ['Assign the role to user.', 'Assign the role to the user.'],
  ['**Sync** page contains it.', 'The **Sync** page contains it.'],
  ['Ask for a ACME key.', 'Ask for an ACME key.'],
  ['Define **Title** attribute.', 'Define the **Title** attribute.'],
  ['This is shown so it can be copied.', 'This is shown, so it can be copied.'],
  ['It would prevent these users being created.', 'It would prevent these users from being created.'],
  ['Enter it during set up of the app.', 'Enter it during setup of the app.'],
  ['On the left navigation pane, wait.', 'In the left navigation pane, wait.'],
  ['Set the switch ON then.', 'Set the switch on then.'],
  ['Then copy it, setup Acme, and wait.', 'Then copy it, set up Acme, and wait.'],
  ['Ask for an account with sync feature.', 'Ask for an account with the sync feature.'],
  ['This makes the key as invalid.', 'This makes the key invalid.'],
  [
    'Open it by clicking on **Keys** and then click on **New**.',
    'Open it by clicking on **Keys** and then clicking on **New**.',
  ],
  ['Ask for a RFC.', 'Ask for an RFC.'],
  ['It is hidden for security purpose.', 'It is hidden for security purposes.'],
  ['It has no groups provisioning.', 'It has no group provisioning.'],
  ['Ask for an authorization Token.', 'Ask for an authorization token.'],
  ['The page is in dutch.', 'The page is in Dutch.'],
  ['Users are created per default.', 'Users are created by default.'],
  ['In case if it fails, wait.', 'If it fails, wait.'],
  ['You can to enter it.', 'You can enter it.'],
  ['It needs be configured.', 'It needs to be configured.'],
  ['Request your manager for access.', 'Ask your manager for access.'],
  ['Fill the form of the app.', 'Fill in the form of the app.'],
  ['Let the field of it empty.', 'Leave the field of it empty.'],
  ['Fill in you name.', 'Fill in your name.'],
  ['You will be redirect to it.', 'You will be redirected to it.'],
  ['The key is showed in it.', 'The key is shown in it.'],
  ['Once you have complete the steps, wait.', 'Once you have completed the steps, wait.'],
  ['Users who does not exist are created.', 'Users who do not exist are created.'],
  ['There is two of them.', 'There are two of them.'],
  ['Everyone have a role.', 'Everyone has a role.'],
  ['Most of users have it.', 'Most of the users have it.'],
  ["User's who are new have none.", 'Users who are new have none.'],
  ["Ask your Account's Manager for it.", 'Ask your account manager for it.'],
  ['It makes a tenant specific endpoint.', 'It makes a tenant-specific endpoint.'],
  ['Navigate into the page of it.', 'Navigate to the page of it.'],
  ['It is compatible to the app.', 'It is compatible with the app.'],
  ['Despite of it, go on.', 'Despite it, go on.'],
  ['It is used to configuring the app.', 'It is used for configuring the app.'],
  ['To enabling it, ask for a key.', 'To enable it, ask for a key.'],
  ['You can found it there.', 'You can find it there.'],
  ['The key can not be seen.', 'The key cannot be seen.'],
  ['When you will open it, wait.', 'When you open it, wait.'],
  ['Both users as well as groups are sent.', 'Both users and groups are sent.'],
  ['The users have same email.', 'The users have the same email.'],
  ['Keep it somewhere save.', 'Keep it somewhere safe.'],
  ["Users doesn't have it.", "Users don't have it."],
  ['Users are able see it.', 'Users are able to see it.'],
  ['Stop provision users to it.', 'Stop provisioning users to it.'],
  ['Avoid to delete it.', 'Avoid deleting it.'],
  ['Once configure, it runs.', 'Once configured, it runs.'],
  ['If it not work, wait.', 'If it does not work, wait.'],
  ['It is quiet easy.', 'It is quite easy.'],
  ['Its a new one.', "It's a new one."],
  ['You should enable Single sign-on for it.', 'You should enable single sign-on for it.'],
  ['It uses the Azure AD User Provisioning Service.', 'It uses the Azure AD user provisioning service.'],
  ['To Generate a token, wait.', 'To generate a token, wait.'],
  ['Configure a SAP system.', 'Configure an SAP system.'],
  ['Check the users have the right role.', 'Check that the users have the right role.'],
  ['Choose who needs it. Once decided, you can go on.', 'Choose who needs it. Once you have decided, you can go on.'],
  ['Determine what groups need it.', 'Determine which groups need it.'],
  ['The operation must be made there.', 'The operation must be performed there.'],
  ['It ignores hard group deletes.', 'It ignores hard group deletions.'],
  ['See how attribute-mappings work.', 'See how attribute mappings work.'],
  ['Two filters got removed, and one layer got added.', 'Two filters were removed, and one layer was added.'],
  ['The video explains to configure it.', 'The video explains how to configure it.'],
  ['Name the id provider of it.', 'Name the identity provider of it.'],
  ['Close the users blade.', 'Close the users page.'],
  ['Stay at the **Keys** page.', 'Stay on the **Keys** page.'],
  ['Pick either the **Owner** role, or another one.', 'Pick either the **Owner** role or another one.'],
  ['Ask for a iNova tenant.', 'Ask for an iNova tenant.'],
  ['Read the [Acme Single sign-on guide](acme.md).', 'Read the [Acme single sign-on guide](acme.md).'],
  ['It is ready for Automatic User Provisioning now.', 'It is ready for automatic user provisioning now.'],
  ['Paste both in the SCIM URL and SCIM Token field of it.', 'Paste both in the SCIM URL and SCIM Token fields of it.'],
];

const SOUND: readonly string[] = [
  'In addition, the corresponding Acme fields and values in the middle column are shown.',
  'Instead, the attribute is set. Instead the app keeps it, depending on the plan.',
  'Under **Settings**, to enable it for Acme, set **Status** to **On**.',
  'The name the user has, a part the app keeps, is kept.',
  'It connects to Acme Service, and runs in Vault Platform.',
  'Some users are here, and some user data too.',
  'Select **Select users**, then **Copy token**. Open **Go to settings**.',
  'Set the **User** field of the User object, then open Users and Groups.',
  'Enter a unique name, select **api.acme.v2** as Audience, and set a date.',
  'Those which are in scope, the group in which it is, and what you see in the **Keys** you see.',
  '![Copy token from Acme](a.png)',
  'To support team mapping and to request access from user and group owners, select the **Save** button.',
  'Amazon Web Services Users are listed, each with a Global Administrator.',
  'You can learn to configure it, look at the **Keys** page, and decide what you need.',
  'Ensure that your Acme Open Access account has a kind of license.',
  'It explains to users what is hard, and deletes users. Either the key, or if there is none, the token.',
];

test('only slips that the words of a paragraph allow are searched for, and none that it has is left out', () => {
  for (const text of [...MENDED.flat(), ...SOUND]) {
    const sought = new Set(slipsSoughtIn(text).map(({ slip }) => slip));
    const left = SLIPS.filter((slip) => !sought.has(slip) && text.match(slip.wrong) !== null);
    expect(left, text).toEqual([]);
    expect(sought.size, text).toBeLessThan(SLIPS.length / 3);
  }
});

/** Names of apps that are parts of slips, or that slips look at, among some that are not. */
const NAMES = [
  'Zendesk 12',
  'The',
  'Sign In',
  'User',
  'A',
  'Box',
  'Infor',
  'GitHub',
  'URLs',
  'Ésope',
  '7',
  'K\u212A',
  'a\u0001',
];

test('sentences that differ in a name are looked at once, and none of them loses a slip by that', () => {
  const texts = MENDED.flat().flatMap((text) =>
    NAMES.map((name) => text.replace(/\b(?:Acme|\p{Lu}\p{Ll}+|\d+)\b/gu, () => name)),
  );
  for (const text of [...texts, ...texts.toReversed()]) {
    const sought = new Set(slipsSoughtIn(text).map(({ slip }) => slip));
    const left = SLIPS.filter((slip) => !sought.has(slip) && text.match(slip.wrong) !== null);
    expect(left, text).toEqual([]);
  }
});

test.each(MENDED)('%s', async (wrong, right) => {
  expect(await fixed(`# A\n\n${wrong}\n`)).toBe(`# A\n\n${right}\n`);
});

test.each(SOUND)('nothing is said of: %s', async (sentence) => {
  const problems = await checkPublishedPage(`# A\n\n${sentence}\n`, 'a.md');
  expect(problems.map(({ message }) => message)).toEqual([]);
});
