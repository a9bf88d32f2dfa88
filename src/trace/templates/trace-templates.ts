import type { Connector } from '../../connector/connector.ts';
import { onceForTexts } from '../../emit/tutorial/once-for-texts.ts';
import type { PageChoice } from '../../emit/tutorial/page-choice.ts';
import { pageForm } from '../../emit/tutorial/page-form.ts';
import { parseTemplates } from '../../emit/tutorial/parse-templates.ts';
import { compileEditions, compileTemplates, type TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import { viewPage } from '../../emit/tutorial/view.ts';
import type { Problem } from '../../problem/problem.ts';
import type { PageNames } from '../other-values.ts';
import { markChosen, markTemplates } from './mark-templates.ts';
import { markVocabularies } from './mark-vocabulary.ts';
import { type MarkedPlace, Marks, type TemplatePlace } from './marks.ts';
import { templateLines } from './template-lines.ts';

/** Templates as `gen` uses them, beside the same ones with marks in them. Made once for any number of pages. */
export interface TraceTemplates {
  readonly kit: TemplateKit;
  readonly marked: TemplateKit;
  readonly places: readonly MarkedPlace[];
}

export interface PreparedTemplates {
  /** `null` where a template or vocabulary has an error. */
  readonly templates: TraceTemplates | null;
  readonly problems: readonly Problem[];
}

/**
 * @param files path below `templates/` (with forward slashes) to text
 */
export const prepareTemplates: (files: ReadonlyMap<string, string>) => PreparedTemplates = onceForTexts(prepare);

function prepare(files: ReadonlyMap<string, string>): PreparedTemplates {
  const { kit, problems } = compileTemplates(files);
  if (kit === null) return { templates: null, problems };
  const marks = new Marks();
  const chosen = { portals: markChosen(kit.portals, marks), navigations: markChosen(kit.navigations, marks) };
  const editions = compileEditions(markTemplates(parseTemplates(files).templates, files, marks), chosen);
  const marked = { ...chosen, editions, vocabularies: markVocabularies(files, kit, marks) };
  return { templates: { kit, marked, places: marks.places }, problems };
}

export function pageNames({ editions, vocabularies, portals, navigations }: TemplateKit): PageNames {
  return {
    editions: [...editions.keys()],
    vocabularies: [...vocabularies.keys()],
    portals: [...portals.keys()],
    navigations: [...navigations.keys()],
  };
}

/** For each line of a connector's page, the template line that printed it. Index 0 is line 1. */
export function templatesOfPage(
  connector: Connector,
  page: string,
  { marked, places }: TraceTemplates,
  choice: PageChoice,
): readonly (TemplatePlace | null)[] {
  const { form, ...found } = pageForm(connector, marked, choice);
  const names = 'names' in found ? found.names : null;
  const render = names === null ? undefined : marked.editions.get(names.edition);
  if (form === null || names === null || render === undefined) return [];
  return templateLines(page, render(viewPage(connector, form), names), places);
}
