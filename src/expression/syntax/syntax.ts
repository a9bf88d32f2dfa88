/**
 * The tree of an expression. Offsets count UTF-16 units in the expression's own text; whoever embeds that text
 * elsewhere (a JSON string, say) maps them on (expressions fact sheet, section 1).
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `Name(argument, argument)`. */
export interface CallExpression extends Span {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** `[name]`. Standing alone it is a Direct mapping. */
export interface AttributeExpression extends Span {
  readonly kind: 'attribute';
  readonly name: string;
}

/** `"text"`. Standing alone it is a Constant mapping. */
export interface TextExpression extends Span {
  readonly kind: 'text';
  readonly value: string;
}

/** `42`, `-10`, `1.5` or `&H1F`; `value` is the same number in decimal digits, which is how numbers travel. */
export interface NumberExpression extends Span {
  readonly kind: 'number';
  readonly raw: string;
  readonly value: string;
}

/** A bare enumeration word such as `vbTextCompare`. */
export interface WordExpression extends Span {
  readonly kind: 'word';
  readonly name: string;
}

export type ComparisonOperator = '=' | '<>' | '>' | '>=' | '<' | '<=';

/** `operand = operand`, the condition of IIF and CBool. */
export interface ComparisonExpression extends Span {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: Operand;
  readonly right: Operand;
}

/** The empty place of an optional argument: `Switch([a], , "k", "v")`. */
export interface SkippedArgument extends Span {
  readonly kind: 'skipped';
}

/** What a whole text can be. */
export type Expression = CallExpression | AttributeExpression | TextExpression;

export type Operand = Expression | NumberExpression | WordExpression;

export type Argument = Operand | ComparisonExpression | SkippedArgument;
