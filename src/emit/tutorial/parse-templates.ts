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
  readonly problems: readonly Problem[];
}

/** Every template as a syntax tree; what cannot be parsed is a problem with line and column. */
export function parseTemplates(files: ReadonlyMap<string, string>): ParsedTemplates {
  const templates = new Map<string, ParsedTemplate>();
  const problems: Problem[] = [];
  for (const path of [...files.keys()].sort()) {
    const text = files.get(path);
    if (text === undefined || !path.endsWith('.hbs')) continue;
    const file = `templates/${path}`;
    try {
      const program = Handlebars.parse(text.replace(/\r\n?/g, '\n'), { srcName: file });
      templates.set(path.slice(0, -'.hbs'.length), { file, program });
    } catch (error) {
      problems.push({
        rule: 'template-syntax',
        severity: 'error',
        file,
        pointer: '',
        ...locateParseError(error, text),
      });
    }
  }
  return { templates, problems };
}
