/** The tutorial page: templates compiled once, then one page a connector. Nothing here reads or writes a file. */

import Handlebars from 'handlebars';
import type { Connector } from '../../connector/connector.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkTemplates, PAGES } from './check-templates.ts';
import { finishPage } from './finish-page.ts';
import { onceForTexts } from './once-for-texts.ts';
import type { PageChoice } from './page-choice.ts';
import { type FormNames, type FormTables, pageForm } from './page-form.ts';
import { editionOf } from './page-names.ts';
import type { PageView } from './page-shape.ts';
import { type ParsedTemplate, parseTemplates, soundTemplates } from './parse-templates.ts';
import { missingSteps } from './portal/steps-on-page.ts';
import { readTables } from './read-tables.ts';
import { RenderBudget, TemplateRunaway } from './render-budget.ts';
import { TEMPLATE_RULES } from './template-rules.ts';
import { viewPage } from './view.ts';

/** The page of a view, with the steps of the portal and of the way to it that were chosen by name. */
export type RenderPage = (view: PageView, names: Pick<FormNames, 'portal' | 'navigation'>) => string;

/** Checked and compiled templates with the vocabularies, portals and navigations that belong to them. */
export interface TemplateKit extends FormTables {
  readonly editions: ReadonlyMap<string, RenderPage>;
}

export interface CompiledTemplates {
  /** `null` where a template, a vocabulary, a portal or a navigation has an error. */
  readonly kit: TemplateKit | null;
  readonly problems: readonly Problem[];
}

/**
 * @param files path below `templates/` (with forward slashes) to text
 */
export const compileTemplates: (files: ReadonlyMap<string, string>) => CompiledTemplates = onceForTexts(compile);

function compile(files: ReadonlyMap<string, string>): CompiledTemplates {
  const parsed = parseTemplates(files);
  const { tables, unread, problems: ofTables } = readTables(files);
  // Whoever calls the steps of a portal that cannot be read makes no second mistake.
  const { templates } = parsed;
  const unparsed = new Set([...parsed.unparsed, ...unread]);
  const found = checkTemplates({ templates, unparsed }, PAGES, tables);
  const problems = [...parsed.problems, ...found, ...ofTables];
  if (problems.some(({ severity }) => severity === 'error')) return { kit: null, problems };

  return { kit: { ...tables, editions: compileEditions(templates, tables) }, problems };
}

/** Files that `compileTemplates` found no mistake in before: nothing is checked, and only what a page needs is compiled. */
export function compileSound(files: ReadonlyMap<string, string>): TemplateKit {
  const { tables } = readTables(files);
  return { ...tables, editions: compileEditions(soundTemplates(files), tables) };
}

type Chosen = Pick<FormTables, 'portals' | 'navigations'>;

/** The editions among checked templates, each with the parts that it calls. */
export function compileEditions(
  templates: ReadonlyMap<string, ParsedTemplate>,
  { portals, navigations }: Chosen,
): TemplateKit['editions'] {
  const engine = Handlebars.create();
  const budget = new RenderBudget();
  const each = engine.helpers['each'];
  if (each !== undefined) engine.registerHelper('each', budget.each(each));
  const options = { noEscape: true, strict: true, knownHelpersOnly: true };
  const compiled = <View>(template: ParsedTemplate): Handlebars.TemplateDelegate<View> => {
    let render: Handlebars.TemplateDelegate<View> | null = null;
    return (view, more) => {
      render ??= engine.compile<View>(template.program, options);
      return render(view, more);
    };
  };
  const partials = (parts: ReadonlyMap<string, ParsedTemplate> | undefined) =>
    Object.fromEntries(Array.from(parts ?? [], ([name, template]) => [name, budget.part(compiled(template))]));
  engine.registerPartial(partials(templates));
  const ofPortals = new Map([...portals].map(([name, portal]) => [name, partials(portal.templates)]));
  const ofNavigations = new Map([...navigations].map(([name, way]) => [name, partials(way.templates)]));
  const editions = new Map<string, RenderPage>();
  for (const [name, template] of templates) {
    const edition = editionOf(`${name}.hbs`);
    if (edition === undefined) continue;
    const render = compiled<PageView>(template);
    editions.set(edition, (view, { portal, navigation }) => {
      budget.reset();
      return render(view, { partials: { ...ofPortals.get(portal), ...ofNavigations.get(navigation) } });
    });
  }
  return editions;
}

/**
 * One page. A name that does not exist, or things that do not go together, are problems, and the text is then empty;
 * what stands at a step that the portal does not have is left out, with a warning.
 */
export function emitTutorial(
  connector: Connector,
  kit: TemplateKit,
  choice: PageChoice = {},
): { readonly text: string; readonly problems: readonly Problem[] } {
  const found = pageForm(connector, kit, choice);
  const render = found.form === null ? undefined : kit.editions.get(found.names.edition);
  if (found.form === null || render === undefined) return { text: '', problems: found.problems };
  const { form, names } = found;
  const view = viewPage(connector, form);
  const { text, problems } = rendered(() => finishPage(render(view, names)), names.edition);
  return { text, problems: [...problems, ...missingSteps(connector, form, names, view)] };
}

function rendered(render: () => string, edition: string): ReturnType<typeof emitTutorial> {
  try {
    return { text: render(), problems: [] };
  } catch (error) {
    if (!(error instanceof TemplateRunaway)) throw error;
    const { id, severity } = TEMPLATE_RULES['template-runaway'];
    const place = { file: `templates/editions/${edition}.hbs`, line: 1, column: 1, pointer: '' };
    const message = `The page would take ${error.message}, so it was given up.`;
    const hint = 'Look for {{#each}} inside {{#each}}, and for parts that call parts many times.';
    return { text: '', problems: [{ rule: id, severity, message, hint, ...place }] };
  }
}
