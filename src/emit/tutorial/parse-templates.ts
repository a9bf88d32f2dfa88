import type Handlebars from 'handlebars';
import { fileSlip } from '../../problem/file-slip.ts';
import type { Problem } from '../../problem/problem.ts';
import { parse as parseHandlebars } from './handlebars-parser.ts';
import { locateParseError, NESTED_TOO_DEEP, type ParseError } from './locate-parse-error.ts';
import { onceForFile } from './once-for-file.ts';
import { nameOf, type Precompiled } from './precompiled.ts';

export interface ParsedTemplate {
  readonly file: string;
  /** Named through the library, so that the types of this package bring the library's along. */
  readonly program: ReturnType<typeof Handlebars.parse>;
  /** What it does, worked out before. */
  readonly precompiled?: Precompiled[string];
}

export interface ParsedTemplates {
  /** By the name that other templates call it: the path without `.hbs`. */
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  /** The names of those that cannot be parsed: to call one of them is no second mistake. */
  readonly unparsed: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Every template as a syntax tree; what cannot be parsed is a problem with line and column. */
export function parseTemplates(files: ReadonlyMap<string, string>): ParsedTemplates {
  const templates = new Map<string, ParsedTemplate>();
  const unparsed = new Set<string>();
  const problems: Problem[] = [];
  for (const path of [...files.keys()].sort()) {
    const text = files.get(path);
    if (text === undefined || !path.endsWith('.hbs')) continue;
    const file = `templates/${path}`;
    const name = path.slice(0, -'.hbs'.length);
    const normal = text.replace(/\r\n?/g, '\n');
    const slip = fileSlip(normal, file);
    const parsed = slip ?? parse(normal, file);
    if ('program' in parsed) {
      templates.set(name, parsed);
    } else {
      unparsed.add(name);
      problems.push(slip ?? { rule: 'template-syntax', severity: 'error', file, pointer: '', ...parsed });
    }
  }
  return { templates, unparsed, problems };
}

/** Templates that are known to be sound: each is parsed when somebody asks for its tree. */
export function soundTemplates(
  files: ReadonlyMap<string, string>,
  precompiled: Precompiled,
): ReadonlyMap<string, ParsedTemplate> {
  const templates = new Map<string, ParsedTemplate>();
  for (const [path, text] of files) {
    if (!path.endsWith('.hbs')) continue;
    const file = `templates/${path}`;
    templates.set(
      path.slice(0, -'.hbs'.length),
      soundTemplate(file, () => text, precompiled[nameOf(file)]),
    );
  }
  return templates;
}

/** @param text asked for only where a tree is */
export function soundTemplate(
  file: string,
  text: () => string,
  precompiled: Precompiled[string] | undefined,
): ParsedTemplate {
  return {
    file,
    get program() {
      return parseHandlebars(text(), { srcName: file });
    },
    ...(precompiled !== undefined && { precompiled }),
  };
}

const parse = onceForFile((text: string, file: string): ParsedTemplate | ParseError => {
  const deep = tooDeep(text);
  if (deep !== null) return deep;
  try {
    return { file, program: parseHandlebars(text, { srcName: file }) };
  } catch (error) {
    return locateParseError(error, text);
  }
});

/** The parser's time grows with the square of the depth; what is far less deep is the check of templates' to judge. */
const DEEPEST_PARSED = 500;

/** The block that is too deep to be parsed; comments open none. */
function tooDeep(text: string): ParseError | null {
  let depth = 0;
  for (const { 1: sign, index } of text.matchAll(/\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?(?:([#^/])(?!~?\}\}))?/g)) {
    if (sign === '/') depth -= 1;
    else if (sign !== undefined) depth += 1;
    if (depth > DEEPEST_PARSED) return { ...NESTED_TOO_DEEP, ...placeAt(text, index) };
  }
  return null;
}

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
