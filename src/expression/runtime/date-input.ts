/** A date format for reading: one group a field, in order. */
export interface DateInput {
  readonly pattern: RegExp;
  readonly fields: readonly string[];
}
