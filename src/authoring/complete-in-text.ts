/** What can be written inside of a text: names of products in prose, labels and pictures in Markdown. */
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import type { Stretch } from '../json/loose-json.ts';
import { propertyAt } from '../manifest/shape-at.ts';
import { TEXT_TRAITS, type TextKind } from '../manifest/text-kind.ts';
import { PRODUCT_NAMES } from '../markdown/product-names.ts';
import { type Completion, type CompletionKind, insideQuotes } from './completion.ts';
import { stretchInText } from './spot.ts';
import type { Subject } from './subject-at.ts';
import { kitOf, type Surroundings } from './surroundings.ts';
import { appLabels } from './value-offers.ts';

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
  /** Whether what stands in front of the cursor leaves it open; left out: what was typed says it. */
  readonly isOpen?: (before: string) => boolean;
  readonly rest: RegExp;
  readonly words: (surroundings: Surroundings, subject: Subject) => readonly Word[];
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
  {
    // Behind two stars that no others close: labels are bold.
    kind: 'label',
    belongsIn: (holds) => TEXT_TRAITS[holds].markdown !== null,
    typed: /\*\*(?<word>[^*]*)$/u,
    isOpen: (before) => before.split('**').length % 2 === 0,
    rest: /^[^*]*(?=\*\*)|^\w*/u,
    words: (surroundings, { manifest }) => [
      ...appLabels(manifest).map((word) => ({ word, detail: 'of the app' })),
      ...labelsOf(kitOf(surroundings)).map((word) => ({ word, detail: 'of the portal' })),
    ],
  },
];

/** Those with the name of an app or a group in them are no words to choose. */
function labelsOf(kit: TemplateKit | null): string[] {
  const files = [...(kit?.portals.values() ?? []), ...(kit?.navigations.values() ?? [])];
  const labels = files.flatMap(({ data }) => data.labels.map(({ text }) => text));
  return [...new Set(labels)].filter((label) => !label.includes('{{'));
}

/** No word that is completed is longer: a search from each beginning in a long text would take its square. */
const LONGEST = 500;

/** Empty where the cursor is in no such word. */
export function completeInText(text: string, subject: Subject, surroundings: Surroundings): Completion[] {
  const { spot } = subject;
  const holds = propertyAt(spot.pointer)?.holds;
  if (spot.text === null || holds === undefined) return [];
  const { whole, before } = spot.text;
  const typedSoFar = whole.slice(0, before);
  for (const { kind, belongsIn, typed, isOpen, rest, words } of IN_TEXT) {
    const begun = belongsIn(holds) ? typed.exec(typedSoFar.slice(-LONGEST))?.groups?.['word'] : undefined;
    if (begun === undefined || isOpen?.(typedSoFar) === false) continue;
    const behind = rest.exec(whole.slice(before))?.[0] ?? '';
    const place = stretchInText(text, spot, { start: before - begun.length, end: before + behind.length });
    return words(surroundings, subject).map((word) => completion(kind, word, place));
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
