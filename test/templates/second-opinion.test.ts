/** The part of Handlebars that templates may use means what it means to Handlebars. */
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { pageForm } from '../../src/emit/tutorial/page-form.ts';
import { parseTemplates } from '../../src/emit/tutorial/parse-templates.ts';
import { RenderBudget } from '../../src/emit/tutorial/render-budget.ts';
import { outermost, runOf } from '../../src/emit/tutorial/run-actions.ts';
import { actionsOf } from '../../src/emit/tutorial/template-actions.ts';
import { viewPage } from '../../src/emit/tutorial/view.ts';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import { fullValue } from '../review/manifest-arbitrary.ts';
import { FORMS, templateFiles, templateKit } from '../tutorial/template-kit.ts';

const OPTIONS = { noEscape: true, strict: true, knownHelpersOnly: true } as const;

const VIEW = {
  name: 'Acme <&>',
  yes: true,
  no: false,
  none: null,
  nothing: '',
  empty: [],
  words: ['one', 'two', 'three'],
  item: {
    name: 'inner',
    list: [
      { name: 'a', words: ['x'] },
      { name: 'b', words: [] },
    ],
    deep: { name: 'deepest' },
  },
};

const PARTS: Readonly<Record<string, string>> = {
  name: '{{name}} {{@root.name}}',
  list: '{{#each this}}<{{this}}>{{else}}none{{/each}}',
  given: '{{name}} {{more}}{{#if flag}}!{{/if}}{{#with this}} {{more}}{{/with}}{{> again other="o"}}',
  again: '({{name}} {{more}} {{other}})',
};

/** A row of each construct. */
const TEXTS: readonly string[] = [
  'a {{name}} b {{{name}}} {{&name}} {{this.name}} {{./name}} {{item.deep.name}} {{@root.item.name}} {{none}}.',
  '{{#if yes}}a{{else}}b{{/if}}{{#if no}}a{{else}}b{{/if}}{{#if none}}a{{/if}}{{#if nothing}}a{{/if}}{{#if empty}}a{{/if}}',
  '{{#unless yes}}a{{else}}b{{/unless}}{{#unless empty}}a{{/unless}}{{^if no}}c{{/if}}{{^if yes}}c{{else}}d{{/if}}',
  '{{#if no}}a{{else if none}}b{{else if words}}c{{else}}d{{/if}}',
  '{{#each words}}{{@index}} {{@key}} {{this}}{{#if @first}}f{{/if}}{{#unless @last}}, {{/unless}}{{@first}}{{/each}}',
  '{{#each empty}}a{{else}}b{{/each}}{{#each words as |word at|}}{{at}}{{word}} {{../name}}{{/each}}',
  '{{#with item}}{{name}} {{../name}} {{#with deep}}{{name}} {{../name}} {{../../name}}{{/with}}{{else}}no{{/with}}',
  '{{#with none}}a{{else}}b {{name}}{{/with}}{{#with item as |it|}}{{it.deep.name}}{{#with it.deep}}{{it.name}}{{/with}}{{/with}}',
  '{{#each item.list}}{{name}}{{#each words}}{{this}} {{../name}} {{../../name}} {{@root.name}}{{/each}}{{/each}}',
  '{{#each item.list as |entry|}}{{#if entry.words}}{{#each entry.words}}{{@index}}{{entry.name}}{{@../index}}{{/each}}{{/if}}{{/each}}',
  '{{#each item.list}}{{#with this}}{{@index}}{{name}}{{/with}}{{/each}}',
  '{{> name}} {{> name item}} {{> list words}} {{> list empty}} {{#with item}}{{> name}}{{> name ../item.deep}}{{/with}}',
  '{{> given more="m" flag=true}} {{> given item more=name flag=no}} {{#each item.list}}{{> given more=@index flag=../yes}}{{/each}}',
  'a\n{{! a remark }}\n{{#if yes}}\nb\n{{/if}}\n  {{~#if yes~}}  c  {{~/if~}}  d\n{{!-- another --}}e \\{{name}}',
];

describe('a page is the same to Handlebars', () => {
  it.each(TEXTS)('%s', (text) => {
    const engine = Handlebars.create();
    engine.registerPartial(PARTS);
    const parts = new Map(
      Object.entries(PARTS).map(([name, part]) => [name, runOf(actionsOf(Handlebars.parse(part)))]),
    );
    const page = { root: VIEW, part: (name: string) => parts.get(name) ?? null, budget: new RenderBudget() };
    const printed = runOf(actionsOf(Handlebars.parse(text)))(outermost(VIEW), page);
    expect(printed).toBe(engine.compile(text, OPTIONS)(VIEW));
    expect(printed).not.toBe('');
  });

  it('of a manifest that states everything, in forms that use all templates', () => {
    const { manifest } = checkSchema(fullValue());
    if (manifest === null) throw new Error('the manifest has an error');
    const connector = resolveConnector(manifest, 'acme', 'connectors/acme.json');
    const kit = templateKit();
    const engine = Handlebars.create();
    const { templates } = parseTemplates(templateFiles());
    for (const form of FORMS) {
      const found = pageForm(connector, kit, form);
      if (found.form === null) throw new Error(JSON.stringify(found.problems));
      const { portal, navigation } = found.form;
      const all = new Map([...templates, ...portal.templates, ...navigation.templates]);
      const partials = Object.fromEntries(
        Array.from(all, ([name, { program }]) => [name, engine.compile(program, OPTIONS)]),
      );
      const view = viewPage(connector, found.form);
      const printed = partials[`editions/${form.edition}`]?.(view, { partials });
      expect(kit.editions.get(form.edition)?.(view, found.names)).toBe(printed);
    }
  });
});
