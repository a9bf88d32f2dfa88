/**
 * Words that a tired reader can do without, and what to say instead: for pages and for the prose of manifests alike
 * (page-voice of the style sheets: one action a step, the control as it is labelled, no filler).
 */
export interface StyleSlip {
  /** With the flags `g` and `i`; what it matches is shown. */
  readonly wrong: RegExp;
  readonly hint: string;
}

export const STYLE_SLIPS: readonly StyleSlip[] = [
  {
    wrong: /\b(?:left[- ])?click(?:ing)?(?: on)?(?= (?:the|your|a|an|\*\*))|\bclick(?:ing)? on\b/gi,
    hint: 'Write "select": not everybody clicks.',
  },
  { wrong: /\bpress(?:ing)? the(?= \*\*[^*]*\*\* button)/gi, hint: 'Write "select".' },
  { wrong: /\bplease note(?: that)?\b/gi, hint: 'Say it without the announcement; a note has a place of its own.' },
  { wrong: /\bplease\b(?! note)/gi, hint: 'Leave it out: a step is no favour.' },
  { wrong: /\bin order to\b/gi, hint: 'Write "to".' },
  {
    wrong: /\b(?:simply|just|easily)\b(?= (?:select|open|enter|click|copy|go|add|choose|sign|turn|create|paste))/gi,
    hint: 'Leave it out: what fails is not simple.',
  },
  { wrong: /\butili[sz]e(?:s|d)?\b/gi, hint: 'Write "use".' },
  { wrong: /\b(?:as well as|along with) the same\b/gi, hint: 'Say it once.' },
  { wrong: /\bprior to\b/gi, hint: 'Write "before".' },
  { wrong: /\band\/or\b/gi, hint: 'Say which: "and", or "or".' },
  {
    wrong: /\bwe(?:['’](?:re|ll)| (?:are|will|need|have to|can|must|should|want|now|then|set up|create|configure))\b/gi,
    hint: 'Write "you": the reader does it.',
  },
  { wrong: /\bkindly\b/gi, hint: 'Leave it out: a step is no favour.' },
];
