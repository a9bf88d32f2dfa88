/** A published page as its readers see it: names, front matter, sections, and every span with the wording that says it. */
import { type Phrase, phraseOf, withoutEscapes } from '../../page/outline/phrase.ts';
import { piecesOf } from '../../page/outline/piece.ts';
import { cutSections } from '../../page/outline/sections.ts';
import type { Page } from '../../page/page.ts';
import { readPage } from '../../page/read-page.ts';
import { mostNamed, type NamedApp, namedApps } from '../../page/words/named-apps.ts';
import type { AlignedPage } from '../wording/align-readings.ts';
import type { Recognised } from '../wording/wordings.ts';
import { type FrontMatterSpan, frontMatterSpans } from './front-matter-spans.ts';
import { mendPage } from './mend-page.ts';
import {
  type CutPage,
  isWorded,
  type Recognise,
  readWording,
  spansOfSections,
  type WordingReader,
} from './read-wording.ts';
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

/** The wordings of one page. */
export interface PageWordings {
  readonly recognise: Recognise;
  /** Readings of all phrases of a page, held against the order in which templates print them. */
  readonly align: (found: readonly (Recognised | null)[]) => AlignedPage | null;
}

/** @param names that stand for the app on the page, the one of its headings first; none: the name is a capture */
export type WordingsFor = (names: readonly string[]) => PageWordings;

/** @param fallback the name of the app on a page that names none */
export function readOutline(published: string, wordingsFor: WordingsFor, fallback: string): Outline {
  const page = readPage(mendPage(published));
  const named = namedApps(page);
  const captured = nameInHeading(page, wordingsFor([]));
  const most = mostNamed(named);
  const ours = captured === null || captured === most ? null : readNamed(page, captured, [], wordingsFor);
  return ours?.isOurs ? ours : readNamed(page, most ?? captured ?? fallback, named, wordingsFor);
}

/** The name of the app where the first heading is a template's, whose words for it are known. */
function nameInHeading(page: Page, { recognise }: PageWordings): string | null {
  const [heading] = page.nodes.headings;
  const reading = heading === undefined ? null : recognise(phraseOf(page, piecesOf(heading.children)), 'heading');
  const text = reading?.captures.find(({ path }) => path === 'app')?.text;
  return text === undefined ? null : withoutEscapes(text);
}

/** The page of an app of that name. */
function readNamed(page: Page, name: string, named: readonly NamedApp[], wordingsFor: WordingsFor): Outline {
  const names = [...new Set([name, ...named.map((each) => each.name)])];
  const differs = named
    .filter((each) => each.weight > 1 && each.name.toLowerCase() !== name.toLowerCase())
    .map((each) => ({ name: each.name, line: page.lines.locate(each.start).line }));
  const wordings = remembered(withoutHomepage(wordingsFor([...names, 'TestApp']), names));
  const frontMatter = frontMatterSpans(page);
  const cut = (isOurs: boolean): CutPage => ({ page, frontMatter, sections: cutSections({ page, names, isOurs }) });
  const read = (parts: CutPage, isOurs: boolean, reader: WordingReader) => {
    const worded = readWording(parts, wordings.recognise, reader);
    const spans = [...worded.frontMatter, ...spansOfSections(worded.sections)];
    return { ...worded, sections: readSections(worded.sections, name, isOurs), spans };
  };
  const about = { page, app: name, names, differs };
  const first = read(cut(false), false, {
    ofSpan: (span) => wordings.recognise(span, span.kind),
    ofItem: (phrase) => (phrase.text === '' ? null : wordings.recognise(phrase, 'item')),
  });
  const ours = isMadeOfTemplates(first.spans) ? inOrder(cut(true), wordings) : null;
  if (ours === null) return { ...about, ...first, isOurs: false, form: null };
  return { ...about, ...read(ours.parts, true, ours.reader), isOurs: true, form: ours.form };
}

/** So many templates that their sentences do not meet on one page by chance. */
const PARTS_OF_OURS = 5;

function isMadeOfTemplates(spans: readonly Span[]): boolean {
  const parts = spans.flatMap(({ kind, wording }) =>
    kind === 'sentence' && wording !== null && !wording.published ? [wording.part] : [],
  );
  return new Set(parts).size >= PARTS_OF_OURS;
}

/** A page of ours: each span has the one reading that is in the order of the edition. */
function inOrder(parts: CutPage, { recognise, align }: PageWordings) {
  const spans = spansOfSections(parts.sections).filter(isWorded);
  const found = spans.map((span) => recognise(span, span.kind));
  const aligned = align(found.map((each) => (each?.published === true ? null : each)));
  if (aligned === null) return null;
  const readings = new Map(spans.map((span, at) => [span, aligned.readings[at] ?? null]));
  const ofSpan: WordingReader['ofSpan'] = (span) => {
    const reading = readings.get(span) ?? null;
    return reading === null ? null : { ...reading, others: [] };
  };
  // An item is its sentences.
  const reader: WordingReader = { ofSpan, ofItem: () => null };
  return { parts, reader, form: { edition: aligned.edition, vocabulary: aligned.vocabulary } };
}

/** A page is asked about more than once. */
function remembered({ recognise, align }: PageWordings): PageWordings {
  const known = new Map<string, Recognised | null>();
  return {
    align,
    recognise: (phrase, kind) => {
      const key = `${kind} ${phrase.text}`;
      const found = known.get(key) ?? (known.has(key) ? null : recognise(phrase, kind));
      known.set(key, found);
      return found;
    },
  };
}

/** The link on the app's own name is a fact of the sentence, not a part of its wording. */
function withoutHomepage({ recognise, align }: PageWordings, names: readonly string[]): PageWordings {
  return {
    align,
    recognise: (phrase, kind): Recognised | null => {
      const link = homepageIn(phrase, names);
      const plain = link === null ? phrase : withoutLink(phrase, link.text, link.url);
      return recognise(phrase, kind) ?? (link === null ? null : recognise(plain, kind));
    },
  };
}

/** The link on the app's own name. */
export function homepageIn({ links }: Phrase, names: readonly string[]): Phrase['links'][number] | null {
  return links.find(({ text, url }) => isName(text, names) && /^https?:\/\//.test(url)) ?? null;
}

function withoutLink(phrase: Phrase, text: string, url: string): Phrase {
  const links = phrase.links.filter((link) => link.text !== text || link.url !== url);
  const written = phrase.text.replace(/\[([^\]]*)\]\(([^()\s]*)\)/g, (link, shown: string, target: string) =>
    target === url ? shown : link,
  );
  return { ...phrase, text: written, links };
}

export function isName(label: string, names: readonly string[]): boolean {
  const folded = label.toLowerCase().replace(/\s+/g, ' ').trim();
  return names.some((name) => name.toLowerCase() === folded);
}
