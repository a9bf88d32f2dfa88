/**
 * How pages number a step, in a heading, in a label and where they refer to it: "Step 5", "step #5", and "step 5.6" for
 * the sixth item of a list below the fifth. In a pattern, for upper and lower case.
 */
export const STEP_NUMBER = String.raw`\bstep #?(\d{1,2})(?:\.(\d{1,2}))?\b`;

/** "as described in step 6", "that you saved in step 2 of the section …": steps have other numbers on another page. */
export const STEP_CLAUSE = new RegExp(
  [
    ',? (?:as |(?:value )?(?:that )?you )?',
    '(?:described|shown|explained|mentioned|obtained|retrieved|copied|saved|noted|generated) (?:earlier )?',
    'in step #?\\d+(?: of the ["“][^"”\\n]+["”] section)?',
  ].join(''),
  'gi',
);
