/** The tutorial page: templates compiled once, then one page a connector. Nothing here reads or writes a file. */

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
import { nameOf, type Precompiled, precompiledModule } from './precompiled.ts';
import { readTables, soundTables } from './read-tables.ts';
import { RenderBudget, TemplateRunaway } from './render-budget.ts';
import { outermost, type Run, runOf } from './run-actions.ts';
import { actionsOf } from './template-actions.ts';
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

/**
 * Files that `compileTemplates` found no mistake in before: nothing is checked, and only what a page needs is compiled.
 *
 * @param precompiled what was compiled from the same files before, all of it or a part
 */
export function compileSound(files: ReadonlyMap<string, string>, precompiled: Precompiled = {}): TemplateKit {
  const tables = soundTables(files, precompiled);
  return { ...tables, editions: compileEditions(soundTemplates(files, precompiled), tables) };
}

/** @param sound what was compiled from the files, if they are known to have no mistake: then nobody looks for one */
export function compileKnown(files: ReadonlyMap<string, string>, sound: Precompiled | null): CompiledTemplates {
  return sound === null ? compileTemplates(files) : { kit: compileSound(files, sound), problems: [] };
}

/** The text of a module that exports what can be compiled from files without a mistake. */
export function precompile(files: ReadonlyMap<string, string>): string {
  const { portals, navigations } = soundTables(files, {});
  const ofFile = [...soundTemplates(files, {}).values()].map((template) => [nameOf(template.file), template] as const);
  const ofChosen = [...portals.values(), ...navigations.values()].flatMap(({ templates }) =>
    Array.from(templates, ([name, template]) => [nameOf(template.file, name), template] as const),
  );
  return precompiledModule([...ofFile, ...ofChosen]);
}

type Chosen = Pick<FormTables, 'portals' | 'navigations'>;

/** The editions among checked templates, each with the parts that it calls. */
export function compileEditions(
  templates: ReadonlyMap<string, ParsedTemplate>,
  { portals, navigations }: Chosen,
): TemplateKit['editions'] {
  const runs = new Map<ParsedTemplate, Run>();
  const runOfTemplate = (template: ParsedTemplate): Run => {
    const run = runs.get(template) ?? runOf(template.precompiled?.() ?? actionsOf(template.program));
    runs.set(template, run);
    return run;
  };
  /** Of a page with these steps: each part is prepared for the first page that calls it. */
  const partsOf = onceForPair((portal, navigation) => {
    const known = new Map<string, Run | null>();
    const chosen = [navigations.get(navigation)?.templates, portals.get(portal)?.templates];
    return (name: string): Run | null => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const template = chosen.find((each) => each?.has(name))?.get(name) ?? templates.get(name);
      const run = template === undefined ? null : runOfTemplate(template);
      known.set(name, run);
      return run;
    };
  });
  const editions = new Map<string, RenderPage>();
  for (const [name, template] of templates) {
    const edition = editionOf(`${name}.hbs`);
    if (edition === undefined) continue;
    editions.set(edition, (root, { portal, navigation }) => {
      const page = { root, part: partsOf(portal, navigation), budget: new RenderBudget() };
      return runOfTemplate(template)(outermost(root), page);
    });
  }
  return editions;
}

function onceForPair<Value>(make: (one: string, other: string) => Value): typeof make {
  const known = new Map<string, Value>();
  return (one, other) => {
    const key = `${one} ${other}`;
    const value = known.get(key) ?? make(one, other);
    known.set(key, value);
    return value;
  };
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
