/** What is read of filters and of attribute names while they are typed, and with a slip in each place: whole, as files. */
import { expect, test } from 'vitest';
import { parseAttributePath, printAttributePath } from '../../src/scim/attribute-path.ts';
import { parseFilter } from '../../src/scim/filter.ts';
import { printFilter } from '../../src/scim/filter-print.ts';

/** The beginnings of a text, and the text without each of its marks and blanks. */
function* slipsIn(text: string): Generator<string> {
  for (const { index } of text.matchAll(/\b|$/gu)) yield text.slice(0, index);
  for (const { index } of text.matchAll(/\W/gu)) yield text.slice(0, index) + text.slice(index + 1);
}

interface Slip {
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
}

function told(text: string, meant: string | null, slips: readonly Slip[]): string {
  const lines = slips.map(
    ({ message, hint, start, end }) => `    ${start}-${end} ${[message, hint].filter((each) => each).join(' ')}`,
  );
  return [JSON.stringify(text), `  ${meant ?? 'nothing'}`, ...lines].join('\n');
}

const FILTERS = [
  ...slipsIn('emails[type eq "work" and value pr].value sw "a" or not (age ge -1.5)'),
  ...[
    'URN:acme:2.0:User:shoes eq 44',
    'urn:scim:schemas:extension:enterprise:1.0.manager pr',
    '$ref pr',
    'a.$ref.b pr',
  ],
  ...[
    'a eq null',
    'a EQ TRUE',
    'a eq "x',
    'a eq "\\q"',
    'a eq {}',
    'a eq [1]',
    ' a  pr ',
    '(( a pr ))',
    '( a pr) and(b pr)',
  ],
  ...[
    'not(a pr)',
    'not a pr',
    'not eq 1',
    'a pr and',
    'a pr and or',
    'a[b pr] and c[d pr].e pr',
    'a[b pr',
    'a[]',
    'a [b pr]',
  ],
  ...['a prx', 'a pr"x"', 'a eqx', 'a eq x)', 'a\teq\t1', 'or eq 1', 'a co b', '9 eq 1', '-a pr', 'a-b pr', 'a.9 pr'],
  `${'('.repeat(64)}a pr${')'.repeat(64)}`,
  `${'('.repeat(63)}a pr${')'.repeat(63)}`,
];

test('filters', async () => {
  const lines = [...new Set(FILTERS)].map((text) => {
    const { filter, slips } = parseFilter(text);
    return told(text, filter === null ? null : printFilter(filter), slips);
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/filters.txt');
});

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const PATHS = [
  ...slipsIn('urn:acme:2.0:User:boss.value'),
  ...slipsIn('emails[type eq "work" and primary eq true].value'),
  ...['urn:scim:schemas:extension:enterprise:1.0.manager', 'urn:scim:schemas:extension:enterprise:1.0.manager.value'],
  ...[
    `${ENTERPRISE}.manager`,
    `${ENTERPRISE.replace(':User', '.User')}:manager`,
    `${ENTERPRISE}`,
    `${ENTERPRISE}:User`,
  ],
  ...[`${ENTERPRISE}:User.manager`, 'core:2.0:User:userName', ' userName', 'userName ', '\tuserName\n', '`userName`'],
  ...['"userName"', '“userName”', "'userName'", '<userName>', '[userName]', '*userName*', '**userName**', '""', '``'],
  ...[
    'emails.[type eq "work"].value',
    'emails.value[type eq "work"]',
    'emails[type eq work].value',
    'emails[Type EQ "work"]',
  ],
  ...[
    'emails[type eq "work"]value',
    'emails[type eq "work"].',
    'emails[type eq "work"].a.b',
    'emails[type eq "work".value]',
  ],
  ...[
    'emails[type  eq "work"]',
    'emails[ type eq "work" ]',
    'emails[type eq"work"]',
    'emails[type eq ‘work’]',
    'emails[type eq “work”]',
  ],
  ...[
    "emails[type eq 'work']",
    'emails[type eq "work" and type eq "home"]',
    'emails[primary eq True]',
    'emails[primary eq "true"]',
  ],
  ...[
    'emails[type ne "work"]',
    'emails[a eq "1" and b eq "2" and c eq false].d',
    'a.b.c',
    'a b',
    '9a',
    '$ref',
    'a.$ref',
    'name.',
  ],
  ...[
    'emails[type eq ""]',
    'emails[type eq "a\\"b"]',
    'emails[type eq "wo]rk"].value',
    'emails[].value',
    'emails]',
    '[',
    '',
  ],
];

test('attribute names', async () => {
  const lines = [...new Set(PATHS)].map((text) => {
    const { path, slips } = parseAttributePath(text);
    const meant = path === null ? null : `${printAttributePath(path)} ${JSON.stringify({ ...path, text: undefined })}`;
    return told(text, meant, slips);
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/attribute-names.txt');
});
