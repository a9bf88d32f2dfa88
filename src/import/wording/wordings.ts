/** What pages say in the words of templates: recognised sentence by sentence, with what the manifest put in. */

import type { PhraseKind } from '../../emit/tutorial/printed/line-phrases.ts';
import type { Known } from '../../emit/tutorial/printed/match-pattern.ts';
import type { PrintedEdition } from '../../emit/tutorial/printed/printed-editions.ts';
import type { Spot } from '../../emit/tutorial/printed/template-lines.ts';

export interface Capture {
  /** View path, as the templates name it: `cycleMinutes`, `credentials.fields[].label`. */
  readonly path: string;
  /** Inline Markdown. */
  readonly text: string;
}

/** What a phrase says, as one part of the templates prints it. */
export interface Reading {
  /** The section of the template: `sections/credentials`. Of a heading, the section below it. */
  readonly part: string;
  /** The file that the words stand in; `''` for what code prints, and for the platform's own pages. */
  readonly template: string;
  readonly captures: readonly Capture[];
  /** What the template decided on: view path and whether there was something. */
  readonly flags: Readonly<Record<string, boolean>>;
  readonly published: boolean;
  /** How much of the phrase is the template's own. */
  readonly weight: number;
  /** Where it is printed, script by script. */
  readonly spots: readonly (Spot & { readonly script: number })[];
}

/** What one edition prints in one vocabulary. */
export type Script = Omit<PrintedEdition, 'lines'>;

export interface Recognised extends Reading {
  /** Other parts that print the same: one template may stand in several sections. */
  readonly others: readonly Reading[];
}

export interface Wordings {
  /**
   * The reading with the most words of the template; `null`: no template says this.
   *
   * @param phrase inline Markdown on one line
   * @param known what the page is known to say, by view path: `{ app: 'WEDO' }`
   */
  readonly recognise: (phrase: { readonly text: string }, kind: PhraseKind, known?: Known) => Recognised | null;
  /** Each edition in each vocabulary. */
  readonly scripts: readonly Script[];
}

/** The reading of words that stand in no template. */
export function publishedReading(
  part: string,
  captures: readonly Capture[] = [],
  flags: Readonly<Record<string, boolean>> = {},
): Recognised {
  const nowhere = { template: '', spots: [], others: [] };
  return { part, captures, flags, published: true, weight: 0, ...nowhere };
}
