/**
 * What stands in for an app's name while a sentence is searched for slips. A name is a name, whatever words it is made of: "Add URL from the
 * gallery" lacks no article where the app is called URL. And sentences of templates are searched once for all apps whose names look alike.
 */

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Can be spoken, is in no pattern, and has no ending that a pattern asks for. */
const INNER = 'ovaqi';

/** The text with something else in the place of an app's name; the same text where the name does not stand there as a whole. */
export function withoutApp(text: string, app: string): string {
  let told = 0;
  let without = '';
  for (let at = text.indexOf(app); at !== -1 && app !== ''; at = text.indexOf(app, at + app.length)) {
    const end = at + app.length;
    if (isJoined(text, at - 1, at) || isJoined(text, end - 1, end)) continue;
    without += text.slice(told, at) + standInOf(app, text[end] ?? '');
    told = end;
  }
  return without + text.slice(told);
}

/**
 * Only that is left of a name which a sentence around it goes by: the first sign, which decides between "a" and "an", an s at the
 * end, and a mark there that another one follows.
 */
function standInOf(app: string, next: string): string {
  const [first = ''] = app;
  const last = app.at(-1) ?? '';
  // An exclamation or a question is part of the name alone: the sentence around "Yahoo!" has an end of its own.
  const isDoubled = MARK.test(next) && (last === next || /[.,;:]/u.test(last));
  return `${first}${INNER}${last === 's' || isDoubled ? last : ''}`;
}

const MARK = /[.,;:!?]/;

/** Whether a word goes on from one sign to the next. */
function isJoined(text: string, one: number, next: number): boolean {
  return LETTER_OR_DIGIT.test(text[one] ?? '') && LETTER_OR_DIGIT.test(text[next] ?? '');
}
