/**
 * Templates that print, before each piece of text, which line of which template it stands on. Rendering with them
 * and taking the marks out again tells where every line of a page comes from.
 */
import type { ParsedTemplate } from '../../emit/tutorial/parse-templates.ts';
import { isBlock, isMustache, isText } from '../../emit/tutorial/template-nodes.ts';
import type { Marks } from './marks.ts';

/**
 * @param sources path below `templates/` to text, as the templates were parsed from it
 */
export function markTemplates(
  templates: ReadonlyMap<string, ParsedTemplate>,
  sources: ReadonlyMap<string, string>,
  marks: Marks,
): ReadonlyMap<string, ParsedTemplate> {
  const marked = new Map<string, ParsedTemplate>();
  for (const [name, { file, program }] of templates) {
    const lines = (sources.get(`${name}.hbs`) ?? '').split(/\r\n?|\n/u);
    const mark: Mark = (line) => marks.at({ file, line, kind: hasWords(lines[line - 1] ?? '') ? 'words' : 'layout' });
    marked.set(name, { file, program: markProgram(program, mark) });
  }
  return marked;
}

/** The same for what a page is chosen by: a text of such a file is all words. */
export function markChosen<Each extends { readonly templates: ReadonlyMap<string, ParsedTemplate> }>(
  files: ReadonlyMap<string, Each>,
  marks: Marks,
): ReadonlyMap<string, Each> {
  const marked = ({ file, program }: ParsedTemplate): ParsedTemplate => {
    return { file, program: markProgram(program, (line) => marks.at({ file, line, kind: 'words' })) };
  };
  return new Map(
    Array.from(files, ([name, each]): [string, Each] => {
      const templates = new Map(Array.from(each.templates, ([called, template]) => [called, marked(template)]));
      return [name, { ...each, templates }];
    }),
  );
}

function hasWords(line: string): boolean {
  return /\p{L}/u.test(line.replace(/\{\{.*?\}\}/gu, ''));
}

type Mark = (line: number) => string;

function markProgram(program: hbs.AST.Program, mark: Mark): hbs.AST.Program {
  return { ...program, body: program.body.flatMap((statement) => markStatement(statement, mark)) };
}

function markStatement(statement: hbs.AST.Statement, mark: Mark): hbs.AST.Statement[] {
  if (isText(statement)) return [withText(statement, markedText(statement, mark))];
  if (isMustache(statement)) return [newText(mark(statement.loc.start.line), statement.loc), statement];
  return [isBlock(statement) ? markBlock(statement, mark) : statement];
}

function markBlock(block: hbs.AST.BlockStatement, mark: Mark): hbs.AST.BlockStatement {
  const program = markProgram(block.program, mark);
  return block.inverse === undefined
    ? { ...block, program }
    : { ...block, program, inverse: markProgram(block.inverse, mark) };
}

/** Each line of the text gets its mark, except where the text ends with a line break: what follows has its own. */
function markedText(text: hbs.AST.ContentStatement, mark: Mark): string {
  const first = text.loc.start.line + linesCutOff(text);
  const pieces = text.value.split('\n');
  const isNothing = (piece: string, index: number) => piece === '' && index === pieces.length - 1;
  return pieces.map((piece, index) => (isNothing(piece, index) ? piece : mark(first + index) + piece)).join('\n');
}

/** The line breaks before a text that a block on a line of its own, or a `~`, took away. */
function linesCutOff({ value, original }: hbs.AST.ContentStatement): number {
  // The types of Handlebars call it flags; it is the text as it stands in the template.
  const whole = String(original);
  const cut = value.trim() === '' ? whole.length - value.length : firstInk(whole) - firstInk(value);
  return whole.slice(0, cut).split('\n').length - 1;
}

function firstInk(text: string): number {
  return text.length - text.trimStart().length;
}

function withText(text: hbs.AST.ContentStatement, value: string): hbs.AST.ContentStatement {
  return { ...text, value };
}

function newText(value: string, loc: hbs.AST.SourceLocation): hbs.AST.ContentStatement {
  const notStripped = { open: false, close: false };
  return { type: 'ContentStatement', value, original: notStripped, loc };
}
