/**
 * How pages number a step, in a heading, in a label and where they refer to it: "Step 5", "step #5", and "step 5.6" for
 * the sixth item of a list below the fifth. In a pattern, for upper and lower case.
 */
export const STEP_NUMBER = String.raw`\bstep #?(\d{1,2})(?:\.(\d{1,2}))?\b`;

/** "as described in step 6", "obtained from step 2", "that you saved in step 2 of the section …": steps have other numbers on another page. */
export const STEP_CLAUSE = new RegExp(
  [
    ',? (?:as |(?:value )?(?:that )?you )?',
    '(?:described|shown|explained|mentioned|obtained|retrieved|copied|saved|noted|generated) (?:earlier )?',
    '(?:in|from) step #?\\d+(?: of the ["“][^"”\\n]+["”] section)?',
  ].join(''),
  'gi',
);

const CLAUSE = new RegExp(STEP_CLAUSE.source, 'i');

/** Whether a step is said to have the value of this field: the last one of them that is named before the clause. */
export function isTakenFromStep(words: string, field: string, fields: readonly string[]): boolean {
  const at = CLAUSE.exec(words)?.index ?? -1;
  const before = words.slice(0, Math.max(at, 0)).toLowerCase();
  const placeOf = (label: string) => before.lastIndexOf(label.toLowerCase());
  return placeOf(field) !== -1 && fields.every((each) => placeOf(each) <= placeOf(field));
}
