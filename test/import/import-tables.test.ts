/** What is read of tables of attributes, however they are written. */
import { describe, expect, test } from 'vitest';
import { FILE, sixStep } from './acme-page.ts';
import { sixStepPage } from './fixtures.ts';
import { importPage } from './round-trip.ts';

describe('tables', () => {
  const rows = (table: string) => sixStep({ users: table }).users.attributes;

  test.each<[string, string, readonly object[]]>([
    ['two columns', '|Attribute|Type|\n|---|---|\n|userName|String|', [{ name: 'userName', type: 'String' }]],
    [
      'ticks of any kind, and headings of any case',
      '|ATTRIBUTE|TYPE|Supported For Filtering|\n|---|---|---|\n|userName|String|✓|\n|title|String|✔|\n|active|Boolean|No|',
      [
        { name: 'userName', type: 'String', filterable: true },
        { name: 'title', type: 'String', filterable: true },
        { name: 'active', type: 'Boolean', filterable: false },
      ],
    ],
    [
      'names in backticks, with curly and escaped quotes',
      '|Attribute|Type|\n|---|---|\n|`userName`|String|\n|emails[type eq \\"work\\"].value|String|\n|roles[type eq “x”].value|String|',
      [
        { name: 'userName', type: 'String' },
        { name: 'emails[type eq "work"].value', type: 'String' },
        { name: 'roles[type eq “x”].value', type: 'String' },
      ],
    ],
    [
      'a column of notes',
      '|Attribute|Type|Notes|\n|---|---|---|\n|userName|String|At most 20 characters|',
      [{ name: 'userName', type: 'String', note: 'At most 20 characters' }],
    ],
    [
      'sources and matching',
      '|Attribute|Source|Matching|\n|---|---|---|\n|userName|userPrincipalName|1|\n|title|`jobTitle` †|No|',
      [{ name: 'userName', source: 'userPrincipalName', matching: 1 }, { name: 'title' }],
    ],
    [
      'names that a line break parts, which share what stands beside them',
      '|Attribute|Type|Required|\n|---|---|---|\n|userName|String|Yes|\n|`name.givenName`<br>name.familyName<br/>title|String|No|\n|a gate<br>a door|String|No|',
      [
        { name: 'userName', type: 'String', required: true },
        ...['name.givenName', 'name.familyName', 'title'].map((name) => ({ name, type: 'String', required: false })),
      ],
    ],
    [
      'a type that says whether the attribute has to be there',
      '|Attribute|Type|\n|---|---|\n|userName|String (required)|\n|title|String (optional)|\n|active|Boolean|',
      [
        { name: 'userName', type: 'String', required: true },
        { name: 'title', type: 'String', required: false },
        { name: 'active', type: 'Boolean' },
      ],
    ],
  ])('%s', (_, table, wanted) => {
    expect(rows(table.replace(/^/gm, '   '))).toEqual(wanted);
  });

  test('a column of types is one too where a type says that', () => {
    const users = '   |Variable|Kind|\n   |---|---|\n   |acmeKey|String (required)|\n   |acmeBadge|Integer|';
    expect(sixStep({ users }).users.attributes?.[0]).toEqual({ name: 'acmeKey', type: 'String', required: true });
  });

  test('a table of attributes is known by what it lists, whatever stands above it', () => {
    const table = '   |Variable|Kind|\n   |---|---|\n   |userName|String|\n   |displayName|String|';
    const { users } = sixStep({ users: table });
    expect(users).toMatchObject({ basis: 'documented-with-defaults' });
    expect(users.attributes?.map(({ name }) => name)).toEqual(['userName', 'displayName']);
  });

  test('a table of types is one of attributes, and so is its column, whatever stands above them', () => {
    const users = '   |Variable|Kind|\n   |---|---|\n   |userName|String|\n   |acmeBadge|Integer|';
    expect(sixStep({ users }).users).toMatchObject({
      basis: 'documented-with-defaults',
      attributes: [
        { name: 'userName', type: 'String' },
        { name: 'acmeBadge', type: 'Integer' },
      ],
    });
  });

  test('a mark behind names is that of a footnote, which is a note of each; one that nothing explains is told', () => {
    const table =
      '|Attribute|Type|\n|---|---|\n|userName|String|\n|nickName *|String|\n|title\\*|String|\n|locale[^1]|String|';
    const footnotes = '\\* Only where a door has one. Not at night.\n\n[^1]: Of the door.\n\n† Of nothing.';
    const users = `${table}\n|timezone²|String|\n\n${footnotes}`.replace(/^(?=.)/gm, '   ');
    const { manifest, unplaced } = importPage(sixStepPage({ users }), FILE);
    const note = 'Only where a door has one. Not at night.';
    expect(manifest?.users.attributes).toEqual([
      { name: 'userName', type: 'String' },
      { name: 'nickName', type: 'String', note },
      { name: 'title', type: 'String', note },
      { name: 'locale', type: 'String', note: 'Of the door.' },
    ]);
    expect(manifest?.users.notes?.slice(2)).toEqual(['† Of nothing.']);
    expect(unplaced.map(({ text }) => text)).toEqual(['|timezone²|String|']);
  });

  test('what stands in bold above some rows is no attribute, but among names in bold it is', () => {
    const rows = ['|**Address**||', '|addresses[type eq "work"].country|String|', '|**active**||', '|**Door**|String|'];
    const users = ['|Attribute|Type|', '|---|---|', ...rows].map((row) => `   ${row}`).join('\n');
    const { manifest, unplaced } = importPage(sixStepPage({ users }), FILE);
    const names = manifest?.users.attributes?.map(({ name }) => name);
    expect(names).toEqual(['addresses[type eq "work"].country', 'active', 'Door']);
    expect(unplaced.map(({ text }) => text)).toEqual(['|**Address**||']);
  });

  const HEADINGS = ['Attribute', 'Type', 'Supported for filtering', 'Required by Acme', 'Notes', 'Doors'];
  const CELLS = [
    ['`userName`', 'String', '&check;', '&check;', 'One a door &amp; a [key](https://acme.example/doors?a=1).', 'two'],
    ['emails[type eq "work"].value', 'String', '', '', 'Opens **at nine**, <br>never at `a\\|b`.'],
    ['name.givenName<br>name.familyName', 'String', '', 'x', ''],
    ['urn:acme:Door:front_door', 'Reference', '', '', 'Of \\*stars\\*, \\_lines\\_ and 1 \\< 2.'],
    ['active', 'Boolean'],
  ];
  const piped = (rows: readonly (readonly string[])[]) => rows.map((row) => `   | ${row.join(' | ')} |`);
  const tagged = (cell: string) =>
    cell
      .replace(/`([^`]+)`/g, (_, code: string) => `<code>${code.replace('\\|', '|')}</code>`)
      .replace(/\*\*([^*]+)\*\*/g, '<strong class="x"> $1</strong>')
      .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a title="t" href="$2">$1</a>')
      .replace('\\<', '&#60;')
      .replace(/\\/g, '')
      .replaceAll('"', '&quot;')
      .replace(/=&quot;(.*?)&quot;/g, '="$1"');
  const inTags = ([head = [], ...body]: readonly (readonly string[])[], lines: string, end: string) => [
    `   <table class="doors">${lines}   <thead><!-- the doors --><tr><th>${head.join('</th><th>')}</th></tr></thead>`,
    ...body.map(
      (row) => `${lines}     <TR>${row.map((cell) => `<td align='left'>\n     ${tagged(cell)} ${end}`).join('')}`,
    ),
    '   </table>',
  ];
  const WAYS: readonly [string, string, string][] = [
    ['one piece', '', '</td>'],
    ['pieces, with ends left out', '\n\n', ''],
  ];
  test.each(WAYS)('a table in HTML says what the same one in Markdown says: in %s', (_, lines, end) => {
    const rows = [HEADINGS, ...CELLS];
    const asPiped = piped([HEADINGS, HEADINGS.map(() => '---'), ...CELLS]).join('\n');
    const asTags = inTags(rows, lines, end).join('\n');
    const above = sixStepPage({ users: asTags }).split(asTags)[0] ?? '';
    const [wanted, found] = [asPiped, asTags].map((users) => importPage(sixStepPage({ users }), FILE));
    expect(wanted?.manifest?.users.attributes?.map(({ name }) => name)).toHaveLength(6);
    expect(found?.manifest).toEqual(wanted?.manifest);
    expect(wanted?.unplaced.map(({ text }) => text)).toEqual(['Doors', 'two']);
    const lineOf = (cell: string) => `${above}${asTags.slice(0, asTags.indexOf(cell))}`.split('\n').length;
    expect(found?.unplaced.map(({ line }) => line)).toEqual(['Doors', 'two'].map(lineOf));
  });

  test.each([
    ['a cell over two rows', '<tr><td rowspan="2">active</td><td>Boolean</td></tr>'],
    ['a list in a cell', '<tr><td><ul><li>active</li></ul></td><td>Boolean</td></tr>'],
    ['a cell too many', '<tr><td>active</td><td>Boolean</td><td>x</td></tr>'],
    ['words between rows', '<tr><td>active</td><td>Boolean</td></tr> and others'],
    ['a table in a cell', '<tr><td><table><tr><td>active</td></tr></table></td><td>Boolean</td></tr>'],
    ['what is hidden', '<tr><td>active</td><td><span style="display: none">Boolean</span></td></tr>'],
    ['a letter of an unknown name', '<tr><td>active</td><td>&acme;</td></tr>'],
  ])('a table in HTML with %s is told, and nothing is taken of it', (_, row) => {
    const users = `   <table class="for-the-length-of-it"><tr><th>Attribute</th><th>Type</th></tr><tr><td>userName</td><td>String</td></tr>${row}</table>`;
    const { manifest, unplaced } = importPage(sixStepPage({ users }), FILE);
    expect(manifest?.users.attributes).toBeUndefined();
    expect(unplaced.map(({ text }) => text.replace(/…$/, ''))).toEqual([users.trim().slice(0, 159)]);
  });

  test('a table in HTML that nobody ends takes nothing from the next one', () => {
    const table = inTags([HEADINGS, ...CELLS], '', '</td>').join('\n');
    const [alone, behind] = [table, `   <table>\n\n${table}`].map((users) => importPage(sixStepPage({ users }), FILE));
    expect(behind?.manifest?.users).toEqual(alone?.manifest?.users);
    const texts = [alone, behind].map((read) => read?.unplaced.map(({ text }) => text) ?? []);
    expect(texts[1]).toEqual(['<table>', ...(texts[0] ?? [])]);
  });

  test('a column nobody knows is listed with its line', () => {
    const page = sixStepPage({ users: '   |Attribute|Type|Colour|\n   |---|---|---|\n   |userName|String|red|' });
    const line = page.split('\n').findIndex((text) => text.includes('Colour')) + 1;
    expect(importPage(page, FILE).unplaced).toContainEqual({ line, text: 'Colour' });
  });

  test('a table that lost its indentation is read all the same', () => {
    const manifest = sixStep({ users: '|Attribute|Type|\n|---|---|\n|userName|String|\n|title|String|' });
    expect(manifest.users.attributes?.map(({ name }) => name)).toEqual(['userName', 'title']);
    expect(manifest.groups).not.toBe(false);
  });
});
