/** Addresses that a sentence gives for a field: fixed, with places to fill in, or one of several. */
import type { Phrase } from '../../page/outline/phrase.ts';
import { literal } from '../../page/words/literal.ts';
import type { Source } from './field-reading.ts';
import { PLACE, valueSource } from './places.ts';

const BARE = /https?:\/\/[^\s"”<>)]*(?:<[^<>\s]+>[^\s"”<>)]*)*/g;
const QUOTED = /["“]((?:https?:\/\/|www\.)[^"”\s]+)["”]/g;

/** What looks like the address of a SCIM service, as code, in quotes, in bold or bare. */
export function addressesIn({ codes, words, labels, links }: Phrase): string[] {
  const fromCode = codes.map((code) => code.trim()).filter(isAddress);
  if (fromCode.length > 0) return fromCode;
  const quoted = Array.from(words.matchAll(QUOTED), ([, url = '']) => trimmed(url));
  if (quoted.length > 0) return quoted;
  const bold = labels.filter((label) => /^(?:https?:\/\/|www\.)/i.test(label));
  if (bold.length > 0) return bold;
  return Array.from(words.matchAll(BARE), ([url]) => trimmed(url)).filter(
    (url) => !links.some((link) => link.url === url && link.text !== url),
  );
}

function trimmed(url: string): string {
  return url.replace(/[.,;:]+$/, '');
}

/** Also one that begins with a place: `{{API URL}}/scim/v2`. */
function isAddress(code: string): boolean {
  const filled = code.replace(PLACE, (place) => place.replace(/\s/g, '_'));
  return /^https?:\/\/\S/i.test(filled) || /^[{<[][^{}<>[\]]*.*\/\S*scim/i.test(code);
}

/** The source of an address; what its places mean is told by the sentence, or else by their own words. */
export function addressSource(value: string, phrase: Phrase): Source {
  const places = [...new Set(value.match(PLACE) ?? [])];
  const told = places.flatMap((place): [string, string][] => {
    const means = meaningIn(phrase, place, places.length);
    return means === null ? [] : [[place, means]];
  });
  return valueSource(value, new Map(told));
}

function meaningIn({ text }: Phrase, place: string, places: number): string | null {
  const quoted = literal(place);
  const plain = text.replace(/\\(?=[<>[\]])/g, '');
  const named = `[\`"']?${quoted}[\`"']?`;
  const where = new RegExp(`where ${named} (?:is|means|stands for|represents) (.+?)\\.?$`, 'i').exec(plain)?.[1];
  const replaced = new RegExp(`(?:replac|substitut)\\w+ ${named} (?:with|by) (.+?)\\.?$`, 'i').exec(plain)?.[1];
  const using = places === 1 ? /`,? using (.+?)\.?$/i.exec(plain)?.[1] : undefined;
  return where ?? replaced ?? using ?? null;
}

export interface Case {
  readonly when: string;
  readonly value: string;
}

/** "Sandbox: https://… Production: https://…" */
export function casesIn({ words }: Phrase): Case[] {
  const found = words.matchAll(/(?:^|\s)([\p{Lu}][\p{L}\p{N} /-]{0,30}?)\s*:\s*(https?:\/\/\S+)/gu);
  return Array.from(found, ([, when = '', value = '']) => ({ when, value: value.replace(/[.,;]$/, '') }));
}

/** "For an enterprise on X, the Tenant URL is …": the case that an address is for. */
export function caseOf({ words }: Phrase): string | null {
  const before = words.replace(/https?:.*$/, '');
  const given = /^(?:for|on|in|if|when)\s+(.+?),\s/i.exec(before)?.[1];
  return given ?? /^(\p{L}[\p{L}\p{N} /-]{0,40}?)\s*:/u.exec(before)?.[1] ?? null;
}

/** What the cases have in common, or the plainest word for it. */
export function whatDecides(cases: readonly string[]): string {
  const [first = [], ...others] = cases.map((each) => each.split(/\s+/));
  const end = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  const shared = end === -1 ? first : first.slice(0, end);
  const kept = shared.filter((word) => !/^(?:an?|the|on|of|in|your|for|with)$/i.test(word));
  return kept.length === 0 ? 'Case' : kept.join(' ').replace(/^./, (letter) => letter.toUpperCase());
}
