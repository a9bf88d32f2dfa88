import { codeSpan } from '../markdown/code-span.ts';
import { plainText } from '../markdown/plain-text.ts';

/** A sentence of the program's own, in which backticks mean code: everything else shows letter for letter. */
export function withCode(sentence: string): string {
  return sentence
    .split(/(`[^`]+`)/u)
    .map((piece, index) => (index % 2 === 1 ? codeSpan(piece.slice(1, -1)) : between(piece)))
    .join('');
}

/** The blanks beside code stay. */
function between(piece: string): string {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(piece) ?? [];
  return `${before === '' ? '' : ' '}${plainText(text)}${after === '' ? '' : ' '}`;
}
