// biome-ignore-all lint/suspicious/noTemplateCurlyInString: substitutions of .NET replacement texts look like placeholders
/** All that is known of an expression, a pattern and a date format, whole: what every facet of a row makes of the same call. */
import { expect, test } from 'vitest';
import { inspectExpression } from '../../src/expression/check/check-expression.ts';
import { compileExpression } from '../../src/expression/compile/compile-expression.ts';
import { evaluateExpression } from '../../src/expression/evaluate/evaluate-expression.ts';
import { explainExpression } from '../../src/expression/explain-expression.ts';
import { functionNames, functionTable } from '../../src/expression/function-table.generated.ts';
import { normalForm } from '../../src/expression/normal/normal-form.ts';
import { possibleValues } from '../../src/expression/possible/possible-values.ts';
import { findExplosion } from '../../src/expression/regex/find-explosion.ts';
import { numberedAsInDotnet } from '../../src/expression/regex/print-pattern.ts';
import { programText } from '../../src/expression/regex/program-text.ts';
import { translatePattern } from '../../src/expression/regex/translate-pattern.ts';
import { translateReplacement } from '../../src/expression/regex/translate-replacement.ts';
import type { Environment } from '../../src/expression/runtime/environment.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { printExpression } from '../../src/expression/syntax/print-expression.ts';

const environment: Environment = { now: () => new Date('2024-05-06T07:08:09Z'), random: () => 0.4 };

const USER = {
  city: 'Lima',
  department: '',
  jobTitle: 'Ärztin, Dr.',
  employeeId: '42',
  accountEnabled: 'True',
  userPrincipalName: 'ana.b@contoso.example',
  employeeHireDate: '2024-02-29T13:05:06Z',
  otherMails: ['b@x.example', 'a@x.example', 'b@x.example'],
  appRoleAssignments: [{ value: 'admin', displayName: 'Admin' }, { displayName: 'Reader' }],
};

function parsed(text: string) {
  const { expression } = parseExpression(text);
  if (expression === null) throw new Error(text);
  return expression;
}

function given(text: string, record: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(evaluateExpression(parsed(text), record, environment)) ?? 'undefined';
}

/** What else is said of it, but for its value. */
function facets(text: string): string[] {
  const expression = parsed(text);
  const compiled = compileExpression(expression, { resource: 'User' });
  const form = printExpression(normalForm(expression, 'User'));
  return [
    `  says   ${explainExpression(expression)}`,
    `  can be ${JSON.stringify(possibleValues('User')(expression))}`,
    ...(form === text ? [] : [`  same   ${form}`]),
    ...compiled.constants.map(({ name, code }) => `  with   ${name} = ${code}`),
    `  code   ${compiled.code} as ${compiled.type}`,
  ];
}

function problemsOf(text: string): string {
  const target = { name: 'title', type: 'String', multiValued: false, matching: false } as const;
  const { problems } = inspectExpression(text, { resource: 'User', target });
  return problems.map(({ rule, start, end }) => ` ${rule} ${start}-${end}`).join();
}

const EXAMPLES = functionNames.flatMap((name) => functionTable[name].examples);
const OTHERS = [
  'IIF([city] = "Lima", "a", "b")',
  'IIF([city] <> [department], "a", [city])',
  'IIF(IsPresent([city]), [city], "none")',
  'IIF(Not(IsNullOrEmpty([jobTitle])), [jobTitle], "none")',
  'IIF([accountEnabled], "a", "b")',
  'IIF(Not([accountEnabled]) = "True", "a", "b")',
  'Switch([city], [department], "Lima", [jobTitle], "Rome", "r")',
  'Switch([accountEnabled], , "True", "a", "False", "b")',
  'Switch(ToUpper([city]), "x", "LIMA", "a", "lima", "b")',
  'Switch([city], "x", "", Append([city], "!"), "Lima", Append([city], "?"))',
  'Switch([city], "x", "Lima", Switch([city], "y", "Lima", "z"))',
  'IIF([city] = "", Append([city], "!"), "x")',
  'Switch([city], "a", "1", "b", "2", "c", "3", "d", "4", "e", "5", "f")',
  'Coalesce([department], [city], "x")',
  'Join("-", Split([otherMails], "@"), [city], "a", "b")',
  'Join("", "a", "b")',
  'Join(Append("-", "-"), "a", "b")',
  'Append(Append([city], "-"), "x")',
  'Not(Not([accountEnabled]))',
  'ToLower(ToUpper([city]), "tr-TR")',
  'Left(Mid([jobTitle], 2, 5), 3)',
  'Replace([jobTitle], ",", , , ";", , )',
  'Replace([jobTitle], , "(?<a>r)(z)", "a", "x", , )',
  'Replace([jobTitle], , "(?<a>r)(z)", , "${a}$2$3$$", , )',
  'Replace([department], , "a", , , "city", "<{city}>")',
  'Item(Split([jobTitle], ","), 2)',
  'Count([otherMails])',
  'RemoveDuplicates([otherMails])',
  'DateAdd("m", 1, CDate([employeeHireDate]))',
  'FormatDateTime([employeeHireDate], , "yyyy-MM-ddTHH:mm:ssZ", "dd.MM.yyyy")',
  'SelectUniqueValue(Append([city], "1"), Append([city], "2"))',
  'BitAnd([employeeId], 8)',
  'IIF("true", [city], [department])',
  'IIF("perhaps", [city], [department])',
  'IIF("0", [city], [department])',
  'IIF([city] = "", [jobTitle], [department])',
  'IIF("Lima" <> [city], [department], [jobTitle])',
  'IIF([city] >= [department], "x", "y")',
  'IIF([employeeId] > "5", [city], )',
  'IIF(IsPresent([otherMails]), [city], "b")',
  'Switch([city], [department], "Lima", [department])',
  'Switch([city], "x", "Lima", "a", "Lima", "b")',
  'Switch([city], "x", "Lima", "a", [department], "b")',
  'Switch([city], , "Lima", , "Rome", "r")',
  'Switch(Switch([city], "1", "Lima", "2"), "x", "1", [jobTitle], "2", [department])',
  'Switch(Switch([city], "1", "Lima", "2", "Rome", ), "x", "1", "b", "", "c")',
  'Switch([city], Switch([city], "x", "Rome", "r", "Lima", "l"), "Lima", "a")',
  'Switch([accountEnabled], "x", "False", "False", "True", "True")',
  'IsPresent([otherMails])',
  'IsNullOrEmpty([otherMails])',
  'IsNullOrEmpty(Append([city], "x"))',
  'IsPresent(IIF([city] = "Lima", "a", "b"))',
  'IsString([otherMails])',
  'IsString([appRoleAssignments])',
  'IsNull([otherMails])',
  'Append([otherMails], "x")',
  'Append([city], )',
  'Append("x", [city])',
  'Append(Switch([city], "a", "Lima", "b"), "-x")',
  'Append(Switch([city], "a", "Lima", "b"), [department])',
  'Append(Append([city], [department]), "x")',
  'Join([city], "a", "b")',
  'Join(, [city], "b")',
  'Join("", [city])',
  'Join("-", "", [department])',
  'Join("-", "", )',
  'Join("-", Join("-", [city], "a"), "b", Join("+", "c", [city]))',
  'Join("-", [city], "", "a", "b", [department])',
  'Join("", [otherMails])',
  'Join("-", Switch([city], "a", "Lima", "b"))',
  'Coalesce([city], [city], "x", [department])',
  'Coalesce(Coalesce([city], [department]), [mail])',
  'Coalesce(, [city])',
  'Coalesce(, )',
  'Left(Left([city], 3), 2)',
  'Left([accountEnabled], 9)',
  'Left([city], [employeeId])',
  'Left([otherMails], 2)',
  'Mid([city], 1, 3)',
  'Mid([city], 2, [employeeId])',
  'StripSpaces(StripSpaces([city]))',
  'ToLower(ToLower([city]))',
  'ToUpper(ToLower([city], "tr-TR"))',
  'IgnoreFlowIfNullOrEmpty("x")',
  'IgnoreFlowIfNullOrEmpty(IgnoreFlowIfNullOrEmpty([city]))',
  'IgnoreFlowIfNullOrEmpty([otherMails])',
  'Replace([department], , "(?<g>L)", "g", , [city], )',
  'Replace([department], , "(?:(?<g>L)|i)*", "g", , [city], )',
  'Replace([department], , "(?:(?<g>q)|i)*m", "g", , [city], )',
  'Replace([city], , "(?:(?<g>L)|i)*", "g", , [department], )',
  'Replace([city], , "(?:(?<g>L)|i)*", "g", "<$0>", , )',
  'Replace([city], , "(?:(L)|i)*", , "<$1|$`|$\'>", , )',
  'CBool([accountEnabled])',
  'CBool([employeeId])',
];

test('an expression, whole', async () => {
  const rows = new Map<string, Readonly<Record<string, unknown>>>(OTHERS.map((text) => [text, USER]));
  for (const { expression, record } of EXAMPLES) rows.set(expression, { ...USER, ...record });
  const lines = [...rows].flatMap(([text, record]) => [
    text,
    `  gives  ${given(text, record)}${problemsOf(text)}`,
    ...facets(text),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/whole-expressions.txt');
});

/** What stands in the place of an argument: nothing, an attribute that is not there, an empty one, a list, a number, a text. */
const IN_PLACE = ['', '[country]', '[department]', '[otherMails]', '-1', '" É x"'];

test('an argument in each place', async () => {
  const lines = functionNames.flatMap((name) => {
    const calls = functionTable[name].examples
      .map(({ expression, record }) => ({ base: parsed(expression), record: { ...USER, ...record } }))
      .filter(({ base }) => base.kind === 'call' && base.name === name);
    const [most] = calls.toSorted((a, b) => argumentsOf(b.base).length - argumentsOf(a.base).length);
    if (most === undefined) return [`${name}: no example is a call of it`];
    const { base, record } = most;
    const texts = argumentsOf(base).map(printExpression);
    return texts.flatMap((_, index) =>
      IN_PLACE.map((other) => {
        const text = `${name}(${texts.with(index, other).join(', ')})`;
        return `${text} → ${given(text, record)}${problemsOf(text)}`;
      }),
    );
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/each-argument.txt');
});

function argumentsOf(node: ReturnType<typeof parsed>) {
  return node.kind === 'call' ? node.arguments : [];
}

const DATES = ['2024-02-29T13:05:06.789Z', '1999-12-31T23:59:59+02:00', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'];
const FORMATS = [
  ...['d', 'dd', 'ddd', 'dddd', 'M', 'MM', 'MMM', 'MMMM', 'y', 'yy', 'yyy', 'yyyy', 'yyyyy', 'h', 'hh', 'H', 'HH', 'm'],
  ...['mm', 's', 'ss', 'f', 'ff', 'fff', 'ffff', 'fffffff', 'F', 'FFF', 't', 'tt', 'z', 'zz', 'zzz', 'K', 'g', 'gg'],
  ...['%d', "'day' d", '"M"', 'd\\d', 'h:mm tt', 'yyyy/MM/dd', 'ffffffff', "'open", '', 'yyyyMMddHHmmss'],
];
const READ = [
  ...[
    '2024-02-29',
    '2023-02-29',
    '2/29/2024',
    '29.2.2024',
    '2024-02-29 13:05',
    '2024-02-29T25:00:00Z',
    '12:00 PM 1/1/2024',
  ],
  ...[
    '1/1/2024 12:00:00 AM',
    '1/1/2024 0:00:00 AM',
    '1/1/2024 13:00:00 PM',
    '1/1/2024 1:02:03 PM',
    '0000-01-01',
    '2024-13-01',
  ],
  ...[
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    ' 2024-01-01 ',
    '10000-01-01',
    '2024-01-01T00:00:00+14:00',
    '2024-01-01T00:00:00+15:00',
  ],
  ...['20240101', '2024-01-01T00:00:00.1234567Z', '2024-01-01T24:00:00Z', '2024-01-01T23:59:60Z', '', 'soon'],
];

test('dates', async () => {
  const iso = '"yyyy-MM-ddTHH:mm:ss.fffK"';
  const asked = [
    ...DATES.slice(1).flatMap((date) =>
      FORMATS.slice(0, 8).map((format) => `FormatDateTime("${date}", , "yyyy-MM-ddTHH:mm:ssK", "${format}")`),
    ),
    ...FORMATS.map((format) => `FormatDateTime("2024-02-05T03:04:05.067Z", , ${iso}, ${JSON.stringify(format)})`),
    ...FORMATS.map((format) => `FormatDateTime("5", , ${JSON.stringify(format)}, "yyyy-MM-dd HH:mm:ss.fff")`),
    ...['d/M/yyyy', 'dd/MM/yyyy', 'M/d/yy h:mm tt', 'yyyyMMdd', 'dddd d MMMM yyyy', "yyyy'x'MM"].flatMap((format) =>
      ['05/02/2024', '5/2/2024', '20240205', 'Monday 5 February 2024', '2024x02', ' 5/2/2024 ', '2/5/24 3:04 PM'].map(
        (text) => `FormatDateTime("${text}", "AllowWhiteSpaces", "${format}", "yyyy-MM-dd HH:mm")`,
      ),
    ),
    ...READ.map((text) => `CDate("${text}")`),
    ...['yyyy', 'q', 'm', 'y', 'd', 'w', 'ww', 'h', 'n', 's', 'x'].flatMap((unit) =>
      [1, -1, 13, 99999].map((count) => `DateAdd("${unit}", ${count}, CDate("2024-01-31T23:59:59Z"))`),
    ),
    ...['yyyy', 'q', 'm', 'd', 'ww', 'h', 'n', 's'].map(
      (unit) => `DateDiff("${unit}", CDate("2023-12-31T23:59:59Z"), CDate("2024-02-29T00:00:00Z"))`,
    ),
    ...DATES.flatMap((date) => [`NumFromDate(CDate("${date}"))`, `CStr(CDate("${date}"))`]),
    ...['0', '133500000000000000', '-1', '9999999999999999999'].map((number) => `DateFromNum(${number})`),
  ];
  const lines = [...new Set(asked)].map((text) =>
    parseExpression(text).expression === null
      ? `${text}: unreadable`
      : `${text} → ${given(text, USER)}${problemsOf(text)}`,
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/dates.txt');
});

const PATTERNS: readonly string[] = [
  ...[
    'a',
    'a|b',
    'a*',
    'a+?',
    'a{2}',
    'a{2,}',
    'a{2,3}?',
    'a{,2}',
    'a{2',
    '{',
    'a**',
    '*a',
    '(a',
    'a)',
    '()',
    '(?:a)',
    '(?<n>a)',
  ],
  ...[
    "(?'n'a)",
    '(?<n>a)(b)\\k<n>\\1\\2',
    '(a)\\1',
    '\\2(a)',
    '(?<1>a)',
    '(?=a)b',
    '(?!a)b',
    '(?<=a)b',
    '(?<!a)b',
    '(?>a)b',
  ],
  ...[
    '(?i)a',
    '(?i:a)b',
    '(?s).',
    '(?m)^a$',
    '(?x) a b #c',
    '(?#c)a',
    '(?-i)a',
    '(?n)(a)',
    '^a$',
    '\\Aa\\z',
    'a\\Z',
    '\\Ga',
    '\\bA\\B',
  ],
  ...[
    '.',
    '\\d\\D\\w\\W\\s\\S',
    '[a-z]',
    '[^a-z]',
    '[]a]',
    '[a-',
    '[z-a]',
    '[a-z-[aeiou]]',
    '[\\d-x]',
    '[\\]\\\\^-]',
    '[^\\W_]',
    '[\\b]',
  ],
  ...[
    '\\p{Lu}',
    '\\P{L}',
    '\\p{IsGreek}',
    '\\p{Nope}',
    '\\x41',
    '\\u0041',
    '\\041',
    '\\cA',
    '\\e',
    '\\q',
    '\\',
    '\\.',
    '\\-',
    '\\0',
  ],
  ...[
    '(a+)+$',
    '(a|a)*b',
    '(a|ab)*c',
    '(.*)*x',
    '(?:a?){30}a',
    '(\\w+\\s?)+$',
    '^(a+)+',
    '([a-z]+)*[a-z]',
    '(a*)*',
    '(x+x+)+y',
    'a{9}',
  ],
  ...[
    '(?i)straße',
    '😀+',
    'é',
    '\\@',
    '/',
    '\n',
    '(?<a-b>x)',
    '(?(1)a|b)',
    'a++',
    '\\k<x>',
    '[[:alpha:]]',
    '[a&&b]',
    '(?P<n>a)',
    '$^',
  ],
  ...[
    '[\\W]',
    '[^\\W]',
    '[\\Wa]',
    '[^\\Wa]',
    '[\\p{Lu}a]',
    '[^\\P{Lu}]',
    '[\\x41-\\x5A]',
    '[\\u0041-z]',
    '[\\cA-\\cZ]',
  ],
  ...[
    '[+--]',
    '[\\--/]',
    '[\\.-a]',
    '[a-\\.]',
    '[a-\\d]',
    '[😀-😎]',
    '[\\t-\\r]',
    '(?=[a-c])b',
    '(?<!a|bc)d',
    '(?:(?=a)|b)*c',
    '(?:(a)?b)*',
    '(?:(a){0,2}b)*\\1',
    '(?:(?:(a))+b)*',
    '(?:(a)|b)*',
    '(?:(?:(a)|c)b)*',
    '(?:a{1,2})*b',
    '(?:a{2})*a',
    '(?:a{0,1})?a',
  ],
  // How wide a look around is: where each choice is one of groups, and so a program of our own.
  ...[
    '^',
    'a|bc',
    'a{2,4}',
    'a{2,}',
    'a*',
    '(?=a)b',
    '\\bab?',
    '(?:^|a)b',
    '(?:ab|c){2}',
    '(?:\\b)*',
    '(?:){3,}',
    '[ab]\\B',
  ].flatMap((inner) => [`(?:(a)|b)*(?<=${inner})d`, `(?:${inner})+c`]),
  '(a)(?=\\1)b',
  '(a)(?<=\\1)(?:(b)|c)*',
];

test('patterns', async () => {
  const lines = PATTERNS.flatMap((pattern) => {
    const found = translatePattern(pattern);
    if (found.fault !== undefined) return [`${JSON.stringify(pattern)}: ${found.fault}: ${found.message}`];
    const { run, tree } = found;
    const explosion = findExplosion(tree);
    return [
      `${JSON.stringify(pattern)}${explosion === null ? '' : `: explodes in ${explosion}`}`,
      run.kind === 'engine' ? `  /${run.source}/${run.flags}` : `  ${programText(run.program)}`,
    ];
  });
  const groups = numberedAsInDotnet(['n', null, null]);
  const replacements = [
    '$1',
    '$2x',
    '$9',
    '${n}',
    '${m}',
    '${3}',
    '$$',
    '$&',
    '$0',
    '$_',
    '$+',
    '$',
    'a$',
    "$'",
    '$`',
    '$12',
    'a${n}b$1c',
  ];
  const put = replacements.map((text) => `${text}: ${JSON.stringify(translateReplacement(text, groups))}`);
  await expect(`${[...lines, '', ...put].join('\n')}\n`).toMatchFileSnapshot('golden/patterns.txt');
});
