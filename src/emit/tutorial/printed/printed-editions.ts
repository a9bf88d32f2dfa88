/** What every edition can print in every vocabulary. */
import { editionOf, vocabularyOf } from '../page-names.ts';
import { pageShape } from '../page-shape.ts';
import { parseTemplates } from '../parse-templates.ts';
import { readVocabulary } from '../read-vocabulary.ts';
import { present } from '../template-scope.ts';
import type { TextForm } from '../text-form.ts';
import type { Shape } from '../view-shape.ts';
import type { Vocabulary } from '../vocabulary-shape.ts';
import { lowerTemplate } from './lower-template.ts';
import { type PrintedLines, templateLines } from './template-lines.ts';
import { vocabularyConstants } from './vocabulary-constants.ts';

export interface PrintedEdition extends PrintedLines {
  readonly edition: string;
  readonly vocabulary: string;
}

/** @param files path below `templates/` to text, as for `compileTemplates`; what is broken in them prints nothing */
export function printedEditions(files: ReadonlyMap<string, string>): PrintedEdition[] {
  const { templates } = parseTemplates(files);
  const editions = [...templates.keys()].flatMap((name) => {
    const edition = editionOf(`${name}.hbs`);
    return edition === undefined ? [] : [{ name, edition }];
  });
  return [...vocabulariesIn(files)].flatMap(([vocabulary, words]) => {
    const lowering = { templates, formOf, ...vocabularyConstants(words) };
    return editions.map(({ name, edition }) => ({
      edition,
      vocabulary,
      ...templateLines(name, lowerTemplate(lowering, name)),
    }));
  });
}

/** The vocabularies among template files that have no mistake. */
export function vocabulariesIn(files: ReadonlyMap<string, string>): Map<string, Vocabulary> {
  const found = new Map<string, Vocabulary>();
  for (const [path, text] of files) {
    const name = vocabularyOf(path);
    const vocabulary = name === undefined ? null : readVocabulary(text, path).vocabulary;
    if (name !== undefined && vocabulary !== null) found.set(name, vocabulary);
  }
  return found;
}

/** The form of the text at a view path such as `credentials.fields[].label`. */
function formOf(path: string): TextForm | null {
  const steps = path.replace(/\[\w*\]/g, '.[]').split('.');
  const shape = steps.reduce<Shape | undefined>((at, step) => {
    const here = at === undefined ? undefined : present(at);
    if (here?.kind === 'list') return step === '[]' ? here.item : undefined;
    return here?.kind === 'object' ? here.fields[step] : undefined;
  }, pageShape);
  const found = shape === undefined ? undefined : present(shape);
  return found?.kind === 'text' ? found.form : null;
}
