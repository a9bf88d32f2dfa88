import { namedPlace } from '../../disk/place.ts';
import { readText } from '../../disk/read-file.ts';
import { type JsonDocument, readJsonDocument } from '../../json/json-document.ts';
import { CannotRun, type Shell } from '../shell.ts';

export interface JsonFile {
  readonly document: JsonDocument;
  /** A mark at its beginning, which no tree has: what is written again has it too. */
  readonly mark: '' | '\uFEFF';
}

/**
 * A JSON file that somebody named.
 *
 * @throws CannotRun where it is no JSON, with the place of its first slip
 */
export function readJsonFile(name: string, { cwd }: Shell): JsonFile {
  const place = namedPlace(cwd, name);
  const text = readText(place);
  const { document, problems } = readJsonDocument(text, place.shown);
  const [problem] = problems;
  if (problem !== undefined)
    throw new CannotRun(`${problem.file}:${problem.line}:${problem.column} ${problem.message}`, problem.hint);
  if (document === null) throw new CannotRun(`${place.shown} is no JSON.`);
  return { document, mark: text.startsWith('\uFEFF') ? '\uFEFF' : '' };
}
