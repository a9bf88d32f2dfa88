/** The rules of a team, as somebody uses them: a configuration beside `connectors/`, and `lint` and `gen`. */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBaseline } from '../../src/configuration/baseline.ts';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';
import { TemporaryProject } from '../cli/temporary-project.ts';

const MANIFEST = 'connectors/acme.json';
/** A manifest with one warning, `bearer-token-only`. */
const WARNED = fs.readFileSync('connectors/wedo.json', 'utf8');
const CONFIGURATION = 'scimanifest.config.json';

function project(configuration: object | string, more: Readonly<Record<string, string>> = {}): TemporaryProject {
  const text = typeof configuration === 'string' ? configuration : `${JSON.stringify(configuration, null, 2)}\n`;
  return new TemporaryProject({ [MANIFEST]: WARNED, [CONFIGURATION]: text, ...more });
}

async function lines(of: TemporaryProject, ...args: string[]): Promise<string[]> {
  const { out } = await of.run(...args, '--format', 'json');
  const { problems }: { problems: { rule: string; severity: string; line: number }[] } = JSON.parse(out);
  return problems.map(({ rule, severity, line }) => `${severity} ${rule} ${line}`);
}

describe('severities', () => {
  test('a rule is as grave as the team says, in lint and in gen', async () => {
    expect(await lines(project({}), 'lint')).toEqual(['warning bearer-token-only 9']);
    const lower = project({ rules: { 'bearer-token-only': 'info' } });
    expect(await lines(lower, 'lint')).toEqual(['info bearer-token-only 9']);
    expect(await lines(lower, 'gen')).toEqual(['info bearer-token-only 9']);
    expect(await lines(project({ rules: { 'bearer-token-only': 'off' } }), 'lint')).toEqual([]);
  });

  test('an error to the team keeps gen from writing that connector', async () => {
    const raised = project({ rules: { 'bearer-token-only': 'error' } });
    expect((await raised.run('gen')).code).toBe(1);
    expect(raised.has('generated/acme/tutorial.md')).toBe(false);
    raised.write(CONFIGURATION, '{}');
    expect((await raised.run('gen')).code).toBe(0);
    expect(raised.has('generated/acme/tutorial.md')).toBe(true);
  });

  test('the last row that takes the file holds', async () => {
    const overrides = [
      { files: ['connectors/*.json'], rules: { 'bearer-token-only': 'off' } },
      { files: ['connectors/ac*.json'], rules: { 'bearer-token-only': 'error' } },
    ];
    expect(await lines(project({ rules: { 'bearer-token-only': 'info' }, overrides }), 'lint')).toEqual([
      'error bearer-token-only 9',
    ]);
  });

  test('an error of a manifest stays one, and the configuration is told so', async () => {
    const lowered = project({ rules: { 'manifest-unknown-property': 'off' } });
    lowered.edit(MANIFEST, '"name"', '"nmae": 1, "name"');
    expect(await lines(lowered, 'lint')).toContain('warning configuration-error-stays 3');
    expect(await lines(lowered, 'lint')).toContainEqual(expect.stringMatching(/^error manifest-unknown-property/));
  });
});

describe('what is ignored', () => {
  const row = { rule: 'bearer-token-only', reason: 'Agreed with Acme.' };

  test.each([
    ['without end', {}, []],
    ['until a day to come', { until: '2999-01-01' }, []],
    ['in the manifest alone', { files: ['connectors/acme.json'] }, []],
    ['in the manifests of a folder, from here', { files: ['./connectors/*.json'] }, []],
    ['at a part above', { at: '/auth' }, []],
    [
      'until a day that has passed',
      { until: '2001-01-01' },
      ['warning bearer-token-only 9', 'warning ignore-expired 6'],
    ],
    ['at another part', { at: '/users' }, ['warning bearer-token-only 9', 'warning ignore-unused 3']],
    ['in files that are not looked at', { files: ['docs/*.md'] }, ['warning bearer-token-only 9']],
  ])('%s', async (_, facets, expected) => {
    expect(await lines(project({ ignore: [{ ...row, ...facets }] }), 'lint')).toEqual(expected);
  });
});

test('what is ignored and is not there is told by a run over the whole project alone', async () => {
  const of = project({ ignore: [{ rule: 'bearer-token-only', reason: 'Agreed.', at: '/users' }] });
  expect(await lines(of, 'lint')).toEqual(['warning bearer-token-only 9', 'warning ignore-unused 3']);
  expect(await lines(of, 'lint', 'acme')).toEqual(['warning bearer-token-only 9']);
});

describe('a mistake is told with its line', () => {
  test.each([
    ['{ "rules": { "bearer-token-onyl": "off" } }', 'error configuration-unknown-rule', 'bearer-token-only'],
    ['{ "rules": { "bearer-token-only": "loud" } }', 'error configuration-malformed', null],
    ['{ "rulse": {} }', 'error configuration-malformed', 'rules'],
    ['{ "ignore": [{ "rule": "bearer-token-only" }] }', 'error configuration-malformed', null],
    [
      '{ "ignore": [{ "rule": "bearer-token-only", "reason": "", "until": "soon" }] }',
      'error configuration-malformed',
      null,
    ],
    ['{ "baseline": "../../etc/passwd" }', 'error configuration-malformed', null],
    ['{ "pageRules": ["/etc/rules.mjs"] }', 'error configuration-malformed', null],
    ['{ "wording": [{ "id": "x", "avoid": [], "say": "y" }] }', 'error configuration-malformed', null],
    ['{', 'error json-', null],
  ])('%s', async (text, told, hint) => {
    const { out, code } = await project(text).run('lint', '--format', 'json');
    const { problems }: { problems: { rule: string; severity: string; file: string; hint: string | null }[] } =
      JSON.parse(out);
    const own = problems.filter(({ file }) => file === CONFIGURATION);
    expect(own).toHaveLength(1);
    expect(`${own[0]?.severity} ${own[0]?.rule}`).toContain(told);
    if (hint !== null) expect(own[0]?.hint).toContain(hint);
    expect(code).toBe(1);
  });

  test('no text breaks the reading', () => {
    const member = fc.oneof(fc.jsonValue(), fc.constant({ rule: 'a-b', reason: 'x' }));
    const keys = fc.constantFrom('rules', 'overrides', 'ignore', 'wording', 'pageRules', 'baseline', 'x');
    const texts = fc.oneof(
      fc.string(),
      fc.dictionary(keys, fc.oneof(member, fc.array(member))).map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        readConfiguration(text);
        readBaseline(text, 'baseline.json');
      }),
    );
  });
});

describe('a baseline', () => {
  const BASELINE = 'scimanifest.baseline.json';

  test('gives programs the errors that it does not take', async () => {
    const old = project({});
    old.edit(MANIFEST, '"name": "WEDO"', '"nmae": "WEDO"');
    const { code, out, err } = await old.run('lint', '--write-baseline', '--format', 'json', '--quiet');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ problems: [{ rule: 'manifest-unknown-property' }] });
    expect(err).toBe('1 error of manifests and templates is in no baseline: nothing is written from them.\n');
  });

  test('never grows, and takes up nothing in the place of one that is broken', async () => {
    const old = project({});
    expect((await old.run('lint', '--write-baseline')).code).toBe(0);
    expect(await lines(old, 'lint')).toEqual([]);
    const held = old.read(BASELINE);
    old.edit(MANIFEST, '"name": "WEDO"', '"name": "WEDO", "draft": true');
    await old.run('lint', '--write-baseline');
    expect(old.read(BASELINE)).toBe(held);
    expect(await lines(old, 'lint')).toEqual(['warning draft 4']);
    old.write(BASELINE, `${held}}`);
    const { code, out } = await old.run('lint', '--write-baseline');
    expect([code, out]).toEqual([2, expect.stringContaining(`${BASELINE}:`)]);
    expect(old.read(BASELINE)).toBe(`${held}}`);
    old.write(BASELINE, held);
    old.write(CONFIGURATION, '{ "rulse": {} }');
    expect((await old.run('lint', '--write-baseline')).code).toBe(2);
  });
});

describe('rules of modules', () => {
  const rule = (check: string) => `export const rules = [{ id: 'acme-own', title: 'Own.', check: ${check} }];\n`;
  const page = { 'docs/a.md': '# Acme\n\nSign in.\n' };

  test.each([
    ['throws', rule("() => { throw new Error('Oh no'); }"), 'The rule acme-own failed: Oh no'],
    ['gives no list', rule('() => 7'), 'The rule acme-own failed: check gives a list of findings.'],
    ['points beyond the page', rule("() => [{ message: 'x', start: 0, end: 1e9 }]"), 'inside the page'],
    [
      'has the id of another',
      "export const rules = [{ id: 'page-slip', title: 'x', check: () => [] }];\n",
      'page-slip',
    ],
    ['exports something else', 'export default 1;\n', 'no list named "rules"'],
    ['does not load', 'export const rules = [;\n', 'could not be loaded'],
  ])('one that %s is named', async (name, text, message) => {
    // A module is loaded once by its path.
    const file = `rules/${name.replaceAll(/\W/gu, '-')}.mjs`;
    const { code, out, err } = await project({ pageRules: [file] }, { ...page, [file]: text }).run('lint', 'docs/a.md');
    expect(out).toContain(`${file}:1:1  error`);
    expect(out).toContain(message);
    expect(code).toBe(1);
    expect(`${out}${err}`).not.toMatch(/^\s+at /mu);
  });

  test('one that is not there is named where the configuration names it', async () => {
    const { out } = await project({ pageRules: ['rules/gone.mjs'] }, page).run('lint', 'docs/a.md');
    expect(out).toMatch(/^scimanifest\.config\.json:\d+:\d+ {2}error {2}There is no file rules\/gone\.mjs\./u);
  });

  test('--verbose prints where it happened', async () => {
    const file = 'rules/verbose.mjs';
    const files = { ...page, [file]: rule("() => { throw new Error('Oh no'); }") };
    expect((await project({ pageRules: [file] }, files).run('lint', 'docs/a.md', '--verbose')).err).toMatch(
      /verbose\.mjs:1:/u,
    );
  });

  test('what one finds in the page of a manifest is told at the manifest', async () => {
    const file = 'rules/finds.mjs';
    const check = "({ text }) => [{ message: 'Found.', start: text.indexOf('WEDO'), end: text.indexOf('WEDO') + 4 }]";
    const found = await lines(project({ pageRules: [file] }, { [file]: rule(check) }), 'lint');
    expect(found).toContainEqual(expect.stringMatching(/^warning acme-own \d+$/u));
  });

  test('one is asked anew each time, since it may depend on anything; what no module decides is remembered', async () => {
    const file = 'rules/asks.mjs';
    const asks = `import fs from 'node:fs';
const isOff = () => fs.existsSync(new URL('off.txt', import.meta.url));
${rule("() => (isOff() ? [] : [{ message: 'Found.', start: 0, end: 1 }])")}`;
    const cache = 'node_modules/.cache/scimanifest';
    const asked = project({ pageRules: [file] }, { [file]: asks, 'node_modules/.keep': '' });
    expect((await asked.run('lint')).out).toContain('acme-own');
    asked.write('rules/off.txt', '');
    expect((await asked.run('lint')).out).not.toContain('acme-own');
    expect(asked.has(cache)).toBe(false);
    const plain = project({}, { 'node_modules/.keep': '' });
    await plain.run('lint');
    expect(plain.has(cache)).toBe(true);
  });
});
