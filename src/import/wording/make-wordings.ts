/**
 * The wordings of a set of templates: every line of every edition in every vocabulary. No sentence of a template stands
 * a second time on the way back, so a reworded template is understood as soon as it prints.
 */

import { parseTemplates } from '../../emit/tutorial/parse-templates.ts';
import { codePhrases } from '../../emit/tutorial/printed/code-phrases.ts';
import type { PhraseKind } from '../../emit/tutorial/printed/line-phrases.ts';
import { type LinePhrase, linePhrases } from '../../emit/tutorial/printed/line-phrases.ts';
import type { Pattern } from '../../emit/tutorial/printed/pattern.ts';
import { printedEditions } from '../../emit/tutorial/printed/printed-editions.ts';
import { joinedFlags, spotWithin, type TemplateLine } from '../../emit/tutorial/printed/template-lines.ts';
import { readTables } from '../../emit/tutorial/read-tables.ts';
import type { Reading, Script } from './wordings.ts';

/** Where a wording is printed, under which conditions, in which editions and vocabularies. */
export interface WordingPlace extends Pick<TemplateLine, 'template' | 'part' | 'flags'> {
  readonly spots: Reading['spots'][number][];
}

/** One wording, with every place that has it. */
export interface WordingRow {
  readonly kind: PhraseKind;
  readonly parts: readonly Pattern[];
  readonly places: readonly WordingPlace[];
}

/** Plain data. */
export interface WordingTable {
  readonly scripts: readonly Script[];
  readonly rows: readonly WordingRow[];
}

/** A row that places are added to, by section, file and flags. */
interface OpenRow extends Pick<WordingRow, 'kind' | 'parts'> {
  readonly places: Map<string, WordingPlace>;
}

/** @param files path below `templates/` to text, as for `compileTemplates`; what is broken in them says nothing */
export function makeWordings(files: ReadonlyMap<string, string>): WordingTable {
  const tables = readTables(files);
  const editions = printedEditions(parseTemplates(files), tables);
  const rows = new Map<string, OpenRow>();
  const phrasesOf = phrasesIn(rows);
  editions.forEach(({ lines }, script) => {
    for (const line of lines) {
      for (const { row, flags, at, of } of phrasesOf(line)) {
        const place = placeIn(row, { ...line, flags: joinedFlags(line.flags, flags) });
        place.spots.push({ script, ...spotWithin(line.spot, at, of) });
      }
    }
  });
  for (const vocabulary of tables.tables.vocabularies.values()) {
    for (const { part, ...phrase } of codePhrases(vocabulary))
      placeIn(rowFor(rows, phrase), { part, template: '', flags: [] });
  }
  return {
    scripts: editions.map(({ lines: _, ...script }) => script),
    rows: Array.from(rows.values(), (row) => ({ ...row, places: [...row.places.values()] })),
  };
}

/** Editions have most of their lines in common: each is cut once. */
function phrasesIn(rows: Map<string, OpenRow>) {
  const known = new Map<readonly Pattern[], readonly (LinePhrase & { readonly row: OpenRow })[]>();
  return ({ kind, parts }: TemplateLine) => {
    const phrases = known.get(parts) ?? linePhrases(kind, parts).map((each) => ({ ...each, row: rowFor(rows, each) }));
    known.set(parts, phrases);
    return phrases;
  };
}

function rowFor(rows: Map<string, OpenRow>, { kind, parts }: Pick<WordingRow, 'kind' | 'parts'>): OpenRow {
  const key = `${kind} ${JSON.stringify(parts)}`;
  const row = rows.get(key) ?? { kind, parts, places: new Map() };
  rows.set(key, row);
  return row;
}

function placeIn({ places }: OpenRow, { part, template, flags }: Omit<WordingPlace, 'spots'>): WordingPlace {
  const key = JSON.stringify([part, template, flags]);
  const place = places.get(key) ?? { part, template, flags, spots: [] };
  places.set(key, place);
  return place;
}
