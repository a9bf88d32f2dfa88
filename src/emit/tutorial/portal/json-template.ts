/** A template that is made of the texts of a JSON file: each of its nodes stands where its text stands there. */
import type { JsonDocument } from '../../../json/json-document.ts';
import { didYouMean } from '../../../problem/nearest.ts';
import { parse, Visitor } from '../handlebars-parser.ts';
import { locateParseError } from '../locate-parse-error.ts';
import type { ParsedTemplate } from '../parse-templates.ts';

/** A line of the template, and the node of the file that says it. */
export interface JsonLine {
  readonly text: string;
  readonly pointer: string;
}

/** What is wrong with a text, at its node. */
export interface TextFault {
  readonly pointer: string;
  readonly message: string;
  readonly hint: string | null;
}

/** @param lines each complete in itself, or balanced by the lines around it that code wrote */
export function jsonTemplate(document: JsonDocument, lines: readonly JsonLine[]): ParsedTemplate {
  const program = parse(joinedLines(lines.map(({ text }) => text)), { srcName: document.file });
  new Relocation(document, lines).accept(program);
  return { file: document.file, program };
}

/** Lines as the text of a template. */
export function joinedLines(lines: readonly string[]): string {
  return lines.map((text) => `${text}\n`).join('');
}

/** What keeps a text from being an inline template: `null` where nothing does. */
export function inlineFault(text: string, pointer: string): TextFault | null {
  if (/[\r\n]/.test(text)) return { pointer, message: 'The text has a line break.', hint: 'Write it as one line.' };
  // Most texts of a step name nothing of the view.
  if (!text.includes('{{')) return null;
  try {
    parse(text);
    return null;
  } catch (error) {
    const { message, hint } = locateParseError(error, text);
    return { pointer, message, hint };
  }
}

const LABEL = /\{\{label\.(\w*)\}\}/g;

/** A text with the labels that it names by `{{label.NAME}}`. */
export function withLabels(text: string, labels: ReadonlyMap<string, string>): string {
  return text.replace(LABEL, (whole, name: string) => labels.get(name) ?? whole);
}

/** The names of labels in a text that the table does not have. */
export function labelFaults(text: string, pointer: string, labels: ReadonlyMap<string, string>): TextFault[] {
  return Array.from(text.matchAll(LABEL), ([, name = '']) => name)
    .filter((name) => !labels.has(name))
    .map((name) => ({
      pointer,
      message: `There is no label "${name}".`,
      hint: didYouMean(name, labels.keys()) ?? `There are: ${[...labels.keys()].join(', ')}.`,
    }));
}

class Relocation extends Visitor {
  private readonly document: JsonDocument;
  private readonly lines: readonly JsonLine[];
  private readonly done = new WeakSet<object>();

  constructor(document: JsonDocument, lines: readonly JsonLine[]) {
    super();
    this.document = document;
    this.lines = lines;
  }

  override accept(node: hbs.AST.Node | null | undefined): void {
    // Handlebars calls it for what a block does not have, too.
    if (node === null || node === undefined) return;
    this.relocate(node.loc);
    super.accept(node);
  }

  private relocate(loc: hbs.AST.SourceLocation | undefined): void {
    if (loc === undefined || this.done.has(loc)) return;
    this.done.add(loc);
    const at = this.lines[Math.min(loc.start.line, this.lines.length) - 1];
    const place = this.document.place(at?.pointer ?? '');
    loc.start = { line: place.line, column: place.column - 1 };
    loc.end = { line: place.endLine, column: place.endColumn - 1 };
  }
}
