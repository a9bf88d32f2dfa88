/**
 * JSON documents cut into the users in them, byte by byte: a list of users, pages of Microsoft Graph (`value`), one page
 * after the other or in a list, or a user alone. A document may be far larger than memory; a user is not.
 */
import { MEGABYTE } from '../../problem/megabyte.ts';
import type { ExportSlip } from './export-slip.ts';

/** One user's text, and the line in which it begins. */
export interface CutElement {
  readonly text: Uint8Array;
  readonly line: number;
}

/**
 * Where the next byte stands: between documents, in a list of users or of pages, in the list of a page, behind it in
 * the page, or in an object that may turn out to be a page.
 */
type Place = 'between' | 'list' | 'page-list' | 'page-rest' | 'object';

const [TAB, NEWLINE, RETURN, SPACE, QUOTE, COMMA, COLON, BACKSLASH] = [9, 10, 13, 32, 34, 44, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** No object of a directory comes near it. */
const LONGEST = 4 * MEGABYTE;

export class DocumentCutter {
  slip: ExportSlip | null = null;
  /** A page names a next one, and the file does not go on with it. */
  lacksPages = false;
  #line = 1;
  #place: Place = 'between';
  /** The pages of a document may stand in a list. */
  #isInList = false;
  #isInPage = false;
  /** What must stand before the next member of a list. */
  #wantsComma = false;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** Where the string began that ended last, at the first level of an object. */
  #stringStart = 0;
  #key = '';
  #bytes: Uint8Array = new Uint8Array();
  /** Where the object begins, in `#bytes`; -1: none has begun, or nobody wants its text. */
  #start = -1;
  #startLine = 1;
  #found: CutElement[] = [];

  /** The users that end in this piece of the file. */
  push(piece: Uint8Array): readonly CutElement[] {
    const kept = this.#keep(piece);
    this.#found = [];
    for (let at = kept; at < this.#bytes.length && this.slip === null; at++) {
      const byte = this.#bytes[at] ?? 0;
      if (byte === NEWLINE) this.#line++;
      if (this.#isInString) this.#inString(byte, at);
      else if (this.#place === 'object' || this.#place === 'page-rest') this.#inObject(byte, at);
      else this.#inList(byte, at);
    }
    if (this.#start !== -1 && this.#bytes.length - this.#start > LONGEST) this.#fail('too-long', this.#startLine);
    return this.#found;
  }

  /** What has begun and not ended stays, in front of the piece; gives its length. */
  #keep(piece: Uint8Array): number {
    const from = this.#start !== -1 ? this.#start : this.#isInString ? this.#stringStart : this.#bytes.length;
    const kept = this.#bytes.subarray(from);
    this.#bytes = joined(kept, piece);
    this.#stringStart -= from;
    if (this.#start !== -1) this.#start = 0;
    return kept.length;
  }

  /** To be called behind the last piece. */
  end(): void {
    if (this.slip === null && (this.#place !== 'between' || this.#isInString)) this.#fail('cut-off', this.#line);
  }

  #inString(byte: number, at: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) {
      this.#isInString = false;
      if (this.#depth === 1) this.#key = this.#textAt(at);
    }
  }

  #textAt(end: number): string {
    // Longer than any name that means something here.
    if (end - this.#stringStart > 32) return '';
    return String.fromCharCode(...this.#bytes.subarray(this.#stringStart, end));
  }

  #inObject(byte: number, at: number): void {
    if (byte === QUOTE) this.#beginString(at);
    else if (byte === COLON && this.#depth === 1) this.#noteKey();
    else if (byte === OPEN_OBJECT) this.#depth++;
    else if (byte === OPEN_LIST) this.#openList();
    else if (byte === CLOSE_LIST) this.#depth--;
    else if (byte === CLOSE_OBJECT && --this.#depth === 0) this.#endObject(at);
  }

  #beginString(at: number): void {
    this.#isInString = true;
    this.#stringStart = at + 1;
  }

  #noteKey(): void {
    if (this.#key === '@odata.nextLink') this.lacksPages = true;
  }

  /** The list `value` of an object makes it a page, and the object itself no user. */
  #openList(): void {
    const isPage = this.#depth === 1 && this.#key === 'value' && this.#place === 'object' && !this.#isInPage;
    if (!isPage) {
      this.#depth++;
      return;
    }
    this.#place = 'page-list';
    this.#wantsComma = false;
    this.#start = -1;
    this.#depth = 0;
  }

  #endObject(at: number): void {
    if (this.#place === 'object' && this.#start !== -1) {
      this.#found.push({ text: this.#bytes.subarray(this.#start, at + 1), line: this.#startLine });
      this.#start = -1;
    }
    this.#place = this.#isInPage ? 'page-list' : this.#isInList ? 'list' : 'between';
    this.#wantsComma = this.#place !== 'between';
  }

  #inList(byte: number, at: number): void {
    if (byte === SPACE || byte === NEWLINE || byte === RETURN || byte === TAB) return;
    if (byte === COMMA && this.#wantsComma) this.#wantsComma = false;
    else if (byte === OPEN_OBJECT && !this.#wantsComma) this.#beginObject(at);
    else if (byte === CLOSE_LIST && this.#place !== 'between') this.#closeList();
    else if (byte === OPEN_LIST && this.#place === 'between') {
      this.#place = 'list';
      this.#isInList = true;
      this.#wantsComma = false;
    } else this.#fail(this.#place === 'between' ? 'no-json' : 'no-object', this.#line);
  }

  #beginObject(at: number): void {
    if (this.#place !== 'page-list') this.lacksPages = false;
    this.#isInPage = this.#place === 'page-list';
    this.#place = 'object';
    this.#depth = 1;
    this.#key = '';
    this.#start = at;
    this.#startLine = this.#line;
  }

  #closeList(): void {
    if (this.#place === 'page-list') {
      this.#place = 'page-rest';
      this.#isInPage = false;
      this.#depth = 1;
      this.#key = '';
      return;
    }
    this.#place = 'between';
    this.#isInList = false;
  }

  #fail(kind: 'no-json' | 'no-object' | 'too-long' | 'cut-off', line: number): void {
    this.slip = { kind, line };
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
