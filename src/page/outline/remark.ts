import type { Phrase } from './phrase.ts';

export interface Remark {
  /** Of the attribute, or the mark behind the names of several. */
  readonly name: string;
  readonly text: string;
  readonly words: string;
}

/** What a sentence remarks on an attribute; `null`: it is no remark. */
export function remarkOf(phrase: Phrase): Remark | null {
  return ofName(phrase) ?? footnote(phrase);
}

/** "`userName`: at most 20 characters" */
function ofName({ text, words, codes }: Phrase): Remark | null {
  const [name] = codes;
  if (name === undefined || !words.startsWith(`${name}: `)) return null;
  const told = /^(`+) ?.+? ?\1: (.*)$/.exec(text)?.[2];
  return told === undefined ? null : { name, text: told, words: words.slice(name.length + 2) };
}

const MARK = '(?:[*†‡¹²³]+|\\[\\^\\w+\\])';
const MARK_BEHIND = new RegExp(`^(.*[\\w\\]])\\s*(${MARK})$`);
const FOOTNOTE = new RegExp(`^(${MARK}):?\\s*(?=\\w)`);
/** The same in Markdown. */
const WRITTEN_MARK = /^(?:\\?[*†‡¹²³])+\s*|^\\?\[\^\w+\\?\](?:\\?:)?\s*/;

/** "\* Where there is a door." */
function footnote({ text, words }: Phrase): Remark | null {
  const [said, name] = FOOTNOTE.exec(words) ?? [];
  if (said === undefined || name === undefined) return null;
  return { name, text: text.replace(WRITTEN_MARK, ''), words: words.slice(said.length) };
}

/** A row of a table, as far as it has a name. */
interface Named {
  readonly attribute: { readonly name: string };
}

/**
 * "nickName *": the mark of a footnote is no part of the name.
 *
 * @param phrases among them the footnotes of a page
 * @returns takes the mark of a footnote that is there off a name
 */
export function footnoted(phrases: readonly (Phrase | undefined)[]) {
  const marks = new Set(phrases.map((phrase) => (phrase === undefined ? undefined : footnote(phrase)?.name)));
  return <Row extends Named>(row: Row): Row & { readonly mark?: string } => {
    const [, name, mark] = MARK_BEHIND.exec(row.attribute.name) ?? [];
    if (name === undefined || mark === undefined || !marks.has(mark)) return row;
    return { ...row, mark, attribute: { ...row.attribute, name } };
  };
}
