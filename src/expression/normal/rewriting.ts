import type { Possible } from '../possible/possible.ts';
import type { Argument, CallExpression } from '../syntax/syntax.ts';

/** What a rewrite can ask while an expression is brought into its normal form. */
export interface Rewriting {
  /** What a piece can give, with what is known where it stands. */
  readonly possibleOf: (node: Argument) => Possible;
  /** The normal form of a piece that is only looked at where an attribute is this text. */
  readonly where: (name: string, text: string, node: Argument) => Argument;
}

/** The same in other words: for every record the result gives what the call gives. The arguments are in normal form. */
export type Rewrite = (call: CallExpression, rewriting: Rewriting) => Argument;
