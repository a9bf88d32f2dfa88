/** Marks in a text: numbers that stand for places, put in before rendering and taken out of each line after it. */

export interface TemplatePlace {
  readonly file: string;
  readonly line: number;
}

export interface MarkedPlace extends TemplatePlace {
  /** `layout`: a template's line that has no word of its own and only puts values where they belong. */
  readonly kind: 'words' | 'layout' | 'vocabulary';
}

/** A noncharacter of Unicode, which no text is meant to hold. */
export const MARK_OPENER = '\uFDD0';

/** Hands out marks; the number in each is the index of its place. */
export class Marks {
  readonly places: MarkedPlace[] = [];

  at(place: MarkedPlace): string {
    return `${MARK_OPENER}${this.places.push(place) - 1}\uFDD1`;
  }
}

const MARK = /\uFDD0(\d+)\uFDD1/gu;

/** A line without its marks, and the numbers in them in order. */
export function takeMarks(line: string): { readonly text: string; readonly numbers: readonly number[] } {
  if (!line.includes(MARK_OPENER)) return { text: line, numbers: [] };
  return { text: line.replaceAll(MARK, ''), numbers: Array.from(line.matchAll(MARK), ([, digits]) => Number(digits)) };
}
