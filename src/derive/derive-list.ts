/**
 * Lists of what stands in a folder, a row a file: rules, functions, outputs. Nobody keeps such a list by hand, so that a
 * file that was added is in use, and one that was forgotten cannot be. Text in, text out.
 */
import { textOrder } from '../problem/text-order.ts';

export interface ListedFile {
  /** The file's name without folder, such as `sample-name.ts`. */
  readonly name: string;
  readonly text: string;
}

export interface ListOptions {
  /** As the header names it: `src/lint/rules`. */
  readonly folder: string;
  /** The same folder as the list imports it: `./rules`. */
  readonly path: string;
  /** What each row is; a constant of the folder that is something else does not compile as part of the list. */
  readonly type: { readonly name: string; readonly path: string };
  /** The name of the list. */
  readonly list: string;
}

interface Row {
  readonly constant: string;
  readonly file: string;
}

/** A list of rows, in the order of their files. Every file of the folder holds one at least. */
export function deriveList(files: readonly ListedFile[], { folder, path, type, list }: ListOptions): string {
  const rows = rowsOf(files, /^export const (\w+)/gmu);
  const without = files.find(({ name }) => rows.every(({ file }) => file !== name));
  if (without !== undefined) throw new Error(`${folder}/${without.name} holds no ${type.name}.`);
  return `${header(folder)}
${importLines(rows, path)}
import type { ${type.name} } from '${type.path}';

export const ${list} = [
${rows.map(({ constant }) => `  ${constant},`).join('\n')}
] as const satisfies readonly ${type.name}[];
`;
}

/** The table of functions: those constants of the folder whose names have a capital, as the functions' have. */
export function deriveFunctionTable(files: readonly ListedFile[], folder: string, path: string): string {
  const rows = rowsOf(files, /^export const ([A-Z]\w*)/gmu);
  const names = rows.map(({ constant }) => constant).sort((a, b) => textOrder(a.toLowerCase(), b.toLowerCase()));
  return `${header(folder)}
${importLines(rows, path)}
import type { FunctionRow } from '${path}/function-row.ts';

export const functionNames = [
${names.map((name) => `  '${name}',`).join('\n')}
] as const;

export type FunctionName = (typeof functionNames)[number];

/** The row of a function says the name under which it stands here. */
export const functionTable: { readonly [Name in FunctionName]: FunctionRow<Name> } = {
${names.map((name) => `  ${name},`).join('\n')}
};
`;
}

function header(folder: string): string {
  return `/** Generated from ${folder}; add, change or remove a file there and run \`npm run derive\`. */`;
}

function rowsOf(files: readonly ListedFile[], constant: RegExp): Row[] {
  return files
    .toSorted((a, b) => textOrder(a.name, b.name))
    .flatMap(({ name, text }) =>
      Array.from(text.matchAll(constant), ([, found = '']) => ({ constant: found, file: name })),
    );
}

function importLines(rows: readonly Row[], path: string): string {
  const files = [...new Set(rows.map(({ file }) => file))];
  return files
    .map((file) => {
      const constants = rows.filter((row) => row.file === file).map((row) => row.constant);
      return `import { ${constants.join(', ')} } from '${path}/${file}';`;
    })
    .join('\n');
}
