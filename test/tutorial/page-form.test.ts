/** The form of a page: five things that vary independently, and what becomes of choices that make no sense. */
import { describe, expect, test } from 'vitest';
import { compileTemplates, emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { connector } from './connector-builder.ts';
import { ALL_FORMS, templateFiles, templateKit } from './template-kit.ts';

const kit = templateKit();

test('what nobody names follows from what somebody does', () => {
  const made = connector();
  const page = (choice: object) => emitTutorial(made, kit, choice).text;
  expect(page({ vocabulary: 'entra-article' })).toBe(
    page({ vocabulary: 'entra-article', portal: '2026', navigation: 'enterprise-apps', includes: 'spelt-out' }),
  );
  // The way that goes with these words led to an older portal.
  expect(page({ vocabulary: 'entra-id', portal: '2026' })).toContain('**Entra ID** > **Enterprise apps**');
});

test.each([
  [
    { vocabulary: 'azure-ad', portal: '2026' },
    /portal "2026" is of 2026-07 and later, but the vocabulary "azure-ad" of 2023-07/,
  ],
  [
    { navigation: 'identity-applications', portal: '2026' },
    /portal "2026" is of 2026-07 and later, but the navigation/,
  ],
  [{ vocabulary: 'azure-ad', navigation: 'enterprise-apps' }, /navigation "enterprise-apps" is of 2025-01 and later/],
  [{ vocabulary: 'azure-ad', includes: 'used' }, /have no shared includes/],
])('%j makes no sense, and the reason is told', (choice, reason) => {
  const { text, problems } = emitTutorial(connector(), kit, choice);
  expect(text).toBe('');
  expect(problems).toMatchObject([{ rule: 'page-combination', message: expect.stringMatching(reason) }]);
});

test('an unknown name lists the known ones', () => {
  const { problems } = emitTutorial(connector(), kit, { portal: 'nowhere' });
  expect(problems).toMatchObject([
    { rule: 'page-portal', hint: 'There are: 2026, 2026-spring-edit, 2026-spring-email, provisioning-mode.' },
  ]);
});

test('each portal goes with each edition', () => {
  const seen = new Set(ALL_FORMS.map(({ edition, portal }) => `${edition} ${portal}`));
  expect(seen.size).toBe(kit.editions.size * kit.portals.size);
});

test('what changes in a portal changes in its file alone, in a project of its own too', () => {
  const file = 'portals/2026.json';
  const text = (templateFiles().get(file) ?? '').replace('"text": "Create"', '"text": "Make it so"');
  const { kit: other } = compileTemplates(new Map([...templateFiles(), ['portals/next.json', text]]));
  const page = other === null ? '' : emitTutorial(connector(), other, { portal: 'next' }).text;
  expect(page).toContain('Select **Make it so**.');
});

const BROKEN: readonly (readonly [string, string, string, RegExp, RegExp])[] = [
  ['a misspelt key', '"steps": [', '"stesp": [', /Nothing reads "stesp"|"steps" is missing/, /Did you mean "steps"|./],
  ['a label that no row has', '{{label.create}}', '{{label.craete}}', /no label "craete"/, /Did you mean "create"/],
  ['a label without its source', '"from": "M4"', '"from": "M44"', /no source "M44"/, /There are|Did you mean/],
  [
    'a name that the view has not',
    '{{credentials.methodLabel}}',
    '{{credentials.methodLable}}',
    /Nothing is called/,
    /methodLabel/,
  ],
  ['a condition that the view has not', '"credentials.none"', '"credentials.nun"', /Nothing is called "nun"/, /none/],
  ['braces that nobody closes', '{{#if groups}}', '{{#if groups', /cannot be parsed/, /./],
  [
    'something to show that there is not',
    '["user-attributes"]',
    '["user-attribute"]',
    /no thing to show/,
    /user-attributes/,
  ],
  ['a step that manifests cannot name', '"id": "on-demand"', '"id": "on-demant"', /no step "on-demant"/, /on-demand/],
  ['a month that is none', '"since": "2026-07"', '"since": "July"', /"July" is no month/, /2026-02/],
];

describe('a broken portal', () => {
  test.each(BROKEN)('with %s is a problem with a place', (_, before, after, message, hint) => {
    const file = 'portals/2026.json';
    const sound = templateFiles().get(file) ?? '';
    expect(sound).toContain(before);
    const { problems } = compileTemplates(new Map([...templateFiles(), [file, sound.replace(before, after)]]));
    const found = problems.filter((problem) => problem.file === `templates/${file}`);
    expect(found.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(found.map((problem) => problem.hint).join('\n')).toMatch(hint);
    expect(Math.max(...found.map(({ line }) => line))).toBeGreaterThan(1);
    expect(problems).toEqual(found);
  });
});

test.each([
  ['2026', 'save', /Neither the portal "2026" nor the navigation "enterprise-apps" has a step "save"/],
  ['2026', 'authorize', /step "authorize" of the portal "2026" is not on this app's page/],
] as const)('portal %s has no step "%s", and what stands there is left out with a warning', (portal, step, message) => {
  const additions = [
    { step, body: ['![Lost](media/acme/lost.png)'], pointer: '/portalSteps/0' },
    { step: 'credentials', body: ['![Kept](media/acme/kept.png)'], pointer: '/portalSteps/1' },
  ] as const;
  const { text, problems } = emitTutorial(connector({ portalSteps: additions }), kit, {
    vocabulary: 'entra-id',
    portal,
  });
  expect(text).toContain('    ![Kept](media/acme/kept.png)\n');
  expect(text).not.toContain('Lost');
  expect(problems).toMatchObject([
    {
      ...{ rule: 'portal-step-missing', severity: 'warning', pointer: '/portalSteps/0/step' },
      ...{ message: expect.stringMatching(message), hint: expect.stringMatching(/credentials, test-connection/) },
    },
  ]);
});

test.each(['six-step', 'gallery-first'])(
  '%s: what stands at a step on the way is shown there, also where the way is told in brief',
  (edition) => {
    const at = (step: 'gallery-search' | 'gallery-applications' | 'application', index: number) => ({
      ...{ step, body: [`![At ${step}](media/acme/${step}.png)`], pointer: `/portalSteps/${index}` },
    });
    const additions = [at('gallery-search', 0), at('gallery-applications', 1), at('application', 2)];
    const { text, problems } = emitTutorial(connector({ portalSteps: additions }), kit, {
      ...{ edition, vocabulary: 'entra-article', portal: '2026' },
    });
    const below = (picture: string) => text.slice(0, text.indexOf(picture)).trimEnd().split('\n').at(-1);
    expect(below('![At gallery-search]')).toMatch(/^\d\. Under \*\*Add from the gallery\*\*, search for/);
    expect(text.slice(0, text.indexOf('![At application]'))).toMatch(
      /Find \*\*Acme\*\* in the list .*\n\n {4}!\[.*\n\n {4}$/,
    );
    expect(text).not.toContain('At gallery-applications');
    expect(problems).toMatchObject([{ rule: 'portal-step-missing', pointer: '/portalSteps/1/step' }]);
  },
);

test('a portal that hides a fact is told so', () => {
  const file = 'portals/2026.json';
  const text = (templateFiles().get(file) ?? '').replaceAll('"shows": ["user-attributes"]', '"text": "See below."');
  const { kit: other, problems } = compileTemplates(new Map([...templateFiles(), [file, text]]));
  expect(other).not.toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems)
    expect(problem).toMatchObject({ rule: 'template-hides-fact', severity: 'warning', file: `templates/${file}` });
  expect(problems[0]?.message).toMatch(/^Pages with this portal hide .*: none of its steps shows users\.attributes/);
});

test('every label of a portal and of a way to it is printed', () => {
  const idle = [...templateFiles()].flatMap(([name, text]) => {
    if (!/^(?:portals|navigations)\//.test(name)) return [];
    const labels = Array.from(text.matchAll(/"id": "(\w+)",\s*"text": "[^"]*",\s*"from"/g), ([, id]) => id);
    return labels
      .filter((id) => ![`{{label.${id}}}`, `{{${id}}}`].some((name) => text.includes(name)))
      .map((id) => `${name}: ${id}`);
  });
  expect(idle).toEqual([]);
});
