/**
 * Slips of the pen that published pages share, because one was copied from the other, or because few of their writers
 * write English every day (tutorial-corpus fact sheet, section c). What stands before a match is looked at last: that
 * way few places are looked at at all. A run of blanks is looked at once, from its first.
 */
export interface Slip {
  /** Matches the words as people should see them in the message. */
  readonly wrong: RegExp;
  /** With `$1` for a group; `$u1` and `$l1` change its first letter to a capital or a small one, `$U1` all of them. */
  readonly right: string;
}
