/**
 * A quick look before a text is matched: most patterns have words that it has not. What a pattern needs is worked out
 * once, for a page is held against all of them sentence by sentence.
 */
import { type Known, LONGEST } from './match-pattern.ts';
import type { Pattern } from './pattern.ts';

/** @returns `false`: the pattern matches no such text, or takes all its letters for something that is not known */
export type MayMatch = (text: string, known: Known) => boolean;

export function mayMatch(parts: readonly Pattern[]): MayMatch {
  const words = wordsOf(parts);
  const rarest = longest(words);
  const [start, end] = [firstWords(parts), lastWords(parts)];
  const choices = parts.filter((part) => part.kind !== 'literal' && !isOptional(part));
  const isTold = isWorded(parts);
  const paths = pathsOf(parts);
  const own = [...new Set(signsOf(parts))];
  const says: MayMatch = (text, known) =>
    (own.some((word) => text.includes(word)) && maySay(text, parts)) || saysKnown(text, paths, known);
  // What is asked soonest tells the most apart.
  return (text, known) =>
    text.startsWith(start) &&
    text.endsWith(end) &&
    text.length <= LONGEST &&
    text.includes(rarest) &&
    choices.every((part) => isPossible(text, part)) &&
    (isTold || says(text, known)) &&
    areInOrder(text, words);
}

/** The same quick look for several patterns at once: whether a text may match one of them. */
export function mayMatchOne(patterns: readonly (readonly Pattern[])[]): MayMatch {
  const [worded, others] = [patterns.filter(isWorded), patterns.filter((parts) => !isWorded(parts))];
  const signs = new Set([...worded.map((parts) => longest(wordsOf(parts))), ...others.flatMap(signsOf)]);
  const sign = new RegExp([...signs].map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'));
  const paths = [...new Set(others.flatMap(pathsOf))];
  return (text, known) => sign.test(text) || saysKnown(text, paths, known);
}

/** Stands in no text that is asked about: it would end the line. */
const NOWHERE = '\n';

function saysKnown(text: string, paths: readonly string[], known: Known): boolean {
  return paths.some((path) => text.includes(known[path]?.trimEnd() ?? NOWHERE));
}

function wordsOf(parts: readonly Pattern[]): string[] {
  return runsOf(parts).map((run) => run.trimEnd());
}

function longest(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** It has words of its own that every text of it has. */
function isWorded(parts: readonly Pattern[]): boolean {
  return wordsOf(parts).some(hasLetters);
}

/** What every text of a pattern begins with; empty where it begins with what people wrote. */
export function firstWords(parts: readonly Pattern[]): string {
  return wordsAt(parts.filter(takesSomething), 0);
}

/** What every text of a pattern ends with. */
export function lastWords(parts: readonly Pattern[]): string {
  return wordsAt(parts.filter(takesSomething), -1);
}

/** The blank behind a word is not on the page where nothing follows. */
function wordsAt(parts: readonly Pattern[], at: number): string {
  return parts.at(at)?.kind === 'literal' ? (runsOf(parts).at(at) ?? '').trimEnd() : '';
}

/** Words of a pattern with nothing between them stand so in a text: each run of them is one. */
function runsOf(parts: readonly Pattern[]): string[] {
  const runs: string[] = [];
  let isOpen = false;
  for (const part of parts.filter(takesSomething)) {
    if (part.kind === 'literal') runs.push(isOpen ? `${runs.pop() ?? ''}${part.text}` : part.text);
    isOpen = part.kind === 'literal';
  }
  return runs;
}

function takesSomething(part: Pattern): boolean {
  return part.kind !== 'flag' && (part.kind !== 'literal' || part.text !== '');
}

function areInOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at !== -1;
  });
}

/** It may print nothing, or what people wrote: no text is too poor for it. */
function isOptional(part: Pattern): boolean {
  if (part.kind === 'literal') return part.text.trimEnd() === '';
  if (part.kind === 'choice') return part.branches.some(({ parts }) => parts.every(isOptional));
  return part.kind !== 'capture' || part.form.kind !== 'oneOf';
}

function isPossible(text: string, part: Pattern): boolean {
  if (part.kind === 'literal') return text.includes(part.text.trimEnd());
  if (part.kind === 'choice') return part.branches.some(({ parts }) => parts.every((each) => isPossible(text, each)));
  if (part.kind !== 'capture' || part.form.kind !== 'oneOf') return true;
  return part.form.words.some((word) => text.includes(word.trimEnd()));
}

/** Whether one of the parts may print letters of the text as its own. */
function maySay(text: string, parts: readonly Pattern[]): boolean {
  return parts.every((part) => isPossible(text, part)) && parts.some((part) => mayPrint(text, part));
}

/** One of these stands in every text for which parts print letters of their own; a text that has none of them is people's. */
function signsOf(parts: readonly Pattern[]): string[] {
  // All of them are printed, or none is: the longest word stands for the others.
  const words = parts.flatMap((part) =>
    part.kind === 'literal' && hasLetters(part.text) ? [part.text.trimEnd()] : [],
  );
  return words.length === 0 ? parts.flatMap(signsOfPart) : [longest(words)];
}

function signsOfPart(part: Pattern): string[] {
  if (part.kind === 'choice') return part.branches.flatMap((branch) => signsOf(branch.parts));
  if (part.kind === 'repeat') return signsOf(part.parts);
  return part.kind === 'capture' && part.form.kind === 'oneOf' ? part.form.words.map((word) => word.trimEnd()) : [];
}

function mayPrint(text: string, part: Pattern): boolean {
  switch (part.kind) {
    case 'literal':
      return hasLetters(part.text);
    case 'capture':
      return part.form.kind === 'oneOf';
    case 'choice':
      return part.branches.some(({ parts }) => maySay(text, parts));
    case 'repeat':
      return maySay(text, part.parts);
    case 'flag':
      return false;
  }
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function pathsOf(parts: readonly Pattern[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'choice') return part.branches.flatMap((branch) => pathsOf(branch.parts));
    if (part.kind === 'repeat') return pathsOf(part.parts);
    return part.kind === 'capture' ? part.path : [];
  });
}
