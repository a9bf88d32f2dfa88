/** Pages that are longer than any that people read, each of one shape: what grows faster than its text shows in one of them. */

const WORDS =
  'account admin after app before button cannot change choose choice company copy directory domain each email enter every field find folder group help keep list manager member name never number open page people plan portal role save second section server set sign some staff start team tenant test then third token under user value when where window work'.split(
    ' ',
  );

/** Other words for each number, and the same ones every time. */
function sentence(number, length = 14) {
  const words = Array.from({ length }, (_, at) => WORDS[(number * 7 + at * at * 3 + at * number) % WORDS.length]);
  return `${words[0][0].toUpperCase()}${words[0].slice(1)} ${words.slice(1).join(' ')} ${number}.`;
}

function paragraph(number) {
  return [1, 2, 3, 4].map((at) => sentence(number * 5 + at)).join(' ');
}

/** Where a shape stands on the page, and one piece of it. */
const SHAPES = {
  'rows of the mapping': ['table', (n) => `   | attribute${n} | String | | |\n`],
  'rows that map': [
    'table',
    (n) => `   | \`urn:example:params:acme:2.0:User:attribute${n}\` | String | \`extensionAttribute${n % 15}\` | — |\n`,
  ],
  paragraphs: ['setup', (n) => `${paragraph(n)}\n\n`],
  'paragraphs at the end': ['end', (n) => `${paragraph(n)}\n\n`],
  sections: ['end', (n) => `## ${sentence(n, 5).slice(0, -1)}\n\n${paragraph(n)}\n\n`],
  'sections of the set-up': ['setup', (n) => `### ${sentence(n, 5).slice(0, -1)}\n\n${paragraph(n)}\n\n`],
  steps: ['setup', (n) => `${n + 1}. ${sentence(n)} ${sentence(n + 3)}\n\n`],
  bullets: ['setup', (n) => `* ${sentence(n)}\n`],
  'alerts in one step': ['step', (n) => `    > [!NOTE]\n    > ${sentence(n)}\n\n`],
  'alerts between paragraphs': ['setup', (n) => `> [!TIP]\n> ${sentence(n)}\n\n${sentence(n + 1)}\n\n`],
  'lists in lists': ['setup', (n) => `* ${sentence(n)}\n  * ${sentence(n + 1)}\n    1. ${sentence(n + 2)}\n`],
  pictures: ['setup', (n) => `![${sentence(n, 5)}](./media/acme-tutorial/picture-${n}.png)\n\n`],
  'pictures in one step': ['step', (n) => `    ![${sentence(n, 5)}](./media/acme-tutorial/picture-${n}.png)\n\n`],
  links: ['setup', (n) => `${sentence(n, 6)} See [${sentence(n, 3)}](https://help.acme.example/articles/${n}).\n\n`],
  'links in one paragraph': ['setup', (n) => `See [article ${n}](https://help.acme.example/articles/${n}). `],
  code: [
    'setup',
    (n) => `${sentence(n, 6)}\n\n\`\`\`json\n{ "name": "${sentence(n, 4)}", "number": ${n} }\n\`\`\`\n\n`,
  ],
  'one line': ['setup', (n) => `${sentence(n)} `],
  'one word': ['setup', () => 'abcdefghij'],
  'short lines': ['setup', (n) => `${sentence(n, 3)}\n`],
  'small tables': [
    'setup',
    (n) => `${sentence(n, 5)}\n\n| Name | Value |\n| --- | --- |\n| ${sentence(n, 2)} | ${sentence(n + 1, 3)} |\n\n`,
  ],
  comments: ['setup', (n) => `<!-- ${sentence(n, 6)} -->\n\n${sentence(n, 8)}\n\n`],
  'blocks of HTML': [
    'setup',
    (n) => `<details>\n<summary>${sentence(n, 4)}</summary>\n\n${sentence(n)}\n\n</details>\n\n`,
  ],
  'bold labels': ['setup', (n) => `In **${sentence(n, 2).slice(0, -1)}**, select **Option ${n}**, then **Save**.\n\n`],
  'bold labels in one paragraph': ['setup', (n) => `Select **Option ${n}**, then **Save**. `],
  'tables in HTML': ['setup', (n) => `<table><tr><td>${sentence(n, 3)}</td></tr></table>\n\n`],
  'tables in HTML that nobody ends': ['setup', () => '<table>\n\n'],
  'steps of the portal': ['portal', (n) => `1. In **Field ${n}**, enter ${sentence(n, 6)}\n\n`],
  'portal steps that one knows': [
    'portal',
    (n) => `1. Under **Mappings**, select **Synchronize users to Acme ${n}**.\n\n`,
  ],
  anchors: ['end', (n) => `<a name="place-${n}"></a>\n\n## ${sentence(n, 4).slice(0, -1)}\n\n${sentence(n)}\n\n`],
  definitions: [
    'end',
    (n) => `${sentence(n, 6)} See [article ${n}].\n\n[article ${n}]: https://help.acme.example/articles/${n}\n\n`,
  ],
  prerequisites: ['prerequisites', (n) => `* ${sentence(n, 8)}\n`],
  'names of apps': [
    'setup',
    (n) => `Ensure your Acmo${n} account has rights. Then ensure that the Acmo${n} API supports it.\n\n`,
  ],
  'empty lines': ['setup', () => '\n'],
  'lines with a tab': ['setup', (n) => `1.\t${sentence(n)}\n\n`],
  quotations: ['setup', (n) => `> ${sentence(n)}\n\n`],
  rules: ['setup', () => '* * *\n\n'],
};

export const SHAPE_NAMES = Object.keys(SHAPES);

const PAGE = {
  before: `---
title: 'Tutorial: Configure Acme for automatic user provisioning with Microsoft Entra ID'
description: Learn how to provision users to Acme.
ms.date: 03/25/2024
---

# Tutorial: Configure Acme for automatic user provisioning

This tutorial describes the steps you need to do in both Acme and Microsoft Entra ID to configure automatic user provisioning.

## Capabilities supported

> [!div class="checklist"]
> * Create users in Acme.
> * Remove users in Acme when they do not require access anymore.

## Prerequisites

* A Microsoft Entra tenant
* An Acme tenant with admin rights
`,
  setup: `
## Step 2: Configure Acme to support provisioning with Microsoft Entra ID

1. Sign in to the Acme admin console, and open **Settings**.

1. Copy the **Secret Token**.

`,
  portal: `
## Step 5: Configure automatic user provisioning to Acme

1. Sign in to the Microsoft Entra admin center.

1. Select the **Provisioning** tab.

1. Set the **Provisioning Mode** to **Automatic**.

1. Under the **Admin Credentials** section, input your Acme Tenant URL and Secret Token.

1. Under the **Mappings** section, select **Synchronize Microsoft Entra users to Acme**.

1. Review the user attributes that are synchronized from Microsoft Entra ID to Acme in the **Attribute-Mapping** section.

   | Attribute | Type | Source | Supported for filtering |
   | --- | --- | --- | --- |
   | userName | String | userPrincipalName | &check; |
   | active | Boolean | | |
`,
  after: `
1. To start provisioning, change the **Provisioning Status** to **On**.

`,
  end: `
## Step 6: Monitor your deployment

* Use the provisioning logs to find out who was provisioned.

`,
};

/** A page of about so many characters, nearly all of it of that shape. */
export function largePage(shape, length) {
  const [place, piece] = SHAPES[shape];
  const pieces = [];
  for (let number = 0, left = length - Object.values(PAGE).join('').length; left > 0; number += 1) {
    pieces.push(piece(number));
    left -= pieces.at(-1).length;
  }
  const bulk = pieces.join('');
  const at = (name) => (place === name ? bulk : '');
  return [
    ...[PAGE.before, at('prerequisites'), PAGE.setup, at('step') && `1. Select **Save**.\n\n${bulk}`, at('setup')],
    ...['\n', PAGE.portal, at('table'), at('portal') && `\n${bulk}`, PAGE.after, PAGE.end, at('end')],
  ].join('');
}
