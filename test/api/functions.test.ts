import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diff, emit, generate, impact, importPage, lint, lintPage, readTemplates, trace } from '../../src/index.ts';

const templates = readTemplates('.');
const text = fs.readFileSync('connectors/wedo.json', 'utf8');
const wedo = { id: 'wedo', text };
const BROKEN = ['', 'null', '[]', '{', '{ "name": 1 }', '\uFFFD\u0000', `${text}}`];

describe('a manifest that is broken comes back as problems from', () => {
  test.each(BROKEN)('every function: %j', async (broken) => {
    const source = { id: 'wedo', text: broken };
    const linted = lint(source);
    expect(linted.problems).not.toEqual([]);
    expect(linted.problems.every(({ file }) => file === 'connectors/wedo.json')).toBe(true);
    const { changes, problems } = diff({ before: [wedo], after: [source] });
    expect(problems).not.toEqual([]);
    expect(changes).toEqual([]);
    const traced = await trace({ manifest: source, output: 'tutorial.md', templates });
    expect(traced.problems).not.toEqual([]);
    expect(traced.lines).toEqual([]);
    const made = await generate({ manifests: [{ ...source, file: 'connectors/wedo.json' }], templates });
    expect(made.refused).toEqual(['wedo']);
  });
});

test('each line of an output has its text, and places that can be gone to', async () => {
  const { files } = await generate({ manifests: [{ ...wedo, file: 'connectors/wedo.json' }], templates });
  const { lines } = await trace({ manifest: wedo, output: 'types.ts', templates });
  expect(`${lines.map((line) => line.text).join('\n')}\n`).toBe(
    files.find(({ path }) => path === 'wedo/types.ts')?.text,
  );
  expect(lines.map(({ output }) => output)).toEqual(
    lines.map((_, index) => ({ file: 'wedo/types.ts', line: index + 1 })),
  );
  const places = lines.flatMap(({ manifest }) => manifest);
  expect(places.length).toBeGreaterThan(0);
  const count = text.split('\n').length;
  expect(places.every(({ line }) => line >= 1 && line <= count)).toBe(true);
});

test('templates that are broken are told, and give no page', async () => {
  const { connector } = lint(wedo);
  if (connector === null) throw new Error('the manifest is sound');
  const broken = new Map([...templates, ['editions/six-step.hbs', '{{#each']]);
  const { text: page, problems } = await emit({ connector, output: 'tutorial.md', templates: broken });
  expect(page).toBeNull();
  expect(problems[0]?.file).toBe('templates/editions/six-step.hbs');
});

test('a page that is none, and users that are odd', async () => {
  expect(importPage({ text: 'Hello.', file: 'a.md', templates })).toMatchObject({ manifest: null, text: null });
  expect(await lintPage({ text: 'See [this](', file: 'a.md' })).toEqual([]);
  expect((await lintPage({ text: '# A\n\nClick on the the button.\n', file: 'a.md' }))[0]?.file).toBe('a.md');
  const { connector } = lint(wedo);
  if (connector === null) throw new Error('the manifest is sound');
  const users = [{}, { userPrincipalName: ['a', 'b'] }, { userPrincipalName: 'A@x' }, { userPrincipalName: 'a@X' }];
  const report = impact({ connectors: [{ after: connector }], users, examples: 1 });
  expect(report.users).toBe(4);
  expect(report.connectors[0]?.side.matching[0]?.collisions).toEqual({
    users: 2,
    values: 1,
    examples: [{ value: 'a@x', users: 2, lines: [3, 4] }],
  });
});
