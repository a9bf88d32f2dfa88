/** In which months something could be seen: what never was there at the same time does not go together on a page. */

export interface Era {
  /** Months as `2026-02`, both included; `null`: no bound. */
  readonly since: string | null;
  readonly until: string | null;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

export function meet(a: Era, b: Era): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

/** Whether the first was gone when the second came. */
export function isBefore(a: Era, b: Era): boolean {
  return a.until !== null && b.since !== null && a.until < b.since;
}
