/** Pages near the limits of what import reads: what it makes of each stands in `golden/page-texts.txt`. All of the wording is our own. */
import { assigningUsersPage, inlineCredentialsPage, sixStepPage, type Variation } from './fixtures.ts';

/** The portal has a value entered in each field, by the field's own name. */
const BY_LABELS = '1. Enter the **Tenant URL** and the **Secret Token**.';

const NOTHING = 'Nothing is to be done in Acme.';

const PICTURE = '![The doors](media/acme/doors.png)';

function steps(...texts: readonly string[]): string {
  return texts.map((text) => `1. ${text.replaceAll('\n', '\n    ')}`).join('\n\n');
}

/** What is done in the app, where the portal only names its fields. */
function app(...texts: readonly string[]): Variation {
  return { setup: steps(...texts), credentials: BY_LABELS };
}

/** What is entered in the portal, where nothing is done in the app. */
function portal(...texts: readonly string[]): Variation {
  return { setup: NOTHING, credentials: steps(...texts) };
}

function both(setup: readonly string[], ...credentials: readonly string[]): Variation {
  return { setup: steps(...setup), credentials: steps(...credentials) };
}

function table(head: string, ...rows: readonly string[]): string {
  return [head, head.replace(/[^|]+/gu, '---'), ...rows].join('\n');
}

/** The steps of the mapping of users; a table in them is indented. */
function users(text: string): Variation {
  return { users: text.replace(/^(?=.)/gmu, '   ') };
}

function below(heading: string, ...blocks: readonly string[]): Variation {
  return { extra: [`## ${heading}`, ...blocks].join('\n\n') };
}

const USER_TABLE = table('|Attribute|Type|', '|userName|String|', '|active|Boolean|').replace(/^/gmu, '   ');

/** A page of the parts that readers look at, and no more. */
export function shortPage({ setup, credentials, users: mapped, groups, frontMatter, extra }: Variation): string {
  const head = frontMatter === undefined ? '' : `---\n${frontMatter}\n---\n\n`;
  return `${head}# Configure Acme for automatic user provisioning

## Capabilities supported

* Create users in Acme.

## Step 2: Configure Acme to support provisioning

${setup ?? steps('Copy the **Door URL** and the **Door key**.')}

## Step 5: Configure automatic provisioning of users

1. In the applications list, select **Acme**.

1. Set the **Provisioning Mode** to **Automatic**.

${credentials ?? BY_LABELS}

1. Enter a person's address as **Notification Email**.

1. Below **Mappings**, choose **Synchronize Microsoft Entra users to Acme**.

1. Under **Attribute-Mapping**, review the user attributes.

${mapped ?? USER_TABLE}

${groups ?? ''}

1. When you're ready to provision, press **Save**.

${extra ?? ''}
`;
}

/** Pages that are read out whole: the short one is what the others are held against. */
export const WHOLE_PAGES: readonly (readonly [what: string, page: string])[] = [
  ['short', shortPage({})],
  ['six steps', sixStepPage()],
  ['users first', assigningUsersPage()],
  ['credentials amid the steps', inlineCredentialsPage(true)],
];

export const PAGE_TEXTS: Readonly<Record<string, readonly Variation[]>> = {
  'names of values': [
    both(
      ['Copy the **Door key**.'],
      'Enter the **Gate key** in **Secret Token** and the **Gate URL** in **Tenant URL**.',
    ),
    both(
      ['To obtain the **Door Key**, open **Doors**.', 'Copy the **Door key**, and the **Room address URL**.'],
      'Enter the **Room address URL** in **Tenant URL** and the **Door key** in **Secret Token**.',
    ),
    app('Copy the **Door URL**. Copy the **Door key**. Enter it in **Secret Token**.'),
    app(
      'Press **Encode**. The **Given word** and the **Time** are used in **Secret Token** and **Tenant URL** field, and **Place**.',
    ),
    app('Copy the **Client name** and the **Door key**. They form the **Secret Token**.'),
    app('Copy the **Door key**. Copy the whole key.', 'Copy the address of the door.'),
    app('An **Entry key** is created. This value is entered in **Secret Token**.'),
    app('The Door URL and the Door Key are displayed. Save these values.'),
    app('Open **Doors** to get the token, and press **Show**. Save it.'),
    app('Copy the SCIM URL and note it down.', 'Note the Base URL and Door Token, then press **Done**.'),
    app('Copy the Secret Token and the SCIM endpoint.'),
    app('In the door window, enter your Secret Token and your Password.'),
    app('Paste the **Secret Token** in the Authorization field.'),
    both(
      ['Copy the **Door ID**.'],
      'In **Tenant URL**, enter `https://acme.example/<DoorID>/scim`, and the **Secret Token**.',
    ),
    both(['Copy the **Door key**.'], 'In **Secret Token**, enter the Acme Access Key that you saved earlier.'),
    both(
      ['Copy the key.'],
      'Enter the base address in **Tenant URL** and your Acme Door Key for the **Secret Token**.',
    ),
    both(
      ['Copy the key.'],
      'The **Door URL** of `https://acme.example/scim` and the **Door key** in **Secret Token** are entered.',
    ),
    both(['Copy the key.'], 'Enter the **Door URL** and **Door key** in the **Tenant URL** field.'),
    both(['Copy the key.'], 'In **Secret Token**, enter the value of **Door key** on the **Doors** tab.'),
    both(['Copy the key.'], 'Door Base URL will be your Tenant URL, and Door Token will be your Secret Token.'),
  ],
  'where values come from': [
    app('Make a key with the scopes `scim:read` and `scim:write`. It is shown only once.'),
    app('Press **Make**. You see it once. Copy the **Door key**, and the **Door URL**.'),
    app('Press **Make**. The key is there.', 'Your account manager sends the key.'),
    app('Contact the [Acme support team](mailto:doors@acme.example?subject=x) to receive the **Door Token**.'),
    app('Contact [Acme](https://acme.example/help) to obtain a Door Key and a Gate Key.'),
    app('Ask your account manager at keys@acme.example for the credentials. They send you a **Secret Token**.'),
    app('If you have questions, ask the support team at help@acme.example. Copy the **Door key**.'),
    app('Write to [the support team](mailto:help@acme.example). You will receive a **Secret Token** within a week.'),
    app(
      'The Tenant URL is `https://acme.example/scim`.',
      'The address is `https://eu.acme.example/scim`. It goes into **Tenant URL**.',
    ),
    app(
      'For the EU, the Tenant URL is `https://eu.acme.example/scim`.',
      'For Asia, the Tenant URL is `https://asia.acme.example/scim`.',
    ),
    app(
      'Take one of these Tenant URLs:\n\n* Europe: https://eu.acme.example/scim\n* Asia: https://asia.acme.example/scim',
    ),
    app(
      'The Tenant URL is `https://acme.example/scim/<room>`, where `<room>` is the number of your room. You find it in **Rooms**.',
    ),
  ],
  'fields of the portal': [
    portal('Enter the **Secret Token**.'),
    portal('Enter the **Tenant URL** and the **Secret Token**.', 'Click **Authorize**.'),
    portal('Enter the **Tenant URL**.', 'Enter the **Secret Token**, and select **Authorize**. Sign in to Acme.'),
    portal('Enter the **Tenant URL**, the **Client ID** and the **Client Secret** with the scopes `scim:read`.'),
    portal('Enter the **Password** in **Admin Password**, and the **Admin Username**.'),
    portal(
      'Enter both.\n\n> [!NOTE]\n> The doors are shut at night.',
      'Enter the **Secret Token**.\n\n> [!TIP]\n> The **Secret Token** ends after a year. Ask for another.\n\n> [!NOTE]\n> Doors are red.',
    ),
    portal(
      'In **Tenant URL**, enter `https://acme.example/scim`. It ends with no slash.\n\nIn **Secret Token**, enter the key. The key is long.\n\nThe **Tenant URL** is optional.',
    ),
    portal(
      'Fill in both:\n\n* In **Tenant URL**, enter `https://acme.example/scim`.\n* In **Secret Token**, enter the key (optional).\n* Open **Doors** in Acme.\n* Copy the **Door key**.\n* Select **Test Connection**.',
    ),
    portal(
      `Enter these:\n\n${table('|Field|Value|', '|Tenant URL|`https://acme.example/scim`|', '|Secret Token (optional)|The key|', '|Room|`12`|')}`,
    ),
    portal(
      `Enter these:\n\n${table('|Region|Acme Tenant URL|Sign in|', '|Europe|https://eu.acme.example/scim|eu.acme.example|', '|Asia|https://asia.acme.example/scim||')}`,
    ),
    portal('Enter the **Tenant URL**:\n\n```\nhttps://acme.example/scim\n```'),
    portal(
      'The Tenant URL of your region: Europe: https://eu.acme.example/scim Asia: https://asia.acme.example/scim and the **Secret Token**.',
    ),
    portal(
      'In **Tenant URL**, enter https://eu.acme.example/scim for Europe (you sign in at eu.acme.example) or https://us.acme.example/scim for America (you sign in at us.acme.example).',
    ),
    portal(
      'In **Tenant URL**, enter `https://acme.example/scim` and in **Token Endpoint** `https://acme.example/token`.',
    ),
    portal(
      'Enter `https://<door>.acme.example/scim` in **Tenant URL**. Replace <door> with your room. You can find it in **Rooms**. For example, `https://red.acme.example/scim`.',
    ),
    portal(
      'Enter `https://door.acme.example/scim` in **Tenant URL**, where **door** is the name of your door, and the **Secret Token**.',
    ),
    portal('Type in the **Base URL** and the **Bearer Token** of Acme.'),
    portal(
      'Enter the **Tenant URL** and **Secret Token**. If the connection fails, look at the doors.',
      'Once the connection is made, wait a day.',
    ),
    portal(
      'Click **Authorize**. In the new window, sign in to Acme using your Door Admin account. Press **Allow**.',
      'On the Acme dialog, sign in:\n\n* Enter the **Domain**.\n* Press **Next**.',
    ),
  ],
  'steps in the app': [
    app(`Open **Doors**.\n\n${PICTURE}\n\nWait a while.\n\n* Press **Red**.\n* Press **Blue**.\n\nThen shut it.`),
    app(
      `Open it.\n\n${table('|Door|Colour|', '|Front|red|one more|')}\n\n\`\`\`sh\nopen\n\`\`\`\n\n> [!WARNING]\n> It is loud.`,
      '(Optional) Close it.',
    ),
    {
      setup: `The doors lead in.\n\n${PICTURE}\n\nThey are red.\n\n\`\`\`\nopen\n\`\`\`\n\nShut them.`,
      credentials: BY_LABELS,
    },
    {
      setup: `${steps('Open it.')}\n\n### Red doors\n\nRed ones first:\n\n${steps('Press **Red**.')}\n\n#### Small ones\n\n${steps('Press **Small**.')}`,
      credentials: BY_LABELS,
    },
    {
      setup: ['### Red doors', '#### Small ones', '##### By hand', '##### By key', '#### Wide ones', '### Blue doors']
        .map((heading, index) => `${heading}\n\n${steps(`Press **Door ${index}**.`)}`)
        .join('\n\n'),
    },
    {
      setup: `> [!NOTE]\n> Mind the step.\n\n${steps('Open it.', 'Copy the **Door key**.')}\n\nThat is all.\n\n${table('|Door|Colour|', '|Front|red|')}`,
      credentials: BY_LABELS,
    },
    app('Open it, e.g. Acme Inc. Doors.', 'Is it open? Go in! Then **stop.** `a. b` is code.'),
    app('Open https://acme.example/doors. It is <br> red.', 'See [the doors](https://acme.example/a#lightbox).'),
  ],
  mapping: [
    users(table('|Attribute|Type|Filter|', '|userName|String|yes|', '|userName|String||')),
    users(
      table(
        '|Acme attribute|Source attribute|Matching precedence|',
        '|userName|userPrincipalName|1|',
        '|title|"x"||',
        '|name.givenName|Switch([IsSoftDeleted], , "False", "True")||',
      ),
    ),
    users(table('|#|Attribute|Type|', '|1|**userName:**|String|', '|2|displayName|String|')),
    users(
      `${table('|Attribute|Type|', '|userName|String|', '|title|String|')}\n\n\`title\`: at most 20 letters. More are cut.\n\nTitles are shown to all.\n\n> [!NOTE]\n> Colours are not mapped.`,
    ),
    users(`${PICTURE}\n\n${table('|Name|Colour|', '|red|1|')}`),
    { groups: '' },
    { groups: steps('Below **Mappings**, choose **Synchronize Microsoft Entra groups to Acme**.') },
    {
      groups: '',
      extra: `## Configure group provisioning to Acme\n\n${steps('Select **Synchronize Microsoft Entra groups to Acme**.', `Review them.\n\n${table('|Attribute|Type|', '|displayName|String|')}`)}\n\nDoors are groups.`,
    },
    {
      users: `${table('|Attribute|Type|', '|userName|String|')}\n\n${table('|Attribute|Type|', '|displayName|String|')}`,
      groups: '',
    },
  ],
  'parts of the page': [
    below('Connector limitations', 'Acme does not:', '* open doors\n* shut them.', 'It is slow. Wait.', PICTURE),
    below(
      'Troubleshooting tips',
      '* A door may be stuck.',
      '> [!TIP]\n> Push it.',
      '```\npush\n```',
      'More of them:',
      '* Pull it',
    ),
    below('Change log', '* 03/25/2024 - Doors were added. They are red.', '* April 2023: Gates.', 'Nothing since.'),
    below(
      'Additional reading',
      '* [Doors of Acme](https://acme.example/doors)',
      '* [Acme single sign-on](acme-sso.md)',
      '* Read [this](https://acme.example/a) and [that](https://acme.example/b). Twice.',
    ),
    below(
      'Doors',
      'Doors are:',
      table('|Door|Colour|', '|Front|red|'),
      PICTURE,
      '### Red doors',
      '* one\n* two',
      '> Quoted.',
      '> [!CAUTION]\n> Hot.',
    ),
    below(
      'Doors',
      'Doors are red. Use the **Current Status** section to monitor progress and follow links to reports. Doors are shut.',
    ),
    {
      frontMatter:
        "title: 'Configure Acme'\ndescription: Doors.\nauthor: jdoe\nms.date: 2024-03-05\nms.assetid: 12\n#Customer intent: As a door keeper, I want doors.\nms.service: x",
    },
    { frontMatter: "title: 'Configure Acme for automatic user provisioning'\nauthor: ''\nms.author: jdoe" },
  ],
  'what stands beside the facts': [
    below(
      'Prerequisites',
      'To test it, follow these recommendations:',
      '* Try **one** door.\n* Try a gate.',
      '* [Single sign-on](acme-tutorial.md) to Acme (required).\n* A plan of Acme Inc. is needed, e.g. a big one.\n\n  > [!TIP]\n  > A small one does.',
    ),
    below(
      'Doors',
      '<a name="doors"></a>',
      'Doors<br>are red &amp; `a|b`. See [the **red** one][red].',
      '[red]: https://acme.example/red',
    ),
    below(
      'Doors',
      '> [!NOTE]\n> It has:\n>\n> * one\n> * two\n>\n> All are red.',
      '> [!div class="checklist"]\n> * Doors are opened.',
      '1. One.\n\n   ```sh\n   open\n   ```\n\n2. Two\n   * three',
    ),
    below(
      'Doors',
      '![](media/acme/a.png)',
      ':::image type="icon" source="media/acme/icon.png" border="false":::',
      'Press ![Go](media/acme/go.png) to go.',
      '[![Big](media/acme/big.png)](media/acme/big.png#lightbox)',
    ),
    {
      groups: steps(
        'Below **Mappings**, choose **Synchronize Microsoft Entra groups to Acme**.',
        `Review the group attributes.\n\n${table('|Attribute|Type|Matching|', '|`displayName`|String|Yes|', '|members|Reference|–|')}`,
      ),
      ...below('Connector limitations', '* Acme does not support groups.'),
    },
    portal(
      `Enter these in **Tenant URL** and **Secret Token**:\n\n${table('|Field|Value|', '|Tenant URL|`https://acme.example/scim`|', '|Secret Token (optional)|The key|')}`,
    ),
    portal(
      `In **Tenant URL**, enter that of your region, and the **Secret Token**:\n\n${table('|Region|Acme Tenant URL|', '|Europe|https://eu.acme.example/scim|', '|Asia||')}`,
    ),
    portal(
      'Enter the **Tenant URL** and the **Secret Token**. Press **Test Connection**.\n\n> [!NOTE]\n> Wait for it.\n\nOn the Acme dialog, sign in. Press **Allow**.',
      'Close the doors.',
    ),
    {
      setup: `Before it, here is more:\n\n* one\n* two\n\n${steps(`Open it.\n\n* Red\n  1. Small\n\n  ${PICTURE}\n* Blue\n\n${table('|A|B|', '|1|2|')}\n\nShut it.`, 'Copy the **Door key**. Then:\n\n1. Wait.\n2. Go.')}`,
      credentials: BY_LABELS,
    },
    below(
      'Progress',
      'Once it runs, use the **Synchronization Details** section to monitor progress and follow links to provisioning activity report.',
      'Doors are counted.',
      '> [!WARNING]\n> Slowly.',
    ),
    below(
      'Common errors',
      'A door is stuck:',
      '```\npush\n```',
      'Use these codes below.',
      table('|Code|Means|', '|1|stuck|'),
    ),
  ],
  'credentials said in other words': [
    app('Copy the **Door key**. It is seen once. Enter it in **Secret Token**.'),
    app('The **Door key** is shown only once.', 'Copy it, and see [more](https://acme.example/once) only once.'),
    app('Open **Doors**. The key is displayed only once: copy it. Then copy the **Door URL**.'),
    app('Copy the **Door key**. Copy the **Door URL**. The address will not be shown again.'),
    app('Contact help@acme.example for the **Door key** and the **Secret Token**. Copy the **Door URL**.'),
    app('The team provides the credentials.', 'Contact help@acme.example. The team provides the credentials.'),
    app(
      'Open **Doors**.\n\n* Red\n  * Copy the **Door key**.\n* Take the scope `doors:write`.\n\nThe Tenant URL is red.',
    ),
    app(
      'The SCIM address is https://acme.example/scim. It goes into **Tenant URL**. For example, `https://b.example`.',
    ),
    app(
      'The Tenant URL is https://a.example/scim or https://b.example/scim.',
      'Press **Go**. It goes into **Tenant URL**.',
    ),
    app('Copy the **Room** and the **Door**. Together they make the **Secret Token**, which is long.'),
    app('Copy the **Door URL**, the **Door key** and the **Room**. Enter them in **Tenant URL** and **Secret Token**.'),
    both(
      ['Copy the **Door key**.', 'The **Door key** is the **Secret Token**, and the **Door URL** the **Tenant URL**.'],
      'Enter the **Tenant URL** and **Secret Token** from the step before. **Secret Token** is optional.',
    ),
    portal('Open **Doors** in Acme.\n\n```\ndoor\n```\n\nCopy the **Door key**, and enter it in **Secret Token**.'),
    portal(`In Acme, open **Doors**.\n\n${PICTURE}`, `Enter the **Tenant URL**.\n\n${PICTURE}\n\n> Keep it.`),
    portal(
      'Do this:\n\n* Open **Doors** in Acme.\n* Copy the **Door key** into **Secret Token**.\n* Enter the **Tenant URL**.\n* Copy the **Room** into **Secret Token**.',
    ),
    portal(
      'In **Tenant URL**, enter that of your region:\n\n* Europe: https://eu.acme.example/scim\n* Asia: https://as.acme.example/scim',
      'Enter the **Secret Token**.',
    ),
    portal(
      `Enter these:\n\n${table('|Setting|VALUE|', '|Tenant URL|address `https://acme.example/scim`|', '|Secret Token|`key`|', '||x|')}`,
    ),
    portal(
      `Enter these:\n\n${table('|Plan|Tenant URL|Secret Token|', '|Red|https://red.example|key one|', '||https://no.example|x|', '|Blue||key two|')}`,
    ),
    portal(`Enter these:\n\n${table('|Door|Colour|', '|Front|red|')}\n\n${table('|One|', '|two|')}`),
    portal('In **Tenant URL**, enter the address. It is shown in **Rooms**. For example:', '`https://a.example`.'),
    portal(
      'The **Tenant URL** is for all. This value is red. Enter `https://acme.example/scim`, for instance. It is blue.\n\nIt is green. The **Secret Token** is optional. Keep it.',
    ),
    portal('Enter the user name and password of your Acme account, and press **Test Connection**.'),
    portal('Select **Authorize**, which opens Acme.\n\n1. Sign in to Acme.\n2. Press **Allow**.\n\n```\nallow\n```'),
  ],
  'steps in whatever form': [
    {
      setup: 'Open the doors:\n\n* Press **Red**.\n* Press **Blue**.\n\nThen shut them:\n\n* Press **Shut**.\n\nWait.',
    },
    { setup: `Below is what is needed\n\n* a door\n* a key\n\n${PICTURE}\n\nThat is all.` },
    { setup: '* Open **Doors**.\n* Copy the **Door key**.\n\n```\nopen\n```\n\n* Red\n\n> [!NOTE]\n> Wait.' },
    {
      setup: `1. Open **Doors**.\n\n${PICTURE}\n\n2. Press **Red**.\n\n> [!TIP]\n> It is red.\n\n* one\n\n3. Copy the **Door key**.\n\n${PICTURE}\n\nThat is all.`,
    },
    { setup: 'Open **Doors**. Copy the **Door key**.\n\nPress **Red**.' },
    { setup: '1. Open it.\n\n* red\n* blue\n\n```sh\nopen\n```\n\nDone.\n\n* more' },
    { setup: `1. Open it.\n   a. Press **Red**.\n   b. Press **Blue**.\n2. Shut it.\n\n${PICTURE}\n\n> Quoted.` },
    { setup: `${table('|Door|Colour|', '|Front|red|')}\n\n* It is red.\n\nIt is shut.` },
    {
      setup:
        '### In Acme\n\nOpen it.\n\n* Press **Red**.\n\n### In the hall\n\n1. Copy the **Door key**.\n\n### Notes\n\nIt is red.',
    },
    { setup: '> [!IMPORTANT]\n> Be quick.' },
  ],
  'where sentences end': [
    app('Select **Save.** Then wait. Press **Go!** "Wait." (Twice.) *It* opens.', 'Open St. Door. It is red.'),
    app('Use e.g. Doors. Read no. 5. It is red, approx. Blue doors vs. Red doors, etc. See U. S. Doors.'),
    app('Press **Go**.<br>Wait.<!-- not --> Then <b>stop</b>. <kbd>X</kbd> Go.', 'A &amp; B. C is red. D.'),
    app('Open `a`. `b` opens. [Doors](https://acme.example/a). "Quoted." More. ![Go](media/a.png). Press it.'),
    app('See [![Big](media/acme/big.png)](media/acme/big.png#lightbox). Then [go](media/acme/b.png#lightbox).'),
    app(
      'Go to the doors.Then open them. It is v1.2.The end. a.b.The end.',
      'Where is it?Here! **Doors**. *Red*. It is.',
    ),
    app('[^1] Press it.[^1] Then wait.  \nTwice.\n\n[^1]: A footnote. Of two.'),
  ],
  'what contradicts itself': [
    { groups: steps('Choose **Synchronize Microsoft Entra groups to Acme Doors**.'), setup: 'Open Acme Doors.' },
    below('Connector limitations', '* Groups are not supported.', 'Users are created and deleted in Acme.'),
    {
      groups: '',
      ...below('Doors', 'The objective is to automatically provision and de-provision users and groups to Acme.'),
    },
    {
      groups: '',
      ...below(
        'Doors',
        'This connector creates, updates, and deactivates users and groups in Acme when you assign them.',
        '* Acme does not support groups.',
      ),
    },
    {
      users: `${table('|Attribute|Type|', '|userName|String|', '|title|String|', '|title|Boolean|', '|active|String|', '|active|String|')}`,
    },
    {
      frontMatter:
        "title: 'Tutorial: Configure Acme Doors for automatic user provisioning'\nauthor: jane\nms.author: a b",
    },
    {
      setup: 'See step 5 first. As in Step 2 and step 6, wait.',
      ...below('Doors', 'Come back to step 5, or step 12.'),
    },
  ],
  'pictures and lists of the portal': [
    {
      users: `   ![Mapping](media/acme/m.png)\n\n1. Review them.\n\n${USER_TABLE}\n\n   ![Table](media/acme/t.png)\n\n   ![More](media/acme/n.png)`,
    },
    { users: '   ![Mapping](media/acme/m.png)\n\n   ![Table](media/acme/t.png)\n\n   ![More](media/acme/n.png)' },
    {
      groups: `${steps('Choose **Synchronize Microsoft Entra groups to Acme**.\n\n![Groups](media/acme/g.png)', `Review the group attributes.\n\n${table('|Attribute|Type|', '|displayName|String|')}\n\n![Table](media/acme/h.png)`)}\n\n![Behind](media/acme/i.png)`,
    },
    {
      groups: steps(
        'To configure scoping filters, open **Source Object Scope**. Clear **Delete**.',
        'Set **Scope**.\n\n* Red doors\n* Blue ones\n\n> [!NOTE]\n> Slow.',
      ),
    },
    {
      groups: `${steps('Save.')}\n\nBehind it:\n\n* red\n\n${table('|Attribute|Type|', '|nickName|String|')}\n\nUse **Current Status** to monitor progress.\n\nAt last, wait.`,
    },
    portal(
      BY_LABELS.slice(3),
      'Clear **Delete**. The doors are red.\n\n| Door | Colour |\n| --- | --- |\n| Front | red |',
    ),
    {
      users: `${USER_TABLE}\n\n1. Groups are not created in Acme: clear **Create**.\n\n1. Under **Target Object Actions**, clear **Delete**.`,
    },
  ],
};
