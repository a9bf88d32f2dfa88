/** What a page says stands where it stood, in the words that it had there, or is told; half a second. */
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { BY_LABELS, FILE, USER_TABLE } from './acme-page.ts';
import { sixStepPage, type Variation } from './fixtures.ts';
import { roundTrip } from './round-trip.ts';

/** What import makes of a page, and what it tells beside; the page of the manifest has to give the manifest back. */
function read(variation: Variation) {
  const { first, again } = roundTrip(sixStepPage(variation), FILE);
  if (first.manifest === null) throw new Error('the page was refused');
  expect(again).toEqual(first.manifest);
  return { ...first, manifest: first.manifest };
}

const setupOf = (setup: string, credentials = BY_LABELS): Manifest['setup'] =>
  read({ setup, credentials }).manifest.setup;

describe('a sentence that has values copied', () => {
  test.each([
    'Copy the values for **Door URL** and **Door Key**. You need them when the portal asks.',
    'Copy **Door URL** and **Door Key**. The door is blue.',
  ])('stands before the next one of its step: %s', (text) => {
    const { steps } = setupOf(`1. Open the door.\n\n1. ${text}`) ?? {};
    expect(steps?.[1]).toEqual({ text, yields: ['Door URL', 'Door Key'] });
  });

  test('is said by what is copied, where nothing stands behind it', () => {
    const { steps } = setupOf('1. The door is blue. Copy **Door URL** and **Door Key**.') ?? {};
    expect(steps).toEqual([{ text: 'The door is blue.', yields: ['Door URL', 'Door Key'] }]);
  });
});

describe('paragraphs before the steps of the set-up', () => {
  test('stay behind the one that hands out a value', () => {
    const setup =
      'Press **Keys** and copy the **Door Key**, which you enter as **Secret Token**.\n\nEach door has a lock.\n\n> [!NOTE]\n> Locks are loud.\n\n1. Open the door.\n\n1. Close it.';
    expect(setupOf(setup)).toEqual({
      steps: [
        {
          text: 'Press **Keys** and copy the **Door Key**, which you enter as **Secret Token**.',
          yields: ['Door Key'],
          body: ['Each door has a lock.', '> [!NOTE]\n> Locks are loud.'],
        },
        { text: 'Open the door.' },
        { text: 'Close it.' },
      ],
    });
  });
});

describe('a paragraph that says what is needed', () => {
  const NEED = 'A doorkeeper account is required to open doors.';
  const ACT = 'Set the door to blue.';

  test.each([
    ['leads to what is done', `${NEED}\n\n${ACT}`, { intro: NEED, steps: [{ text: ACT }] }],
    [
      'leads there also where it says what has to be enabled',
      `Before you open doors, you will need to enable hinges.\n\n${ACT}`,
      { intro: 'Before you open doors, you will need to enable hinges.', steps: [{ text: ACT }] },
    ],
    ['stays below what is done before', `${ACT}\n\n${NEED}`, { steps: [{ text: ACT, after: NEED }] }],
    ['is all that is to be done, where nothing else is said', NEED, { steps: [{ text: NEED }] }],
  ])('%s', (_, setup, expected) => {
    expect(setupOf(setup, '1. Under **Admin Credentials**, click **Authorize**.')).toEqual(expected);
  });
});

describe('a field whose value comes from a step by its number', () => {
  const fieldsOf = (credentials: string, setup: string) =>
    read({ credentials, setup }).manifest.auth.fields?.map(({ portal, note }) => [portal, note]);

  test.each([
    'Enter `https://doors.acme.example/scim` in **Tenant URL** and the Secret Token obtained from Step 2.',
    'Enter your **Tenant URL**, and your **Secret Token** as described in Step 2.',
  ])('keeps the words where no step of the app yields it: %s', (words) => {
    const setup = 'Contact [the doormen](https://acme.example/doormen) about doors.';
    expect(fieldsOf(`1. ${words}`, setup)).toEqual([
      ['Tenant URL', undefined],
      ['Secret Token', words],
    ]);
  });

  test('needs none where a step has it copied', () => {
    const setup = '1. Copy the **Door Key**, which goes into **Secret Token**.';
    const words = '1. Enter the **Tenant URL** and the **Secret Token** retrieved in Step 2.';
    expect(fieldsOf(words, setup)).toEqual([
      ['Tenant URL', undefined],
      ['Secret Token', undefined],
    ]);
  });

  test('keeps what is left without a step that the page does not have, and that is told', () => {
    const { manifest, unplaced } = read({
      credentials: '1. Enter the **Tenant URL**. Enter the **Secret Token** as described in Step 9.',
      setup: '1. Open the door.',
    });
    expect(manifest.auth.fields?.[1]?.note).toBe('Enter the **Secret Token**.');
    expect(unplaced).toMatchObject([{ text: 'as described in Step 9' }]);
  });
});

describe('by which attribute accounts are recognized', () => {
  const TABLE =
    '   |Attribute|Type|\n   |---|---|\n   |userName|String|\n   |emails[type eq "work"].value|String|\n   |emails[type eq "home"].value|String|\n   |phoneNumbers[type eq "work"].value|String|';
  const matchedIn = (sentence: string) => {
    const { users } = read({ users: `   ${sentence}\n\n${TABLE}` }).manifest;
    expect(users.notes).toContain(sentence);
    return users.attributes?.flatMap(({ name, matching }) => (matching === undefined ? [] : [name]));
  };

  test.each([
    ['The phone number attribute is used to match Acme accounts.', ['phoneNumbers[type eq "work"].value']],
    ['**The userName attribute is used for matching.**', []],
    ['The email attribute is used to match Acme accounts.', []],
    ['The door attribute is used to match Acme accounts.', []],
    ['Acme only supports the use of phoneNumbers as the matching attribute.', []],
  ])('is what a sentence says that means one of those listed: %s', (sentence, names) => {
    expect(matchedIn(sentence)).toEqual(names);
  });
});

test('by which attribute accounts are recognized is said in a note before a table that lost its place in the steps', () => {
  const users =
    '> [!NOTE]\n> Acme only supports the use of doorNumber as the matching attribute.\n\n|Attribute|Type|\n|---|---|\n|doorNumber|String|\n|title|String|';
  const { manifest } = read({ users });
  expect(manifest.users.attributes?.[0]).toEqual({ name: 'doorNumber', type: 'String', matching: 1 });
  expect(manifest.users.matching).toBeUndefined();
  expect(manifest.notes?.map(({ text }) => text)).toContain(
    'Acme only supports the use of doorNumber as the matching attribute.',
  );
});

describe('a link that lacks a bracket', () => {
  test.each([
    ['Read [the manual.(https://acme.example/doors). Go on.', 'Read [the manual](https://acme.example/doors). Go on.'],
    ['Read [the manual (doors.md) first.', 'Read [the manual](doors.md) first.'],
  ])('leads where it was to lead: %s', (published, text) => {
    const { manifest, problems } = read({ setup: `1. ${published}` });
    expect([manifest.setup?.steps, problems]).toEqual([[{ text }], []]);
  });

  test('is mended, and told, where nothing stands in the place of the bracket', () => {
    const { manifest, problems, unplaced } = read({ setup: '1. Read [the manual(https://acme.example/doors) first.' });
    expect(manifest.setup?.steps).toEqual([{ text: 'Read [the manual](https://acme.example/doors) first.' }]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The text of this link has no closing bracket (page-link-syntax): mended.',
    ]);
    expect(unplaced).toEqual([]);
  });

  test('leaves the tip about single sign-on what it is', () => {
    const tip =
      '> [!TIP]\n> You can also choose to enable SAML-based single sign-on for Acme, following the instructions provided in the [Acme single sign-on article.(acme-door-tutorial.md).';
    const { manifest } = read({ extra: `## Doors\n\nDoors are blue.\n\n${tip}` });
    expect(manifest.sections?.[0]?.body.at(-1)).toContain('[Acme single sign-on article](acme-door-tutorial.md)');
  });
});

test('a table in HTML has links whose addresses have several parts', () => {
  const table =
    '<table>\n<tr><th>Door</th><th>Plan</th></tr>\n<tr><td>Front &amp; back</td><td><a href="https://acme.example/plan?a=1&amp;b=2&copy=3">open</a></td></tr>\n</table>';
  const { manifest, unplaced } = read({ extra: `## Doors\n\n${table}` });
  expect(manifest.sections?.[0]?.body).toEqual([
    '| Door | Plan |\n| --- | --- |\n| Front & back | [open](https://acme.example/plan?a=1&b=2&copy=3) |',
  ]);
  expect(unplaced).toEqual([]);
});

describe('another name of the app in sentences', () => {
  const differing = (users: string) =>
    read({ users }).problems.flatMap(({ rule, message }) => (rule === 'import-name-differs' ? [message] : []));
  const TABLE = '   |Attribute|Type|\n   |---|---|\n   |userName|String|\n   |active|Boolean|';

  test('is told once where it stands several times', () => {
    const users = `   Ensure that the Acme Doors API supports filtering. Ensure your Acme Doors account has rights.\n\n${TABLE}`;
    expect(differing(users)).toEqual(['The app is called "Acme Doors" here, and "Acme" in other places (line 2).']);
  });

  test('is no name where it stands a single time', () => {
    expect(differing(`   Ensure your Acme Doors account has rights.\n\n${TABLE}`)).toEqual([]);
  });
});

describe('words behind the steps of the set-up', () => {
  const OPEN = '1. Open the console.\n\n1. Copy the **API key**.';

  test('stay with the part that they stand in', () => {
    const doors =
      '### Doors\n\nOnly owners open doors.\n\n1. Open the door.\n\nDoors are loud.\n\n> [!TIP]\n> Oil them.';
    const { steps } = setupOf(`### Keys\n\n${OPEN}\n\nKeys are blue.\n\n${doors}`) ?? {};
    expect(steps).toEqual([
      { text: 'Keys', steps: [{ text: 'Open the console.' }, { yields: ['API key'] }], after: 'Keys are blue.' },
      {
        text: 'Doors. Only owners open doors.',
        steps: [{ text: 'Open the door.' }],
        notes: [{ kind: 'tip', after: true, text: 'Oil them.' }],
        after: 'Doors are loud.',
      },
    ]);
  });

  test('stay before the part that follows', () => {
    const { steps } = setupOf(`${OPEN}\n\nKeys are blue.\n\n### Doors\n\n1. Open the door.`) ?? {};
    expect(steps?.[1]).toEqual({ yields: ['API key'], after: 'Keys are blue.' });
  });

  test('are what a part says that has none', () => {
    const { steps } = setupOf(`### Doors\n\n1. Open the door.\n\n### Hinges\n\nOil them.\n\nHinges are blue.`) ?? {};
    expect(steps?.[1]).toEqual({ text: 'Hinges. Oil them.', after: 'Hinges are blue.' });
  });

  test('are a note on the set-up where it ends with them', () => {
    const { notes, setup } = read({ setup: `${OPEN}\n\nKeys are blue.`, credentials: BY_LABELS }).manifest;
    expect(setup?.steps).toEqual([{ text: 'Open the console.' }, { yields: ['API key'] }]);
    expect(notes).toContainEqual({ at: 'setup', text: 'Keys are blue.' });
  });
});

test('words behind the picture of a mapping stay behind it', () => {
  const users = `${USER_TABLE}\n\n   Doors need a name.\n\n   ![Doors](media/acme/doors.png)\n\n   Blue ones need none.`;
  const { manifest } = read({ users });
  expect(manifest.users.notes?.at(-1)).toBe('Doors need a name.');
  expect(manifest.users.pictures).toEqual({ attributes: { path: 'media/acme/doors.png', alt: 'Doors' } });
  expect(manifest.portalSteps).toEqual([{ step: 'user-attributes', body: ['> [!NOTE]\n> Blue ones need none.'] }]);
});

describe('what tells no step of the portal, amid its steps', () => {
  const LEAD = '1. Below **Mappings**, choose **Synchronize Microsoft Entra users to Acme**.';
  const REVIEW = '1. Under **Attribute-Mapping**, review the user attributes.';
  const ACT = 'Clear **Create**. Doors make accounts of their own.';
  const TABLE = '|Attribute|Type|\n   |---|---|\n   |userName|String|';

  /** The page has the steps of the mapping in its text already: they are replaced by these. */
  function stepsOf(credentials: string, between: string) {
    const page = sixStepPage({ credentials, groups: '' }).replace(`${LEAD}\n\n${REVIEW}`, between);
    const { first, again } = roundTrip(page, FILE);
    expect(again).toEqual(first.manifest);
    return first.manifest;
  }

  test('stays below the step before it', () => {
    const manifest = stepsOf(BY_LABELS, `${LEAD}\n\n1. ${ACT}\n\n${REVIEW}\n\n   ${TABLE}`);
    expect(manifest?.portalSteps).toEqual([{ step: 'users', body: [`> [!NOTE]\n> ${ACT}`] }]);
  });

  test('is no step of the set-up behind the test of the connection', () => {
    const credentials = `${BY_LABELS} Select **Test Connection**.\n\n1. Open the blue door of Acme.`;
    const manifest = stepsOf(credentials, `${LEAD}\n\n${REVIEW}\n\n   ${TABLE}`);
    expect(manifest?.portalSteps).toEqual([{ step: 'test-connection', body: ['Open the blue door of Acme.'] }]);
    expect(manifest?.setup?.steps).toHaveLength(3);
  });

  test('is none before it either where nothing is filled in', () => {
    const allow = '1. Under **Admin Credentials**, select **Authorize** and sign in to Acme.';
    const manifest = stepsOf(
      `1. Before the next step, open the blue door of Acme.\n\n${allow}`,
      `${LEAD}\n\n${REVIEW}\n\n   ${TABLE}`,
    );
    expect(manifest?.auth.method).toBe('oauth-authorize');
    expect(manifest?.portalSteps?.[0]).toEqual({
      step: 'begin',
      body: ['Before the next step, open the blue door of Acme.'],
    });
    expect(JSON.stringify(manifest?.setup)).not.toContain('blue door');
  });
});

describe('a page without a part that adds the app', () => {
  const told = (page: string) => roundTrip(page, FILE).first.problems.map(({ rule }) => rule);
  const GALLERY = /## Step 3[^#]*/;

  test('is told to get the usual one', () => {
    expect(told(sixStepPage())).not.toContain('import-unknown-gallery');
    expect(told(sixStepPage().replace(GALLERY, ''))).toContain('import-unknown-gallery');
  });

  test('gets none in the skeleton that has none', () => {
    const page = sixStepPage()
      .replace(GALLERY, '')
      .replace(/## Capabilities[^#]*/, '')
      .replace(/## Step 1[^#]*/, '## Assigning users to Acme\n\nDecide who needs Acme.\n\n')
      .replace(/## Step 2[^#]*/, '')
      .replace(/## Step 6[^#]*/, '');
    const { first } = roundTrip(page, FILE);
    expect(first.manifest?.tutorial.edition).toBe('enable-first');
    expect(told(page)).not.toContain('import-unknown-gallery');
  });
});
