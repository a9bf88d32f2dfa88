/** What is left of people's words without what no page may have. */
import { swappedLinks, unclosedLinks } from './torn-links.ts';
import { STEP_CLAUSE } from './words/step-number.ts';

const LINK = /\[([^\]]*)\]\(([^)]*)\)/g;

/** An address without encryption that stands among words, as a label of a browser prints it; in code it stays what it is. */
const BARE = /(`+).*?\1|\bhttp:\/\/(?=\S)/gi;

/**
 * A sentence without the links that a rule refuses, or without the number of a step; a torn link becomes a whole one.
 *
 * @param message names the address
 * @returns `null`: nothing is left, or all of it
 */
export function leftText(text: string, rule: string, message: string): string | null {
  if (rule === 'page-link-syntax') return wholeLinks(text);
  const isInsecure = rule === 'address-insecure';
  const isBad = (url: string) => (isInsecure ? /^http:/i.test(url) : message.startsWith(`"${url}" `));
  const unlinked = text.replace(LINK, (link, shown: string, url: string) => (isBad(url) ? shown : link));
  const isSentence = isInsecure && /\s/.test(unlinked);
  const bare = isSentence
    ? unlinked.replace(BARE, (each, code?: string) => (code === undefined ? '' : each))
    : unlinked;
  const left = rule === 'page-step-reference' ? bare.replace(STEP_CLAUSE, '') : bare;
  return left === text || (isInsecure && /http:/i.test(left)) ? null : left;
}

function wholeLinks(text: string): string | null {
  const torn = [...swappedLinks(text), ...unclosedLinks(text)].sort((a, b) => b.start - a.start);
  const whole = torn.reduce(
    (left, { shown, address, start, end }) => `${left.slice(0, start)}[${shown}](${address})${left.slice(end)}`,
    text,
  );
  return whole === text ? null : whole;
}

const PARTS = new RegExp(`${LINK.source}|${STEP_CLAUSE.source}|http://\\S*[^\\s.,;:)]`, 'gi');

/** The links, addresses and numbers of steps of a text that are not in what is left of it. */
export function partsGone(text: string, left: string): string[] {
  const parts = text.match(PARTS) ?? [];
  return parts.filter((part) => !left.includes(part)).map((part) => part.trim());
}
