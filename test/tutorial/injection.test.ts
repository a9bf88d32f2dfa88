/** No string of a manifest becomes markup: a page of hostile strings has the structure of a page of harmless ones. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import type { FormNames } from '../../src/emit/tutorial/page-form.ts';
import { runs } from '../run/depth.ts';
import { attribute, connector, fact, field, picture, section, step, users } from './connector-builder.ts';
import { blockOutline, boldWords, pageOutline } from './page-outline.ts';
import { FAR_APART, renderAll, templateKit } from './template-kit.ts';

const kit = templateKit();

const HOSTILE = [
  '|',
  '`',
  '```',
  '](',
  '](javascript:alert(1))',
  '<script>',
  '</a>',
  '<!--',
  '-->',
  '{{',
  '}}',
  '{{app}}',
  '\n',
  '\n\n',
  '\n---\n',
  '\n# ',
  '"',
  "'",
  '**',
  '__',
  '~~',
  '# ',
  '> ',
  '* ',
  '1. ',
  '+ ',
  '- ',
  '===',
  ':::',
  '![',
  '[x]: y',
  '&lt;',
  '&#60;',
  '\\',
  '\\|',
  '\t',
  '\r',
  ' ',
  '\u2028',
  '\0',
  '${',
  '*/',
  '__proto__',
  '../',
  '@',
  ':',
  '|---|---|',
  '%',
  '^',
  '[^1]',
  'http://x.example',
  'www.x.example',
  '- [ ] ',
  '(',
  ')',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 3 }), fc.constantFrom('a', 'Word')), {
    maxLength: 6,
  })
  .map((parts) => `x${parts.join('')}x`);

/** The same connector with a text in each place where manifests have plain text. */
function made(text: string): Connector {
  const { auth, page } = connector();
  const fields = [
    field('Tenant URL', { from: { kind: 'fixed', value: text } }),
    field(text, {
      vendor: text,
      from: { kind: 'template', value: text, placeholders: [{ text, means: 'what it is' }] },
    }),
    field('Region', {
      from: { kind: 'choices', by: text, values: [{ when: text, value: text, signIn: null }] },
      lifetime: text,
      scopes: [text],
    }),
  ];
  return connector({
    name: text,
    gallery: { name: text, steps: [] },
    homepage: null,
    auth: { ...auth, fields, adminRole: text },
    setup: {
      intro: null,
      body: [],
      pointer: '',
      steps: [
        step('Open it.', {
          actor: text,
          code: { language: 'sql', text: 'select 1' },
          pictures: [picture('a.png', text)],
        }),
        step(null, { yields: [{ label: text, field: fields[1] ?? null }] }),
      ],
    },
    support: [{ contact: `ask ${text}`, fields }],
    users: users({
      attributes: [
        attribute(text, {
          type: fact(text),
          mapping: fact({ kind: 'direct', source: text }),
          defaultValue: fact(text),
        }),
        attribute('title'),
      ],
    }),
    sections: [section('end', text, ['A paragraph.'])],
    resources: [
      {
        text,
        url: `https://a.example/${encodeURIComponent(text.slice(0, 3).replace(/[\ud800-\udfff]/g, ''))}`,
        pointer: '',
      },
    ],
    page: {
      ...page,
      title: text,
      description: text,
      author: text,
      customerIntent: text,
      progressLabel: text,
      edition: text,
    },
  });
}

test('plain strings never become markup', () => {
  const harmless = renderAll(kit, made('xyz'), FAR_APART).map(({ text }) => pageOutline(text));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(renderAll(kit, made(text), FAR_APART).map((page) => pageOutline(page.text))).toEqual(harmless);
    }),
    { numRuns: runs(20) },
  );
});

/** People's Markdown may hold markup of its own, but what stands around it keeps its structure. */
test('inline and block Markdown stays in its place', () => {
  const withProse = (text: string) =>
    connector({
      prerequisites: [fact(text)],
      limitations: [fact(text)],
      setup: {
        intro: text,
        body: [text],
        pointer: '',
        steps: [step(text, { after: text, notes: [{ kind: 'note', after: false, text, pointer: '' }] })],
      },
      notes: [{ at: 'credentials', kind: 'tip', text, pointer: '' }],
      users: users({ notes: [fact(text)], attributes: [attribute('userName', { note: fact(text) })] }),
      blocks: [{ at: 'intro', body: [text], pointer: '' }],
      sections: [section('monitor', 'Section', [text])],
    });
  const harmless = new Map(
    renderAll(kit, withProse('xyz'), FAR_APART).map(({ form, text }) => [
      form,
      { outline: blockOutline(text), labels: boldWords(text) },
    ]),
  );
  const staysIn = (text: string, forms: readonly FormNames[]) => {
    for (const page of renderAll(kit, withProse(text), forms)) {
      const wanted = harmless.get(page.form);
      expect(blockOutline(page.text), text).toBe(wanted?.outline);
      const bold = boldWords(page.text);
      expect(wanted?.labels.filter((label) => !bold.includes(label))).toEqual([]);
    }
  };
  const parts = HOSTILE.filter((part) => !/[\n\r]/.test(part));
  for (const [at, part] of parts.entries()) staysIn(`x${part}x`, FAR_APART.slice(at % 2).slice(0, 1));
  const several = fc.array(fc.oneof(fc.constantFrom(...parts), fc.constantFrom('a', 'Word')), { maxLength: 6 });
  fc.assert(
    fc.property(several, (some) => staysIn(`x${some.join('')}x`, FAR_APART)),
    { numRuns: runs(5) },
  );
});

test('front matter keeps each value on its line', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const page of renderAll(kit, made(text), FAR_APART)) {
        const yaml = /^---\n([\s\S]*?)\n---\n/.exec(page.text)?.[1] ?? '';
        for (const line of yaml.split('\n'))
          expect(line).toMatch(/^$|^#|^[\w.]+: ?(?:[A-Za-z0-9][^#'"|>&*!%{}[\]]*|'(?:[^']|'')*')$/);
        expect(yaml.match(/^title:/gm)).toHaveLength(1);
      }
    }),
    { numRuns: runs(20) },
  );
});
