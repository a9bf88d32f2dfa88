/** Everything that is known of the wording of pages: what templates print, and what the platform says on its own pages. */

import { vocabularyOf } from '../emit/tutorial/page-names.ts';
import { readVocabulary } from '../emit/tutorial/read-vocabulary.ts';
import type { Vocabulary } from '../emit/tutorial/vocabulary-shape.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { WordingsFor } from './outline/outline.ts';
import { alignReadings } from './wording/align-readings.ts';
import { readWordings } from './wording/read-wordings.ts';
import { recognisePublished } from './wording/recognise-published.ts';

export interface WordingsOfPages {
  readonly wordingsFor: WordingsFor;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
}

export function pageWordings(templates: ReadonlyMap<string, string>): WordingsOfPages {
  const wordings = readWordings(templates);
  const vocabularies = new Map(
    [...templates].flatMap(([path, text]): [string, Vocabulary][] => {
      const name = vocabularyOf(path);
      const vocabulary = name === undefined ? null : readVocabulary(text, path).vocabulary;
      return name === undefined || vocabulary === null ? [] : [[name, vocabulary]];
    }),
  );
  return {
    wordingsFor: (names) => {
      const known = { app: plainText(names[0] ?? '') };
      return {
        recognise: (phrase, kind) => wordings.recognise(phrase, kind, known) ?? recognisePublished(phrase, names),
        align: (found) => alignReadings(found, wordings.scripts),
      };
    },
    vocabularies,
  };
}
