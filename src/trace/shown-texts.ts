/** Which sentences of a manifest stand in which lines of its page, found out at once: each is given a mark of its own. */
import { withValues } from '../json/edit.ts';
import { manifestTexts } from '../manifest/manifest-texts.ts';
import { checkSchema } from '../manifest/schema/schema-findings.ts';
import { appended, SURELY_SHOWN } from './other-values.ts';
import type { PageSubject } from './page-subject.ts';

export interface ShownTexts {
  /** Pointer of a text → numbers of the lines that show it, counted from 1. */
  readonly linesOf: ReadonlyMap<string, ReadonlySet<number>>;
  /** Number of a line → pointers of the texts that it shows, in the order of the manifest. */
  readonly textsIn: ReadonlyMap<number, readonly string[]>;
  /** The page with the marks: lines that are alike are told apart in it. */
  readonly marked: PageSubject;
}

/**
 * People's own sentences only: a label or an address may be what another part of the manifest means, and with a mark it
 * would be meant no more.
 *
 * @returns `null` where a page with the marks differs from the page in more than the marks
 */
export function shownTexts(subject: PageSubject): ShownTexts | null {
  const marks = marksFor(subject);
  const { all, pattern } = marks;
  const page = subject.page.split('\n');
  const linesOf = new Map<string, Set<number>>();
  const take = (other: PageSubject | null, isSame: (line: string, old: string) => boolean): boolean => {
    const shown = other === null ? null : linesWithMarks(other.page.split('\n'), page, marks, isSame);
    for (const [line, pointers] of shown ?? [])
      for (const each of pointers) linesOf.set(each, (linesOf.get(each) ?? new Set()).add(line));
    return shown !== null;
  };
  const marked = rendered(subject, all, ({ text, mark }) => appended(text, mark));
  if (marked === null || !take(marked, (line, old) => line.replace(pattern, '') === old)) return null;
  // A long text may be cut where it is printed, and a mark behind the cut would not show.
  const long = all.filter(({ text }) => text.length > SURELY_SHOWN);
  const inOneLine = long.filter(({ text }) => !text.includes('\n'));
  if (
    inOneLine.length > 0 &&
    !take(
      rendered(subject, inOneLine, ({ mark }) => mark),
      () => true,
    )
  )
    return null;
  for (const { pointer, text } of long) if (text.includes('\n')) linesOf.delete(pointer);
  const textsIn = new Map<number, string[]>();
  for (const { pointer } of all)
    for (const line of linesOf.get(pointer) ?? []) textsIn.set(line, [...(textsIn.get(line) ?? []), pointer]);
  return { linesOf, textsIn, marked };
}

interface Marked {
  readonly pointer: string;
  readonly text: string;
  readonly mark: string;
}

interface Marks {
  readonly all: readonly Marked[];
  readonly pattern: RegExp;
  readonly byMark: ReadonlyMap<string, string>;
}

/** Letters without a sign or a blank, so that a mark is no markup; none of the page is one. */
function marksFor({ manifest, page }: PageSubject): Marks {
  let bound = 'q';
  while (page.includes(bound)) bound += 'q';
  const all = manifestTexts(manifest)
    .filter(({ traits }) => traits.namesProducts)
    .map(({ pointer, text }, index) => ({ pointer, text, mark: bound + lettersOf(index) + bound }));
  return {
    all,
    pattern: new RegExp(`${bound}[a-p]+${bound}`, 'gu'),
    byMark: new Map(all.map(({ mark, pointer }) => [mark, pointer])),
  };
}

function lettersOf(index: number): string {
  return Array.from(index.toString(16), (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))).join('');
}

function rendered(
  subject: PageSubject,
  texts: readonly Marked[],
  newText: (text: Marked) => string,
): PageSubject | null {
  const values = new Map(texts.map((each) => [each.pointer, newText(each)]));
  const { manifest } = checkSchema(withValues(subject.manifest, values));
  const page = manifest === null ? null : subject.render(manifest);
  return manifest === null || page === null ? null : { ...subject, manifest, page };
}

/**
 * Number of each line that differs → the texts whose marks it has; `null` where one has none, or is another one.
 *
 * @param isSame whether a line with marks is otherwise as it was
 */
function linesWithMarks(
  lines: readonly string[],
  page: readonly string[],
  { pattern, byMark }: Marks,
  isSame: (line: string, old: string) => boolean,
): ReadonlyMap<number, readonly string[]> | null {
  if (lines.length !== page.length) return null;
  const shown = new Map<number, readonly string[]>();
  for (const [index, line] of lines.entries()) {
    const old = page[index] ?? '';
    if (line === old) continue;
    const pointers = (line.match(pattern) ?? []).flatMap((mark) => byMark.get(mark) ?? []);
    if (pointers.length === 0 || !isSame(line, old)) return null;
    shown.set(index + 1, pointers);
  }
  return shown;
}
