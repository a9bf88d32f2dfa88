/**
 * Templates compiled when the package is built: to parse and compile them takes far longer than to render a page. Only
 * for templates in which no mistake was found.
 */
import Handlebars from 'handlebars';

/** What Handlebars makes a template of, by the template's name among all files: see `nameOf`. */
export type Precompiled = Readonly<Record<string, () => object>>;

export const COMPILE_OPTIONS = { noEscape: true, strict: true, knownHelpersOnly: true } as const;

/** A template by its file, and by its name there where the file is of a portal or a navigation. */
export function nameOf(file: string, name = ''): string {
  return `${file} ${name}`;
}

/** The text of a module whose default export is `Precompiled`. */
export function precompiledModule(
  templates: Iterable<readonly [name: string, template: { readonly program: ReturnType<typeof Handlebars.parse> }]>,
): string {
  const rows = Array.from(
    templates,
    ([name, { program }]) => `${JSON.stringify(name)}: () => (${Handlebars.precompile(program, COMPILE_OPTIONS)}),\n`,
  );
  return `export default {\n${rows.join('')}};\n`;
}
