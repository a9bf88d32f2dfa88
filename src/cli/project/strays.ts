/** Files that look like manifests and stand where nobody reads them. */
import { type Entry, listEntries } from '../../disk/list-folder.ts';
import { below, type Place } from '../../disk/place.ts';
import { idLike } from '../../manifest/connector-id.ts';
import { isManifestName } from '../../manifest/side-files.ts';
import { FILE_RULES } from '../../problem/file-rules.ts';
import type { Problem } from '../../problem/problem.ts';

/** Below these nobody keeps manifests of one project any more. */
const DEEPEST = 4;

/**
 * Every such file below the folder of the connectors, in the order of their names.
 *
 * @param entries what stands in that folder
 */
export function straysIn(folder: Place, entries: readonly Entry[]): Problem[] {
  const taken = new Set(entries.map(({ name }) => name));
  return entries.flatMap((entry) => strayIn(folder, entry, taken));
}

type Names = ReadonlySet<string>;

function strayIn(folder: Place, { name, kind }: Entry, taken: Names): Problem[] {
  if (kind === 'file') return name.endsWith('.json') ? [] : otherEnding(below(folder, name), name, taken);
  if (kind !== 'folder' || name.startsWith('.') || name === 'node_modules') return [];
  const place = below(folder, name);
  if (name.endsWith('.json'))
    return [stray(place.shown, 'This is a folder, not a manifest.', 'Move what is in it to connectors/.')];
  return nested(place, DEEPEST, taken);
}

/** A name that ends otherwise than `.json`; where Windows hides and adds one, too. */
function otherEnding(place: Place, name: string, taken: Names): Problem[] {
  const found = endingOf(name);
  if (found === null) return [];
  const named = found.renamed ?? OF_ITS_OWN;
  const way = found.isJson ? `Rename it to ${named}.` : `Write it as JSON, in ${named}.`;
  const hint = alreadyThere(found, taken) ?? way;
  return [stray(place.shown, 'Nobody reads this file: its ending is not .json.', hint)];
}

function nested(folder: Place, deep: number, taken: Names): Problem[] {
  return listEntries(folder).flatMap(({ name, kind }) => {
    const place = below(folder, name);
    if (kind === 'folder' && deep > 0 && !name.startsWith('.') && name !== 'node_modules')
      return nested(place, deep - 1, taken);
    const found = kind === 'file' && (isManifestName(name) || !name.endsWith('.json')) ? endingOf(name) : null;
    if (found === null) return [];
    const named = `connectors/${found.renamed ?? OF_ITS_OWN}`;
    const way = `${found.isJson ? 'Move it to' : 'Write it as JSON, in'} ${named}.`;
    const hint = alreadyThere(found, taken) ?? way;
    return [stray(place.shown, 'Nobody reads this file: it stands in a folder of its own.', hint)];
  });
}

interface Ending {
  /** The text is JSON already, or nearly. */
  readonly isJson: boolean;
  /** The name under which it would be read; `null` where its own has no letter or digit to make one of. */
  readonly renamed: string | null;
}

const OF_ITS_OWN = 'ID.json, with an id of lower-case words';

/** No hint may lead to writing over another manifest. */
function alreadyThere({ renamed }: Ending, taken: Names): string | null {
  return renamed !== null && taken.has(renamed)
    ? `connectors/${renamed} is there already: give this one another name there, or remove it.`
    : null;
}

function endingOf(name: string): Ending | null {
  const found = /\.(?:(?<json>json[c5]?(?:\.txt)?|manifest)|ya?ml|toml)$/iu.exec(name);
  if (found === null) return null;
  const id = idLike(name.slice(0, found.index));
  return { isJson: found.groups?.['json'] !== undefined, renamed: id === null ? null : `${id}.json` };
}

function stray(file: string, message: string, hint: string): Problem {
  const { id: rule, severity } = FILE_RULES['manifest-not-read'];
  return { rule, severity, message, file, line: 1, column: 1, pointer: '', hint };
}
