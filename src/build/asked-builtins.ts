/**
 * Node.js's own modules without their import: a step that puts the package together, so that no source has to care. An import of
 * `node:fs` or `node:process` reads every member of it, getters as well: for two of its names, that starts streams, the standard
 * input and more that few commands use. It was a tenth of what a command needs to start.
 */
import { parseAst } from 'rolldown/parseAst';

/** One declaration, as the bundler prints it: what there is by default, all of it, or some of it by its names. */
const FORM =
  /^import (?:(?<own>[\w$]+)(?:, )?)?(?:\* as (?<all>[\w$]+))?(?:\{ (?<some>[^}]*) \})? from "node:(?<name>[\w/]+)";$/u;

/**
 * @param program a module of JavaScript whose imports come first, and which nothing calls before it has run
 * @returns one that does the same, and asks the process for each module of Node.js (`process.getBuiltinModule`, from 20.16 on)
 * @throws where an import of Node.js's has a form that the bundler does not print
 */
export function withAskedBuiltins(program: string): string {
  let text = '';
  let from = 0;
  for (const { start, end } of builtinsIn(program)) {
    text += `${program.slice(from, start)}${askedFor(program.slice(start, end))}`;
    from = end;
  }
  return text + program.slice(from);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function builtinsIn(program: string): Stretch[] {
  return parseAst(program).body.flatMap((node): Stretch[] =>
    node.type === 'ImportDeclaration' && node.source.value.startsWith('node:') ? [node] : [],
  );
}

function askedFor(declaration: string): string {
  const { own, all, some, name = '' } = FORM.exec(declaration)?.groups ?? {};
  const names = [own, all, some === undefined ? undefined : `{ ${some.replaceAll(' as ', ': ')} }`];
  const consts = names.filter((each) => each !== undefined).map((each) => `${each} = ${askFor(name)}`);
  if (consts.length === 0) throw new Error(`An import that is not known: ${declaration}`);
  return `const ${consts.join(', ')};`;
}

function askFor(name: string): string {
  return name === 'process' ? 'globalThis.process' : `globalThis.process.getBuiltinModule("node:${name}")`;
}
