import { resolveConnector } from '../connector/resolve-connector.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import { type JsonDocument, writtenPointer } from '../json/json-document.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { provenBy } from '../proof/proven-by.ts';
import { attributeLines, type Outcome } from './attribute-lines.ts';
import { experimentsOn } from './experiments.ts';
import { pageOf } from './page-of.ts';
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
  const ofKit = known.get(kit) ?? new Map<string, PlaceOfLine>();
  known.set(kit, ofKit);
  const { id, file, text, record = null } = manifest;
  const key = JSON.stringify([id, file, text, record, choice]);
  const found = ofKit.get(key) ?? placesOf(manifest, kit, choice);
  if (ofKit.size >= MOST_KNOWN) ofKit.clear();
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

/** @param isAsked the parts of the manifest to try: left out, all of them */
export function placesOf(
  { text, file, id, record }: ManifestFile,
  kit: TemplateKit,
  choice: PageChoice,
  isAsked?: (pointer: string) => boolean,
): PlaceOfLine {
  const { document, manifest } = readManifest(text, file);
  if (document === null || manifest === null) return () => null;
  const { proof } = provenBy(resolveConnector(manifest, id, file), record).connector;
  const render = (each: Manifest) => pageOf(resolveConnector(each, id, file, proof), kit, choice);
  const page = render(manifest);
  if (page === null) return () => null;
  const makers = attributeLines(page, outcomesOf(manifest, render, kit, isAsked));
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
  manifest: Manifest,
  render: (manifest: Manifest) => string | null,
  kit: TemplateKit,
  isAsked?: (pointer: string) => boolean,
): Generator<Outcome> {
  for (const { pointer, manifest: other } of experimentsOn(manifest, pageNames(kit), isAsked))
    yield { pointer, text: render(other) };
}
