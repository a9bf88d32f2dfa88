/** What is read of credentials: fields, where their values come from, and methods. */
import { describe, expect, test } from 'vitest';
import { BY_LABELS, FILE, sixStep } from './acme-page.ts';
import { sixStepPage, type Variation } from './fixtures.ts';
import { importPage } from './round-trip.ts';

describe('credentials', () => {
  const auth = (credentials: string, setup?: string) =>
    sixStep({ credentials, ...(setup === undefined ? {} : { setup }) }).auth;
  const NO_SETUP = 'Nothing is to be done in Acme.';

  test.each<[string, string, object]>([
    [
      'a fixed address',
      '1. Under **Admin Credentials**, enter `https://scim.acme.example/v2` in **Tenant URL** and the **API key** in **Secret Token**.',
      {
        method: 'bearer-token',
        fields: [{ portal: 'Tenant URL', from: { fixed: 'https://scim.acme.example/v2' } }, { portal: 'Secret Token' }],
      },
    ],
    [
      'an address with places to fill in',
      '1. Under **Admin Credentials**, enter `https://{org}.acme.example/scim/<region>` in **Tenant URL**, and the **Secret Token**.',
      {
        fields: [
          {
            portal: 'Tenant URL',
            from: {
              template: {
                value: 'https://{org}.acme.example/scim/<region>',
                placeholders: [
                  { text: '{org}', means: 'org' },
                  { text: '<region>', means: 'region' },
                ],
              },
            },
          },
          { portal: 'Secret Token' },
        ],
      },
    ],
    [
      'a consent',
      '1. Under **Admin Credentials**, click **Authorize**. Sign in to Acme with an owner account.',
      { method: 'oauth-authorize' },
    ],
    [
      'client credentials',
      '1. Under **Admin Credentials**, enter the **Tenant URL**, **Token Endpoint**, **Client ID** and **Client Secret**.',
      {
        method: 'oauth-client-credentials',
        fields: [
          { portal: 'Tenant URL' },
          { portal: 'Token Endpoint' },
          { portal: 'Client ID' },
          { portal: 'Client Secret', secret: true },
        ],
      },
    ],
    [
      'one address a region',
      '1. Under **Admin Credentials**, enter the **Tenant URL** of your region and the **Secret Token**.\n\n    |Region|Tenant URL|\n    |---|---|\n    |Europe|https://eu.acme.example/scim|\n    |Asia|https://asia.acme.example/scim|',
      {
        fields: [
          {
            portal: 'Tenant URL',
            from: {
              choices: {
                by: 'Region',
                values: [
                  { when: 'Europe', value: 'https://eu.acme.example/scim' },
                  { when: 'Asia', value: 'https://asia.acme.example/scim' },
                ],
              },
            },
          },
          { portal: 'Secret Token' },
        ],
      },
    ],
  ])('%s', (_, credentials, wanted) => {
    expect(auth(credentials, NO_SETUP)).toMatchObject(wanted);
  });

  test.each<[string, string, object]>([
    [
      'an authorization endpoint is one of a consent, and no token is made up',
      '1. Under **Admin Credentials**, input the **Tenant URL** and the **Authorization Endpoint**.',
      { method: 'oauth-authorize', fields: [{ portal: 'Tenant URL' }, { portal: 'Authorization Endpoint' }] },
    ],
    [
      'an account of the app, said without labels',
      '1. Under **Admin Credentials**, enter the Acme admin credentials and username.',
      { method: 'user-name-password', enter: 'the Acme admin credentials and username' },
    ],
  ])('%s', (_, credentials, wanted) => {
    expect(auth(credentials, NO_SETUP)).toMatchObject(wanted);
  });

  const ADMIN = '1. Under **Admin Credentials**, ';
  const BOTH = `${ADMIN}enter the **Tenant URL** and the **Secret Token**.`;

  test.each<[string, Variation, object]>([
    [
      'two labels that one bold print has are two fields',
      { setup: NO_SETUP, credentials: `${ADMIN}input the **Tenant URL & Secret Token** of Acme.` },
      { fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] },
    ],
    [
      'values that are told without any label',
      {
        setup: NO_SETUP,
        credentials:
          '1. In the admin credentials section, type in the address of your Acme site and the key that you made.',
      },
      {
        method: 'bearer-token',
        fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }],
        note: expect.stringContaining('the key that you made.'),
      },
    ],
    [
      'an authorization endpoint beside a client is one of a consent, and no secret is made up',
      { setup: NO_SETUP, credentials: `${ADMIN}enter the **Authorization Endpoint** and the **Client ID**.` },
      { method: 'oauth-authorize', fields: [{ portal: 'Authorization Endpoint' }, { portal: 'Client ID' }] },
    ],
    [
      'an example of an address is none, and is kept',
      {
        setup: NO_SETUP,
        credentials: `${ADMIN}enter \`https://<org>.acme.example/scim\` in **Tenant URL**. An example of the tenant URL: \`https://big.acme.example/scim\`.`,
      },
      {
        fields: [
          {
            portal: 'Tenant URL',
            from: {
              template: { value: 'https://<org>.acme.example/scim', placeholders: [{ text: '<org>', means: 'org' }] },
            },
            note: 'An example of the tenant URL: `https://big.acme.example/scim`.',
          },
        ],
      },
    ],
    [
      'a sentence about another field than its paragraph is a note on that one',
      {
        setup: NO_SETUP,
        credentials: `${ADMIN}enter \`https://acme.example/scim\` in **Tenant URL**. The **Secret Token** lasts a week.`,
      },
      {
        fields: [
          { portal: 'Tenant URL', from: { fixed: 'https://acme.example/scim' } },
          { portal: 'Secret Token', secret: true, note: 'The **Secret Token** lasts a week.' },
        ],
      },
    ],
    [
      'an alert has nobody do anything in the app',
      { setup: NO_SETUP, credentials: `${BOTH}\n\n    > [!NOTE]\n    > Select **Basic** nowhere.` },
      { fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] },
    ],
    [
      'what a consent asks for besides is kept',
      { setup: NO_SETUP, credentials: `${ADMIN}select **Authorize** and pick a continent.` },
      { method: 'oauth-authorize', note: 'Under **Admin Credentials**, select **Authorize** and pick a continent.' },
    ],
    [
      'values go to the fields of their kind, in whatever order they are named',
      {
        setup:
          '1. Save the **Token** and the **Base URL**. They are entered in the Tenant URL and Secret Token fields.',
        credentials: BOTH,
      },
      {
        fields: [
          { portal: 'Tenant URL', vendor: 'Base URL', from: { setup: true } },
          { portal: 'Secret Token', vendor: 'Token', from: { setup: true } },
        ],
      },
    ],
    [
      'what the app shows in one sentence, and the next one has copied, goes by its names',
      {
        setup:
          '1. Select **Create token**. Acme gives you an **Access Token** and an **Entry Point URL**. Copy and keep both values. They are entered in the **Tenant URL** and **Secret Token** fields.',
        credentials: BOTH,
      },
      {
        fields: [
          { portal: 'Tenant URL', vendor: 'Entry Point URL', from: { setup: true } },
          { portal: 'Secret Token', vendor: 'Access Token', from: { setup: true } },
        ],
      },
    ],
    [
      'a value that is called by its kind is the one that was named before',
      {
        setup: '1. Save the **Pass Token** and the **Entry Point URL**. Copy the token to its last character.',
        credentials: BOTH,
      },
      {
        fields: [
          { portal: 'Tenant URL', vendor: 'Entry Point URL', from: { setup: true } },
          { portal: 'Secret Token', vendor: 'Pass Token', from: { setup: true } },
        ],
      },
    ],
    [
      'an address that one sentence gives, and the next one has entered',
      {
        setup:
          '1. Copy the key.\n\n1. Its entry point is `https://acme.example/in/`. Enter it in the **Tenant URL** field.',
        credentials: BOTH,
      },
      { fields: [{ portal: 'Tenant URL', from: { fixed: 'https://acme.example/in/' } }, { portal: 'Secret Token' }] },
    ],
    [
      'an address that is only visited is none',
      {
        setup: '1. Open https://console.acme.example. The value there is entered in the **Tenant URL** field.',
        credentials: BOTH,
      },
      { fields: [{ portal: 'Tenant URL', from: { setup: true } }, { portal: 'Secret Token' }] },
    ],
    [
      'what one will see comes from the set-up',
      {
        setup: '1. Open **Directory**, where you will see your **Tenant URL** and **Secret Token**.',
        credentials: BY_LABELS,
      },
      {
        fields: [
          { portal: 'Tenant URL', from: { setup: true } },
          { portal: 'Secret Token', from: { setup: true } },
        ],
      },
    ],
    [
      'what a guide is followed to get comes from the set-up',
      {
        setup: '1. Follow the [guide](https://acme.example/guide) to get your entry URL and your private key.',
        credentials: BOTH,
      },
      {
        fields: [
          { portal: 'Tenant URL', from: { setup: true } },
          { portal: 'Secret Token', from: { setup: true } },
        ],
      },
    ],
    [
      'an address alone says of no method, and no key is made up',
      {
        setup: '1. Acme tells your representative which address is yours.',
        credentials: `${ADMIN}enter the **Tenant URL**.\n\n    ![The address](media/acme/address.png)`,
      },
      { method: 'undocumented', fields: [{ portal: 'Tenant URL' }] },
    ],
    [
      'what is retained is copied',
      {
        setup:
          '1. Retain the **Login ID** and **Login Secret**. Use them later as **Tenant URL** and **Secret Token**.',
        credentials: BOTH,
      },
      {
        fields: [
          { portal: 'Tenant URL', vendor: 'Login ID', from: { setup: true } },
          { portal: 'Secret Token', vendor: 'Login Secret', from: { setup: true } },
        ],
      },
    ],
    [
      'what a dialog of the consent asks for is no field',
      {
        setup: NO_SETUP,
        credentials: `${ADMIN}select **Authorize**. Enter your **Username** and **Password** and select **Log in**.`,
      },
      { method: 'oauth-authorize' },
    ],
    [
      'what the portal calls retrieved earlier comes from the set-up',
      {
        setup: '1. Generate a token.',
        credentials: `${ADMIN}enter the **Base URL and Access Token** values retrieved earlier from Acme in **Tenant URL** and **Secret Token**.`,
      },
      {
        fields: [
          { portal: 'Tenant URL', vendor: 'Base URL', from: { setup: true } },
          { portal: 'Secret Token', vendor: 'Access Token', from: { setup: true } },
        ],
      },
    ],
    [
      'the name of one value beside a field whose value has none',
      {
        setup: '1. Copy the **API KEY**.',
        credentials: `${ADMIN}enter the **Tenant URL** and the **Api Key** in **Secret Token**.`,
      },
      {
        fields: [
          { portal: 'Tenant URL' },
          { portal: 'Secret Token', vendor: 'Api Key', from: { setup: true }, secret: true },
        ],
      },
    ],
  ])('%s', (_, variation, wanted) => {
    const { auth } = sixStep(variation);
    expect(auth).toMatchObject(wanted);
  });

  test('what is clicked before values are copied is none of them', () => {
    const setup = '1. Select **Create token**. Copy and keep both. Enter them in **Tenant URL** and **Secret Token**.';
    expect(sixStep({ setup, credentials: BY_LABELS }).setup?.steps[0]?.yields).toEqual(['Tenant URL', 'Secret Token']);
  });

  test.each([
    [
      'verbs in bold are no names of values',
      '1. **Copy** the token, and **Enter** it in the **Secret Token** field.',
      { text: '**Copy** the token, and **Enter** it in the **Secret Token** field.', yields: ['Secret Token'] },
    ],
    [
      'more than that a value is shown once',
      '1. Copy the **API key**. You can see it only once, and only in Zurich. Enter it in the **Secret Token** field.',
      { text: 'Copy the **API key**. You can see it only once, and only in Zurich.', yields: ['API key'] },
    ],
    [
      'more than where values go',
      '1. Copy the **API key**. This value, which expires on Mondays, is entered in the **Secret Token** field.',
      {
        text: 'Copy the **API key**. This value, which expires on Mondays, is entered in the **Secret Token** field.',
        yields: ['API key'],
      },
    ],
    [
      'the order in which values are copied and something else is done',
      '1. Copy the **API key**. Enter it in the **Secret Token** field. Select **Done**.',
      { text: 'Copy the **API key**. Select **Done**.', yields: ['API key'] },
    ],
    [
      'what is copied and goes into no field',
      '1. Copy **Base URL**, **API key** and **Site name**.',
      { text: 'Copy **Base URL**, **API key** and **Site name**.', yields: ['Base URL', 'API key'] },
    ],
    [
      'more than an address',
      '1. Find your `team` below **Plan** and put it into `https://acme.example/{team}` for the **Tenant URL**.',
      { text: 'Find your `team` below **Plan** and put it into `https://acme.example/{team}` for the **Tenant URL**.' },
    ],
  ])('a step keeps %s', (_, setup, step) => {
    expect(sixStep({ setup, credentials: BOTH }).setup?.steps[0]).toEqual(step);
  });

  const SOURCES: readonly (readonly [string, Variation, readonly unknown[]])[] = [
    [
      'two addresses in one sentence go to the labels that they stand beside',
      {
        credentials: `${ADMIN}put \`https://acme.example/scim\` in **Tenant URL** and \`https://id.acme.example/t\` in **Token Endpoint**.`,
      },
      [{ fixed: 'https://acme.example/scim' }, { fixed: 'https://id.acme.example/t' }],
    ],
    [
      'an address under a condition is a case, and the one for the others is another',
      {
        credentials: `${ADMIN}enter the **Tenant URL** and the **Secret Token**. For teams in Europe the Tenant URL is \`https://eu.acme.example/scim\`. For all others it is \`https://acme.example/scim\`.`,
      },
      [
        {
          choices: {
            by: 'your case',
            values: [
              { when: 'teams in Europe', value: 'https://eu.acme.example/scim' },
              { when: 'all others', value: 'https://acme.example/scim' },
            ],
          },
        },
      ],
    ],
    [
      'an example is no second address',
      {
        credentials: `${ADMIN}enter \`https://<team>.acme.example/scim\`, for example \`https://zoo.acme.example/scim\`, in **Tenant URL**.`,
      },
      [
        {
          template: {
            value: 'https://<team>.acme.example/scim',
            placeholders: [{ text: '<team>', means: 'team' }],
          },
        },
      ],
    ],
    [
      'a place is explained by its words in bold',
      {
        credentials: `${ADMIN}enter \`https://acme.example/<Plan Number>\` in **Tenant URL**, where **Plan Number** is the number of your plan.`,
      },
      [
        {
          template: {
            value: 'https://acme.example/<Plan Number>',
            placeholders: [{ text: '<Plan Number>', means: 'the number of your plan' }],
          },
        },
      ],
    ],
    [
      'whom to ask in trouble hands nothing out',
      { setup: '1. For questions about tokens, ask the support team at help@acme.example.', credentials: BOTH },
      [undefined, undefined],
    ],
    [
      'what support sends is told behind whom to ask',
      {
        setup: '1. Ask the support team (help@acme.example) to begin. They send you the **Secret Token**.',
        credentials: BOTH,
      },
      [undefined, { support: 'help@acme.example' }],
    ],
    [
      'the one address and the one key go to the fields of their kinds, whatever else is copied',
      {
        setup: '1. Copy the values for **SCIM base URL** and **API key**.\n1. Save your **Acme plan**.',
        credentials: BOTH,
      },
      [{ setup: true }, { setup: true }],
    ],
    [
      'of two addresses, none is guessed',
      { setup: '1. Copy **Base URL**, **Team URL** and **API key**.', credentials: BOTH },
      [undefined, { setup: true }],
    ],
    [
      'what is copied behind another deed keeps its label',
      { setup: '1. Open **Settings** and copy **Base URL**.\n1. Copy **API key**.', credentials: BOTH },
      [{ setup: true }, { setup: true }],
    ],
    [
      'the app itself hands its values out',
      { setup: '1. Contact [Acme](https://acme.example/) for your **Secret Token**.', credentials: BOTH },
      [undefined, { support: 'https://acme.example/' }],
    ],
    [
      'blanks in code are one',
      { credentials: `${ADMIN}enter \`https://<your \t team>.acme.example/scim\` in **Tenant URL**.` },
      [
        {
          template: {
            value: 'https://<your team>.acme.example/scim',
            placeholders: [{ text: '<your team>', means: 'your team' }],
          },
        },
      ],
    ],
    [
      'one bold print of an address and a key names no address',
      { setup: '', credentials: `${ADMIN}enter the **Base URL and Team key** in **Tenant URL**.` },
      [undefined],
    ],
    [
      'two values that a step notes without labels',
      { setup: '1. Note the base URL and the bearer token.', credentials: BOTH },
      [{ setup: true }, { setup: true }],
    ],
    [
      'what a step shows, and the next sentence calls by the labels of the portal',
      {
        setup: '1. Select **Generate**. These are the **Tenant URL** and **Secret Token** of step 5.',
        credentials: BOTH,
      },
      [{ setup: true }, { setup: true }],
    ],
    [
      'a key is no address',
      { setup: '1. Copy the **Team key**.', credentials: `${ADMIN}enter the **Tenant URL**.` },
      [undefined],
    ],
  ];
  test.each(SOURCES)('%s', (_, variation, sources) => {
    expect(
      sixStep(variation)
        .auth.fields?.slice(0, sources.length)
        .map(({ from }) => from),
    ).toEqual(sources);
  });

  test('values that are told again keep the names that they were copied by', () => {
    const setup =
      '1. Copy the **Base URL**. Copy the **Login key**. Save these values for **Tenant URL** and **Secret Token**.';
    const { fields } = sixStep({ setup, credentials: BOTH }).auth;
    expect(fields?.map(({ vendor }) => vendor)).toEqual(['Base URL', 'Login key']);
  });

  test('a support that is not the only one to ask is told in full', () => {
    const setup = '1. Ask the support team at help@acme.example, or your own adviser, for the **Secret Token**.';
    const { auth: own, setup: steps } = sixStep({ setup, credentials: BOTH });
    expect(own.fields?.[1]?.from).toEqual({ support: 'help@acme.example' });
    expect(steps?.steps).toMatchObject([{ text: setup.slice(3) }]);
  });

  test('a sign-in keeps its order, in steps of their own and below one', () => {
    const flat = `${ADMIN}select **Authorize**. A window opens.\n\n1. Enter your team.\n\n1. Choose a role, and select **Allow**.`;
    const below = `${ADMIN}select **Authorize**.\n\n   1. Enter your team.\n\n   1. Choose a role.`;
    const shownOf = (credentials: string) => sixStep({ setup: '', credentials }).portalSteps;
    expect(shownOf(flat)).toEqual([
      {
        step: 'authorize',
        body: ['A window opens.', 'Enter your team.', 'Choose a role, and select **Allow**.'],
      },
    ]);
    expect(shownOf(below)).toEqual([{ step: 'authorize', body: ['1. Enter your team.\n2. Choose a role.'] }]);
  });

  test('a step of the portal between its credentials is none of the set-up', () => {
    const credentials = `${BOTH}\n\n1. Open **Users and groups**, and assign one person.`;
    const { setup, portalSteps } = sixStep({ setup: '1. Open the console.', credentials });
    expect(setup?.steps).toHaveLength(1);
    const body = ['> [!NOTE]\n> Open **Users and groups**, and assign one person.'];
    expect(portalSteps).toEqual([{ step: 'credentials', body }]);
  });

  test('whoever is asked for something else hands no values out', () => {
    const setup = 'Contact [Acme support](mailto:help@acme.example) to have provisioning turned on.';
    const manifest = sixStep({
      setup,
      credentials: '1. Under **Admin Credentials**, enter your Acme **Tenant URL** and **Secret Token**.',
    });
    expect(manifest.auth.fields).toEqual([{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }]);
    expect(manifest.setup?.steps).toEqual([{ text: setup }]);
  });

  test('beside a value that is copied in words of its own, another one keeps its sentence', () => {
    const words = 'Copy the **Door URL** and append `/scim` to it. Copy the **Door key**.';
    const { setup } = sixStep({
      setup: `1. ${words} Save these values for the **Tenant URL** and **Secret Token** fields in the Provisioning tab.`,
      credentials:
        '1. Under **Admin Credentials**, enter the Door URL in **Tenant URL** and the Door key in **Secret Token**.',
    });
    expect(setup?.steps).toEqual([{ text: words, yields: ['Door URL', 'Door key'] }]);
  });

  test('where a copied value goes stays said if the configuration gives the field outright', () => {
    const words = 'Copy the **Tenant URL** and **Token**.';
    const goes =
      'These values will be entered in the **Tenant URL** and **Secret Token** fields in the Provisioning tab.';
    const { auth, setup } = sixStep({
      setup: `1. ${words} ${goes}`,
      credentials:
        '1. Under **Admin Credentials**, enter `https://doors.acme.example/scim` in **Tenant URL**. Enter the **Token** in **Secret Token**.',
    });
    expect(setup?.steps).toEqual([{ text: `${words} ${goes}`, yields: ['Token'] }]);
    expect(auth.fields?.[0]).toEqual({ portal: 'Tenant URL', from: { fixed: 'https://doors.acme.example/scim' } });
  });

  test('an address that is put together of another one and a path is copied in no step', () => {
    const words =
      'The Tenant URL is your Acme URL followed by **/scim/v2**. For example: `https://doors.acme.example/scim/v2`.';
    const { auth, setup } = sixStep({
      setup: `1. Copy the **API key**.\n\n1. ${words} This value is entered in the **Tenant URL** field in the Provisioning tab.`,
      credentials: '1. Under **Admin Credentials**, enter your Acme Tenant URL and Secret Token.',
    });
    expect(setup?.steps).toEqual([{ yields: ['API key'] }, { text: words }]);
    expect(auth.fields?.[0]?.from?.template).toEqual({
      value: '<Acme URL>/scim/v2',
      placeholders: [{ text: '<Acme URL>', means: 'Acme URL' }],
    });
  });

  test('what people sent is copied in no step, also where the step before speaks of a key', () => {
    const manifest = sixStep({
      setup: '* For **Secret Token** contact the Acme support team at help@acme.example.',
      credentials:
        '1. Under **Admin Credentials**, enter the **Door URL and Door Key** values retrieved earlier from the Acme support team in **Tenant URL** and **Secret Token** respectively.',
    });
    expect(manifest.setup).toBeUndefined();
    expect(manifest.auth.fields).toMatchObject([
      { portal: 'Tenant URL', vendor: 'Door URL' },
      { portal: 'Secret Token', vendor: 'Door Key', from: { support: 'help@acme.example' } },
    ]);
    expect(manifest.auth.fields?.[0]?.from).toBeUndefined();
  });

  test('support is asked for one value of two', () => {
    const setup = 'Ask [Acme support](mailto:help@acme.example) for your token.';
    const manifest = sixStep({
      setup,
      credentials: '1. Under **Admin Credentials**, enter your Acme **Tenant URL** and **Secret Token**.',
    });
    expect(manifest.auth.fields?.map(({ from }) => from)).toEqual([undefined, { support: 'help@acme.example' }]);
  });

  test('support hands the values out', () => {
    const setup = 'Contact [Acme support](mailto:help@acme.example) to get your **Tenant URL** and **Secret Token**.';
    const manifest = sixStep({
      setup,
      credentials: '1. Under **Admin Credentials**, enter your Acme **Tenant URL** and **Secret Token**.',
    });
    expect(manifest.auth.fields?.map(({ from }) => from)).toEqual([
      { support: 'help@acme.example' },
      { support: 'help@acme.example' },
    ]);
    expect(manifest.setup).toBeUndefined();
  });

  test('support hands a key out by the name that its capitals tell, and no name where there are two', () => {
    const asking = (what: string) =>
      sixStep({
        setup: `Contact [Acme support](mailto:help@acme.example) in order to obtain ${what}.`,
        credentials: BOTH,
      });
    const from = { support: 'help@acme.example' };
    const { auth: own, setup } = asking('a Team Token');
    expect(own.fields?.[1]).toEqual({ portal: 'Secret Token', vendor: 'Team Token', from, secret: true });
    expect(setup).toBeUndefined();
    expect(asking('a Team Token or a Login Key').auth.fields?.[1]).toEqual({
      portal: 'Secret Token',
      from,
      secret: true,
    });
  });

  test('"Copy it." copies what the sentence before finds, and the token stays with the step that makes it', () => {
    const setup = '1. On this page you can find the SCIM url. Copy it.\n\n1. Create a token and copy the value.';
    expect(sixStep({ setup, credentials: BOTH }).setup?.steps).toEqual([
      { text: 'On this page you can find the SCIM url. Copy it.', yields: ['Tenant URL'] },
      { text: 'Create a token and copy the value.', yields: ['Secret Token'] },
    ]);
  });

  test('an alert behind a field is about that field', () => {
    const { fields } = auth(
      '1. Under **Admin Credentials**, enter the **SCIM Endpoint** in **Tenant URL** and the **API key** in **Secret Token**.\n\n   > [!NOTE]\n   > The **Tenant URL** is `https://api.acme.example/scim`.',
    );
    expect(fields?.[0]?.from).toEqual({ fixed: 'https://api.acme.example/scim' });
  });

  test('groups are provisioned where the portal maps them, whatever the checklist says', () => {
    const page = sixStepPage().replace('> * Provision groups and group memberships in Acme.\n', '');
    expect(page).not.toBe(sixStepPage());
    expect(importPage(page, FILE).manifest?.groups).toMatchObject({
      attributes: [{ name: 'displayName' }, { name: 'members' }],
    });
  });

  test('a value that is copied goes to the field of its name, in whatever order', () => {
    const setup = '1. Copy the **Secret Token**.\n\n1. Copy the **Tenant URL**.';
    const fields = auth(
      '1. Under **Admin Credentials**, enter your Acme **Tenant URL** and **Secret Token**.',
      setup,
    ).fields;
    expect(fields).toEqual([
      { portal: 'Tenant URL', from: { setup: true } },
      { portal: 'Secret Token', from: { setup: true }, secret: true },
    ]);
  });

  test('a value that is shown a single time, with its scope', () => {
    const setup =
      '1. Create a token with the **scim:write** scope.\n\n1. Copy the **API key**. It is shown only once. Enter it in the **Secret Token** field.';
    expect(auth('1. Under **Admin Credentials**, enter the **API key** in **Secret Token**.', setup).fields).toEqual([
      {
        portal: 'Secret Token',
        vendor: 'API key',
        from: { setup: true },
        secret: true,
        shownOnce: true,
        scopes: ['scim:write'],
      },
    ]);
  });

  test('who is asked for a token makes none in a step, whether the page says where to ask or not', () => {
    const fields = (setup: string) =>
      auth('1. Under **Admin Credentials**, enter the **Secret Token** retrieved earlier.', setup).fields;
    expect(fields('Reach out to the Acme support team to receive the **Secret Token**.')).toEqual([
      { portal: 'Secret Token', secret: true },
    ]);
    expect(fields('1. Ask the team to turn SCIM on.\n\n1. Press **Make** to generate a token.')).toEqual([
      { portal: 'Secret Token', from: { setup: true }, secret: true },
    ]);
  });

  test('an address that fills in the place of another one is an example, and a point with a field is the portal’s', () => {
    const setup = '1. Create a token. This value is entered in the **Secret Token** field.';
    const points =
      '   * For "Tenant URL", type yours.\n     - For a tenant in the EU, the Tenant URL is `https://{tenant}.acme.example/scim`.\n     - For a tenant in the US, the Tenant URL is `https://us.acme.example/{tenant}/scim`.\n     - For a tenant called blue in the EU, the Tenant URL is `https://blue.acme.example/scim`.\n   * For "Secret token", paste the personal Acme token that you created earlier.';
    const { fields } = auth(
      `1. Under **Admin Credentials**, enter the Tenant URL and Secret Token.\n\n${points}`,
      setup,
    );
    const [url, token] = fields ?? [];
    const values = [
      { when: 'a tenant in the EU', value: 'https://{tenant}.acme.example/scim' },
      { when: 'a tenant in the US', value: 'https://us.acme.example/{tenant}/scim' },
    ];
    expect(url).toMatchObject({
      from: { choices: { values } },
      note: expect.stringContaining('called blue in the EU'),
    });
    expect(token).toMatchObject({
      from: { setup: true },
      note: expect.stringContaining('paste the personal Acme token'),
    });
  });

  test.each([
    'The token is displayed only once. Copy the URL and the token.',
    'Copy the URL. Copy the token. You will not see the token again, and cannot view it later.',
    'Copy the URL. Copy the token, which is not displayed again.',
  ])('a token that is shown a single time, beside an address that is not: %s', (said) => {
    const setup = `1. ${said} They go into **Tenant URL** and **Secret Token**.`;
    expect(auth('1. Under **Admin Credentials**, enter **Tenant URL** and **Secret Token**.', setup).fields).toEqual([
      { portal: 'Tenant URL', from: { setup: true } },
      { portal: 'Secret Token', from: { setup: true }, secret: true, shownOnce: true },
    ]);
  });
});
