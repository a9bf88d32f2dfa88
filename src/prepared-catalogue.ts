/**
 * What `explain` knows of problems and changes is written down when the package is built: to fetch it from where it is
 * said would load every rule with all that it needs. Without the file, it is fetched from there.
 */
import { PROGRAM_ROOT } from './disk/package-root.ts';
import { placeIn } from './disk/place.ts';
import { readIfThere } from './disk/read-file.ts';
import type { RuleEntry } from './problem/problem.ts';
import type { ChangeKind } from './review/change-catalogue.ts';

export interface PreparedCatalogue {
  readonly rules: readonly RuleEntry[];
  readonly changes: readonly ChangeKind[];
}

const FILE = placeIn(PROGRAM_ROOT, 'catalogue.json');

/** Every rule and every kind of change, each in the order of its table. */
export async function readCatalogue(): Promise<PreparedCatalogue> {
  const text = readIfThere(FILE);
  return text === null ? await fetchCatalogue() : JSON.parse(text);
}

/** What printers ask for what an id means. */
export async function ruleFinder(): Promise<(id: string) => RuleEntry | null> {
  const { rules } = await readCatalogue();
  return (id) => rules.find((rule) => rule.id === id) ?? null;
}

/** The file's place, and the text that should stand there. */
export async function prepareCatalogue(): Promise<{ readonly file: string; readonly text: string }> {
  return { file: FILE.path, text: JSON.stringify(await fetchCatalogue()) };
}

async function fetchCatalogue(): Promise<PreparedCatalogue> {
  const { catalogue } = await import('./catalogue.ts');
  const { changeCatalogue } = await import('./review/change-catalogue.ts');
  return { rules: catalogue, changes: changeCatalogue };
}
