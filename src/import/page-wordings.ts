/** Everything that is known of the wording of pages: what templates print, and what the platform says on its own pages. */
import { plainText } from '../markdown/plain-text.ts';
import type { WordingsFor } from './outline/outline.ts';
import { alignReadings } from './wording/align-readings.ts';
import type { WordingTable } from './wording/make-wordings.ts';
import { readWordings } from './wording/read-wordings.ts';
import { recognisePublished } from './wording/recognise-published.ts';

export function pageWordings(table: WordingTable): WordingsFor {
  const wordings = readWordings(table);
  return (names) => {
    const known = names[0] === undefined ? {} : { app: plainText(names[0]) };
    return {
      recognise: (phrase, kind) => wordings.recognise(phrase, kind, known) ?? recognisePublished(phrase, names),
      align: (found) => alignReadings(found, wordings.scripts),
    };
  };
}
