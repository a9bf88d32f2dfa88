/** What is read of a page of each skeleton, and of pages that were edited. */
import { describe, expect, test } from 'vitest';
import { pageImporter } from '../../src/import/import-page.ts';
import { importRules } from '../../src/import/import-rules.ts';
import { FILE, read, sixStep } from './acme-page.ts';
import { assigningUsersPage, inlineCredentialsPage, sixStepPage } from './fixtures.ts';
import { importPage } from './round-trip.ts';

describe('a page of 2020', () => {
  const imported = importPage(sixStepPage(), FILE);
  const manifest = sixStep();

  test('gives name, homepage, single sign-on and page data', () => {
    expect(manifest).toMatchObject({
      name: 'Acme',
      homepage: 'https://acme.example/',
      singleSignOn: { tutorial: 'acme-tutorial.md', recommended: true },
      prerequisites: ['An Acme **Business** plan'],
      tutorial: {
        edition: 'six-step',
        vocabulary: 'entra-article',
        author: 'jdoe',
        date: '2024-03-25',
        cycleMinutes: 40,
      },
    });
    expect(imported.id).toBe('acme');
  });

  test('ties the names of the app to the labels of the portal', () => {
    expect(manifest.auth).toEqual({
      method: 'bearer-token',
      fields: [
        { portal: 'Tenant URL', vendor: 'SCIM Endpoint', from: { setup: true } },
        { portal: 'Secret Token', vendor: 'API key', from: { setup: true }, secret: true },
      ],
      adminRole: 'Owner',
    });
    expect(manifest.setup?.steps.at(-1)).toEqual({
      yields: ['SCIM Endpoint', 'API key'],
      pictures: [{ path: 'media/acme/credentials.png', alt: 'The new credentials' }],
    });
  });

  test('takes what becomes of inactive users from the sentence that says it, and keeps the sentence', () => {
    const said = 'When `active` is set to false, Acme deletes the user permanently.';
    const { users, limitations } = sixStep({ extra: `## Connector limitations\n\n* ${said}` });
    expect(users.activeFalse).toBe('deletes');
    expect(limitations).toEqual([said]);
    expect(manifest.users).not.toHaveProperty('activeFalse');
  });

  test('takes that who is inactive is kept, wherever it is said', () => {
    const said = 'Once `active` is false, the user is suspended and keeps a desk.';
    const { users, troubleshooting } = sixStep({ extra: `## Troubleshooting\n\n* ${said}` });
    expect(users.activeFalse).toBe('disables');
    expect(troubleshooting).toEqual([said]);
  });

  test('takes single sign-on that is required', () => {
    const page = sixStepPage().replace('(recommended)', '(required)');
    expect(read(page).singleSignOn).toEqual({ tutorial: 'acme-tutorial.md', required: true });
  });

  test('takes rows with missing cells: not required, and nothing is said of filtering', () => {
    expect(manifest.users.attributes).toEqual([
      { name: 'userName', type: 'String', filterable: true, required: true },
      { name: 'active', type: 'Boolean', required: true },
      { name: 'emails[type eq "work"].value', type: 'String', required: false },
    ]);
    expect(manifest.users.basis).toBe('documented-with-defaults');
    expect(manifest.groups).toMatchObject({ actions: ['create', 'update'] });
  });

  test('accounts for every block, and lists nothing', () => {
    expect(imported.unplaced).toEqual([]);
    expect(imported.problems).toEqual([]);
    expect(imported.placed + imported.boilerplate + imported.kept).toBeGreaterThan(30);
  });
});

describe('the older skeletons', () => {
  test('2019: preview, SAML, pictures of the mapping, a tip of the app’s own', () => {
    const manifest = read(assigningUsersPage());
    expect(manifest).toMatchObject({
      releaseStage: 'preview',
      singleSignOn: { tutorial: 'acme-tutorial.md', protocol: 'SAML' },
      setup: { intro: 'Turn the directory integration on first.' },
      users: { basis: 'platform-default', pictures: { mapping: { path: 'media/acme/usermapping.png' } } },
      notes: expect.arrayContaining([{ at: 'scope', text: 'Acme guests keep their licence for a week.' }]),
      resources: [{ text: 'Acme SCIM reference', url: 'https://docs.acme.example/scim' }],
      tutorial: { edition: 'assigning-users', vocabulary: 'azure-ad', progressLabel: 'Current Status' },
    });
  });

  test.each([false, true])('2018, gallery first: %s', (galleryFirst) => {
    const manifest = read(inlineCredentialsPage(galleryFirst));
    expect(manifest.auth).toMatchObject({
      method: 'user-name-password',
      adminRole: 'Team Admin',
      fields: [
        { portal: 'Admin User Name', from: { account: true } },
        { portal: 'Admin Password', from: { account: true }, secret: true },
      ],
    });
    expect(manifest.portalSteps).toContainEqual({
      step: 'begin',
      body: [expect.stringContaining('./media/acme/mode.png')],
    });
  });
});

test('what stands side by side is text, and the marks of the page host around it are none', () => {
  const extra =
    '## Rooms of Acme\n\n:::row:::\n   :::column span="2":::\n      Acme has rooms.\n   :::column-end:::\n   :::column span="":::\n      Rooms have doors.\n   :::column-end:::\n:::row-end:::';
  expect(sixStep({ extra }).sections).toMatchObject([{ body: ['Acme has rooms. Rooms have doors.'] }]);
});

describe('edited pages', () => {
  const EDITS: readonly [string, (page: string) => string][] = [
    [
      'headings that differ by a word',
      (page) =>
        page
          .replace('Capabilities supported', 'Supported capabilities')
          .replace('Plan your provisioning deployment', 'Plan the deployment')
          .replace('Monitor your deployment', 'Monitoring'),
    ],
    ['no numbers before the headings', (page) => page.replace(/## Step \d: /g, '## ')],
    [
      'reworded boilerplate',
      (page) =>
        page
          .replace('select **Acme**.', 'choose **Acme**.')
          .replace('Select the **Provisioning** tab.', 'Then open the **Provisioning** tab.'),
    ],
    [
      'steps in another order',
      (page) =>
        page.replace(/(1\. In the \*\*Notification Email\*\*[^\n]*\n\n)(1\. Select \*\*Save\*\*\.\n\n)/, '$2$1'),
    ],
    ['Windows line ends and a byte order mark', (page) => `\uFEFF${page.replace(/\n/g, '\r\n')}`],
    ['doubled and trailing blanks', (page) => page.replace(/ Acme/g, '  Acme').replace(/\.\n/g, '.  \n')],
    ['lists broken by unindented pictures', (page) => page.replace(/^ {4}!\[/gm, '![')],
    ['other list marks', (page) => page.replace(/^1\. /gm, '1) ').replace(/^\* /gm, '- ')],
  ];

  test.each(EDITS)('%s', (_, edit) => {
    const original = sixStep();
    const edited = importPage(edit(sixStepPage()), FILE);
    expect(edited.manifest).toEqual(original);
    expect(edited.unplaced).toEqual([]);
  });
});

describe('the rules', () => {
  const cases = importRules.filter(({ example }) => example === 'page').map((rule) => [rule.id, rule] as const);
  const plain = pageImporter({ templates: new Map() });

  test.each(cases)('%s is found in its bad example, and not in its good one', (id, { bad, good }) => {
    const found = (page: string) => plain(page, FILE).problems.map(({ rule }) => rule);
    expect(found(bad)).toContain(id);
    expect(found(good)).not.toContain(id);
  });

  test('a problem of two places names both', () => {
    const rule = importRules.find(({ id }) => id === 'import-auth-contradicts');
    const [problem] = plain(rule?.bad ?? '', FILE).problems.filter((each) => each.rule === rule?.id);
    expect(problem?.line).toBe(5);
    expect(problem?.message).toContain('line 7');
  });
});
