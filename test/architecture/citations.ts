/** Citations of the fact sheets in `docs/facts`, as comments write them: "scim-client fact sheet, sections 2 and 4.5". */

export interface Citation {
  /** The name of the sheet; empty where none stands before "fact sheet". */
  readonly sheet: string;
  /** Numbers, letters, and headings in quotation marks. */
  readonly sections: readonly string[];
  /** Rows of a table of rules, in the section that was named last. */
  readonly rules: readonly string[];
  /** As it stands there, for messages. */
  readonly text: string;
}

const SECTION = String.raw`(?:\d+(?:\.\d+)?|[a-d]\b|"[^"]+")`;
const SECTIONS = `sections? ${SECTION}(?:(?:, | and )${SECTION})*`;
const RULES = String.raw`rules? \d+(?:(?:, | and )\d+)*`;
const CITATION = new RegExp(
  String.raw`(?:(?<sheet>[a-z0-9]+(?:-[a-z0-9]+)*) )?fact sheets?\b(?<sections>(?:(?:,| and)? ${SECTIONS})*)(?:,? (?<rules>${RULES}))?`,
  'gu',
);

/** @param text of a file; a citation may go on in the next line of a comment */
export function citationsIn(text: string): Citation[] {
  const flowing = text.replace(/\s*\n\s*(?:\*|\/\/)?\s*/gu, ' ');
  return Array.from(flowing.matchAll(CITATION), ({ 0: cited, groups = {} }) => ({
    sheet: groups['sheet'] ?? '',
    sections: wordsIn(groups['sections'] ?? '', new RegExp(`(?<= )${SECTION}`, 'gu')),
    rules: wordsIn(groups['rules'] ?? '', /\d+/gu),
    text: cited,
  }));
}

function wordsIn(text: string, word: RegExp): string[] {
  return Array.from(text.matchAll(word), ([found]) => found);
}

/** The part of a sheet below the heading of a section, with its own sections; `null` where there is none. */
export function sectionOf(sheet: string, section: string): string | null {
  const lines = sheet.split('\n');
  const start = lines.findIndex((line) => /^#+ /u.test(line) && isHeadingOf(line.replace(/^#+ /u, ''), section));
  if (start < 0) return null;
  const depth = depthOf(lines[start] ?? '');
  const end = lines.findIndex((line, index) => index > start && /^#+ /u.test(line) && depthOf(line) <= depth);
  return lines.slice(start, end < 0 ? lines.length : end).join('\n');
}

function isHeadingOf(heading: string, section: string): boolean {
  if (section.startsWith('"')) return heading === section.slice(1, -1);
  return heading.startsWith(`${section}. `) || heading.startsWith(`${section} `) || heading.startsWith(`(${section}) `);
}

function depthOf(heading: string): number {
  return heading.search(/[^#]/u);
}
