/** Links whose brackets are swapped, or whose text was never closed: what they show and where they lead is plain to see. */
import type { Span } from './page.ts';

export interface TornLink extends Span {
  readonly shown: string;
  readonly address: string;
}

/** An address as links have it: with a scheme, or a path to a file of the site. */
export const ADDRESS: string = String.raw`(?:(?:https?:\/\/|mailto:|\.{0,2}\/|~\/)[^\s()[\]]+|[\w.\/-]+\.(?:md|png|jpe?g|gif|yml)(?:#[\w-]*)?)`;

const SWAPPED = new RegExp(String.raw`(?<!\])\(([^()[\]\n\0]{1,200})\)\[(${ADDRESS})\](?!\()`, 'g');
const UNCLOSED = new RegExp(String.raw`(?<!\!)\[([^()[\]\n\0]{1,200}?)[ .]?\((${ADDRESS})\)(?!\])`, 'g');

/** `(text)[address]` */
export function swappedLinks(text: string): TornLink[] {
  return text.includes(')[') ? linksOf(text, SWAPPED) : [];
}

/** `[text (address)`, `[text.(address)`, `[text(address)`: a blank, a full stop, or nothing, stands where the bracket belongs. */
export function unclosedLinks(text: string): TornLink[] {
  return text.includes('[') ? linksOf(text, UNCLOSED) : [];
}

function linksOf(text: string, pattern: RegExp): TornLink[] {
  return Array.from(text.matchAll(pattern), ({ 0: said, 1: shown = '', 2: address = '', index }) => ({
    shown,
    address,
    start: index,
    end: index + said.length,
  }));
}

/** Paths as Windows writes them: each backslash before a letter or a digit becomes the slash that was meant. */
export function withSlashes(text: string): string {
  return text.replace(/\]\([^()\s]*\)/g, (target) => target.replace(/\\(?=\w)/g, '/'));
}
