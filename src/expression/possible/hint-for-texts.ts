/** How to write texts that were compared with another value and never are what it gives. */
import { isBooleanTexts, listed, mayBe, type PossibleTexts } from './possible.ts';

/** Null where nothing is near. */
export function hintForTexts(texts: PossibleTexts, written: readonly string[]): string | null {
  const meant = written.map((text) => meantBy(text, texts)).filter((text) => text !== null);
  if (meant.length === written.length) return `Write ${listed([...new Set(meant)], 'and')}; capitals count.`;
  return isBooleanTexts(texts) ? 'Booleans are the texts "True" and "False"; capitals count.' : null;
}

/** What a key was probably meant to be, where the source can be that. */
export function meantBy(text: string, texts: PossibleTexts): string | null {
  const plain = text.trim().toLowerCase();
  const boolean = yes.has(plain) ? ['True'] : no.has(plain) ? ['False'] : [];
  const near = [...boolean, text.toLowerCase(), text.toUpperCase(), text.replaceAll(' ', '')];
  return near.find((one) => one !== text && one !== '' && mayBe(texts, one)) ?? null;
}

const yes: ReadonlySet<string> = new Set(['true', 'yes', 'y', '1', 'on']);
const no: ReadonlySet<string> = new Set(['false', 'no', 'n', '0', 'off']);
