/** What every edition can print in every vocabulary. */
import { editionOf } from '../page-names.ts';
import { pageShape } from '../page-shape.ts';
import type { ParsedTemplates } from '../parse-templates.ts';
import { meet } from '../portal/era.ts';
import type { Portal } from '../portal/read-portal.ts';
import type { ReadTables } from '../read-tables.ts';
import { present } from '../template-scope.ts';
import type { TextForm } from '../text-form.ts';
import type { Shape } from '../view-shape.ts';
import { formFlag } from './form-flag.ts';
import { type ChosenTemplate, lowerTemplate } from './lower-template.ts';
import { type KnownSections, type TemplateLine, templateLines } from './template-lines.ts';
import { vocabularyConstants } from './vocabulary-constants.ts';

export interface PrintedEdition {
  readonly edition: string;
  readonly vocabulary: string;
  readonly lines: readonly TemplateLine[];
}

/** What is broken among the files prints nothing. */
export function printedEditions(
  { templates }: Pick<ParsedTemplates, 'templates'>,
  { tables }: Pick<ReadTables, 'tables'>,
): PrintedEdition[] {
  const editions = [...templates.keys()].flatMap((name) => {
    const edition = editionOf(`${name}.hbs`);
    return edition === undefined ? [] : [{ name, edition }];
  });
  return [...tables.vocabularies].flatMap(([vocabulary, words]) => {
    const portals = [...tables.portals].filter(([, { data }]) => meet(data, words));
    const navigations = [...tables.navigations].filter(([, { data }]) => meet(data, words));
    const chosen = new Map([...chosenTemplates('portal', portals), ...chosenTemplates('navigation', navigations)]);
    const constants = vocabularyConstants(
      words,
      navigations.flatMap(([, { data }]) => data.portal ?? []),
    );
    const lowering = { templates, formOf, chosen, form: '', known: new Map(), ...constants };
    const known: KnownSections = new Map();
    return editions.map(({ name, edition }) => ({
      edition,
      vocabulary,
      lines: templateLines(name, lowerTemplate(lowering, name), known),
    }));
  });
}

/** Each template of which a page has the one of its portal, or of its navigation. */
function chosenTemplates(
  kind: 'portal' | 'navigation',
  files: readonly (readonly [name: string, file: Pick<Portal, 'templates'>])[],
): Map<string, ChosenTemplate[]> {
  const chosen = new Map<string, ChosenTemplate[]>();
  for (const [name, { templates }] of files) {
    for (const called of templates.keys()) {
      chosen.set(called, [...(chosen.get(called) ?? []), { flag: formFlag(kind, name), templates }]);
    }
  }
  return chosen;
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
