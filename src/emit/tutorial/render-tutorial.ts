/** The tutorial page: templates compiled once, then one page a connector. Nothing here reads or writes a file. */
import Handlebars from 'handlebars';
import type { Connector } from '../../connector/connector.ts';
import { didYouMean } from '../../directory/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkTemplates } from './check-templates.ts';
import { finishPage } from './finish-page.ts';
import type { PageView } from './page-shape.ts';
import { parseTemplates } from './parse-templates.ts';
import { readVocabulary } from './read-vocabulary.ts';
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

export interface TutorialChoice {
  /** Instead of the edition that the manifest names. */
  readonly edition?: string;
  /** Instead of the vocabulary that the manifest names. */
  readonly vocabulary?: string;
}

const EDITION = /^editions\/(.+)\.hbs$/;
const VOCABULARY = /^vocabularies\/(.+)\.json$/;

/**
 * @param files path below `templates/` (with forward slashes) to text
 */
export function compileTemplates(files: ReadonlyMap<string, string>): CompiledTemplates {
  const parsed = parseTemplates(files);
  const vocabularies = readVocabularies(files);
  const problems = [...parsed.problems, ...checkTemplates(parsed.templates), ...vocabularies.problems];
  if (problems.some(({ severity }) => severity === 'error')) return { kit: null, problems };

  const engine = Handlebars.create();
  const options = { noEscape: true, strict: true, knownHelpersOnly: true };
  const editions = new Map<string, (view: PageView) => string>();
  for (const [name, { program }] of parsed.templates)
    engine.registerPartial(name, engine.compile<unknown>(program, options));
  for (const [name, { program }] of parsed.templates) {
    const edition = EDITION.exec(`${name}.hbs`)?.[1];
    if (edition !== undefined) editions.set(edition, engine.compile<PageView>(program, options));
  }
  return { kit: { editions, vocabularies: vocabularies.found }, problems };
}

function readVocabularies(files: ReadonlyMap<string, string>): { found: Map<string, Vocabulary>; problems: Problem[] } {
  const found = new Map<string, Vocabulary>();
  const problems: Problem[] = [];
  for (const [path, text] of files) {
    const name = VOCABULARY.exec(path)?.[1];
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
  choice: TutorialChoice = {},
): { readonly text: string; readonly problems: readonly Problem[] } {
  const edition = choice.edition ?? connector.page.edition;
  const vocabulary = choice.vocabulary ?? connector.page.vocabulary;
  const render = kit.editions.get(edition);
  const words = kit.vocabularies.get(vocabulary);
  const problems = [
    ...(render === undefined ? [unknown(connector, 'edition', edition, [...kit.editions.keys()])] : []),
    ...(words === undefined ? [unknown(connector, 'vocabulary', vocabulary, [...kit.vocabularies.keys()])] : []),
  ];
  if (render === undefined || words === undefined) return { text: '', problems };
  return { text: finishPage(render(viewPage(connector, words))), problems };
}

function unknown(
  connector: Connector,
  kind: 'edition' | 'vocabulary',
  name: string,
  known: readonly string[],
): Problem {
  const sorted = [...known].sort();
  return {
    rule: `page-${kind}`,
    severity: 'error',
    message: `There is no ${kind} "${name}".`,
    file: connector.manifestPath,
    line: 1,
    column: 1,
    pointer: `/tutorial/${kind}`,
    hint: didYouMean(name, sorted) ?? `There are: ${sorted.join(', ')}.`,
  };
}
