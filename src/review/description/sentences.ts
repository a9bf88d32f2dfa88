/**
 * A description is made of rows, one for each member of the manifest's objects: a property that the schema gains is a
 * compile error in the table of its object. The rows of a table stand in the order of their lines.
 */
import type { NotHere } from '../../manifest/fact.ts';
import type { MembersAt } from '../../manifest/fact-members.ts';

/** One line, several, or none. */
export type Sentences = string | readonly string[] | null;

/** A member that has no sentence of its own, and which words hold it. */
interface Within {
  readonly within: string;
}

/** What is said of one member; `subject` is what the sentences are about: `Set-up step 2`. */
export type Row<Thing> = ((thing: Thing, subject: string) => Sentences) | Within | NotHere;

export type Description<Home extends string, Thing> = { readonly [Name in MembersAt<Home>]: Row<Thing> };

/** The lines of all rows. */
export function sentencesOf<Thing>(
  rows: Readonly<Record<string, Row<Thing>>>,
  thing: Thing,
  subject: string,
): readonly string[] {
  return Object.values(rows).flatMap((row) => {
    if (typeof row !== 'function') return [];
    const said = row(thing, subject);
    return said === null ? [] : said;
  });
}

/** A sentence about what is stated, and none where it is not. */
export function stated<T>(value: T | null, say: (value: T) => Sentences): Sentences {
  return value === null ? null : say(value);
}
