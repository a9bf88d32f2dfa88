/** The account of a page: what became of each span. What neither a claim nor a wording covers is listed. */

import { inOrder, type LeftLine, leftLines } from '../../page/outline/left-spans.ts';
import { opensPart } from '../../page/outline/opens-part.ts';
import { idOf } from '../../page/outline/span.ts';
import { strangeNames } from '../../page/words/named-apps.ts';
import { isOfPlatform, isPlatformPage } from '../../page/words/platform-pages.ts';
import { appOfMapping, isOlderMapping } from '../../page/words/portal-labels.ts';
import type { Outline } from '../outline/outline.ts';
import type { Span } from '../outline/span.ts';
import type { Claim } from './claim.ts';

/**
 * `placed`: its facts, or the step that it is, stand in the manifest. `boilerplate`: the platform says it of every app.
 * `kept`: the manifest keeps it as a note or a section. `unplaced`: it has no place.
 */
export type Fate = 'placed' | 'boilerplate' | 'kept' | 'unplaced';

export type Unplaced = LeftLine;

export interface Account {
  readonly fates: ReadonlyMap<Span, Fate>;
  readonly unplaced: readonly Unplaced[];
}

/**
 * @param placed claims that reached the manifest
 * @param usual spans that say what any page of the app says
 * @param dropped parts of sentences that have no place, though the sentences have one
 */
export function accountOf(
  { spans, sections, page, app, names, differs, isOurs }: Outline,
  placed: readonly Claim[],
  usual: readonly Span[],
  dropped: readonly Unplaced[],
): Account {
  const firm = new Set(placed.flatMap((each) => (isProse(each) ? [] : each.covers.map(idOf))));
  const kept = new Set(placed.flatMap(({ covers }) => covers.map(idOf)));
  const said = new Set(usual.map(idOf));
  const isWorded = (heading: Span | null) => isOurs || (heading !== null && opensPart(heading, names));
  const headings = new Set(sections.filter(isUsual).flatMap(({ heading }) => (isWorded(heading) ? [heading] : [])));
  const fates = new Map(
    spans.map((span): [Span, Fate] => {
      const id = idOf(span);
      if (firm.has(id)) return [span, 'placed'];
      if (kept.has(id)) return [span, 'kept'];
      return [span, headings.has(span) || said.has(id) || isOfPlatform(span) ? 'boilerplate' : 'unplaced'];
    }),
  );
  const left = spans.filter((span) => fates.get(span) === 'unplaced');
  const values = new Set(placed.map(({ value }) => value));
  const worded = isOurs ? [] : spans.filter((span) => fates.get(span) === 'boilerplate');
  const others = new Set(names.filter((name) => name !== app));
  const strange = worded.flatMap((span) => strangeIn(span, values, app, others));
  const known = new Set([app, ...differs.map(({ name }) => name)]);
  // What a claim says in words of its own leaves out the name.
  const shows = (span: Span, name: string) =>
    placed.some(
      ({ value, covers }) => String(value).includes(name) && covers.some((each) => idOf(each) === idOf(span)),
    );
  const isLost = (span: Span, name: string) =>
    fates.get(span) === 'boilerplate' || (firm.has(idOf(span)) && !shows(span, name));
  const copied = (isOurs ? [] : strangeNames(page, spans, [...known])).flatMap(({ name, span }) =>
    isLost(span, name) ? [{ line: span.line, text: name }] : [],
  );
  return { fates, unplaced: inOrder([...leftLines(left, spans, page.lines), ...dropped, ...strange, ...copied]) };
}

/** A step is a step, whoever's words it is in. */
function isProse({ certainty, fact }: Claim): boolean {
  return certainty === 'kept' && !STEPS.some((place) => fact.startsWith(place));
}

const STEPS: readonly string[] = ['/setup/steps/', '/gallery/steps/', '/portalSteps/'];

/** Where people left a link or the name of another app, or print an older label, in a sentence that every page has. */
function strangeIn(
  { links, labels, line }: Span,
  values: ReadonlySet<unknown>,
  app: string,
  others: ReadonlySet<string>,
): Unplaced[] {
  const isStrange = (url: string) => /^https?:/.test(url) && !isPlatformPage(url) && !values.has(url);
  const isMapping = (label: string) => isOlderMapping(label) || (appOfMapping(label) ?? app) !== app;
  const isOther = (label: string) => (others.has(label) && !values.has(label)) || isMapping(label);
  const strange = labels.filter(isOther).map((label) => `**${label}**`);
  return [...links.flatMap(({ url }) => (isStrange(url) ? [url] : [])), ...strange].map((text) => ({ line, text }));
}

/** A heading below that of the set-up is the app's, like one that no page has. */
function isUsual({ role, isPart }: Outline['sections'][number]): boolean {
  return role !== 'free' && !(role === 'setup' && isPart);
}
