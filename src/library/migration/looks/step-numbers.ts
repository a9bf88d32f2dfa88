/** Steps of the page that are named by a number, where the page has other steps now. */
import { isMoved, type Look } from '../move.ts';
import { isProse, proseOf } from '../prose.ts';

const NUMBERED = /\bsteps? \d+(?:\.\d+)*(?:(?:,| and| to|-) ?\d+(?:\.\d+)*)*/iu;

export const stepNumbers: Look = (move) => {
  if (!isMoved(move) && move.from?.edition === move.to.edition) return [];
  return move.texts.flatMap((each) => {
    // The app's own steps are numbered as they were.
    const found = isProse(each) && !each.pointer.startsWith('/setup/') ? NUMBERED.exec(proseOf(each.text)) : null;
    if (found === null) return [];
    const { pointer } = each;
    const range = [found.index, found.index + found[0].length] as const;
    const message = `This speaks of "${found[0]}" of a page that has other steps now.`;
    return [
      { rule: 'migrate-step-number' as const, pointer, range, message, hint: 'Name the step by what is done there.' },
    ];
  });
};
