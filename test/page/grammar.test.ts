/** Sentences that are read word by word: what each rule on grammar finds in one, and sentences in which none finds anything. */
import { expect, test } from 'vitest';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';
import { isEnglish, kindsOf } from '../../src/page/english/english.ts';

async function found(sentence: string): Promise<string[]> {
  const problems = await checkPublishedPage(`# A\n\n${sentence}\n`, 'a.md');
  return problems.map(({ rule, column }) => `${column} ${rule}`);
}

const SLIPS: readonly (readonly [sentence: string, places: readonly string[]])[] = [
  ['The values come from payroll layer of the directory.', ['22 page-noun-article']],
  ['Any user must have first name in it.', ['20 page-noun-article']],
  ['Payroll layer is the last one.', ['1 page-noun-article']],
  ['Once payroll layer is complete, wait.', ['6 page-noun-article']],
  ['Two custom layer are kept.', ['12 page-number-agreement']],
  ['Keep the list of custom layer.', ['25 page-number-agreement']],
  ['You can now assigning it.', ['5 page-verb-form']],
  ['You needs the key.', ['1 page-verb-form']],
  ['With the help of a script you can send it.', ['20 page-clause-comma']],
  ['Depending on the layer you can send it.', ['18 page-clause-comma']],
  ['As a last step choose **Send**.', ['11 page-clause-comma']],
  ['Under the **Tools** menu navigate to **Keys**.', ['21 page-clause-comma']],
  ['Ask for the module, it has what they need.', ['19 page-clause-comma']],
  ['It is the layer which holds them.', ['17 page-clause-comma']],
  ['It has assigned, removed and changed them.', ['18 page-clause-comma']],
  ['It reads accounts and layers. Nobody keeps Layers that are old.', ['44 page-word-capital']],
  ['Approvers belongs to a layer.', ['11 page-subject-verb']],
  ['Custom layers needs to be kept.', ['15 page-subject-verb']],
  ['Each mappings can be kept.', ['6 page-number-agreement']],
  ['Layers takes effect at once.', ['8 page-subject-verb']],
  ['The layer include SSO.', ['11 page-subject-verb']],
  ['It should matches the layer.', ['4 page-verb-form']],
  ['Give the layer a name, it can be anything.', ['22 page-clause-comma']],
  ['Select **Send**, a new layer appears.', ['16 page-clause-comma']],
  ['The layer is kept, please save it.', ['18 page-clause-comma', '20 page-style']],
  ['It is read by clicking the layer and select **Send**.', ['15 page-style', '38 page-parallel-verbs']],
  ['It will change the layer and updates the list.', ['30 page-parallel-verbs']],
  ['You can create, changing, and delete layers.', ['17 page-parallel-verbs']],
  ['Layers are kept at night and is removed by hand.', ['30 page-parallel-verbs']],
  ['Which is kept for a year.', ['1 page-sentence-fragment']],
  ['So that it is kept for a year.', ['1 page-sentence-fragment']],
  ['Keep it securly in the vault.', ['9 page-misspelling']],
  ['Read the identitical text.', ['10 page-misspelling']],
  ['![The Prisioning page](media/a.png)', ['7 page-misspelling']],
];

test.each(SLIPS)('%s', async (sentence, places) => expect(await found(sentence)).toEqual(places));

const SOUND: readonly string[] = [
  'Layers are kept at night and values removed by hand.',
  'Layers are kept at night, and not sent by mail.',
  'Select the layer, the list, and the vault. Close it by sending a note and keep the layer.',
  'Close it by sending a note and create the layer. Since Windows recognizes the layer, it is kept.',
  'If the layer were old, the options behind the name are passed on.',
  'It will keep any layers and vaults that are set. Layers must be kept. Since Windows has it, it is kept.',
  'If it is kept it returns the layer. When it is done, wait. After that, it is over.',
  'It creates, changes, and deletes layers. You can create layers, change them, and delete them.',
  'Choose a layer, that is, one of those. Users need it, and the plan and the layer include it.',
  'This section guides you, and it starts about every 40 minutes.',
  'Type the name of the user and group owner, then ask for user and group provisioning.',
  'When scope is set to all users, the types of user and the users in scope are known.',
  'To request access, select **Users and Groups**, as administrators do.',
  'This tutorial covers users only, and phone numbers in E.164 form.',
  'The page that you see and those which are old can be found, and will be the only ones.',
  'If you let users select the role they need, it is sent; the key you can see is theirs.',
  'The onboarded approvers of other workspaces use webhooks, hostnames, and allowlists in their customised theatre.',
];

test.each(SOUND)('nothing is said of: %s', async (sentence) => expect(await found(sentence)).toEqual([]));

test('words are known in all of their forms', () => {
  expect(['copies', 'copied', 'copying', 'unavailable', 'the', 'roles'].map((word) => isEnglish(word))).toEqual(
    Array(6).fill(true),
  );
  expect(['recieved', 'buton', 'provsioning', ''].map((word) => isEnglish(word))).toEqual(Array(4).fill(false));
  expect(kindsOf('copy')).toMatchObject({ base: true, past: false });
  expect(kindsOf('assigned')).toMatchObject({ past: true, base: false });
  expect(kindsOf('tokens')).toMatchObject({ plural: true });
});
