import type { Place } from '../../disk/place.ts';
import { readText } from '../../disk/read-file.ts';
import type { SourceRecord } from '../../expression/evaluate/source-record.ts';
import { isRecord } from '../../json/is-record.ts';
import { readJsonDocument } from '../../json/json-document.ts';
import { CannotRun } from '../shell.ts';

/** A directory object that a person wrote down: source attributes and their values. */
export function readSourceRecord(place: Place): SourceRecord {
  const { shown: file } = place;
  const { document, problems } = readJsonDocument(readText(place), file);
  const problem = problems[0];
  if (problem !== undefined)
    throw new CannotRun(`${file}:${problem.line}:${problem.column} ${problem.message}`, problem.hint);
  const value = document?.value;
  if (!isRecord(value))
    throw new CannotRun(
      `${file} does not hold a JSON object.`,
      'Write source attributes and their values: { "mail": "ana@contoso.example" }.',
    );
  return value;
}
