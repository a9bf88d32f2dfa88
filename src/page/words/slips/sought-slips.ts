/** The slips that may be in a text. They are read as they were written down, and a pattern is made when a text has its words. */
import type { WithNeeds } from '../sought/asked-needs.ts';
import { soughtIn } from '../sought/sought-patterns.ts';
import type { SlipRow } from './derive-sought-slips.ts';
import type { Slip } from './slip.ts';
import { SOUGHT_SLIPS } from './sought-slips.generated.ts';

/** A slip, with its place in the list of all. */
export interface SoughtSlip {
  readonly slip: Slip;
  readonly row: number;
}

let sought: ((text: string) => readonly SoughtSlip[]) | null = null;
let areMany = false;

/** As many pages have more texts than are searched without what finds the slips of many. */
const MANY_PAGES = 16;

/** To be called before pages are searched, with their number: what finds the slips of many is then made for the first of them. */
export function expectPages(pages: number): void {
  areMany ||= pages >= MANY_PAGES;
}

/** The slips that may be in a text, in the order of the list. */
export function slipsSoughtIn(text: string): readonly SoughtSlip[] {
  sought ??= soughtIn(soughtSlips(), () => areMany);
  return sought(text);
}

/** Each slip, with what a text must have for it. */
export function soughtSlips(): WithNeeds<SoughtSlip>[] {
  const rows: readonly SlipRow[] = JSON.parse(SOUGHT_SLIPS);
  return rows.map(([source, flags, right, needs], row) => ({
    row: { slip: new ReadSlip(source, flags, right), row },
    needs,
  }));
}

/** A slip whose pattern is made when somebody asks for it. */
class ReadSlip implements Slip {
  readonly right: string;
  readonly #source: string;
  readonly #flags: string;
  #wrong: RegExp | null = null;

  constructor(source: string, flags: string, right: string) {
    this.right = right;
    this.#source = source;
    this.#flags = flags;
  }

  get wrong(): RegExp {
    this.#wrong ??= new RegExp(this.#source, this.#flags);
    return this.#wrong;
  }
}
