/** What can be written inside of a text: names of products in prose, pictures in Markdown. */
import type { Stretch } from '../json/loose-json.ts';
import { propertyAt } from '../manifest/shape-at.ts';
import { TEXT_TRAITS, type TextKind } from '../manifest/text-kind.ts';
import { PRODUCT_NAMES } from '../markdown/product-names.ts';
import { type Completion, type CompletionKind, insideQuotes } from './completion.ts';
import { stretchInText } from './spot.ts';
import type { Subject } from './subject-at.ts';
import type { Surroundings } from './surroundings.ts';

interface Word {
  readonly word: string;
  readonly detail: string | null;
}

/** A row a kind: what stands in front of the cursor where it begins, and what of it goes on behind. */
interface InText {
  readonly kind: CompletionKind;
  readonly belongsIn: (holds: TextKind) => boolean;
  /** The group is what was typed of the word already. */
  readonly typed: RegExp;
  readonly rest: RegExp;
  readonly words: (surroundings: Surroundings) => readonly Word[];
}

const IN_TEXT: readonly InText[] = [
  {
    kind: 'value',
    belongsIn: (holds) => TEXT_TRAITS[holds].namesProducts,
    typed: /(?<word>\{[a-z]*)$/u,
    rest: /^[a-z]*\}?/u,
    words: () =>
      Object.entries(PRODUCT_NAMES).map(([name, [example]]) => ({ word: `{${name}}`, detail: `such as ${example}` })),
  },
  {
    kind: 'file',
    belongsIn: (holds) => holds === 'block',
    typed: /!\[[^\]]*\]\((?<word>[^()\s]*)$/u,
    rest: /^[^()\s]*/u,
    words: ({ media }) => media.map((word) => ({ word, detail: null })),
  },
];

/** Empty where the cursor is in no such word. */
export function completeInText(text: string, { spot }: Subject, surroundings: Surroundings): Completion[] {
  const holds = propertyAt(spot.pointer)?.holds;
  if (spot.text === null || holds === undefined) return [];
  const { whole, before } = spot.text;
  for (const { kind, belongsIn, typed, rest, words } of IN_TEXT) {
    const begun = belongsIn(holds) ? typed.exec(whole.slice(0, before))?.groups?.['word'] : undefined;
    if (begun === undefined) continue;
    const behind = rest.exec(whole.slice(before))?.[0] ?? '';
    const place = stretchInText(text, spot, { start: before - begun.length, end: before + behind.length });
    return words(surroundings).map((word) => completion(kind, word, place));
  }
  return [];
}

function completion(kind: CompletionKind, { word, detail }: Word, place: Stretch): Completion {
  return {
    label: word,
    kind,
    detail,
    documentation: null,
    edit: { ...place, text: insideQuotes(word) },
    snippet: false,
  };
}
