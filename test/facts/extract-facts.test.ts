import { expect, test } from 'vitest';
import { extractFacts, type Fact } from './extract-facts.ts';

const fact = (kind: string, text: string): Fact => ({ kind, fact: text });

const cases: readonly { name: string; page: string; facts: readonly Fact[] }[] = [
  {
    name: 'a link counts by the page it leads to',
    page: '[a](../users/list.md) [b](~/identity/users/list.md) [c](https://docs.example/users/list) [d](list.md#top)',
    facts: [fact('link', 'list'), fact('link', 'list#top')],
  },
  {
    name: 'a site without a path counts by its host, an e-mail address as it is',
    page: '[a](https://acme.example/) <mailto:help@acme.example>',
    facts: [fact('link', 'acme.example'), fact('link', 'mailto:help@acme.example')],
  },
  {
    name: 'a picture counts by its path, also inside a link',
    page: '[![a](media/a.png)](list.md) ![b](media/a.png "title")',
    facts: [fact('link', 'list'), fact('picture', 'media/a.png')],
  },
  {
    name: 'a bold label loses double spaces and keeps its capitals',
    page: '**Add  app**, **Add app**, **[Add App](list.md)**',
    facts: [fact('bold', 'Add app'), fact('bold', 'Add App'), fact('link', 'list')],
  },
  { name: 'a bold sentence before steps is no label', page: '**To add the app, follow these steps:**', facts: [] },
  { name: 'front matter holds no facts', page: '---\ntitle: "**a** `b`"\n---\n\n`c`\n', facts: [fact('code', 'c')] },
  {
    name: 'a row without its last cell is a row without a tick',
    page: '|Attribute|Type|Supported for filtering|\n|---|---|---|\n|userName|String|&check;|\n|title|String|\n',
    facts: [fact('row', 'userName | String | yes'), fact('row', 'title | String | not said')],
  },
  {
    name: 'columns that published attribute tables do not have are left out',
    page: '| Attribute | Source | Type | Supported for filtering |\n|--|--|--|--|\n| title | jobTitle | String | — |\n',
    facts: [fact('row', 'title | String | not said')],
  },
  {
    name: 'any other table counts with all its cells',
    page: '| Field | Value |\n|--|--|\n| **URL** | `x` |\n',
    facts: [fact('row', 'URL | x'), fact('bold', 'URL'), fact('code', 'x')],
  },
];

test.each(cases)('$name', ({ page, facts }) => expect(extractFacts(page)).toEqual(facts));
