/**
 * Slips of the pen that published pages share, because one was copied from the other, or because few of their writers
 * write English every day (tutorial-corpus fact sheet, section c). What stands before a match is looked at last: that
 * way few places are looked at at all. A run of blanks is looked at once, from its first.
 */
export interface Slip {
  /** Matches the words as people should see them in the message. */
  readonly wrong: RegExp;
  /** In the notation of `String.replace`. */
  readonly right: string;
}
