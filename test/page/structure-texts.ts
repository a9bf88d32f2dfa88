/** Texts near the limits of the rules on steps, sections, tables, links and the form of a page: what each tells stands in `golden/structure-texts.txt`. */

const APP = '# Configure Acme for automatic user provisioning\n\n';

/** Sections of these titles, each with its text. */
function sections(...parts: readonly (readonly [title: string, text: string])[]): string {
  return parts.map(([title, text]) => `## ${title}\n\n${text}`).join('\n\n');
}

function steps(...texts: readonly string[]): string {
  return texts.map((text, index) => `${index + 1}. ${text}`).join('\n\n');
}

function table(head: string, ...rows: readonly string[]): string {
  return [head, head.replace(/[^|]+/gu, '---'), ...rows].join('\n');
}

/** What the preparations say, and how the portal asks for it. */
function values(before: string, step: string): string {
  return `${before}\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. ${step}\n\n3. In the **Notification Email** field, enter an address.`;
}

const USERS = 'Select **Synchronize Azure Active Directory Users to Acme**.';
const GROUPS = 'Select **Synchronize Azure Active Directory Groups to Acme**.';

export const STRUCTURE_TEXTS: Readonly<Record<string, readonly string[]>> = {
  'step-reference': [
    sections(['Step 1. Plan', 'See Step 2, and [Step 9] too.'], ['Step 2. Act', 'Back to step 3.']),
    steps('Open it as in step 2.', 'Close it as in step 2.', 'Go to step 4.'),
    'Go back to step 1.',
    '3. Open it.\n4. Shut it.\n7. Upon completing steps 3 and 4, wait.\n9. Upon completing steps 4 to 7, go on.',
    sections(
      ['Step 1. Plan', 'The **Secret Token** that you copied in step 2.1.'],
      ['Step 2. Act', steps('Open it.', 'Enter the **Secret Token**.')],
    ),
    sections(
      ['Step 1. Plan', 'Use these values in step 2.1. See step 2.3.'],
      ['Step 2. Act', `${steps('Open it.', 'Enter the Secret Token.')}\n\nOr:\n\n1. One.`],
    ),
    sections(['Step 1. Plan', 'The **Key** shown in step 2.1.'], ['Step 2. Act', steps('Open it.', 'Enter the key.')]),
    sections(
      ['Step 1. Plan', 'Copy the token, and save it for Step 2.'],
      ['Step 2. Add', 'Add it.'],
      ['Step 3. Connect', values('Now connect.', 'In **Secret Token**, enter it. Select **Test Connection**.')],
    ),
    steps(
      'Copy the Tenant URL.',
      'Wait.',
      'Enter the **Tenant URL** and **Secret Token** as described in step 1.',
      'Enter both as described in step 1.',
    ),
    '5. Copy the Tenant URL.\n6. Enter the **Tenant URL** and **Secret Token** found in step 1.',
  ],
  'step-content': [
    steps(
      'Open it.',
      'Enter the name.',
      'Upon populating the fields shown in step 1, wait.',
      'Upon populating the fields shown in step 2, wait.',
    ),
    steps('Open it.', 'Upon populating the field listed in step 1, wait.', 'The fields shown in step 9 are red.'),
    steps('Retrieve the Secret Token.', 'Fill in the fields mentioned in step 1.'),
    steps(
      'Open it.',
      'Copy the token.',
      'Enter the token that you copied in step 1.',
      'Enter the token you copied in step 2.',
    ),
    sections(
      ['Step 1. Plan', 'Think.'],
      ['Step 2. Make', 'Make a key.'],
      ['Step 3. Use', 'Enter the **key** you generated in Step 1. The key created in Step 3 is new.'],
    ),
    steps('Copy the credentials.', 'Copy the key.', 'Enter the key that was saved in step 1.'),
    'See [Step 5](#step-4-assign), and [step 4](#step-4-assign).',
    sections([
      'Limits of it',
      'See the **Limits** section below. See the section "Gates of Acme". In the "Doors" section above, wait.',
    ]),
    sections([
      'Limits',
      'Refer to the **Gates** section of the guide. Read the **Gates** section of this page. See the **Doors** section. The **Doors** are red.',
    ]),
    sections([
      'Gates of it',
      'As described under the section named "The gates of it in full". See [the **Walls** section](a.md).',
    ]),
  ],
  'attribute-path': [
    table(
      '|Attribute|Type|',
      '|emails[type eq "work"]|String|',
      '|emails.work|String|',
      '|username|String|',
      '|name.givenname|String|',
    ),
    table(
      '|Attribute|Type|',
      '|addresses[type eq "work"].formated|String|',
      '|emails[type eq work].value|String|',
      '|userName |String|',
      '|urn:ietf:params:scim:schemas:extension:enterprise:2.0:User.department|String|',
    ),
    'The **username** is `userName`, and `displayname` is shown. The username is short.',
    'Map `name.familyname`, `emails[type eq "work"].Value` and `active`.',
  ],
  slip: [
    'Enter the key in the the field.',
    'Log into Acme, and **Log into it**. ![Log into Acme](a.png) shows it.',
    'Click on the Save button. LOG INTO Acme.',
    `${APP}Login to Acme, and logout of Acme.`,
  ],
  'step-missing': [
    steps(USERS, 'Review the user attributes.', 'Review the group attributes.'),
    steps(
      GROUPS,
      'Review the group attributes.',
      'Review the user attributes.',
      'Review the user attributes of the group.',
    ),
    steps(USERS, 'Review the group attributes that match the user accounts.', 'Select synchronise the group to it.'),
    values('Now.', 'Tenant URL and Secret Token are there.'),
    values('Now.', 'Use the Tenant URL there.'),
    steps('Set the **Provisioning Mode** to **Automatic**.', USERS, 'Select **Save**.'),
    steps(
      'Set the **Provisioning Mode** to **Automatic**.',
      USERS,
      'Set the **Provisioning Status** to **On**.',
      'Select **Save**.',
    ),
    steps('In the applications list, select **Acme**.', 'Set the **Provisioning Mode** to **Automatic**.'),
    steps('Set the **Provisioning Mode** to **Automatic**.', 'In the applications list, select **Acme**.'),
    steps('In the applications list, select **Acme**.', 'Select **Save**.'),
    `Add Acme from the gallery.\n\n${steps('In the applications list, select **Acme**.', 'Set the **Provisioning Mode** to **Automatic**.')}`,
    'It provisions the users defined in **Scope**.',
    'Set **Scope** in it. It provisions the users defined in **Scope**.',
    'The scope stands in **Settings**. It provisions the users defined in **Scope**.',
    'Enter the Authorization Endpoint.\n\nSelect **Test Connection**.',
    'Enter the Authorization Endpoint, and select **Authorize**.\n\nSelect **Test Connection**.',
  ],
  'table-broken': [
    '|Attribute|Type|\n|---|\n|userName|String|',
    '|Attribute|Type|\n|—|—|\n|userName|String|',
    `${table('|Attribute|Type|', '|userName|String|')}\n\n|title|String|`,
    `   ${table('|Attribute|Type|', '|userName|String|').replaceAll('\n', '\n   ')}\n\n\n|title|String|`,
    `1. See it.\n\n   ${table('|Attribute|Type|', '|userName|String|').replaceAll('\n', '\n   ')}\n|title|String|`,
    '|Attribute|Type|\n\n|title|String|',
    `Wait.\n\n    ${table('|Attribute|Type|', '|userName|String|').replaceAll('\n', '\n    ')}`,
    `\`\`\`\n${table('|Attribute|Type|', '|userName|String|')}\n\`\`\``,
    '> |Attribute|Type|\n> |userName|String|',
    'A bar | is one | sign.\n\nAnd a dash -.',
    '|Attribute\\|x|Type|\n|---|\n|userName|String|',
  ],
  'sentence-fragment': [
    'Once it is sent. Wait.',
    'If the doors open, go in. When they shut, wait.',
    'Which is red. So that it is red.',
    'Although you are there you wait. Because the door opens you must go.',
    'Unless the key is there. Then copy it. After the key is made select it.',
    'Before users can be sent. While **Save** is grey. Since `a` is there.',
  ],
  'word-capital': [
    '# Acme Layers\n\nIt reads layers. Nobody keeps Layers that are old.',
    '## Layers\n\nIt reads layers. Nobody keeps Layers that are old.',
    'Open **Layers**. It reads layers. Nobody keeps Layers that are old.',
    'The app sends emails. It reads Emails, and the Emails tab. Emails are read.',
    'People have the role of Manager. Give them the Emails and Keys. Click Emails. [Emails](a.md) are sent.',
    '**Emails** are here. Nobody reads Emails that it sends, and of the Manager role.',
    'The tokens are new. Send Tokens. Send Tokens) now. It has Tokens of it.',
  ],
  'alt-picture': [
    '![Users](media/common/groups.png)\n\n![Group of users](media/acme/users.png)\n\n![User group](media/acme/user-groups.png)',
    'Select **Authorize**.\n\n![Screenshot of the Secret Token.](media/common/a.png)',
    'Select **Test Connection** with the **Client Secret**.\n\n![Tenant URL and Secret Token](media/acme/a.png)',
    'Select **Test Connection**. ![Token](media/acme/a.png)',
    '![api-keys.png](a.png) ![keys](media/common/a.png) ![Keys](media/common/b.png) ![Keys](media/acme/b.png)',
    `${APP}![acme](media/common/x.png)\n\n![Acme!](media/acme/x.png)\n\n![The door:](media/acme/x.png)`,
    '![Provisioning](media/common/provisioning-testconnection-tenanturltoken.png)\n\n![Tenant URL + Token](media/common/provisioning-testconnection-tenanturltoken.png)',
  ],
  'link-syntax': [
    'See (the door)[https://a.example/b], and [the gate(https://a.example/c).',
    'See [the door] (https://a.example/b). See [the gate](https://a.example/c and go.',
    'See ! [The door](a.png), and !(The door)[a.png].',
    'See [the door](a.md)(b.md). See [[the gate](a.md)].',
    'See [the door][door], [the gate][gate] and [it][Big  Gate].\n\n[gate]: a.md\n[big gate]: b.md',
    'See[ the door](a.md), ([ the gate](a.md)) and [ ![x](a.png)](a.md).',
    'See [the door](a.md ) and ![The door](a.png  ).\n\n![ The gate](a.png)',
  ],
  'address-form': [
    '1. Enter **https://api.acme.example/x y** or **https://api.acme.example/scim**.',
    'It is https://api.acme.example/scim/v2, or https://api.acme.example/x. See [https://api.acme.example/scim](a.md).',
    'It is `htp://acme.example`, `https:/acme.example` or `http://acme.example`.',
    values('Now.', 'In **Tenant URL**, enter `acme.example/scim` or `scim` or `{host}.acme.example/api/v2`.'),
    values('Enter `acme.example/scim`.', 'In **Secret Token**, enter `acme.example/scim`.'),
    'It is `https://<door.acme.example/scim`, `https://{a}}.example` or `https://a.example/(b)`. A `<door` is none.',
    'It is "https://acme.example/a", ‘https://acme.example/b’ or “www.acme.example”.',
    '1. In the **Tenant URL**, enter **https://acme.example** or **https://*b*.example**.',
  ],
  'prerequisite-form': [
    'You need the following prerequisites:\n\n* A tenant.\n* Acme account\n* One key\n* The door',
    'The following prerequisites:\n\n[!INCLUDE [x](y.md)]\n\n* Verify the domain.\n* A tenant.\n* A plan that must be big.\n* Domains should be verified.',
    'The following items:\n\n* Verify the domain.\n* Contact the team.\n* A tenant.',
    'The following items:\n\n1. Verify the domain.\n2. A tenant.\n3. A plan.',
    'You need the following items:\n\n* The Tenant URL and Secret Token.\n* A tenant.\n\nThen generate the token.',
    'You need the following items:\n\n* A Secret Token\n* A tenant.\n\nThen wait.',
    'Now:\n\n* Verify the domain.\n* A tenant.\n* A plan.',
    'The following items:\n\n* ![x](a.png)\n* Enable it.\n* A tenant.\n* Copy the key.\n* Plan the gates.',
  ],
  'table-cell': [
    '|A|B|\n|---|---|\n|a|\n|b|\n|c|d|e|',
    '|A|B|\n|---|---|\n|a|b\n|c|d|',
    'A|B\n---|---\na\nc|d',
    '|A|B|C|\n|---|---|---|\n|a|b\\|\n|a',
    '|A|B|\n|---|---|\n|a|b|',
  ],
  'label-space': [
    'Enter it in **Tenant URL**and save, or in**Key**.',
    'It is **Key&Name**, **Users(all)**, **User(s)**, **Self- Service** and **Step 1 - a- b**.',
    'It is **Ke**ys, **Key**s, **ke**y and **Key**IDs.',
    'Select **Enterprise** Applications. Select **Test** Connection, and **Big** Door.',
    'It is **Key**2, a**Key** and ,**Key**.',
  ],
  'step-repeated': [
    `${APP}${steps('Sign in to the [Azure portal](https://portal.azure.com), and select **Enterprise applications** > **Acme**.', 'Wait.', 'In the applications list, select **Acme**.')}`,
    `${APP}${steps('Sign in to the [Azure portal](https://portal.azure.com), and select **Enterprise applications** > **Other**.', 'In the applications list, select **Acme**.')}`,
    steps('Open it. Select **Save**.', 'Select **Save**.', 'Click **Save**.'),
    steps('Open it. Select **Save**. Wait.', 'Select **Save**.'),
    `${steps('Open it. Click the **Save** button.', 'Click the **Save** button.')}\n\n   More.`,
  ],
  'label-stop': [
    'Then select **Save.** It is **Kept;** and **A, b**.',
    '**Save.**\n\nSelect **"Save"** and "**Keep**" and **→ Go**, and **> Users**.',
    'It is **one two three four five six seven eight nine.** so.',
    'It is **one two three four five six seven eight nine ten.** so.',
    '**A** **B** **C** **D**\n\nSelect "Save" to go. Select "save". Open the “Keys” tab, and in "Users", wait.',
    '**A** **B** **C**\n\nSelect "Save" to go.',
  ],
  'heading-mark': [
    '##Plan\n\n#Plan\n\n###### Plan.\n\n## Acme Inc.\n\n## Open, ##\n\n## (a).',
    'Words.\n## Plan\n\n## Act\n## Wait\n\n<br>\n## Go\n\n---\n## Stop',
    'Words.\nPlan\n---\n\n    \n## Go',
  ],
  'title-heading': [
    '---\ntitle: Configure Acme for automatic user provisioning\n---\n\n# Configure Acme for automatic user provisioning with Acme',
    '---\ntitle: Configure Acme for automatic user provisioning\n---\n\n# Configure Other for automatic user provisioning',
    '---\ntitle: Configure Acme Suite for automatic user provisioning\n---\n\n# Configure AcmeSuite for automatic user provisioning to Acme',
    '---\ntitle: About Acme\n---\n\n# Configure Other for automatic user provisioning',
    '# Configure Ab for automatic user provisioning with Ab',
  ],
  'link-moved': [
    '---\nms.date: 01/02/2020\n---\n\n# Acme\n\nSee [a](active-directory-saas-acme-tutorial.md), [b](https://a.example/active-directory-saas-acme.md) and [c](../manage-apps/user-provisioning.md).',
    '---\nms.date: 01/02/2018\n---\n\n# Acme\n\nSee [a](active-directory-saas-acme-tutorial.md).',
    'See [a](../app-provisioning/a.md), [b](../manage-apps/user-provisioning.md) and [c](../manage-apps/b.md).',
    'See [a](~/b/c.md), [b](~/b/d.md) and [c](../b/e.md).',
    'See [a](~/b/c.md), [b](../b/d.md) and [c](../b/e.md).',
    'See [a](https://docs.microsoft.com/en-us/a), [b](https://acme.com/de/a), [c](https://help.acme.io/hc/en-us/a), [d](https://acme.io/x/en-au/a) and [e](https://acme.io/en-us/a).',
  ],
  placeholder: [
    'Enter `https://acme.example/<keyName>/scim`.',
    'Enter `https://acme.example/<key_name>/scim`, where it is red.',
    'Enter `https://acme.example/{tenant}/scim` or `https://<your-door-number>.acme.example`. The door number is red.',
    'Enter `https://<door.acme.example>/scim`. It is, for example, `https://<door1>.example`. It is `<yourdoor.b>`.',
  ],
  'duplicate-attribute': [
    table(
      '|ATTRIBUTE|Type|',
      '|userName|String|',
      '|username|String|',
      '|title|String|',
      '|title|String|',
      '||String|',
      '||String|',
    ),
    table('|Name|Type|', '|title|String|', '|title|String|'),
    table(
      '|Attribute|Type|Note|',
      '|emails[type eq "work"]|String|Work Email|',
      '|emails[type eq "home"]|String|Work Email|',
      '|title|String|Work Email|',
      '|emails[type eq "work"]|String|Work Email|',
    ),
    '|Name|Type|Note|\n|---|---|---|\n|title|String|red|\n|title|String|blue|\n|city|String||\n|city|String||',
  ],
  'noun-missing': [
    'Ensure your and try again. Open the. Open their of it.',
    'Ensure your `a` and try. It is the -, the **Save** and your And.',
    '## Configure to support provisioning\n\n## Add from the gallery\n\n## Configure Acme to support provisioning',
  ],
  expression: [
    'Enter `Append([mail], ".test"))`, `Apend([mail], "x")`, `Foo([mail])` or `Append("a")`.',
    'Enter **Append([mail])** or **Append([mail]) now**.',
    table('|A|B|', '|Append([mail])|x|', '|append([mail])|x|'),
    '```\nSwitch([mail], "a"\n```\n\n`Append([mail], {x})`',
    '|Attribute|Source|\n|---|---|\n|title|Join(" ", [a]|\n|city|switch([IsSoftDeleted], , "a", "b")|\n|note|Doors (red)|',
    'Use `tolower([city], )`, `CBool([active]) `, `Door([red])` and `Jon([a])`.',
  ],
  'lazy-line': [
    '1. Copy the token.\nKeep it there.\n2. Wait\nfor it.\n3. **Go**\nNow it is.',
    'Open it.\n![The door](a.png)\n\nOpen it\n\n![The door](a.png)\n\nSee [it](a.md)\n![The gate](b.png) there.',
    `${table('|A|B|', '|a|b|')}\n1. Open it.`,
    `${table('|A|B|', '|a|b|')}\n\n1. Open it.`,
    '![A](a.png)\n![B](b.png)',
  ],
  'claim-contradiction': [
    sections(
      ['Step 1. Plan', 'You do it in both Acme and Microsoft Entra ID.'],
      ['Step 2. Configure automatic provisioning', 'Go.'],
    ),
    sections(['Step 1. Plan', 'You do it in both Acme and Azure AD.'], ['Step 2. Set up Acme', 'Go.']),
    '* Provision groups\n\nAcme does not support provisioning of groups.',
    '* Remove users who left\n\nAcme does not support deprovisioning.',
    '* Bearer token is supported\n\nClick Authorize.',
    '* Bearer token is supported\n\nClick Authorize. A token is made.',
    '* OAuth client credentials grant is supported\n\nEnter the secret token there.',
    '* Code grant is supported\n\nIn Secret Token, enter it.',
    '* An admin account in Acme\n\nSign up for a free account',
    '[Single sign-on](a.md) to it (optional)\n\nSingle sign-on must be set up.',
  ],
  'portal-role': [
    sections(
      ['Prerequisites', '* An account that is an application owner.'],
      ['Steps', 'Sign in as at least a [Cloud Application Administrator](a.md).\nOr as an application owner.'],
    ),
    sections(
      ['Prerequisites', '* An owner of the app.'],
      ['Steps', 'As at least a Cloud Application Administrator, or an owner of the app, go.'],
    ),
    'In Microsoft Entra, a Cloud Application Administrator, or Global Administrator can do it. A Global Administrator can.',
    'A Cloud Application Administrator, or Global Administrator can do it.',
  ],
  'address-capital': [
    'See [a](https://www.Acme.test/B), `https://api.aCme.test`, [b](https://Your.test) and [c](./acMe-tutorial.md).',
    'It is at www.Acme.com and www.Your.com.',
    '![x](media/acme-a.png)\n\nSee [a](Acme-tutorial.md#x), and [b](Other-tutorial.md).',
  ],
  'heading-nested': [
    '## Step 1: A\n\n## Step 2: B\n\n### Step 3: C',
    '## Step 1: A\n\n### Step 2: B\n\n### Step 3: C',
    '### Step 1: A\n\n## Step 2: B\n\n### Step 3: C',
    '## Step 1: A\n\n### Step 3: B\n\n## Step 4: C',
    '## Step 1: Plan\n\n### Step 2: Act\n\n## Step 3: Wait\n\n### Step 4: Watch',
    '## Step 1: Plan\n\n### Step 2: Act\n\n### Step 3: Wait',
    '## Step 1: Plan\n\n### Step 3: Act\n\n## Step 4: Wait',
    '### Step 1: Plan\n\n## Step 2: Act',
  ],
  'alert-split': [
    '> [!NOTE]\n> A.\n\n> B.\n\n> C.',
    '> [!NOTE]\n> A.\n\nWords.\n\n> B.',
    '> [!NOTE]\n> A.\n\n> [!TIP]\n> B.\n\n> [!INCLUDE [x](y.md)]',
    'Words.\n**Note:** it is red.\n\n**Tip** it.\n\nWords \n**Important**: x',
  ],
  'table-header': [
    table('|Name|TYPE|', '|userName|String|'),
    table('|Name|Type|', '|red|x|'),
    table('|attribute|Data type|required by Acme|Supported For Filtering|', '|title|x|y|z|'),
  ],
  'group-step': [
    steps(
      GROUPS,
      'Review the user attributes that are used to match the groups in Acme.',
      'Review the group attributes that match the user accounts.',
    ),
    steps(USERS, 'Review the user attributes that are used to match the groups in Acme.'),
    steps(GROUPS, 'Review the user attributes that match the users.'),
  ],
  'step-letter': [
    '1. A.\n\n    a. B.\n\n    b. C.\n\n    d. D.\n\n    e. E.\n\n    a. F.',
    '1. A.\n\n    b. B.',
    '1. A.\n\n    a.B.',
  ],
  'source-attribute': [
    table(
      '|Source attribute|Target|',
      '|userPrincipleName|userName|',
      '|`jobTitel`|title|',
      '|extension_x|x|',
      '|zzzzzz|x|',
    ),
    table('|Target|**Azure AD attribute**|', '|userName|[mial]|', '|title|displayname|'),
    table('|Source|Target|', '|mial|x|'),
  ],
  'attribute-missing': [
    `Acme requires **emails[type eq "work"].value** and \`roles[type eq "a"].value\`.\n\n${table('|Attribute|Type|', '|userName|x|', '|title|x|', '|emails|x|', '|active|x|')}`,
    `Acme shows **emails[type eq "work"].value**.\n\n${table('|Attribute|Type|', '|userName|x|', '|title|x|', '|name|x|', '|active|x|')}`,
    `Acme requires **emails[type eq "work"].value**.\n\n${table('|Attribute|Type|', '|userName|x|', '|title|x|', '|active|x|')}`,
    `Acme requires **emails[type eq \\"work\\"].value**.\n\n${table('|Attribute|Type|', '|name|x|', '|title|x|', '|name|x|', '|active|x|')}`,
  ],
  'alert-mark': [
    '> [NOTE]\n> A.',
    '> ![NOTE]\n> A.',
    '> [!Note]\n> A.',
    '> [!note]\n> A.',
    '> [!NOTE] A.',
    '[!NOTE]\nA.',
    '> [!HINT]\n> A.',
    '> [!div class="checklist"]\n> A.',
    '> [! TIP]\n> A.',
    '> Red\n>\n> [!NOTE]\n> Blue\n\n> [NOTE]\n> Green\n\n[!TIP]\nBrown',
  ],
  'word-hyphen': [
    'De-provision them. They are deprovisioned. De-provisioned ones wait.',
    'De-provision them.',
    'Find the add-on and the Addon. The addons are free, and add-ons too. See addon.md.',
  ],
  'link-target': [
    'See [it](), [it](#), [that](http://) and [this](a b.md).',
    'See [a](a.md) and [b](acme.example/x) and [c](www.acme.example).',
  ],
  'label-mismatch': [
    values('Copy it from https://acme.example/scim.', 'Enter `https://acme.example/scim` value that you copied above.'),
    values('Copy the **SCIM Key**.', 'Enter the **SCIM Token** value retrieved earlier.'),
    values('Copy the access token.', 'Enter the SCIM Token and Base URL that you saved earlier.'),
    values('These are entered in the **Tenant Url** field.', 'Enter it in **tenant URL**.'),
    values('Copy it.', 'Enter `https://acme.example/scim` value that you copied above in **SECRET TOKEN**.'),
    `Copy it.\n\n1. Select **Test Connection** behind the **Secret token**.\n\n2. In **Notification Email**, enter it.`,
    'Copy the **Key**.\n\n1. Set it to **Automatic**.\n\n2. Under the **Admin Credentials** section, enter the **tenant url** and the **Secret token**.\n\n3. In the **Notification Email** field, enter an address.',
  ],
  'capability-form': [
    '## Capabilities\n\n* Create users\n* Remove users\n* User provisioning\n* [Groups](a.md)\n* Single sign-on\n* Token authentication supported',
    '## Capabilities\n\n* Create users\n* Group provisioning\n* User provisioning',
    '## Capabilities\n\nWords.\n\n## More\n\n* Create users\n* Remove users\n* Provisioning',
    '## Capabilities\n\n* Auto-create users\n* Automatically remove users\n* Group attributes\n* Groups of users',
    '## Capabilities\n\n* Create users\n* Remove users\n* De-provision users\n* Auto-create groups\n* Automatically remove groups\n* Auto groups',
    '* Create users\n* Remove users\n* Groups\n\n## Capabilities\n\nNone.\n\n## More\n\n* Create users\n* Remove users\n* Groups',
    '## Capabilities\n* Create users\n* Remove users\n* Users removed\n* User sync\n* SCIM',
    '## Capabilities\n\n* Create users\n* Groups',
  ],
  'attribute-type': [
    table(
      '|Attribute|Type|',
      '|active|Strng|',
      '|userName|Boolean|',
      '|title|bool|',
      '|name||',
      '|||',
      '|nickName|String[]|',
      '|emails|Zzzzz|',
    ),
    table('|Attribute|Data type|', '|active|Integer|', '|emails[type eq "work"].primary|String|', '|badge|Boolean|'),
    table('|Name|Type|', '|active|String|'),
    table('|Attribute|Kind|', '|active|String|'),
  ],
  'unused-definition': [
    'See [a][one].\n\n[one]: a.md\n[two]: b.md',
    'See [a][one].\n\n[one]: a.md\n\n[two]: b.md\n[three]: c.md x',
  ],
  'auth-contradiction': [
    values('Now.', 'Enter the **Client ID**, and click **Authorize**. Enter the **Secret Token**.'),
    values(
      'Now.',
      'Under **Authentication Method**, select **Bearer Authentication**. Enter the **Client ID** and **Client Secret**.',
    ),
    'Select **OAuth2 Client Credentials Grant**, and enter the OAuth bearer (authentication) token in **Secret Token**.',
    'Copy the access token.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. Under the **Admin Credentials** section, enter the **Client Secret**.\n\n3. In the **Notification Email** field, enter an address.',
    'Copy the access token and the client ID.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. Under the **Admin Credentials** section, enter the **Client Secret**.\n\n3. In the **Notification Email** field, enter an address.',
  ],
  'tenant-url-source': [
    values('Contact the [Acme support](https://acme.example) team.', 'In **Tenant URL**, enter the address.'),
    values('Copy it.', 'In **Tenant URL**, enter the address.'),
  ],
  'date-order': [
    '---\nms.date: 01/02/2020\n---\n\n# Acme\n\n## Change log\n\n* 06/03/2022 - A.\n* 05/03/2022 - B.',
    '## Change log\n\n* 06/03/2022 - A.\n* 05/03/2021 - B.\n* 07/03/2021 - C.',
  ],
  'broken-anchor': ['See [a](#plan), [b](#Plan), [c](#gone) and [d](#x).\n\n## Plan\n\n<a name="x"></a>\n\n## Plan'],
  'step-heading': ['## Step 1. A\n\n## Step 3. B\n\n## Step 3. C', '## Step 1. A\n\n## Step 2. B\n\n### Step 1. C'],
  'heading-level': ['### A\n\n## B\n\n#### C', '## A\n\n### B\n\n## C'],
  'section-empty': ['## A\n\n## B\n\nWords.\n\n### C', '## A\n\n### B\n\nWords.\n\n## C\n\n[!INCLUDE [x](y.md)]'],
  'step-number': [
    '1. A.\n2. B.\n4. C.',
    '1. A.\n1. B.\n3. C.\n4. D.',
    '2. A.\n3. B.\n\nWords.\n\n4. C.\n5. D.',
    '1. A.\n2. B.\n\nWords.\n\n4. C.\n6. D.',
    '1. A.\n\n   3. B.\n   4. C.\n\n2. D.\n\n## More\n\n3. E.',
    '> 1. A.\n> 3. B.\n\n1. A.\n1. B.',
  ],
  'step-irregular': ['1. A.\n1. B.\n2. C.', '2. A.\n2. B.\n2. C.', '1. A.\n2. B.\n2. C.\n1. D.', '3. A.\n1. B.'],
  'title-length': [
    '---\ntitle: \n---\n\n# Acme',
    `---\ntitle: Acme ${'and more '.repeat(12)}\n---\n\n# Acme`,
    `---\ntitle: Acme ${'and more '.repeat(12)}\n---\n\n# Other`,
    `---\ntitle: Acme ${'and more '.repeat(3)}\n---\n\n# Acme`,
  ],
  'description-length': [`---\ndescription: ${'𝒜b '.repeat(120)}\n---\n\n# Acme`, '---\ndescription: \n---\n\n# Acme'],
  'step-verbless': [
    steps('Open the settings.', 'A secret for the connection to the directory.', 'Select **Save**.'),
    steps(
      'Open the settings.',
      '**Keys** for the connection to the directory.',
      'Select **Save**.',
      'The page with all of the settings.',
    ),
    steps(
      'Open the settings.',
      'The key is shown to you.',
      'Select **Save**.',
      'Copy it.',
      'The door opens when it is kept.',
    ),
    'Select the check box. Tick the check box for it. Check the checkbox below.',
  ],
  'role-contradiction': [
    sections(
      ['Prerequisites', '* A user account in Acme with Owner permissions.'],
      [
        'Steps',
        values(
          'Now.',
          'Enter the **Tenant URL**, and select **Test Connection**. If the connection fails, ensure that your Acme account has Admin permissions, and try again.',
        ),
      ],
    ),
    sections(
      ['Prerequisites', '* A user account in Acme with Admin permissions.'],
      [
        'Steps',
        values(
          'Now.',
          'Enter the **Tenant URL**, and select **Test Connection**. If the connection fails, ensure that your Acme account has Admin permissions, and try again.',
        ),
      ],
    ),
  ],
  'raw-html': [
    'Enter <b>it\nnow</b>.\n\n<!-- note -->\n\n<a name="x"></a>\n\n<div>\none\n</div>',
    'Enter https://<tenant>.acme.example.',
  ],
  'sample-name': [
    'It disables users in TestApp. See [TestApp](testapp.md) and `TestApp`.',
    `${APP}It disables users in TestApp, and in \`TestApp\`.`,
  ],
  'step-bullet': [
    '* Sign in to it.\n* Select **Save**.\n* Copy it.',
    '* Sign in to it.\n* Select **Save**.',
    '* Sign in to it.\n* Select **Save**.\n* A key.',
    '* Enter the key in the field.\n* In the **Name** field, enter it.\n* For the **Room** box, choose it.',
    '1. Sign in to it.\n2. Select **Save**.\n3. Copy it.',
    '* Now open it.\n* Under **Keys**, copy it.\n* Scroll down.\n\n* ![a](b.png)',
  ],
  'value-order': [
    'Copy the **Base URL** and **API Token**. These are entered in the **Secret Token** and **Tenant URL** fields.',
    'Copy the **API Token** and the **Base URL**. They go into the **Tenant URL** and **Secret Token** fields.',
    'Copy the **Base URL** and **API Token**. They go into the **Tenant URL** and **Secret Token** fields.',
    'Copy the **Room** and **API Token**. They go into the **Secret Token** and **Tenant URL** fields.',
    'Copy the **Tenant URL** and **Key**. They go into the **Secret Token** and **Tenant URL** fields.',
  ],
  'value-untied': [
    values('Create an API key. The URL is the tenant URL.', 'Enter the Tenant URL, and the Secret Token.'),
    values('Create an API key, and copy the SCIM token.', 'Enter the Tenant URL, and the Secret Token.'),
    values('Create an API key. Copy the API keys.', 'Enter the Tenant URL, and the Secret Token.'),
    values('Create an API key.', 'Enter the API key as the Secret Token.'),
    values('Create an API key, the Secret Token.', 'Enter the Tenant URL, and the Secret Token.'),
    values('Create an API key.', 'Enter the Tenant URL, and the Secret Token that was generated.'),
    values('Create an API key.', 'Enter the Tenant URL.'),
  ],
  'anchor-name': [
    "<a name='Set up'></a>\n\n## A\n\n<a name=''></a>\n\n<a name='ok'></a>",
    "Words<a name='b'></a>\n\n<a name='c'></a>\nWords.\n\n<a name='d'></a>\n<a name='e'></a>",
  ],
  'alt-label': [
    '![Provisioning tab](common/a.png) ![Big door](media/acme/b.png) ![Doors](common/c.png) ![The doors of it](common/d.png)',
    '![Big door](media/acme/b.png)',
    '![One two three four five](common/a.png) ![One two three four five six](common/b.png) ![small door](common/c.png) ![Doors, gates](common/d.png)',
  ],
  'code-mark': [
    'Enter `token “abc”`, `a\\<b`, `a\\b` and `https://`a`.com`.',
    'Enter https://acme`door`/x and `door`.acme.com, or `a b`.com.',
    'Enter **Append([mail], "x")** and **Save (now)**.',
  ],
  'media-folder': [
    '![a](media/acme-tutorial/a.png)\n\n![b](media/acme-tutorial/b.png)\n\n![c](media/acme-tutorail/c.png)\n\n![d](media/Acme-Tutorial/d.png)\n\n![e](media/other/e.png)',
    '![a](media/acme-1/a.png)\n\n![b](media/acme-1/b.png)\n\n![c](media/acme-2/c.png)',
    '![a](media/acme-tutorial/a.png)\n\n![b](media/acme-tutorail/b.png)\n\n![c][c]\n\n[c]: media/acme-tutorail/c.png',
  ],
  'field-order': [
    steps('Select **Test Connection**.', 'Enter the **Secret Token** of it.'),
    steps('Enter the **Tenant URL**. Select **Test Connection**.', 'Enter the **Secret Token** of it.'),
    steps(
      'Select **Test Connection**.\n\n   1. Enter the **Secret Token** there.',
      'If it fails, enter the Tenant URL.',
    ),
    steps('Select **Test Connection**.', 'Open it. If it fails, enter the Tenant URL.'),
  ],
  'noun-capital': [
    'The app needs an Account for each User. A **Big** Account is one, and the roles of User.',
    `${APP}Sign in to your Acme Account. The Acme Users are shown.`,
    'Select **Save** Button. Open the **Keys** Tab now, and **Red** Section Two.',
    `${APP.replace('Acme', 'User Hub')}It needs a User for the User Hub.`,
  ],
  'section-order': [
    sections(
      ['Assigning users to Acme', 'Follow the instructions to assign a role.'],
      ['Add Acme from the gallery', 'Go.'],
    ),
    sections(
      ['Add Acme from the gallery', 'Go.'],
      ['Assigning users to Acme', 'Follow the instructions to assign a role.'],
    ),
    sections(['Assign users to Acme', 'Think of whom.'], ['Adding Acme from the application gallery', 'Go.']),
    '## Assigning users\n\nSelect **Users and groups**.\n\n### Add Acme from the gallery\n\nGo.',
  ],
  'menu-path': [
    'Go to **Settings -> Users**, **Keys** => **Doors** and **A** → **B**.',
    'Go to **Settings** > **Users**, and **Keys > Doors > Gates**. Go to **keys > doors**.',
    'Go to **Keys > Doors**.',
    'Select **Users** under **Settings** > **People**. A value a -> b is small.',
  ],
  'list-case': [
    '* The name of the user.\n* the address of the user.\n* The manager.',
    '* the name of it.\n* the address of it.\n* The manager.',
    '* The name.\n* and the address of it.\n* or the door of it.\n* the gate of it.',
    '* The name.\n* click on it.\n* The door.\n* `a` is small.\n* x of it.',
  ],
  'picture-step': [
    '1. Review the attributes.\n\n    ![The scope](common/provisioning-scope.png)',
    '1. Set the **Scope**.\n\n    ![The scope](common/provisioning-scope.png)',
    '1. Review it.\n\n    ![Other](media/a.png)\n\n    ![The scope](common/provisioning-scope.png)',
    'Review it.\n\n![The scope](common/provisioning-scope.png)',
    '1. Review it.\n\n    ![The scope](media/provisioning-scope.png)',
  ],
  'step-actions': [
    steps('Select **Test Connection**. In the **Mappings** section, go on.', 'Wait.'),
    steps('Select **Test connection**, then **Save**. In the **Mappings** section, select **Start provisioning**.'),
    steps('In the **Mappings** section, select **Test Connection**.'),
  ],
  'link-missing': [
    'For more, see Automate user provisioning to apps. See Using it.',
    'Read it in this document. Follow this guide [here](a.md).\n\nSee this link: `a`.',
    'The documentation is available at `https://acme.example/docs`, or `https://acme.example/<id>`. Enter `https://acme.example/docs`.',
    '* Single sign-on to Acme (recommended).\n* [Single sign-on](a.md) to Acme (recommended).',
  ],
  'heading-reused': [
    '## A\n\nB.\n\n## a\n\nB.\n\n### C\n\nB.\n\n## D\n\nB.\n\n### C\n\nB.',
    '### A\n\n## B\n\n### A\n\n### A',
  ],
  'include-heading': [
    '## Step 4: Define who is in scope\n\n[!INCLUDE [users](~/identity/saas-apps/includes/create-assign-users-provisioning.md)]',
    '## Step 4: Define who is in scope\n\nWords.\n\n[!INCLUDE [users](~/identity/saas-apps/includes/create-assign-users-provisioning.md)]',
  ],
  'support-address': [
    'Contact the Acme support team to get it.\n\nPlease contact Acme support for [it](a.md).',
    'Contact the Acme support team to get it.\n\nSee [Acme support](a.md).',
    'You contact Acme support to get it.',
  ],
  'manager-type': [
    table(
      '|Attribute|Type|',
      '|manager|String|',
      '|`User.manager`|STRING|',
      '|a:manager|Reference|',
      '|managers|String|',
    ),
  ],
  'test-address': [
    values(
      'See [it](https://test.acme.com) and [that](https://portal-qa.acme.com/x).',
      'In **Tenant URL**, enter `https://scim.test.acme.example/v2` or https://a.ngrok.io/x.',
    ),
    values(
      'Enter `https://scim.test.acme.example`.',
      'In **Tenant URL**, enter `https://attest.acme.example` or [it](https://scim.test.acme.example).',
    ),
  ],
  'link-insecure': [
    'See [a](http://acme.example), [b](http://localhost/x), [c](http://www.w3.org/x) and [d](https://a.example).',
  ],
  'heading-in-step': ['1. Open it.\n\n   ## A\n\n2. Save it.\n\n## B', '* Open it.\n\n  ## A'],
  'alt-repeated': [
    `${APP}![A door](media/acme/a.png)\n\n![A door](media/acme/b.png)\n\n![A door](media/acme/a.png)\n\n![Acme](media/acme/c.png)\n\n![Acme](media/acme/d.png)\n\n![](media/acme/e.png)\n\n![](media/acme/f.png)`,
    '![A](a.png) ![A](b.png) ![A](c.png)',
  ],
  'code-space': [
    'Enter ` a`, `b `, ` c `, `https://a  b` and `https://a/*door*/x`.',
    'Enter `a` and `b`, `a or b`, `` ` `` and `the key of the door`.',
  ],
  'heading-colon': ['## Open it:\n\nA.\n\n## To open:\n\n1. A.\n\n### B :'],
  'link-session': [
    'See [a](https://acme.example/x?sessionid=123456789012345678901234567890) and [b](https://acme.example/x?y=1).',
  ],
};
