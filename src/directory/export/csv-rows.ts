/**
 * Rows of CSV (RFC 4180), read for speed: what nobody asked for is not even cut out of its line. The rules beyond the RFC
 * are those of csv-parse with `trim` and `skip_empty_lines`, which a test holds it to.
 */
import type { ExportSlip } from './export-slip.ts';

export interface CsvForm {
  /** One character. */
  readonly delimiter: string;
  /** A line feed, which a carriage return may precede, or a carriage return alone. */
  readonly lineEnd: '\n' | '\r';
}

/** The cells of one column from top to bottom; `null` where nothing stands. */
export type CsvCells = (string | null)[];

/** Stands for any value where nobody asks which. */
const PRESENT = '+';

const QUOTE = 34;
const SPACE = 32;
const LAST_ASCII = 127;

/** Reads row by row from a text that ends at the end of one. */
export class CsvRows {
  /** The line in which the next row begins, counted from 1. */
  line = 1;
  /** What keeps the rest from being read. */
  slip: ExportSlip | null = null;
  readonly #text: string;
  readonly #form: CsvForm;
  readonly #delimiter: number;
  #at = 0;
  #rowEnd = 0;
  #nextDelimiter = -1;
  #nextQuote = -1;

  constructor(text: string, form: CsvForm) {
    this.#text = text;
    this.#form = form;
    this.#delimiter = form.delimiter.charCodeAt(0);
  }

  /** Goes to the next line in which something stands; false: there is none. */
  begin(): boolean {
    const text = this.#text;
    while (this.#at < text.length) {
      this.#rowEnd = this.#find(this.#form.lineEnd, this.#at);
      if (this.#skipBlanks(this.#at) < this.#rowEnd) return true;
      this.#at = this.#rowEnd + 1;
      this.line++;
    }
    return false;
  }

  /**
   * Reads the row that `begin` went to.
   *
   * @param kept where the cells of each column go; `undefined` or `null`: nobody wants them
   * @param marked columns of which it matters only whether something stands there: `PRESENT` does then
   * @returns how many cells it has; -1 where it cannot be read
   */
  read(kept: readonly (CsvCells | null)[], marked: readonly boolean[] = []): number {
    for (let column = 0; ; column++) {
      const start = this.#skipBlanks(this.#at);
      const cells = kept[column];
      const isCut = cells != null && marked[column] !== true;
      const value = this.#text.charCodeAt(start) === QUOTE ? this.#quoted(start) : this.#plain(start, isCut);
      if (this.slip !== null) return -1;
      cells?.push(value === '' ? null : isCut ? value : PRESENT);
      if (this.#at < this.#rowEnd) {
        this.#at++;
        continue;
      }
      this.#at = this.#rowEnd + 1;
      this.line++;
      return column + 1;
    }
  }

  /** Whether the text ended in the row that was read last, and not behind it. */
  get isCut(): boolean {
    return this.#at > this.#text.length;
  }

  /** Where the line ends that `begin` went to. */
  get rowEnd(): number {
    return this.#rowEnd;
  }

  /** How far it has read. */
  get position(): number {
    return Math.min(this.#at, this.#text.length);
  }

  /** Where none follows, the end of the text is as good. */
  #find(what: string, from: number): number {
    const found = this.#text.indexOf(what, from);
    return found === -1 ? this.#text.length : found;
  }

  #skipBlanks(from: number): number {
    let at = from;
    for (; at < this.#rowEnd; at++) {
      const code = this.#text.charCodeAt(at);
      if ((code > SPACE && code <= LAST_ASCII) || code === this.#delimiter || !isBlank(code)) break;
    }
    return at;
  }

  /** To the next delimiter; a look ahead is remembered, so that no part of the text is searched twice. */
  #plain(start: number, isCut: boolean): string {
    if (this.#nextDelimiter < start) this.#nextDelimiter = this.#find(this.#form.delimiter, start);
    if (this.#nextQuote < start) this.#nextQuote = this.#find('"', start);
    let end = Math.min(this.#nextDelimiter, this.#rowEnd);
    if (this.#nextQuote < end) {
      this.slip = { kind: 'stray-quote', line: this.line };
      return '';
    }
    this.#at = end;
    // The first character is no blank.
    if (!isCut) return end > start ? PRESENT : '';
    while (end > start && isBlank(this.#text.charCodeAt(end - 1))) end--;
    return this.#text.slice(start, end);
  }

  #quoted(start: number): string {
    const close = this.#closingQuote(start);
    if (close === -1) {
      this.slip = { kind: 'open-quote', line: this.line };
      return '';
    }
    if (close > this.#rowEnd) this.#passLines(close);
    const value = this.#text.slice(start + 1, close);
    const after = this.#skipBlanks(close + 1);
    const code = this.#text.charCodeAt(after);
    if (after < this.#rowEnd && code !== this.#delimiter) this.slip = { kind: 'stray-quote', line: this.line };
    this.#at = after;
    return value.includes('"') ? value.replaceAll('""', '"') : value;
  }

  /** A quotation mark inside a value stands there twice. */
  #closingQuote(start: number): number {
    let close = this.#text.indexOf('"', start + 1);
    while (close !== -1 && this.#text.charCodeAt(close + 1) === QUOTE) close = this.#text.indexOf('"', close + 2);
    return close;
  }

  /** A value may be several lines long. */
  #passLines(to: number): void {
    while (this.#rowEnd < to) {
      this.line++;
      this.#rowEnd = this.#find(this.#form.lineEnd, this.#rowEnd + 1);
    }
  }
}

function isBlank(code: number): boolean {
  if (code <= LAST_ASCII) return code === SPACE || (code >= 9 && code <= 13);
  return /\s/u.test(String.fromCharCode(code));
}
