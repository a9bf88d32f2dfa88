/**
 * Long texts of the program as files beside it: a step that puts the package together, so that no source has to care. The engine looks
 * through every letter of a module before it runs; a text of half a megabyte was a tenth of what `gen` takes to load all that generates.
 */
import { parseAst } from 'rolldown/parseAst';

/** In characters. A file takes as long to be opened and read as a text of some ten thousand takes to be looked through. */
const LONG = 100_000;

export interface TextsAside {
  readonly program: string;
  /** Path, as the program names it → text of each file that belongs there. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * @param program a module of JavaScript, with each long text as `const NAME = String.raw` of a text without places
 * @param at relative to the program: the files are named after it
 * @returns one that reads the same texts when it is loaded
 */
export function withTextsAside(program: string, at: string): TextsAside {
  const files = new Map<string, string>();
  let text = '';
  let from = 0;
  for (const { start, end, raw } of longTextsIn(program)) {
    const file = `${at}-${files.size + 1}.txt`;
    files.set(file, raw);
    text += `${program.slice(from, start)}${readText(file)}`;
    from = end;
  }
  return { program: text + program.slice(from), files };
}

interface LongText {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

function longTextsIn(program: string): LongText[] {
  if (program.length < LONG) return [];
  return parseAst(program).body.flatMap((node): LongText[] => {
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.flatMap(({ init }): LongText[] => {
      if (init?.type !== 'TaggedTemplateExpression') return [];
      const { start, end, tag, quasi } = init;
      const [only, ...others] = quasi.quasis;
      const isRaw = program.slice(tag.start, tag.end) === 'String.raw';
      if (only === undefined || others.length > 0 || !isRaw || only.value.raw.length < LONG) return [];
      return [{ start, end, raw: only.value.raw }];
    });
  });
}

function readText(file: string): string {
  return `globalThis.process.getBuiltinModule("node:fs").readFileSync(new URL("${file}", import.meta.url), "utf8")`;
}
