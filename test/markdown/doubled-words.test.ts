import { expect, it } from 'vitest';
import { doubledWords } from '../../src/markdown/doubled-words.ts';

const wordsIn = (text: string) => doubledWords(text).map(({ word }) => word);

it.each([
  'It is is so.',
  'Open the the page.',
  'You can can it.',
  'The the page.',
  'a line\nline break',
  'to to',
  'of of',
])('a word twice: %j', (text) => expect(wordsIn(text)).toHaveLength(1));

it.each([
  'What it is is unclear.',
  'Users that that role has.',
  'It had had an effect.',
  'From Bora Bora.',
  'Copy `the the` code.',
  'See [the](https://a.example/the the).',
  'A **Name** Name field',
  'one-one one',
  "it's it",
  'a a’s',
])('none in %j', (text) => expect(wordsIn(text)).toEqual([]));
