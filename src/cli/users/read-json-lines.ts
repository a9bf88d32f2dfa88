/** Users as NDJSON: one JSON object a line. */
import type { Place } from '../../disk/place.ts';
import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import type { ListedUser } from '../../provision/bulk/provision-users.ts';
import { isRefusedName } from '../../scim/resource/refused-names.ts';
import { CannotRun } from '../shell.ts';

/** No object of a directory comes near it. */
const LONGEST_LINE = 1024 * 1024;

/** @throws CannotRun at the first line that is no object */
export function* readJsonLines(place: Place, texts: Iterable<string>): Generator<ListedUser> {
  for (const { line, text, isEnded } of linesOf(place, texts)) {
    if (text.trim() === '') continue;
    const record = jsonOf(text);
    if (!isRecord(record)) throw noObject(place, line, text, isEnded);
    const refused = Object.keys(record).find(isRefusedName);
    if (refused !== undefined)
      throw new CannotRun(`${place.shown}:${line} No attribute may be called ${refused}.`, 'Take it out.');
    yield { line, record };
  }
}

interface Line {
  readonly line: number;
  readonly text: string;
  /** The last line of a file that was cut off is not. */
  readonly isEnded: boolean;
}

function* linesOf(place: Place, texts: Iterable<string>): Generator<Line> {
  let [line, rest] = [1, ''];
  for (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE)
      throw new CannotRun(`${place.shown}:${line} This line is longer than a megabyte.`, 'Write a user a line.');
    for (const each of lines) yield { line: line++, text: each, isEnded: true };
  }
  if (rest !== '') yield { line, text: rest, isEnded: false };
}

function noObject({ shown }: Place, line: number, text: string, isEnded: boolean): CannotRun {
  const start = text.trimStart().charAt(0);
  if (line === 1 && (start === '[' || text.trim() === '{'))
    return new CannotRun(
      `${shown} is one JSON document, not an object a line.`,
      `Make lines of it: jq -c '.value[]? // .[]' ${shown} > users.ndjson`,
    );
  if (!isEnded && start === '{')
    return new CannotRun(`${shown}:${line} The last line is cut off.`, 'Export the users again.');
  return new CannotRun(
    `${shown}:${line} This line is no JSON object.`,
    'NDJSON has one user a line: {"userPrincipalName":"ana@contoso.example"}',
  );
}
