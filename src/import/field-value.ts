/** Addresses that a page gives for a field: fixed, with places to fill in, or one of several. */
import type { Field } from '../manifest/manifest.generated.ts';
import type { Credentials } from './credentials.ts';
import type { Sentence } from './sentence.ts';

type Source = NonNullable<Field['from']>;

/** The brackets that published pages put around a place to fill in (tutorial-corpus fact sheet, section a). */
export const PLACE = /\{\{[^{}]+\}\}|\{[^{}]+\}|<[^<>]+>|\[[^[\]]+\]/g;

/** What looks like the address of a SCIM service in a sentence, as code, in quotes or bare. */
export function addressesIn(sentence: Sentence): string[] {
  const fromCode = sentence.codes.filter((code) => isAddress(code));
  if (fromCode.length > 0) return fromCode;
  const quoted = Array.from(sentence.words.matchAll(/["“]((?:https?:\/\/|www\.)[^"”\s]+)["”]/g), ([, url = '']) =>
    trimmed(url),
  );
  if (quoted.length > 0) return quoted;
  const bold = sentence.labels.filter((label) => /^(?:https?:\/\/|www\.)/i.test(label));
  if (bold.length > 0) return bold;
  const shown = sentence.words.replace(/\s+/g, ' ');
  return Array.from(shown.matchAll(/https?:\/\/[^\s"”<>)]*(?:<[^<>\s]+>[^\s"”<>)]*)*/g), ([url]) =>
    trimmed(url),
  ).filter((url) => !sentence.links.some((link) => link.url === url && link.text !== url));
}

function trimmed(url: string): string {
  return url.replace(/[.,;:]+$/, '');
}

/** Also one that begins with a place: `{{API URL}}/scim/v2`. */
function isAddress(code: string): boolean {
  return (
    /^https?:\/\/\S/i.test(code.replace(PLACE, (place) => place.replace(/\s/g, '_'))) ||
    /^(?:\{|<|\[)[^{}<>[\]]*.*\/\S*scim/i.test(code)
  );
}

/** The source of an address; what its places mean is told by the sentence, or else by their own words. */
export function sourceOfAddress(value: string, sentence: Sentence | null, { meanings }: Credentials): Source {
  const places = [...new Set(value.match(PLACE) ?? [])];
  if (places.length === 0) return { fixed: value };
  return {
    template: {
      value,
      placeholders: places.map((text) => ({
        text,
        means: meanings.get(text) ?? meaningIn(sentence, text, places.length) ?? ownWords(text),
      })),
    },
  };
}

function meaningIn(sentence: Sentence | null, place: string, places: number): string | null {
  if (sentence === null) return null;
  const quoted = place.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const text = sentence.text.replace(/\\(?=[<>[\]])/g, '');
  const where = new RegExp(`where [\`"']?${quoted}[\`"']? (?:is|means|stands for|represents) (.+?)\\.?$`, 'i').exec(
    text,
  )?.[1];
  const replaced = new RegExp(`(?:replac\\w+|substitut\\w+) [\`"']?${quoted}[\`"']? (?:with|by) (.+?)\\.?$`, 'i').exec(
    text,
  )?.[1];
  const using = places === 1 ? /`,? using (.+?)\.?$/i.exec(text)?.[1] : undefined;
  return where ?? replaced ?? using ?? null;
}

function ownWords(place: string): string {
  const words = place
    .replace(/^[<{[]+|[>}\]]+$/g, '')
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .trim();
  return words === '' ? place : words;
}

/** "For an enterprise on X, the Tenant URL is …", "Sandbox: https://…": the case that an address is for. */
export function caseOf(sentence: Sentence): string | null {
  const words = sentence.words.replace(/https?:.*$/, '');
  const given = /^(?:for|on|in|if|when)\s+(.+?),\s/i.exec(words)?.[1];
  const named = /^([\p{L}][\p{L}\p{N} /-]{0,40}?)\s*:/u.exec(words)?.[1];
  return given ?? named ?? null;
}

/** What the cases have in common, or the plainest word for it. */
export function whatDecides(cases: readonly string[]): string {
  const words = cases.map((each) => each.split(/\s+/));
  const shared: string[] = [];
  for (let index = 0; ; index += 1) {
    const word = words[0]?.[index];
    if (word === undefined || !words.every((other) => other[index] === word)) break;
    shared.push(word);
  }
  const kept = shared.filter((word) => !/^(?:an?|the|on|of|in|your|for|with)$/i.test(word));
  return kept.length === 0 ? 'Case' : kept.join(' ').replace(/^./, (first) => first.toUpperCase());
}
