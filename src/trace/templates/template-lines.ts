/** Which template line printed which line of a page. */
import { type MarkedPlace, type TemplatePlace, takeMarks } from './marks.ts';

/**
 * @param page as it is written: lists counted, surplus blank lines gone
 * @param marked the same page from marked templates, before that was done
 */
export function templateLines(
  page: string,
  marked: string,
  places: readonly MarkedPlace[],
): readonly (TemplatePlace | null)[] {
  const origins = originsOf(marked, places);
  let passage = 0;
  let blank = 0;
  return linesOf(page).map((line) => {
    if (line.trim() !== '') {
      passage += 1;
      blank = 0;
      return origins.passages[passage - 1] ?? null;
    }
    // Of several blank lines the page keeps the first, or all of them where they are code.
    const here = origins.blanks[passage]?.[blank] ?? origins.passages[passage - 1] ?? null;
    blank += 1;
    return here;
  });
}

interface Origins {
  /** Of each line that says something, in order: finishing a page neither adds, drops nor moves such a line. */
  readonly passages: readonly (TemplatePlace | null)[];
  /** Of the blank lines before each of them, and behind the last. */
  readonly blanks: readonly (readonly (TemplatePlace | null)[])[];
}

/** A line without a mark goes on with what the one before it began: a value of several lines. */
function originsOf(marked: string, places: readonly MarkedPlace[]): Origins {
  const passages: (TemplatePlace | null)[] = [];
  const blanks: (TemplatePlace | null)[][] = [[]];
  let last: TemplatePlace | null = null;
  for (const line of linesOf(marked)) {
    const { numbers, text } = takeMarks(line);
    last = placeOf(numbers.flatMap((number) => places[number] ?? [])) ?? last;
    if (text.trim() === '') blanks.at(-1)?.push(last);
    else {
      passages.push(last);
      blanks.push([]);
    }
  }
  return { passages, blanks };
}

/** Where the line begins; where that is layout alone, and its words are the vocabulary's, where those stand. */
function placeOf(found: readonly MarkedPlace[]): TemplatePlace | null {
  const [first] = found;
  if (first === undefined) return null;
  const words = first.kind === 'layout' ? found.find(({ kind }) => kind === 'vocabulary') : undefined;
  const { file, line } = words ?? first;
  return { file, line };
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/u, '').split('\n');
}
