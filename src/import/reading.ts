/** What the readers of one page share: the page, what is known of its app so far, and where leftovers go. */
import type { Nodes, Paragraph } from 'mdast';
import type { Anchor } from '../connector/connector.ts';
import type { Manifest, NoteKind, Picture } from '../manifest/manifest.generated.ts';
import type { Problem } from '../problem/problem.ts';
import { type ImportRuleId, severityOf } from './import-rules.ts';
import { inlineText } from './inline-text.ts';
import type { Ledger } from './ledger.ts';
import { lineOf, type Page } from './parse-page.ts';
import { withoutExtensions } from './pictures.ts';
import { type Likeness, type Platform, platformLikeness } from './platform.ts';
import { readSentences, type Sentence } from './sentence.ts';

export type Note = NonNullable<Manifest['notes']>[number];
export type FreeSection = NonNullable<Manifest['sections']>[number];

export interface Reading {
  readonly page: Page;
  readonly file: string;
  readonly platform: Platform;
  /** As the headings name the app. */
  readonly app: string;
  /** Every name that stands for the app on this page. */
  readonly names: readonly string[];
  readonly ledger: Ledger;
  readonly notes: Note[];
  readonly sections: FreeSection[];
  readonly problems: Problem[];
  /** Pictures of the app's own that show a place of the portal, for which manifests have no place. */
  /** Links, labels and code of sentences that were found to be the platform's own. */
  readonly accepted: Set<string>;
  /** Tables whose cells were taken one by one. */
  readonly tables: Set<Nodes>;
  readonly strayPictures: Picture[];
  /** Facts that any sentence of the page can state. */
  readonly facts: PageFacts;
  /** The line of the page that each part of the manifest was read from. */
  readonly lines: Map<unknown, number>;
}

/** What single sentences state, wherever they stand. */
export interface PageFacts {
  homepage?: string;
  preview?: true;
  ssoTutorial?: string;
  ssoProtocol?: string;
  ssoRecommended?: true;
  ssoMentioned?: true;
  cycleMinutes?: number;
  progressLabel?: string;
  adminRole?: string;
  groupsDenied?: number;
  groupsPromised?: number;
  groupsUpdateOnly?: true;
  groupsRename?: false;
  groupsNested?: false;
  groupsMaximum?: number;
  groupsPrecreated?: true;
}

export function note(at: Anchor, text: string, kind: NoteKind = 'note'): Note {
  return kind === 'note' ? { at, text } : { at, kind, text };
}

export function sentencesOf(reading: Reading, paragraph: Paragraph): Sentence[] {
  return readSentences(textOf(reading, paragraph));
}

export function textOf({ page }: Reading, paragraph: Paragraph): string {
  return withoutExtensions(inlineText(page, paragraph.children));
}

/** Whether a sentence is the platform's own; what it holds is noted then, so that nobody searches it in the manifest. */
export function isPlatforms(reading: Reading, sentence: Sentence): boolean {
  if (likeness(reading, sentence) === null) return false;
  accept(reading, sentence);
  return true;
}

export function likeness({ platform, names }: Reading, sentence: Sentence): Likeness {
  return platformLikeness(platform, sentence, names);
}

export function accept({ accepted }: Reading, sentence: Sentence): void {
  for (const label of sentence.labels) accepted.add(`label ${label}`);
  for (const { url } of sentence.links) accepted.add(`link ${url}`);
  for (const code of sentence.codes) accepted.add(`code ${code}`);
}

export function report(
  reading: Reading,
  rule: ImportRuleId,
  place: Nodes | number,
  message: string,
  hint: string,
): void {
  const at =
    typeof place === 'number'
      ? { line: place, column: 1 }
      : { line: lineOf(place), column: place.position?.start.column ?? 1 };
  reading.problems.push({ rule, severity: severityOf(rule), message, file: reading.file, ...at, pointer: '', hint });
}
