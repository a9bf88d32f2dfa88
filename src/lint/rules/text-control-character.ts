import type { LintRule } from '../lint-rule.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all but line breaks and tabs
const CONTROL_BUT_LINES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

export const textControlCharacter: LintRule = {
  id: 'text-control-character',
  severity: 'error',
  local: 'value',
  title: 'Names and labels stand on one line.',
  cause: 'The text holds a line break, a tab or another control character, which nobody can see or type.',
  fix: 'Remove it. Text of several lines belongs into a free section or a code block.',
  example: 'manifest',
  bad: '{ "name": "Acme\\nCloud" }',
  good: '{ "name": "Acme Cloud" }',
  check({ texts }, report) {
    for (const { pointer, text, traits } of texts) {
      if (traits.lines === 'reported-elsewhere') continue;
      const wrong = traits.lines === 'several' ? CONTROL_BUT_LINES : CONTROL;
      // A tab belongs into code and tables; inside a sentence it is a slip of the hand.
      const found =
        wrong.exec(text) ?? (traits.markdown === 'inline' || traits.markdown === 'listed' ? /\t/.exec(text) : null);
      if (found === null) continue;
      report({ pointer, range: [found.index, found.index + 1] }, messageFor(found[0]), 'Remove it.');
    }
  },
};

/** It turns the words around it about, so that a reader sees another text than a program (Unicode, UAX #9). */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

function messageFor(character: string): string {
  return TURNS.test(character)
    ? 'This text holds a character that turns the direction of writing.'
    : 'This text holds a control character.';
}
