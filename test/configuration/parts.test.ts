/** The parts of a team's configuration alone, on values: words, modules, levels, what is ignored, what is old. */
import { describe, expect, it, test } from 'vitest';
import { type Baseline, digestOfProblem, printBaseline, readBaseline } from '../../src/configuration/baseline.ts';
import { NO_CONFIGURATION } from '../../src/configuration/configuration.ts';
import { effectiveLevels } from '../../src/configuration/effective-levels.ts';
import { judge } from '../../src/configuration/judge.ts';
import { ownRules } from '../../src/configuration/own-rules.ts';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';
import { wordingRule } from '../../src/configuration/wording-rules.ts';
import { parsePage } from '../../src/page/parse-page.ts';
import type { Problem } from '../../src/problem/problem.ts';

function configurationOf(value: object) {
  const { configuration, problems } = readConfiguration(JSON.stringify(value, null, 2));
  expect(problems).toEqual([]);
  return configuration;
}

describe('words that a team does not want', () => {
  const row = { id: 'say-user', avoid: ['end', ' end user ', ' ', 'c++'], say: 'user', because: 'Short.' };

  test.each([
    ['An «end user» waits.', 'end user'],
    ['An «End\n  User» waits.', 'End\n  User'],
    ['In «C++» too.', 'C++'],
    ['The «end».', 'end'],
    ['«END»', 'END'],
    ['At weekend, ends, end_1, and `end`.', null],
    ['Select **The end**.', null],
    ['Select **The** «end» **now**.', 'end'],
  ])('%s', async (marked, words) => {
    const [row0] = configurationOf({ wording: [row] }).wording;
    if (row0 === undefined) throw new Error('no row');
    const source = `# A\n\n${marked.replaceAll(/[«»]/gu, '')}\n`;
    const found = wordingRule(row0).check(await parsePage(source), { app: null, groups: null });
    const start = marked.indexOf('«') + '# A\n\n'.length;
    const place = { start, end: start + (words ?? '').length };
    const message = `The team says "user", not "${words}".`;
    expect(found).toEqual(words === null ? [] : [{ message, hint: 'Write "user". Short.', ...place }]);
  });

  it('are told as gravely as the team says, and with its reason', () => {
    const [plain, grave] = configurationOf({
      wording: [
        { id: 'say-a', avoid: ['b'], say: 'a' },
        { id: 'say-c', avoid: ['d'], say: 'c', because: 'Agreed.', severity: 'info' },
      ],
    }).wording.map(wordingRule);
    expect(plain).toMatchObject({ severity: 'warning', cause: "The team's configuration asks for it." });
    expect(grave).toMatchObject({ severity: 'info', cause: "The team's configuration asks for it. Agreed." });
  });
});

describe('a module of rules', () => {
  const sound = { id: 'own-rule', title: 'It holds.', check: () => [] };

  test.each<readonly [unknown, string]>([
    [7, 'it is no object.'],
    [{ ...sound, id: 'own' }, '"id" is words in small letters with hyphens.'],
    [{ ...sound, id: 'Own-Rule' }, '"id" is words in small letters with hyphens.'],
    [{ ...sound, id: 'page-slip' }, 'another rule is called page-slip.'],
    [{ ...sound, title: '' }, 'own-rule has no "title".'],
    [{ ...sound, title: 7 }, 'own-rule has no "title".'],
    [{ ...sound, check: [] }, 'own-rule has no function "check".'],
    [{ ...sound, severity: 'off' }, 'the severity of own-rule is one of info, warning, error.'],
  ])('%j: %s', (rule, misfit) => {
    const taken = ownRules({ rules: [{ ...sound, id: 'first-rule' }, rule] }, new Set(['page-slip']), () => undefined);
    expect(taken.slice(1)).toEqual([{ misfit: `Its rule 2: ${misfit}` }]);
  });

  it('has each id once, and what it leaves out from its title', () => {
    const rules = [
      sound,
      { ...sound, severity: 'error', cause: 'So.', fix: 'Do.' },
      { ...sound, id: 'other-rule', fix: 7 },
    ];
    expect(ownRules({ rules }, new Set(), () => undefined)).toMatchObject([
      { rule: { id: 'own-rule', severity: 'warning', cause: 'It holds.', fix: 'It holds.' } },
      { misfit: 'Its rule 2: another rule is called own-rule.' },
      { rule: { id: 'other-rule', fix: 'It holds.' } },
    ]);
    expect(ownRules({ rules: rules.slice(1, 2) }, new Set(), () => undefined)).toMatchObject([
      { rule: { severity: 'error', cause: 'So.', fix: 'Do.' } },
    ]);
  });

  test.each<readonly [unknown, string]>([
    [[7], 'A finding is an object.'],
    [[{ start: 0, end: 1 }], 'A finding has a message.'],
    ...[
      [-1, 1],
      [2, 1],
      [0, 6],
      ['0', 1],
      [0, '1'],
    ].map(
      ([start, end]) => [[{ message: 'x', start, end }], 'A finding has a start and an end inside the page.'] as const,
    ),
  ])('that finds %j is told: %s', async (found, why) => {
    const failures: string[] = [];
    const note = (rule: string, error: unknown) =>
      failures.push(`${rule}: ${error instanceof Error ? error.message : ''}`);
    const [taken] = ownRules({ rules: [{ ...sound, check: () => found }] }, new Set(), note);
    const page = await parsePage('# Ab\n');
    expect(taken !== undefined && 'rule' in taken ? taken.rule.check(page, { app: null, groups: null }) : null).toEqual(
      [],
    );
    expect(failures).toEqual([`own-rule: ${why}`]);
  });

  it('finds from the first to the last unit of a page', async () => {
    const check = () => [
      { message: 'x', start: 0, end: 5 },
      { message: 'y', hint: 'z', start: 5, end: 5 },
    ];
    const [taken] = ownRules({ rules: [{ ...sound, check }] }, new Set(), () => undefined);
    const page = await parsePage('# Ab\n');
    expect(taken !== undefined && 'rule' in taken ? taken.rule.check(page, { app: null, groups: null }) : null).toEqual(
      [
        { message: 'x', hint: null, start: 0, end: 5 },
        { message: 'y', hint: 'z', start: 5, end: 5 },
      ],
    );
  });
});

test('how grave a rule is, and where that is said: the last row that takes the file', () => {
  const rules = [
    { id: 'b-rule', severity: 'error' as const },
    { id: 'a-rule', severity: 'info' as const },
    { id: 'c-rule', severity: 'warning' as const },
  ];
  const configuration = configurationOf({
    rules: { 'b-rule': 'info', 'c-rule': 'off' },
    overrides: [
      { files: ['docs/*.md'], rules: { 'b-rule': 'warning' } },
      { files: ['docs/a.md'], rules: { 'b-rule': 'off' } },
    ],
  });
  const levels = (file: string | null) =>
    effectiveLevels(rules, configuration, file).map(({ rule, level, from }) => `${rule} ${level} ${from}`);
  const [a, c] = ['a-rule info null', 'c-rule off scimanifest.config.json:4'];
  expect(levels(null)).toEqual([a, 'b-rule info scimanifest.config.json:3', c]);
  expect(levels('docs/b.md')).toEqual([a, 'b-rule warning scimanifest.config.json:12', c]);
  expect(levels('docs/a.md')).toEqual([a, 'b-rule off scimanifest.config.json:20', c]);
  expect(effectiveLevels(rules, NO_CONFIGURATION, null)).toContainEqual({ rule: 'b-rule', level: 'error', from: null });
});

const PROBLEM: Problem = {
  rule: 'draft',
  severity: 'warning',
  message: 'It is a draft.',
  hint: null,
  file: 'connectors/a.json',
  line: 3,
  column: 1,
  pointer: '/draft',
};
const OTHER: Problem = { ...PROBLEM, file: 'connectors/b.json' };

function judged(problems: readonly Problem[], baseline: Baseline | null, configuration = NO_CONFIGURATION) {
  const looked = { files: ['connectors/a.json', 'connectors/b.json'], isWhole: true };
  return judge(problems, { configuration, baseline, today: '2026-11-28', rules: new Set(['draft']), looked });
}

describe('a baseline', () => {
  const written = printBaseline([OTHER, PROBLEM, PROBLEM], null, []);
  const { baseline } = readBaseline(written, 'scimanifest.baseline.json');

  it('has the files in their order, and a problem as often as it was there', () => {
    const digests = [PROBLEM, PROBLEM].map(digestOfProblem);
    expect(Object.entries(baseline?.problems ?? {})).toEqual([
      ['connectors/a.json', { draft: digests }],
      ['connectors/b.json', { draft: [digestOfProblem(OTHER)] }],
    ]);
  });

  it('takes each as often, wherever its line moved', () => {
    const { problems, old } = judged([PROBLEM, { ...PROBLEM, line: 9 }, PROBLEM, OTHER], baseline);
    expect({ problems, old }).toEqual({ problems: [PROBLEM], old: 3 });
  });

  test.each([
    [[PROBLEM, OTHER], 'One problem of the baseline is mended.'],
    [[OTHER], '2 problems of the baseline are mended.'],
    [[], '3 problems of the baseline are mended.'],
  ])('says what is mended', (left, message) => {
    expect(judged(left, baseline).problems).toMatchObject([
      { rule: 'baseline-stale', message, file: 'scimanifest.baseline.json', line: 1, column: 1 },
    ]);
  });

  it('only shrinks, and holds what it held of files that nobody looked at', () => {
    const again = printBaseline([PROBLEM, { ...PROBLEM, message: 'New.' }], baseline, ['connectors/a.json']);
    expect(readBaseline(again, 'x').baseline?.problems).toEqual({
      'connectors/a.json': { draft: [digestOfProblem(PROBLEM)] },
      'connectors/b.json': { draft: [digestOfProblem(OTHER)] },
    });
  });

  test.each([
    ['{ "version": 2, "problems": {} }', 'The version of a baseline is 1.'],
    ['{ "version": 1, "problems": { "a": 7 } }', 'An object is expected here.'],
    ['{ "version": 1, "problems": { "a": { "b": ["short"] } } }', 'A digest is expected here.'],
  ])('that is odd is told: %s', (text, message) => {
    expect(readBaseline(text, 'x')).toMatchObject({ baseline: null, problems: [{ message, file: 'x' }] });
  });
});

describe('what is ignored', () => {
  const ignoring = (more: object) => configurationOf({ ignore: [{ rule: 'draft', reason: 'Soon.', ...more }] });

  test.each<readonly [string, object, number, readonly string[]]>([
    ['on its last day', { until: '2026-11-28' }, 2, []],
    ['a day later', { until: '2026-11-27' }, 0, ['draft', 'draft', 'ignore-expired']],
    ['in one file', { files: ['./connectors/b.json'] }, 1, ['draft']],
    ['at the place itself', { at: '/draft' }, 2, []],
    ['at a place that begins alike', { at: '/dra' }, 0, ['draft', 'draft', 'ignore-unused']],
    ['in a file of which nothing was seen', { files: ['docs/*.md'] }, 0, ['draft', 'draft']],
  ])('%s', (_, more, ignored, told) => {
    const result = judged([PROBLEM, OTHER], null, ignoring(more));
    expect({ ignored: result.ignored, told: result.problems.map(({ rule }) => rule) }).toEqual({ ignored, told });
  });

  it('is no error that keeps from writing, whatever file it is in', () => {
    const grave = { ...PROBLEM, severity: 'error' as const };
    const page = { ...grave, file: 'docs/a.md' };
    const made = { ...grave, file: 'generated/a/tutorial.md' };
    expect(judged([grave, page, made], null, ignoring({})).problems).toEqual([grave, made]);
  });
});

test.each([
  ['files', 300, (text: string) => ({ overrides: [{ files: [text], rules: {} }] })],
  ['the id of what is ignored', 100, (text: string) => ({ ignore: [{ rule: text, reason: 'r' }] })],
  ['a reason', 500, (text: string) => ({ ignore: [{ rule: 'draft', reason: text }] })],
  ['a place', 500, (text: string) => ({ ignore: [{ rule: 'draft', reason: 'r', at: text }] })],
  ['words to avoid', 100, (text: string) => ({ wording: [{ id: 'a-b', avoid: [text], say: 's' }] })],
  ['words to say', 200, (text: string) => ({ wording: [{ id: 'a-b', avoid: ['a'], say: text }] })],
  ['why they are said', 500, (text: string) => ({ wording: [{ id: 'a-b', avoid: ['a'], say: 's', because: text }] })],
] as const)('%s are at most %i characters', (_, most, valueWith) => {
  const problemsOf = (length: number) => readConfiguration(JSON.stringify(valueWith('x'.repeat(length)))).problems;
  expect(problemsOf(most)).toEqual([]);
  expect(problemsOf(most + 1)).not.toEqual([]);
});
