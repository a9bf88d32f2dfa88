/** A page cannot hide what the manifest says: an edition is told which facts it never shows. */
import { expect, test } from 'vitest';
import { checkTemplates, PAGES } from '../../src/emit/tutorial/check-templates.ts';
import type { PageFact } from '../../src/emit/tutorial/page-facts/page-fact.ts';
import { pageFacts } from '../../src/emit/tutorial/page-facts/page-facts.ts';
import { pageShape } from '../../src/emit/tutorial/page-shape.ts';
import { parseTemplates } from '../../src/emit/tutorial/parse-templates.ts';
import { readTables } from '../../src/emit/tutorial/read-tables.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { templateFiles } from '../tutorial/template-kit.ts';

const FACTS: Readonly<Record<string, PageFact>> = {
  '/name': pageFacts['/name'],
  '/releaseStage': pageFacts['/releaseStage'],
  '/limitations': pageFacts['/limitations'],
  '/changeLog/*/date': pageFacts['/changeLog/*/date'],
  '/changeLog/*/text': pageFacts['/changeLog/*/text'],
  '/auth/fields/*/note': pageFacts['/auth/fields/*/note'],
};

const WHOLE = `# {{app}}
{{#if preview}}In preview.{{/if}}
{{#each limitations}}{{this}}{{/each}}
{{#each changeLog}}{{date}}: {{text}}{{/each}}
{{> parts/fields credentials}}
`;

const FIELDS = `{{#each fields}}{{#if note}}{{note}}{{/if}}{{/each}}
{{#each alternatives}}{{#each fields}}{{#if note}}{{note}}{{/if}}{{/each}}{{/each}}
`;

function check(edition: string, fields = FIELDS): Problem[] {
  const parsed = parseTemplates(
    new Map([
      ['editions/page.hbs', edition],
      ['parts/fields.hbs', fields],
    ]),
  );
  return checkTemplates(parsed, { shape: pageShape, facts: FACTS });
}

test('an edition that shows everything is told nothing', () => {
  expect(check(WHOLE)).toEqual([]);
});

const HIDING: readonly (readonly [string, string, string])[] = [
  ['a text', '{{app}}', 'Pages of this edition hide /name: nothing shows app.'],
  ['a flag', '{{#if preview}}In preview.{{/if}}', 'Pages of this edition hide /releaseStage: nothing shows preview.'],
  ['a list', '{{this}}', 'Pages of this edition hide /limitations: nothing shows limitations[].'],
  [
    'a whole part',
    '{{#each changeLog}}{{date}}: {{text}}{{/each}}',
    'Pages of this edition hide /changeLog/*/date, /changeLog/*/text: nothing shows changeLog[].date, changeLog[].text.',
  ],
];

test.each(HIDING)('%s that nothing prints is named with its place in the view', (_, line, message) => {
  expect(check(WHOLE.replace(line, 'Nothing.'))).toMatchObject([
    { rule: 'template-hides-fact', severity: 'warning', file: 'templates/editions/page.hbs', line: 1, message },
  ]);
});

test('what a part prints for one place is still hidden in another', () => {
  expect(check(WHOLE, FIELDS.split('\n')[0])).toMatchObject([
    { message: expect.stringContaining('nothing shows credentials.alternatives[].fields[].note.') },
  ]);
});

test('to ask whether a text is there does not show it', () => {
  expect(check(WHOLE, FIELDS.replaceAll('{{note}}', 'There is a note.'))).toHaveLength(1);
});

test('an edition may leave something out, and says why', () => {
  const without = WHOLE.replace('{{#each changeLog}}{{date}}: {{text}}{{/each}}', '');
  expect(check(`{{! leaves out /changeLog: the history stands on a page of its own }}\n${without}`)).toEqual([]);
  expect(check(`{{!-- leaves out /changeLog/*/date: nobody asks --}}\n${without}`)).toMatchObject([
    { message: 'Pages of this edition hide /changeLog/*/text: nothing shows changeLog[].text.' },
  ]);
  expect(check(`{{! leaves out /: a page of one line }}\n{{app}}{{> parts/fields credentials}}`)).toEqual([]);
  expect(check(`{{! leaves out /changeLog }}\n${without}`)).toHaveLength(1);
});

test('a reason for a fact that there is not is a mistake', () => {
  expect(check(`{{! leaves out /limitation: none are known }}\n${WHOLE}`)).toMatchObject([
    { rule: 'template-unknown-name', severity: 'error', line: 1, hint: 'Did you mean "/limitations"?' },
  ]);
});

test('a mistake in a template is told alone: what it was to show is not known', () => {
  expect(check(WHOLE.replace('{{app}}', '{{ap}}'))).toMatchObject([{ rule: 'template-unknown-name' }]);
});

test('what a packaged part no longer prints is hidden, whichever it is', () => {
  const files = templateFiles();
  const printing = /\{\{(?:this|value|note|lifetime|scopes|means|place|text|heading|kind|contact|maximum)\}\}/;
  const { tables } = readTables(files);
  const still: string[] = [];
  for (const [name, text] of files) {
    if (!name.endsWith('.hbs')) continue;
    for (const [at, line] of text.split('\n').entries()) {
      if (!printing.test(line)) continue;
      const changed = text
        .split('\n')
        .toSpliced(at, 1, line.replace(new RegExp(printing, 'g'), '…'))
        .join('\n');
      const problems = checkTemplates(parseTemplates(new Map([...files, [name, changed]])), PAGES, tables);
      if (!problems.some(({ rule }) => rule === 'template-hides-fact')) still.push(`${name}: ${line}`);
    }
  }
  expect(still).toEqual([]);
});
