/** Parts of the union of all facts, for rooms that decide about the members of one object at a time. */
import type { FactPath, RepeatPath } from './facts.generated.ts';

/** The facts below a pointer: `FactsUnder<'/tutorial'>` is `'/tutorial/edition' | …`. */
export type FactsUnder<Home extends string> = Extract<FactPath, `${Home}/${string}`>;

/**
 * The names of the members that state something of the object at a pointer, themselves or by what is in them:
 * `MembersAt<'/setup'>` is `'intro' | 'steps'`.
 */
export type MembersAt<Home extends string> = MemberOf<FactPath | RepeatPath, Home>;

type MemberOf<Path extends string, Home extends string> = Path extends `${Home}/${infer Rest}`
  ? Rest extends `${infer Name}/${string}`
    ? Name
    : Rest
  : never;
