/** What can be written next on a command line, read off the same tree of commands that parses it. */
import type { Argument, Command, Option } from 'commander';

export interface Candidate {
  readonly word: string;
  /** What it means, for shells that show that. */
  readonly means: string;
}

/**
 * @param words those after the program's name; the last one is being written, and may be empty
 * @param idsOf the connectors of the project
 * @returns empty where a name of a file belongs there: shells know those themselves
 */
export function candidatesFor(program: Command, words: readonly string[], idsOf: () => readonly string[]): Candidate[] {
  const typed = joined(words);
  const [word = '', ...before] = typed.toReversed();
  const given = before.toReversed();
  const called = calledIn(program, given);
  const command = program.commands.find((each) => each.name() === called) ?? null;
  // Of a command that is none nothing is known.
  if (called !== null && command === null) return [];
  const [name, value] = word.startsWith('--') ? word.split('=', 2) : [word];
  const options = visible(command ?? program);
  if (value !== undefined) {
    const option = options.find(({ long }) => long === name);
    return startingWith(value, choicesOf(option)).map((each) => ({ ...each, word: `${name}=${each.word}` }));
  }
  const last = options.find(({ long, short }) => given.at(-1) === long || given.at(-1) === short);
  if (last !== undefined && (last.required || last.optional)) return startingWith(word, choicesOf(last));
  if (word.startsWith('-')) return startingWith(word, options.map(ofOption));
  if (command === null) return startingWith(word, commandsOf(program));
  return startingWith(
    word,
    command.registeredArguments.flatMap((argument) => ofArgument(argument, idsOf)),
  );
}

/** Bash takes `--format=json` for three words. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (const [at, word] of words.entries()) {
    const last = whole.at(-1);
    const continues = word === '=' || words[at - 1] === '=';
    if (continues && last?.startsWith('--')) whole.splice(-1, 1, last + word);
    else whole.push(word);
  }
  return whole;
}

/** The first word that is no option, nor the value of one. */
function calledIn(program: Command, given: readonly string[]): string | null {
  for (const [at, word] of given.entries()) {
    const before = program.options.find(({ long, short }) => given[at - 1] === long || given[at - 1] === short);
    if (!word.startsWith('-') && before?.required !== true) return word;
  }
  return null;
}

function visible(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

function commandsOf(program: Command): Candidate[] {
  const help = program.createHelp();
  return help.visibleCommands(program).map((each) => ({ word: each.name(), means: help.subcommandDescription(each) }));
}

function ofOption({ long, short, description }: Option): Candidate {
  return { word: long ?? short ?? '', means: description };
}

function choicesOf(option: Option | undefined): Candidate[] {
  return (option?.argChoices ?? []).map((word) => ({ word, means: option?.description ?? '' }));
}

function ofArgument({ argChoices, description }: Argument, idsOf: () => readonly string[]): Candidate[] {
  if (argChoices !== undefined) return argChoices.map((word) => ({ word, means: description }));
  return /connector/iu.test(description) ? idsOf().map((word) => ({ word, means: 'a connector' })) : [];
}

function startingWith(start: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ word }) => word.startsWith(start));
}
