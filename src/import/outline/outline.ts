/** A published page as its readers see it: names, front matter, sections, and every span with the wording that says it. */
import { indexLines } from '../../problem/line-index.ts';
import type { PhraseKind, Recognised } from '../wording/wordings.ts';
import { readAppName } from './app-name.ts';
import { type FrontMatterSpan, frontMatterSpans } from './front-matter-spans.ts';
import { type PageText, parsePageText } from './page-text.ts';
import type { Phrase } from './phrase.ts';
import { type Section, splitSections } from './sections.ts';
import { type Span, spansOf } from './span.ts';

export interface Outline {
  readonly page: PageText;
  /** As the headings name the app. */
  readonly app: string;
  /** Every name that stands for the app on this page, that one first. */
  readonly names: readonly string[];
  readonly differs: readonly { readonly name: string; readonly line: number }[];
  /** The page was made of templates: its wording is known to the letter, and published wordings say nothing of it. */
  readonly isOurs: boolean;
  readonly frontMatter: readonly FrontMatterSpan[];
  readonly sections: readonly Section[];
  /** All of them, in reading order. */
  readonly spans: readonly Span[];
}

/** The wordings of one page, asked phrase by phrase. */
export interface PageWordings {
  readonly recognise: (phrase: Phrase, kind: PhraseKind) => Recognised | null;
}

/** @param names that stand for the app on the page, the one of its headings first */
export type WordingsFor = (names: readonly string[]) => PageWordings;

/** @param fallback the name of the app on a page that names none */
export function readOutline(published: string, wordingsFor: WordingsFor, fallback: string): Outline {
  const page = parsePageText(published);
  const { name, others, differs } = readAppName(page, fallback);
  const names = [name, ...others];
  const lines = indexLines(page.text);
  const wordings = withoutHomepage(wordingsFor([...names, 'TestApp']), names);
  const cut = (asked: PageWordings, isOurs: boolean) => {
    const cutter = { page, lines, wordings: asked, app: name, isOurs };
    const sections = splitSections(cutter);
    const frontMatter = frontMatterSpans(cutter);
    const ofSections = sections.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [heading]),
      ...blocks.flatMap(spansOf),
    ]);
    const spans = [...frontMatter, ...ofSections];
    return { isOurs, frontMatter, sections, spans };
  };
  const first = cut(wordings, false);
  const read = isMadeOfTemplates(first.spans) ? cut(templatesOnly(wordings), true) : first;
  const places = differs.map(({ name: other, at }) => ({ name: other, line: lines.locate(at).line }));
  return { page, app: name, names, differs: places, ...read };
}

/** So many templates that their sentences do not meet on one page by chance. */
const PARTS_OF_OURS = 5;

function isMadeOfTemplates(spans: readonly Span[]): boolean {
  const parts = spans.flatMap(({ kind, wording }) =>
    kind === 'sentence' && wording !== null && !wording.published ? [wording.part] : [],
  );
  return new Set(parts).size >= PARTS_OF_OURS;
}

function templatesOnly({ recognise }: PageWordings): PageWordings {
  return {
    recognise: (phrase, kind) => {
      const found = recognise(phrase, kind);
      return found?.published === true ? null : found;
    },
  };
}

/** The link on the app's own name is a fact of the sentence, not a part of its wording. */
function withoutHomepage({ recognise }: PageWordings, names: readonly string[]): PageWordings {
  return {
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
