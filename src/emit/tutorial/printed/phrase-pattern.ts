/** Forms of texts and phrases with places in braces, as patterns. */
import { INLINE, type TextForm } from '../text-form.ts';
import { choice, literal, type Pattern } from './pattern.ts';

/** The names that stand for the same thing wherever they are printed. */
const EVERYWHERE: ReadonlySet<string> = new Set(['app', 'gallery', 'brand']);

/**
 * A phrase such as `the scopes {scopes}`: literal text and captures.
 *
 * @param base view path of the text that the phrase makes; its places are named below it
 */
export function phrasePattern(phrase: string, base: string, places: Readonly<Record<string, TextForm>>): Pattern[] {
  return phrase.split(/\{(\w+)\}/).flatMap((piece, at): Pattern[] => {
    if (at % 2 === 0) return piece === '' ? [] : [literal(piece)];
    const path = EVERYWHERE.has(piece) || base === '' ? piece : `${base}.${piece}`;
    return formPattern(path, places[piece] ?? INLINE);
  });
}

/** The pattern of a text that has the form. */
export function formPattern(path: string, form: TextForm): Pattern[] {
  switch (form.kind) {
    case 'layout':
      return [];
    case 'label':
      return [literal('**'), { kind: 'capture', path, form: INLINE }, literal('**')];
    case 'joined':
      return joinedPattern(path, form.item, form.conjunction);
    case 'filled':
      return [choice(...form.phrases.map((phrase) => phrasePattern(phrase, path, form.places)))];
    default:
      return [{ kind: 'capture', path, form }];
  }
}

/** "a", "a and b", "a, b, and c", as `joinWords` prints them. */
function joinedPattern(path: string, form: TextForm, conjunction: string): Pattern[] {
  const item = formPattern(`${path}[]`, form);
  const more: Pattern = { kind: 'repeat', path: `${path}[]`, parts: [literal(', '), ...item] };
  const last = [literal(`, ${conjunction} `), ...item];
  return [...item, choice([literal(` ${conjunction} `), ...item], [literal(', '), ...item, more, ...last], [])];
}
