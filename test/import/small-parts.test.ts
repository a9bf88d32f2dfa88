import { describe, expect, test } from 'vitest';
import { mendPage } from '../../src/page/mend-page.ts';
import { portalStep } from '../../src/page/outline/portal-step.ts';
import { headingRole, withoutStepNumber } from '../../src/page/outline/section-role.ts';
import { wordPattern } from '../../src/page/outline/word-patterns.ts';
import { pageId } from '../../src/page/page-id.ts';
import { labelFor, shownLabels, vendorPairs } from '../../src/page/words/vendor-pairs.ts';
import { phraseIn, sentencesIn } from './sentences.ts';

test.each([
  ['acme-provisioning-tutorial.md', 'acme'],
  ['docs/Acme_HR-Provisioning-Tutorial.md', 'acme-hr'],
  ['Ächme (EU).md', 'achme-eu'],
  ['generated/acme-hr/tutorial.md', 'acme-hr'],
  ['..\\Acme HR\\README.md', 'acme-hr'],
  ['tutorial.md', 'tutorial'],
  ['con.md', 'con-app'],
  ['???.md', 'app'],
])('the id of %s is %s', (file, id) => {
  expect(pageId(file)).toBe(id);
});

test.each([
  ['Capabilities supported', 'capabilities'],
  ['Supported capabilities', 'capabilities'],
  ['Step 1. Plan your provisioning deployment', 'plan'],
  ['Step 2: Configure X to support provisioning with Microsoft Entra ID', 'setup'],
  ['Setup X for provisioning', 'setup'],
  ['Adding X from the gallery', 'gallery'],
  ['Define who will be in scope for provisioning', 'scope'],
  ['Important tips for assigning users to X', 'tips'],
  ['Enable automated user provisioning', 'configure'],
  ['To configure automatic user account provisioning to X in Azure AD:', 'configure'],
  ['Feature limitations', 'limitations'],
  ['Change Log', 'changeLog'],
  ['Related content', 'next'],
  ['Seat rules', 'free'],
])('the heading "%s" is %s', (heading, role) => {
  expect(headingRole(withoutStepNumber(heading))).toBe(role);
});

test.each([
  ['Set the Provisioning Mode to Automatic.', 'mode'],
  ['Select + New configuration.', 'mode'],
  ['Under the Mappings section, select Synchronize Azure Active Directory Groups to X', 'groupsMapping'],
  ['Select Attribute Mapping and then users.', 'usersMapping'],
  ['Enter the e-mail address in Notification Email.', 'notification'],
  ['Open the console of X.', 'other'],
])('"%s" is the step %s', (words, step) => {
  expect(portalStep(words)).toBe(step);
});

describe('sentences', () => {
  test.each<[string, readonly string[]]>([
    [
      'Open **A. B** first. Then go to [x. Y](https://x.y/a.b).',
      ['Open **A. B** first.', 'Then go to [x. Y](https://x.y/a.b).'],
    ],
    ['Use e.g. Acme. Done.', ['Use e.g. Acme.', 'Done.']],
    ['Click **Save.** Then `a. B` runs', ['Click **Save.**', 'Then `a. B` runs']],
  ])('%s', (text, sentences) => {
    expect(sentencesIn(text).map((sentence) => sentence.text)).toEqual(sentences);
  });
});

describe('names of the app beside labels of the portal', () => {
  test.each<[string, readonly object[]]>([
    [
      'input the **Base URL** and **Key** values in **Tenant URL** and **Secret Token** respectively',
      [
        { vendor: 'Base URL', portal: 'Tenant URL' },
        { vendor: 'Key', portal: 'Secret Token' },
      ],
    ],
    ['In the **Secret Token** field, enter the **Key**.', [{ vendor: 'Key', portal: 'Secret Token' }]],
    [
      'SCIM Base URL will be your Tenant URL in Azure AD, and Auth Token will be your Secret Token.',
      [
        { vendor: 'SCIM Base URL', portal: 'Tenant URL' },
        { vendor: 'Auth Token', portal: 'Secret Token' },
      ],
    ],
    [
      'Enter your Acme API URL and OAuth Token as **Tenant URL** and **Secret Token**.',
      [
        { vendor: 'API URL', portal: 'Tenant URL' },
        { vendor: 'OAuth Token', portal: 'Secret Token' },
      ],
    ],
    [
      'enter the **Base URL and Key** that you noted in the **Tenant URL** field',
      [{ vendor: 'Base URL', portal: 'Tenant URL' }],
    ],
    ['enter the **EU URL** or the **US URL** that is yours in the **Tenant URL** field', []],
    ['enter the **Secret Token** (you find it under **Security**)', []],
    ['In the **Admin User Name** textbox, type a name that has the **Owner** profile.', []],
  ])('%s', (text, pairs) => {
    expect(vendorPairs(phraseIn(text), ['Acme'])).toEqual(pairs);
  });
});

describe('a value that is only spoken of has the label that was printed', () => {
  const at = (start: number, text: string) => ({ ...phraseIn(text), start });
  const labels = shownLabels(
    [at(0, 'Open **Door key**.'), at(9, 'Copy **Door Key**.'), at(20, 'Copy **Door KEY**.')],
    [],
  );

  test.each([
    ['the last one before', 20, 'Save your door key.', 'Door Key'],
    ['of several behind it, none', 0, 'Save your door key.', ''],
    ['the last of all', 30, 'Save your door key.', 'Door KEY'],
    ['no other value', 30, 'Save your password.', ''],
  ])('%s', (_, start, text, label) => {
    expect(labelFor(at(start, text), labels)).toBe(label);
  });

  test('of a long set-up, only what stands near is looked through', () => {
    const others = Array.from({ length: 64 }, (_, index) => at(10 + index, 'Copy **Window key**.'));
    const spoken = at(100, 'Save your door key.');
    const far = at(0, 'Copy **Door key**.');
    expect(labelFor(spoken, shownLabels([far, ...others.slice(1)], []))).toBe('Door key');
    expect(labelFor(spoken, shownLabels([far, ...others], []))).toBe('');
  });
});

test('repairs keep every place', () => {
  const broken = 'See (the portal)[https://a.b] and [the docs (https://c.d).';
  expect(mendPage(broken)).toBe('See [the portal](https://a.b) and [the docs](https://c.d).');
  expect(mendPage(broken)).toHaveLength(broken.length);
});

test('between whole words stands anything, within one nothing', () => {
  const pattern = wordPattern(['review … group … attributes']);
  expect(pattern.test('Review each group and its attributes.')).toBe(true);
  expect(pattern.test('Review what goes to GroupTalk as attributes.')).toBe(false);
});
