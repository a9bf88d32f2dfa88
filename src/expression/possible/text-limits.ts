/**
 * What is known of texts that are too many to list: limits that every one of them keeps. A limit that is not stated is
 * not known to hold. Each is a row: how to test it, and how to say it of a text that breaks it.
 */
import { normalizeDiacritics } from '../runtime/normalize-diacritics.ts';
import { pCase } from '../runtime/p-case.ts';
import { toLower } from '../runtime/to-lower.ts';
import { toUpper } from '../runtime/to-upper.ts';

interface TextLimit {
  readonly holds: (text: string, amount: number) => boolean;
  /** What the texts are like, after "the source ...". */
  readonly says: (amount: number) => string;
  /** Every part of a text that keeps the limit keeps it too. */
  readonly partsKeep: boolean;
}

const rows = {
  filled: { holds: (text) => text !== '', says: () => 'is never empty', partsKeep: false },
  longest: {
    holds: (text, amount) => text.length <= amount,
    says: (amount) => `has at most ${amount} character${amount === 1 ? '' : 's'}`,
    partsKeep: true,
  },
  small: { holds: (text) => toLower(text, null) === text, says: () => 'has no capital letters', partsKeep: true },
  capital: { holds: (text) => toUpper(text, null) === text, says: () => 'has no small letters', partsKeep: true },
  spaceless: { holds: (text) => !text.includes(' '), says: () => 'has no spaces', partsKeep: true },
  unaccented: { holds: (text) => normalizeDiacritics(text) === text, says: () => 'has no accents', partsKeep: false },
  proper: {
    holds: (text) => pCase(text, null) === text,
    says: () => 'begins each word with a capital, and has no others',
    partsKeep: false,
  },
  number: { holds: (text) => /^-?[0-9]+$/.test(text), says: () => 'is a whole number', partsKeep: false },
  date: {
    holds: (text) => /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d [AP]M$/.test(text),
    says: () => 'is a date such as 5/1/2023 4:05:09 PM',
    partsKeep: false,
  },
} satisfies Record<string, TextLimit>;

export type LimitName = keyof typeof rows;

/** The limits that hold, each with its amount; 0 where it has none. */
export type TextLimits = Readonly<Partial<Record<LimitName, number>>>;

const names: readonly LimitName[] = [
  'filled',
  'longest',
  'small',
  'capital',
  'spaceless',
  'unaccented',
  'proper',
  'number',
  'date',
];

function limitOf(name: LimitName): TextLimit {
  return rows[name];
}

/** The first limit that a text breaks, in words; null where it keeps all of them. */
export function brokenLimit(text: string, limits: TextLimits): string | null {
  for (const name of names) {
    const amount = limits[name];
    if (amount !== undefined && !limitOf(name).holds(text, amount)) return limitOf(name).says(amount);
  }
  return null;
}

/** The limits that all of these texts keep. */
export function limitsOfAll(texts: readonly string[]): TextLimits {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  const kept = names.filter((name) => texts.every((text) => limitOf(name).holds(text, longest)));
  return Object.fromEntries(kept.map((name) => [name, name === 'longest' ? longest : 0]));
}

/** The limits that hold on both sides, the wider of two amounts. */
export function commonLimits(left: TextLimits, right: TextLimits): TextLimits {
  const entries = names.flatMap((name): [LimitName, number][] => {
    const [a, b] = [left[name], right[name]];
    return a === undefined || b === undefined ? [] : [[name, Math.max(a, b)]];
  });
  return Object.fromEntries(entries);
}

/** What is left of the limits when only a part of a text is taken. */
export function limitsOfParts(limits: TextLimits): TextLimits {
  return onlyLimits(limits, (name) => limitOf(name).partsKeep);
}

export function onlyLimits(limits: TextLimits, kept: (name: LimitName) => boolean): TextLimits {
  return Object.fromEntries(
    names.filter((name) => limits[name] !== undefined && kept(name)).map((name) => [name, limits[name]]),
  );
}
