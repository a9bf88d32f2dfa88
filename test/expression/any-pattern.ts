/** .NET patterns and texts for fuzzing: a small alphabet, so that choices meet. */
import fc from 'fast-check';

const characters = fc.constantFrom(
  'a',
  'b',
  'c',
  '1',
  ' ',
  '-',
  'é',
  '.',
  '\\w',
  '\\d',
  '\\s',
  '[ab]',
  '[^a]',
  '[b-c1]',
  '[^\\w]',
  '\\n',
  '😀',
);
const places = fc.constantFrom('^', '$', '\\b', '\\B', '\\A', '\\z', '\\Z');
const repeats = fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,2}', '{2,}', '*?', '+?', '??', '{1,2}?');

const { alternatives } = fc.letrec<{ alternatives: string; sequence: string; node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'pattern' },
    { weight: 8, arbitrary: characters },
    { weight: 1, arbitrary: places },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('(', '(?:', '(?:', '(#'), tie('alternatives'))
        .map(([open, inner]) => `${open}${inner})`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('sequence'))
        .map(([open, inner]) => `${open}${inner})`),
    },
    { weight: 5, arbitrary: fc.tuple(characters, repeats).map(([inner, repeat]) => `${inner}${repeat}`) },
    { weight: 3, arbitrary: fc.tuple(tie('alternatives'), repeats).map(([inner, repeat]) => `(?:${inner})${repeat}`) },
    { weight: 2, arbitrary: fc.tuple(tie('alternatives'), repeats).map(([inner, repeat]) => `(${inner})${repeat}`) },
  ),
  sequence: fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((nodes) => nodes.join('')),
  alternatives: fc.oneof(
    { weight: 4, arbitrary: tie('sequence') },
    { weight: 2, arbitrary: fc.tuple(tie('sequence'), tie('sequence')).map(([one, other]) => `${one}|${other}`) },
  ),
}));

/** Named groups get names of their own. */
export const anyPattern: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', '', '(?i)', '(?m)', '(?s)'), alternatives)
  .map(([options, pattern]) => {
    let count = 0;
    return options + pattern.replace(/\(#/g, () => `(?<n${++count}>`);
  });

export const anySubject: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'a', 'b', 'c', 'A', '1', ' ', '-', '\n', 'é', '😀', '_'), { maxLength: 9 })
  .map((all) => all.join(''));
