import type { PageFinding } from '../../page.ts';

/**
 * What is told of a slip, and what to do.
 *
 * @param said what stands on the page
 * @param text what ought to stand there
 */
export function wordsOf(said: string, text: string): Pick<PageFinding, 'message' | 'hint'> {
  if (text === '' && said.trim() === '') return { message: 'A blank before the mark.', hint: 'Remove it.' };
  if (text === '') return { message: `"${said}" is one mark too many.`, hint: 'Remove it.' };
  if (text.trim() === said.trim() && text !== said)
    return {
      message: said.startsWith('.') ? 'No blank after the full stop.' : 'A blank is missing.',
      hint: 'Put one in.',
    };
  if (said === '') return { message: `"${text.trim()}" is missing.`, hint: `Write "${text.trim()}".` };
  const missing = missingWord(said, text);
  if (missing !== null) return { message: missing, hint: `Write "${text}".` };
  return { message: `"${said}" is a slip.`, hint: `Write "${text}".` };
}

/** What is said of a word that was left out before or behind others; `null` where something else is wrong. */
function missingWord(said: string, text: string): string | null {
  if (said !== '' && text === `The ${said}`) return '"The" is missing.';
  const word = text.startsWith(said) ? /^ (\p{Ll}+)$/u.exec(text.slice(said.length))?.[1] : undefined;
  return word === undefined ? null : `"${word}" is missing behind "${said}".`;
}
