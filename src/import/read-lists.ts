/** Sections that are lists: prerequisites, limitations, advice, the change log, further reading. */
import type { List, ListItem, Paragraph } from 'mdast';
import { alertKind, includedFile } from './alert.ts';
import { takeFacts } from './fact-sentences.ts';
import { type Block, keepBlock, keepLeftovers, settleInclude, takePictures } from './keep-leftovers.ts';
import { pageOf } from './platform-pages.ts';
import { isPlatforms, type Reading, textOf } from './reading.ts';
import { readSentence, readSentences } from './sentence.ts';
import type { Section } from './split-sections.ts';

export interface Lists {
  readonly prerequisites: string[];
  readonly limitations: string[];
  readonly troubleshooting: string[];
  readonly changeLog: { date: string; text: string }[];
  readonly resources: { text: string; url: string }[];
}

export function noLists(): Lists {
  return { prerequisites: [], limitations: [], troubleshooting: [], changeLog: [], resources: [] };
}

/** What the platform needs for every connector: a tenant of its own, and a role in it. */
const OF_PLATFORM =
  /^(?:an? )?(?:azure ad|azure active ?directory|microsoft entra(?: id)?|entra id|azure) (?:tenant|subscription)\b|^one of the following roles\b|\bpermissions? to configure provisioning\b|\bthat may configure provisioning\b|^(?:a|an) (?:azure|microsoft entra|azure ad) (?:user )?account with an active subscription/i;

export function readPrerequisites(reading: Reading, lists: Lists, section: Section): void {
  for (const block of section.blocks) {
    if (block.type !== 'list') {
      keepBlock(reading, block, section.anchor, section.title);
      continue;
    }
    for (const item of block.children) {
      const text = itemText(reading, item, section);
      if (text === '') continue;
      const words = readSentence(text).words;
      if (/^In .*, groups with the same names as those that you provision\./.test(words))
        reading.facts.groupsPrecreated = true;
      else if (!OF_PLATFORM.test(words)) lists.prerequisites.push(withoutStop(text));
    }
  }
}

/** A list entry ends with a full stop or without one; the page that is made of it has one. */
function withoutStop(text: string): string {
  return /\.$/.test(text) && readSentences(text).length === 1 ? text.slice(0, -1) : text;
}

/** An item with everything in it, as one line: lists inside it are told one after the other. */
function itemText(reading: Reading, item: ListItem, section: Section): string {
  const parts: string[] = [];
  for (const block of item.children) {
    if (block.type === 'paragraph') parts.push(paragraphText(reading, block));
    else if (block.type === 'list') parts.push(...listTexts(reading, block, section));
    else if (block.type === 'blockquote' && alertKind(block) === null)
      parts.push(
        ...block.children.flatMap((inner) => (inner.type === 'paragraph' ? [paragraphText(reading, inner)] : [])),
      );
    else keepBlock(reading, block, section.anchor, section.title);
  }
  return joinParts(parts.filter((part) => part !== ''));
}

function listTexts(reading: Reading, list: List, section: Section): string[] {
  return list.children.map((item) => itemText(reading, item, section));
}

function paragraphText(reading: Reading, paragraph: Paragraph): string {
  const include = includedFile(paragraph);
  if (include !== null) {
    settleInclude(reading, paragraph, include);
    return '';
  }
  takePictures(reading, paragraph);
  const text = textOf(reading, paragraph);
  reading.ledger.settle(paragraph, 'placed');
  return text;
}

function joinParts(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    if (text === '') return part;
    return /[.!?:;,]["')\]*`]*$/.test(text) ? `${text} ${part}` : `${text}; ${part}`;
  }, '');
}

export function readAdvice(reading: Reading, into: string[], section: Section): void {
  for (const block of section.blocks) {
    if (block.type === 'list') {
      for (const item of block.children) {
        const text = itemText(reading, item, section);
        if (text !== '' && !readSentences(text).every((sentence) => isOwnAdvice(reading, sentence.text)))
          into.push(text);
      }
    } else if (block.type === 'paragraph' && section.role === 'limitations') addParagraph(reading, into, block);
    else keepBlock(reading, block, section.anchor, section.title);
  }
}

/** Advice that every page made by this toolkit has. */
function isOwnAdvice(reading: Reading, text: string): boolean {
  return isPlatforms(reading, readSentence(text));
}

function addParagraph(reading: Reading, into: string[], paragraph: Paragraph): void {
  const text = paragraphText(reading, paragraph);
  if (text === '') return;
  if (
    readSentences(text).every(
      (sentence) => takeFacts(reading.facts, sentence) === true || isPlatforms(reading, sentence),
    )
  )
    return;
  into.push(text);
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const DATE =
  /^(\*\*)?(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{4})-(\d{1,2})-(\d{1,2})|(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))(?:(?<=^\*\*.*)\*\*)?\s*(?:[-–—:]+\s*)?/u;

export function readChangeLog(reading: Reading, lists: Lists, section: Section): void {
  for (const block of section.blocks) {
    if (block.type === 'list')
      for (const item of block.children) addChange(reading, lists, itemText(reading, item, section), item);
    else if (block.type === 'paragraph') addChange(reading, lists, paragraphText(reading, block), block);
    else keepBlock(reading, block, section.anchor, section.title);
  }
}

function addChange(reading: Reading, lists: Lists, text: string, place: Block | ListItem): void {
  if (text === '') return;
  const match = DATE.exec(text);
  const date = match === null ? null : isoDate(match);
  const change = match === null ? '' : text.slice(match[0].length);
  const last = lists.changeLog.at(-1);
  if (date !== null && change !== '') lists.changeLog.push({ date, text: change });
  else if (last !== undefined && date === null) last.text = `${last.text} ${text}`;
  else reading.ledger.lose(place, text);
}

function isoDate(match: RegExpExecArray): string | null {
  const [, , month, day, year, isoYear, isoMonth, isoDay, word, wordDay, wordYear] = match;
  const named = MONTHS.findIndex((name) => word !== undefined && name.startsWith(word.toLowerCase().slice(0, 3))) + 1;
  return validDate(
    year ?? isoYear ?? wordYear,
    month ?? isoMonth ?? (named === 0 ? undefined : String(named)),
    day ?? isoDay ?? wordDay,
  );
}

/** `null` where there is no such day. */
export function validDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d || y < 1970) return null;
  return date.toISOString().slice(0, 10);
}

/** Links about this app; those of the platform stand on every page. */
export function readResources(reading: Reading, lists: Lists, section: Section): void {
  for (const block of section.blocks) {
    if (block.type !== 'list') {
      keepBlock(reading, block, section.anchor, section.title);
      continue;
    }
    for (const item of block.children) {
      for (const each of item.children) {
        if (each.type === 'paragraph') readResource(reading, lists, each, section);
        else keepLeftovers(reading, [each], section.anchor, section.title);
      }
    }
  }
}

function readResource(reading: Reading, lists: Lists, paragraph: Paragraph, section: Section): void {
  const sentence = readSentence(textOf(reading, paragraph));
  const own = sentence.links.filter(({ url }) => !reading.platform.pages.has(pageOf(url)));
  const [link, second] = own;
  if (sentence.links.length > 0 && link === undefined) {
    reading.ledger.settle(paragraph, 'boilerplate');
    return;
  }
  if (link === undefined || second !== undefined || !isOnlyLink(sentence.words, link.text)) {
    keepBlock(reading, paragraph, section.anchor, section.title);
    return;
  }
  reading.ledger.settle(paragraph, 'placed');
  if (/\bsingle sign-?on\b/i.test(link.text) && isSingleSignOn(reading, link.url)) {
    reading.facts.ssoMentioned = true;
    reading.facts.ssoTutorial = link.url;
  } else lists.resources.push(link);
}

/** The page has one tutorial for single sign-on; another link is further reading. */
function isSingleSignOn({ facts }: Reading, url: string): boolean {
  return facts.ssoTutorial === undefined || facts.ssoTutorial === url;
}

function isOnlyLink(words: string, text: string): boolean {
  return words.replace(text, '').replace(/[\s.,;:–-]/g, '') === '';
}
