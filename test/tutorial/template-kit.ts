/** The package's own templates, compiled once for all tests. */
import fs from 'node:fs';
import path from 'node:path';
import type { Connector } from '../../src/connector/connector.ts';
import { PAGE_CHOICES, type PageChoice } from '../../src/emit/tutorial/page-choice.ts';
import { type FormNames, pageForm } from '../../src/emit/tutorial/page-form.ts';
import { pageNamesIn } from '../../src/emit/tutorial/page-names.ts';
import { compileTemplates, emitTutorial, type TemplateKit } from '../../src/emit/tutorial/render-tutorial.ts';
import { covering } from '../run/covering.ts';
import { isDeep } from '../run/depth.ts';
import { connector } from './connector-builder.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');

export function templateFiles(): Map<string, string> {
  const names = fs.readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(?:hbs|json)$/.test(name)).map((name) => name.split(path.sep).join('/'));
  return new Map(files.map((name) => [name, fs.readFileSync(path.join(TEMPLATES, name), 'utf8')]));
}

let compiled: TemplateKit | null = null;

export function templateKit(): TemplateKit {
  compiled ??= freshTemplateKit();
  return compiled;
}

export function freshTemplateKit(): TemplateKit {
  const { kit, problems } = compileTemplates(templateFiles());
  if (kit === null) throw new Error(JSON.stringify(problems, null, 2));
  return kit;
}

/** Every sensible form of a page: the product of its five things, without those that were never seen together. */
export const ALL_FORMS: readonly FormNames[] = formsOf(templateKit());

/** So many of them that each edition, vocabulary, portal, navigation and use of includes is among them. */
export const FORMS: readonly FormNames[] = covering(ALL_FORMS, (form) =>
  PAGE_CHOICES.map((kind) => `${kind} ${form[kind]}`),
);

export function formsOf(kit: TemplateKit): FormNames[] {
  const names = pageNamesIn(templateFiles().keys());
  const choices = PAGE_CHOICES.reduce<readonly PageChoice[]>(
    (all, kind) => all.flatMap((choice) => names[kind].map((name) => ({ ...choice, [kind]: name }))),
    [{}],
  );
  return choices.flatMap((choice) => {
    const found = pageForm(connector(), kit, choice);
    return found.form === null ? [] : [found.names];
  });
}

/** Two that differ in as much as they can: what a value makes hangs on no choice but that of the portal. */
export const FAR_APART = FORMS.slice(0, 2);

/** One of a list, in a deep run two, others at each place: where many manifests take their turn, each form is had several times. */
export function turnOf<Item>(items: readonly Item[], at: number): Item[] {
  const count = isDeep ? 2 : 1;
  return items.filter((_, index) => (index - count * at + count * items.length * (at + 1)) % items.length < count);
}

export function formName(form: FormNames): string {
  return PAGE_CHOICES.map((kind) => form[kind]).join(' × ');
}

/** The page of a connector in these forms. */
export function renderAll(
  kit: TemplateKit,
  made: Connector,
  forms: readonly FormNames[] = FORMS,
): { readonly pair: string; readonly form: FormNames; readonly edition: string; readonly text: string }[] {
  return forms.map((form) => {
    const { text, problems } = emitTutorial(made, kit, form);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    return { pair: formName(form), form, edition: form.edition, text };
  });
}
