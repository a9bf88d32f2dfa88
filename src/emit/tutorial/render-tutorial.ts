/** The tutorial page: templates compiled once, then one page a connector. Nothing here reads or writes a file. */

import Handlebars from 'handlebars';
import type { Connector } from '../../connector/connector.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkTemplates } from './check-templates.ts';
import { finishPage } from './finish-page.ts';
import type { PageChoice } from './page-choice.ts';
import { editionOf, unknownPageNames, vocabularyOf } from './page-names.ts';
import type { PageView } from './page-shape.ts';
import { type ParsedTemplate, parseTemplates } from './parse-templates.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { RenderBudget, TemplateRunaway } from './render-budget.ts';
import { TEMPLATE_RULES } from './template-rules.ts';
import { viewPage } from './view.ts';
import type { Vocabulary } from './vocabulary-shape.ts';

/** Checked and compiled templates with the vocabularies that belong to them. */
export interface TemplateKit {
  readonly editions: ReadonlyMap<string, (view: PageView) => string>;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
}

export interface CompiledTemplates {
  /** `null` where a template or vocabulary has an error. */
  readonly kit: TemplateKit | null;
  readonly problems: readonly Problem[];
}

/**
 * @param files path below `templates/` (with forward slashes) to text
 */
export function compileTemplates(files: ReadonlyMap<string, string>): CompiledTemplates {
  const parsed = parseTemplates(files);
  const vocabularies = readVocabularies(files);
  const problems = [...parsed.problems, ...checkTemplates(parsed), ...vocabularies.problems];
  if (problems.some(({ severity }) => severity === 'error')) return { kit: null, problems };

  return { kit: { editions: compileEditions(parsed.templates), vocabularies: vocabularies.found }, problems };
}

/** The editions among checked templates, each with the parts that it calls. */
export function compileEditions(templates: ReadonlyMap<string, ParsedTemplate>): TemplateKit['editions'] {
  const engine = Handlebars.create();
  const budget = new RenderBudget();
  const each = engine.helpers['each'];
  if (each !== undefined) engine.registerHelper('each', budget.each(each));
  const options = { noEscape: true, strict: true, knownHelpersOnly: true };
  const editions = new Map<string, (view: PageView) => string>();
  for (const [name, { program }] of templates)
    engine.registerPartial(name, budget.part(engine.compile(program, options)));
  for (const [name, { program }] of templates) {
    const edition = editionOf(`${name}.hbs`);
    if (edition === undefined) continue;
    const render = engine.compile<PageView>(program, options);
    editions.set(edition, (view) => {
      budget.reset();
      return render(view);
    });
  }
  return editions;
}

function readVocabularies(files: ReadonlyMap<string, string>): { found: Map<string, Vocabulary>; problems: Problem[] } {
  const found = new Map<string, Vocabulary>();
  const problems: Problem[] = [];
  for (const [path, text] of files) {
    const name = vocabularyOf(path);
    if (name === undefined) continue;
    const read = readVocabulary(text, `templates/${path}`);
    problems.push(...read.problems);
    if (read.vocabulary !== null) found.set(name, read.vocabulary);
  }
  return { found, problems };
}

/** One page. An edition or vocabulary that does not exist is a problem, and the text is then empty. */
export function emitTutorial(
  connector: Connector,
  kit: TemplateKit,
  choice: PageChoice = {},
): { readonly text: string; readonly problems: readonly Problem[] } {
  const edition = choice.edition ?? connector.page.edition;
  const vocabulary = choice.vocabulary ?? connector.page.vocabulary;
  const render = kit.editions.get(edition);
  const words = kit.vocabularies.get(vocabulary);
  if (render === undefined || words === undefined) {
    const names = { edition: [...kit.editions.keys()].sort(), vocabulary: [...kit.vocabularies.keys()].sort() };
    return { text: '', problems: unknownPageNames(connector, names, { edition, vocabulary }) };
  }
  return rendered(() => finishPage(render(viewPage(connector, words))), edition);
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
