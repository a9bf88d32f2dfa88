import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import { type JsonDocument, writtenPointer } from '../json/json-document.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import { ForgetfulMap } from '../problem/forgetful-map.ts';
import { attributeLines, type Outcome } from './attribute-lines.ts';
import { experimentsOn } from './experiments.ts';
import { type PageSubject, pageSubject } from './page-subject.ts';
import { pageNames } from './templates/trace-templates.ts';

/** A part of a manifest, as a person finds it. */
export interface ManifestPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

/**
 * For every line of a page (counted from 1) the one place of the manifest that is closest to it; `null` where only a
 * template made it, and for all lines where the manifest gives no page.
 */
export function tracePage(manifest: ManifestFile, kit: TemplateKit, choice: PageChoice): PlaceOfLine {
  const ofKit = known.get(kit) ?? new ForgetfulMap<string, PlaceOfLine>(MOST_KNOWN);
  known.set(kit, ofKit);
  const { id, file, text, record = null } = manifest;
  const key = JSON.stringify([id, file, text, record, choice]);
  const found = ofKit.get(key) ?? placesOfAll(manifest, kit, choice);
  ofKit.set(key, found);
  return found;
}

/** The closest place, with the pointers of the others that have a hand in the line, those closer first. */
export interface LinePlace extends ManifestPlace {
  readonly others: readonly string[];
}

export type PlaceOfLine = (line: number) => LinePlace | null;

/** Hundreds of pages are rendered for the places of one; a site that is built again mostly has the same pages. */
const known = new WeakMap<TemplateKit, Map<string, PlaceOfLine>>();
const MOST_KNOWN = 64;

function placesOfAll(manifest: ManifestFile, kit: TemplateKit, choice: PageChoice): PlaceOfLine {
  const subject = pageSubject(manifest, kit, choice);
  return subject === null ? () => null : placesOf(subject, kit);
}

/** @param isAsked the parts of the manifest to try: left out, all of them */
export function placesOf(subject: PageSubject, kit: TemplateKit, isAsked?: (pointer: string) => boolean): PlaceOfLine {
  const { document, page } = subject;
  const makers = attributeLines(page, outcomesOf(subject, kit, isAsked));
  return (line) => {
    const [pointer, ...others] = makers[line - 1] ?? [];
    return pointer === undefined ? null : { ...placeOf(document, pointer), others };
  };
}

export function placeOf(document: JsonDocument, pointer: string): ManifestPlace {
  const { line, column } = document.place(pointer);
  return { file: document.file, line, column, pointer: writtenPointer(document, pointer) };
}

function* outcomesOf(
  { manifest, render }: PageSubject,
  kit: TemplateKit,
  isAsked?: (pointer: string) => boolean,
): Generator<Outcome> {
  for (const { pointer, manifest: other } of experimentsOn(manifest, pageNames(kit), isAsked))
    yield { pointer, text: render(other) };
}
