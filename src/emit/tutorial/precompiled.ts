/**
 * What templates do, worked out when the package is built: to parse them takes far longer than to render a page. Only
 * for templates in which no mistake was found.
 */
import { type Actions, actionsOf } from './template-actions.ts';

/** What a template does, by the template's name among all files: see `nameOf`. Each is read when somebody asks for it. */
export type Precompiled = Readonly<Record<string, () => Actions>>;

/** A template by its file, and by its name there where the file is of a portal or a navigation. */
export function nameOf(file: string, name = ''): string {
  return `${file} ${name}`;
}

/** The text of a module whose default export is `Precompiled`. */
export function precompiledModule(
  templates: Iterable<readonly [name: string, template: { readonly program: hbs.AST.Program }]>,
): string {
  const rows = Array.from(
    templates,
    ([name, { program }]) => `${JSON.stringify(name)}: () => (${JSON.stringify(actionsOf(program))}),\n`,
  );
  return `export default {\n${rows.join('')}};\n`;
}
