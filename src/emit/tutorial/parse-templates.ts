import Handlebars from 'handlebars';
import type { Problem } from '../../problem/problem.ts';
import { locateParseError } from './locate-parse-error.ts';

export interface ParsedTemplate {
  readonly file: string;
  /** Named through the library, so that the types of this package bring the library's along. */
  readonly program: ReturnType<typeof Handlebars.parse>;
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
    try {
      const program = Handlebars.parse(text.replace(/\r\n?/g, '\n'), { srcName: file });
      templates.set(name, { file, program });
    } catch (error) {
      unparsed.add(name);
      problems.push({
        rule: 'template-syntax',
        severity: 'error',
        file,
        pointer: '',
        ...locateParseError(error, text),
      });
    }
  }
  return { templates, unparsed, problems };
}
