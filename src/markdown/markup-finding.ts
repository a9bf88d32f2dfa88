/** What is wrong with a text that people wrote in Markdown; offsets count UTF-16 units of that text. */
export interface MarkupFinding {
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
}
