/** What says a phrase of one page: a template, or what the platform says on its own pages. */

import type { PhraseKind } from '../../emit/tutorial/printed/line-phrases.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Phrase } from '../../page/outline/phrase.ts';
import { TwoKeys } from '../../page/outline/two-keys.ts';
import { homepageIn, withoutLink } from '../../page/words/app-names.ts';
import { recognisePublished } from './recognise-published.ts';
import type { Recognised, Wordings } from './wordings.ts';

export type Recognise = (phrase: Phrase, kind: PhraseKind) => Recognised | null;

/** @param names that stand for the app on the page, the one of its headings first */
export function phraseReader({ recognise }: Wordings, names: readonly string[]): Recognise {
  const known = { app: plainText(names[0] ?? '') };
  const ask: Recognise = (phrase, kind) => recognise(phrase, kind, known) ?? recognisePublished(phrase, names);
  // A page is asked about more than once.
  const asked = new TwoKeys<PhraseKind, string, Recognised | null>();
  return (phrase, kind) =>
    asked.make(kind, phrase.text, () => {
      const link = homepageIn(phrase, names);
      return ask(phrase, kind) ?? (link === null ? null : ask(withoutLink(phrase, link), kind));
    });
}
