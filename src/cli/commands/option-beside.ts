/** What options ask of one another: one that nothing reads would be taken for one that was obeyed. */
import { type Command, Option } from 'commander';
import { CannotRun } from '../shell.ts';
import { wholeNumber } from './command-definition.ts';

interface Beside {
  /** Says how one of these works, and nothing without: options, or `-`, the argument that means stdin. */
  readonly with?: readonly [string, ...string[]];
  /** Says nothing where one of these makes the command another one. */
  readonly without?: readonly string[];
}

/** An option that means something beside others only; its help begins with those that it needs. */
export class OptionBeside extends Option {
  readonly #beside: Beside;

  constructor(beside: Beside, flags: string, description: string) {
    super(flags, beside.with === undefined ? description : `with ${beside.with.join(' or ')}: ${description}`);
    this.#beside = beside;
  }

  /** Why it would be idle, with what to do, where the options of a call leave it nothing to say. */
  idleBeside(isGiven: (name: string) => boolean): CannotRun | null {
    const { with: needed, without = [] } = this.#beside;
    const name = this.long ?? this.flags;
    const other = without.find(isGiven);
    if (other !== undefined) return new CannotRun(`${name} does not go with ${other}.`, 'Leave one of the two out.');
    if (needed === undefined || needed.some(isGiven)) return null;
    return new CannotRun(
      `${name} goes with ${needed.join(' or ')}, which is not given.`,
      `Give ${needed.join(' or ')} as well, or leave ${name} out.`,
    );
  }
}

/** @param shows the option that prints a difference */
export function maxDiff(shows: string): Option {
  return new OptionBeside({ with: [shows] }, '--max-diff <lines>', 'the most lines of difference that are printed')
    .argParser(wholeNumber)
    .default(400);
}

/** @throws CannotRun for the first option of a call that would say nothing */
export function refuseIdleOptions(command: Command): void {
  const isFromCaller = (option: Option): boolean => command.getOptionValueSource(option.attributeName()) === 'cli';
  const given = command.options.filter(isFromCaller);
  const isGiven = (name: string): boolean => command.args.includes(name) || given.some(({ long }) => long === name);
  for (const option of given) {
    const idle = option instanceof OptionBeside ? option.idleBeside(isGiven) : null;
    if (idle !== null) throw idle;
  }
}
