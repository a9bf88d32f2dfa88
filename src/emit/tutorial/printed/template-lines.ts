/**
 * The lines that an edition can print, in order, each with what was decided around it: the paragraphs, items, rows
 * and headings of its pages. Between them are the places of what people wrote.
 */
import { withoutStep } from '../portal/step-lines.ts';
import type { Lowered, PartPattern } from './lower-template.ts';
import { type Flag, literal, literalText, type Pattern } from './pattern.ts';

export type LineKind = 'heading' | 'row' | 'text';

export interface TemplateLine {
  readonly kind: LineKind;
  readonly parts: readonly Pattern[];
  readonly flags: readonly Flag[];
  /** The file that it stands in, and the section around it; for a heading, the section that follows. */
  readonly template: string;
  readonly part: string;
  readonly spot: Spot;
}

/** Where a line comes in the order of its edition. */
export interface Spot {
  readonly order: number;
  /** It may be printed again before anything else: all lines of a repetition have one order. */
  readonly isRepeated: boolean;
}

/** The order of a sentence or cell of a line. */
export function spotWithin({ order, isRepeated }: Spot, at: number, count: number): Spot {
  return { order: isRepeated ? order : order + at / count, isRepeated };
}

interface Open {
  readonly parts: readonly Pattern[];
  readonly flags: readonly Flag[];
}

interface Walk {
  readonly flags: readonly Flag[];
  readonly template: string;
  readonly part: string;
  readonly lines: TemplateLine[];
  /** Where sections begin, by the number of lines before them. */
  readonly sections: { readonly at: number; readonly part: string }[];
  /** The order of the outermost repetition around. */
  readonly repeated: number | null;
  readonly known: KnownSections;
}

/** What a section prints that begins a line, whatever was decided around it; orders count from its first line. */
interface SectionLines extends Pick<Walk, 'lines' | 'sections'> {
  /** The beginnings of the line that follows. */
  readonly ends: readonly Open[];
}

/** Editions have most of their sections in common. */
export type KnownSections = Map<PartPattern, SectionLines>;

/** More ways to begin a line than any template has; what goes beyond is not looked at. */
const MOST_BEGINNINGS = 32;

/** @param known sections that were walked for another edition; those of this one are added */
export function templateLines(edition: string, lowered: readonly Lowered[], known: KnownSections): TemplateLine[] {
  const lines: TemplateLine[] = [];
  const sections: Walk['sections'] = [];
  const walk: Walk = { flags: [], template: edition, part: '', lines, sections, repeated: null, known };
  flush(walk, walkParts(walk, lowered, [{ parts: [], flags: [] }]));
  return lines.map((line, at) => {
    const isBare = line.kind === 'heading' && line.part === '';
    return isBare ? { ...line, part: sections.find((section) => section.at > at)?.part ?? '' } : line;
  });
}

/** The next line's place in the order, or that of the repetition it stands in. */
function nextSpot({ lines, repeated }: Walk): Spot {
  return { order: repeated ?? lines.length, isRepeated: repeated !== null };
}

function walkParts(walk: Walk, parts: readonly Lowered[], begun: readonly Open[]): readonly Open[] {
  return parts.reduce((open, part) => walkPart(walk, part, open), begun);
}

function walkPart(walk: Walk, part: Lowered, open: readonly Open[]): readonly Open[] {
  switch (part.kind) {
    case 'literal':
      return walkLiteral(walk, part.text, open);
    case 'part': {
      const isSection = /^(?:sections|portal)\//.test(part.template);
      if (isSection) return walkSection(walk, part, open);
      return walkParts({ ...walk, template: part.template }, part.parts, open);
    }
    case 'choice': {
      if (!hasLineEnd(part)) return added(walk, withoutFiles([part]), open);
      const ends = part.branches.flatMap((branch) =>
        walkParts({ ...walk, flags: [...walk.flags, ...branch.flags] }, branch.parts, open),
      );
      return distinct(ends);
    }
    case 'repeat':
      if (!hasLineEnd(part)) return added(walk, withoutFiles([part]), open);
      return distinct([...open, ...walkParts({ ...walk, repeated: nextSpot(walk).order }, part.parts, open)]);
    default:
      return added(walk, [part], open);
  }
}

function walkSection(walk: Walk, section: PartPattern, open: readonly Open[]): readonly Open[] {
  const { lines, sections, flags, known } = walk;
  const from = lines.length;
  const own = withoutStep(section.template);
  sections.push({ at: from, part: own });
  const inside = { ...walk, template: section.template, part: own };
  const beginsLine = walk.repeated === null && open.every(({ parts }) => parts.length === 0);
  if (!beginsLine) return walkParts(inside, section.parts, open);
  const alone = known.get(section) ?? sectionLines(inside, section);
  known.set(section, alone);
  sections.push(...alone.sections.map(({ at, part }) => ({ at: from + at, part })));
  lines.push(
    ...alone.lines.map((line) => {
      const spot = { ...line.spot, order: from + line.spot.order };
      return { ...line, spot, flags: joinedFlags(flags, line.flags) };
    }),
  );
  return alone.ends.map((end) => (end.parts.length === 0 ? end : { ...end, flags: joinedFlags(flags, end.flags) }));
}

function sectionLines(walk: Walk, { parts }: PartPattern): SectionLines {
  const own = { lines: [], sections: [] };
  const ends = walkParts({ ...walk, ...own, flags: [] }, parts, [{ parts: [], flags: [] }]);
  return { ...own, ends };
}

/** A line that goes on in the next one without a mark of its own is one paragraph with it. */
const WRAP = /(?<=\S)\n(?=[\p{L}\p{N}(*_`[])(?!\* |\d+[.)] )/gu;

function walkLiteral(walk: Walk, text: string, begun: readonly Open[]): readonly Open[] {
  const [first = '', ...others] = text.replace(WRAP, ' ').split('\n');
  let open = first === '' ? begun : added(walk, [literal(first)], begun);
  for (const line of others) {
    flush(walk, open);
    open = [{ parts: line === '' ? [] : [literal(line)], flags: line === '' ? [] : walk.flags }];
  }
  return open;
}

function added({ flags }: Walk, parts: readonly Pattern[], open: readonly Open[]): readonly Open[] {
  return open.map((begun) => ({
    parts: [...begun.parts, ...parts],
    flags: joinedFlags(begun.flags, flags),
  }));
}

/** Those of the second that the first has not, behind the first. */
export function joinedFlags(flags: readonly Flag[], others: readonly Flag[]): readonly Flag[] {
  return [...flags, ...others.filter((flag) => !flags.includes(flag))];
}

function distinct(open: readonly Open[]): readonly Open[] {
  const byText = new Map(open.map((each) => [JSON.stringify(each.parts), each]));
  return [...byText.values()].slice(0, MOST_BEGINNINGS);
}

function hasLineEnd(part: Lowered): boolean {
  switch (part.kind) {
    case 'literal':
      return part.text.includes('\n');
    case 'choice':
      return part.branches.some(({ parts }) => parts.some(hasLineEnd));
    case 'part':
    case 'repeat':
      return part.parts.some(hasLineEnd);
    default:
      return false;
  }
}

function withoutFiles(parts: readonly Lowered[]): Pattern[] {
  return parts.flatMap((part): Pattern[] => {
    if (part.kind === 'part') return withoutFiles(part.parts);
    if (part.kind === 'repeat') return [{ ...part, parts: withoutFiles(part.parts) }];
    if (part.kind !== 'choice') return [part];
    return [{ kind: 'choice', branches: part.branches.map((each) => ({ ...each, parts: withoutFiles(each.parts) })) }];
  });
}

/** Marks of quotations, lists and headings at the start of a line. */
const MARKS = /^\s*(?:>\s*)*(#{1,6} |[*+-] |\d+[.)] )?/;

function flush(walk: Walk, open: readonly Open[]): void {
  const { template, part, lines } = walk;
  for (const { parts, flags } of open) {
    const [first, ...others] = parts;
    const begins = first?.kind === 'literal' ? first.text : '';
    const marks = MARKS.exec(begins);
    const rest = begins.slice(marks?.[0].length ?? 0);
    const bare = first?.kind === 'literal' ? [literal(rest), ...others] : parts;
    const kind = marks?.[1]?.startsWith('#') ? 'heading' : rest.startsWith('|') ? 'row' : 'text';
    if (rest.startsWith('[!')) continue;
    if (/\p{L}/u.test(literalText(bare)))
      lines.push({ kind, parts: bare, flags, template, part, spot: nextSpot(walk) });
  }
}
