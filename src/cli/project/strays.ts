/** Files that look like manifests and stand where nobody reads them. */
import { type Entry, listEntries } from '../../disk/list-folder.ts';
import { below, type Place } from '../../disk/place.ts';
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
  return entries.flatMap((entry) => strayIn(folder, entry));
}

function strayIn(folder: Place, { name, kind }: Entry): Problem[] {
  if (kind === 'file') return name.endsWith('.json') ? [] : otherEnding(below(folder, name), name);
  if (kind !== 'folder' || name.startsWith('.') || name === 'node_modules') return [];
  const place = below(folder, name);
  if (name.endsWith('.json'))
    return [stray(place.shown, 'This is a folder, not a manifest.', 'Move what is in it to connectors/.')];
  return nested(place, DEEPEST);
}

/** A name that ends otherwise than `.json`; where Windows hides and adds one, too. */
function otherEnding(place: Place, name: string): Problem[] {
  const found = endingOf(name);
  if (found === null) return [];
  const hint = found.isJson ? `Rename it to ${found.renamed}.` : `Write it as JSON, in ${found.renamed}.`;
  return [stray(place.shown, 'Nobody reads this file: its ending is not .json.', hint)];
}

function nested(folder: Place, deep: number): Problem[] {
  return listEntries(folder).flatMap(({ name, kind }) => {
    const place = below(folder, name);
    if (kind === 'folder' && deep > 0 && !name.startsWith('.') && name !== 'node_modules')
      return nested(place, deep - 1);
    const found = kind === 'file' && (isManifestName(name) || !name.endsWith('.json')) ? endingOf(name) : null;
    if (found === null) return [];
    const hint = `${found.isJson ? 'Move it to' : 'Write it as JSON, in'} connectors/${found.renamed}.`;
    return [stray(place.shown, 'Nobody reads this file: it stands in a folder of its own.', hint)];
  });
}

interface Ending {
  /** The text is JSON already, or nearly. */
  readonly isJson: boolean;
  /** The name under which it would be read. */
  readonly renamed: string;
}

function endingOf(name: string): Ending | null {
  const found = /\.(?:(?<json>json[c5]?(?:\.txt)?|manifest)|ya?ml|toml)$/iu.exec(name);
  if (found === null) return null;
  return { isJson: found.groups?.['json'] !== undefined, renamed: `${name.slice(0, found.index)}.json` };
}

function stray(file: string, message: string, hint: string): Problem {
  const { id: rule, severity } = FILE_RULES['manifest-not-read'];
  return { rule, severity, message, file, line: 1, column: 1, pointer: '', hint };
}
