/** A published page as its readers see it: names, front matter, sections, and every span with the wording that says it. */

import { mendPage } from '../../page/mend-page.ts';
import { withUsualLeads } from '../../page/outline/leads.ts';
import { phraseOf, withoutEscapes } from '../../page/outline/phrase.ts';
import { piecesOf } from '../../page/outline/piece.ts';
import { type CutSection, cutSections, spansOfSections } from '../../page/outline/sections.ts';
import type { PageSpan } from '../../page/outline/span.ts';
import type { Page } from '../../page/page.ts';
import { sourceForm } from '../../page/served-page.ts';
import { readWithRows } from '../../page/torn-tables.ts';
import { mostNamed, type NamedApp, namedApps, namesGiven, otherNames } from '../../page/words/named-apps.ts';
import { alignReadings } from '../wording/align-readings.ts';
import { phraseReader, type Recognise } from '../wording/recognise-phrase.ts';
import { publishedReading, type Recognised, type Wordings } from '../wording/wordings.ts';
import { type FrontMatterSpan, frontMatterSpans } from './front-matter-spans.ts';
import { isWorded, readWording, type WordingReader } from './read-wording.ts';
import { readSections, type Section } from './sections.ts';
import type { Span } from './span.ts';

export interface Outline {
  readonly page: Page;
  /** As the headings name the app. */
  readonly app: string;
  /** Every name that stands for the app on this page, that one first. */
  readonly names: readonly string[];
  readonly differs: readonly { readonly name: string; readonly line: number }[];
  /** The page was made of templates: its wording is known to the letter, and published wordings say nothing of it. */
  readonly isOurs: boolean;
  /** The edition and the vocabulary of such a page. */
  readonly form: { readonly edition: string; readonly vocabulary: string } | null;
  readonly frontMatter: readonly FrontMatterSpan[];
  readonly sections: readonly Section[];
  /** All of them, in reading order. */
  readonly spans: readonly Span[];
}

/** @param fallback the name of the app on a page that names none */
export function readOutline(published: string, wordings: Wordings, fallback: string): Outline {
  const page = readWithRows(mendPage(sourceForm(published)));
  const named = namedApps(page);
  const captured = nameInHeading(page, wordings);
  const most = mostNamed(named);
  const ours = captured === null || captured === most ? null : readNamed(page, captured, [], wordings);
  return ours?.isOurs ? ours : readNamed(page, most ?? captured ?? fallback, named, wordings);
}

/** The name of the app where the first heading is a template's, whose words for it are known. */
function nameInHeading(page: Page, { recognise }: Wordings): string | null {
  const [heading] = page.nodes.headings;
  const reading = heading === undefined ? null : recognise(phraseOf(page, piecesOf(heading.children)), 'heading');
  const text = reading?.captures.find(({ path }) => path === 'app')?.text;
  return text === undefined ? null : withoutEscapes(text);
}

/** The page of an app of that name. */
function readNamed(page: Page, name: string, named: readonly NamedApp[], wordings: Wordings): Outline {
  const names = [...new Set([name, ...namesGiven(named)])];
  const lineOf = (start: number) => page.lines.locate(start).line;
  const differs = otherNames(named, name).map((each) => ({ name: each.name, line: lineOf(each.start) }));
  const recognise = phraseReader(wordings, [...names, 'TestApp']);
  const frontMatter = frontMatterSpans(page, recognise);
  const about = { page, app: name, names, differs, frontMatter };
  const cutter = { page, names, cut: new Map() };
  const outlined = (worded: readonly CutSection<Span>[], form: Outline['form']): Outline => {
    const isOurs = form !== null;
    const known = readSections(worded, name, isOurs);
    // A section of the app's own is kept as it is.
    const sections = known.map((each) =>
      isOurs || each.role === 'free' ? each : { ...each, blocks: withUsualLeads(each.blocks, names, OF_PLATFORM) },
    );
    return { ...about, sections, spans: [...frontMatter, ...spansOfSections(sections)], isOurs, form };
  };
  const asOurs = (): Outline | null => {
    const cut = cutSections({ ...cutter, isOurs: true });
    const ours = inOrder(cut, recognise, wordings.scripts);
    const worded = ours === null ? [] : readWording(page, cut, ours.reader);
    return ours && outlined(worded, ours.form);
  };
  const strange = cutSections({ ...cutter, isOurs: false });
  // Its sentences tell most pages of ours before the others are read; of some, items as a whole do.
  const ofSentence = (span: PageSpan) => (span.text === '' ? null : recognise(span, 'sentence'));
  const isSoonTold = isMadeOfTemplates(spansOfSections(strange), ofSentence);
  const soon = isSoonTold ? asOurs() : null;
  if (soon !== null) return soon;
  const first = readWording(page, strange, {
    ofSpan: (span) => recognise(span, span.kind),
    ofItem: (phrase) => (phrase.text === '' ? null : recognise(phrase, 'item')),
  });
  const spans = spansOfSections(first);
  const isOurs = !isSoonTold && isMadeOfTemplates(spans, ({ wording }) => wording);
  return (isOurs ? asOurs() : null) ?? outlined(first, null);
}

const OF_PLATFORM = publishedReading('');

/** So many templates that their sentences do not meet on one page by chance. */
const PARTS_OF_OURS = 5;

function isMadeOfTemplates<S extends PageSpan>(spans: readonly S[], read: (span: S) => Recognised | null): boolean {
  const parts = new Set<string>();
  return spans.some((span) => {
    const wording = span.kind === 'sentence' ? read(span) : null;
    if (wording !== null && !wording.published) parts.add(wording.part);
    return parts.size >= PARTS_OF_OURS;
  });
}

/** A page of ours: each span has the one reading that is in the order of the edition. */
function inOrder(cut: readonly CutSection[], recognise: Recognise, scripts: Wordings['scripts']) {
  const spans = spansOfSections(cut).filter(isWorded);
  const aligned = alignReadings(
    spans.map((span) => recognise(span, span.kind)),
    scripts,
  );
  if (aligned === null) return null;
  const readings = new Map(spans.map((span, at) => [span, aligned.readings[at] ?? null]));
  const ofSpan: WordingReader['ofSpan'] = (span) => {
    const reading = readings.get(span) ?? null;
    return reading && { ...reading, others: [] };
  };
  // An item is its sentences.
  return { reader: { ofSpan, ofItem: null }, form: { edition: aligned.edition, vocabulary: aligned.vocabulary } };
}
