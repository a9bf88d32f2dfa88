/** Sentences that send the reader to the people behind the app, for a value that nobody finds alone. */
import type { Phrase } from '../outline/phrase.ts';
import { wordPattern } from '../outline/word-patterns.ts';
import { isName } from './app-names.ts';
import { isAddressLabel, isPortalLabel, portalLabelsIn } from './credential-fields.ts';
import { saysOnly } from './says-only.ts';
import { type VendorPair, vendorLabels } from './vendor-pairs.ts';

const ASKS =
  /\b(?:contact(?:ing)?|reach(?:ing)? out to|ask(?:ing)?|(?:e-?)?mail(?:ing)?|(?:ticket|case) (?:with|at|to)|write to|get in touch with|request\w*)\b(.*)$/i;
const WHOM = wordPattern([
  ...['support', 'team', 'representative', 'account manager', 'customer success', 'help desk', 'helpdesk', 'us'],
]);
/** "Contact [Acme](https://…) to receive …" */
const CONTACTS = /^\W*(?:please )?(?:contact|reach out to|ask)\b/i;
/** Whom to ask in trouble hands out nothing. */
const IN_TROUBLE = wordPattern([
  ...['^if', '^in case', '^should', '^when', 'if you', 'in case'],
  ...['questions', 'issues', 'problems', 'trouble', 'assistance', 'more information', 'more details'],
]);
/** "…, if you haven't been issued a token": whoever has one asks nobody. */
const LACKS_KEY =
  /\bif you (?:have not|haven['’]t|do not|don['’]t)\b[^.,;]*\b(?:tokens?|keys?|secrets?|credentials)\b(?! account)/gi;
const isInTrouble = (words: string) => IN_TROUBLE.test(words.replace(LACKS_KEY, ''));
const MAIL = /[^\s@<>()[\]"'*`]+@[^\s@<>()[\]"'*`]+\.[a-z]{2,}/i;

/**
 * The address of those that a sentence has the reader ask; `null`: none.
 *
 * @param names that stand for the app
 */
export function contactIn({ words, links }: Phrase, names: readonly string[]): string | null {
  const isOfApp = CONTACTS.test(words) && links.some(({ text }) => isName(text, names));
  if (isInTrouble(words) || !(isOfApp || WHOM.test(ASKS.exec(words)?.[1] ?? ''))) return null;
  const [linked] = links.flatMap(({ url }) => contactOf(url) ?? []);
  return linked ?? MAIL.exec(words)?.[0] ?? null;
}

function contactOf(url: string): string | null {
  const mail = url.replace(/^mailto:|\?.*$/g, '');
  if (url.startsWith('mailto:')) return MAIL.exec(mail)?.[0] === mail ? mail : null;
  return url.startsWith('https://') ? url : null;
}

const HANDS_OUT =
  /\b(?:they|support|team|representative|manager)\b.*\b(?:sends?|provides?|gives?|shares?|transfers?|e-?mails?)\b/i;
const IS_GIVEN =
  /\byou(?:['’]re| (?:will|then|are|get|be))(?: (?:will|then|are|get|be))* (?:sent|given|provided)\b|\byou (?:(?:will|then) ){0,2}receive\b/i;

/** A value of the credentials, or all of them. */
export function saysWhatIsSent(phrase: Phrase, names: readonly string[]): boolean {
  const isSent = saysWhoSends(phrase) || IS_GIVEN.test(phrase.words);
  const values = isSent ? [...portalLabelsIn(phrase), ...valuesAskedFor(phrase, names)] : [];
  return values.length > 0 || (isSent && /\bcredentials\b/i.test(phrase.words));
}

/**
 * "Your account manager sends the token", "Contact the team. You will be provided with the token", "Ask the team to get the
 * token": nobody makes it in the app.
 */
export function isHandedOut(sentences: readonly Phrase[]): boolean {
  const isAsked = sentences.some(asksPeople);
  return sentences.some(
    (phrase) => saysWhoSends(phrase) || (isAsked && IS_GIVEN.test(phrase.words)) || asksForKey(phrase),
  );
}

/** Whether a sentence has the reader ask people for something, wherever they are. */
export function asksPeople({ words }: Phrase): boolean {
  return !isInTrouble(words) && WHOM.test(ASKS.exec(words)?.[1] ?? '');
}

/** People are asked for a key, whether the page says where or not. */
function asksForKey({ words }: Phrase): boolean {
  const asked = isInTrouble(words) ? '' : (ASKS.exec(words)?.[1] ?? '');
  return WHOM.test(asked) && GETS_KEY.test(asked);
}

const GETS_KEY =
  /\b(?:receive|get|obtain|for)\b(?!.*\b(?:generate|create|copy)\b).*\b(?:token|key|secret)s?\b(?! account)/i;

function saysWhoSends({ words }: Phrase): boolean {
  return HANDS_OUT.test(words);
}

/** "to obtain a SCIM Token": a key's name, told by its capitals alone. */
const KEY_NAME = /\b(?:[A-Z][\w-]* ){1,3}(?:Token|Key|Secret)\b/g;

/** What a sentence has the reader ask for: its labels by their kind, or a key by its name; nothing where it names several of a kind. */
export function valuesAskedFor(phrase: Phrase, names: readonly string[]): VendorPair[] {
  const { words, labels } = phrase;
  const text = names.reduce((left, name) => (name === '' ? left : left.replaceAll(name, '')), words);
  const called = labels.length > 0 ? vendorLabels(phrase, names) : [...new Set(text.match(KEY_NAME) ?? [])];
  if ([...labels, ...called].some(isPortalLabel)) return [];
  const [addresses, keys] = [
    called.filter(isAddressLabel),
    called.filter((label) => /(?:token|key|secret)$/i.test(label)),
  ];
  if (addresses.length > 1 || keys.length > 1) return [];
  return [
    ...addresses.map((vendor) => ({ vendor, portal: 'Tenant URL' })),
    ...keys.map((vendor) => ({ vendor, portal: 'Secret Token' })),
  ];
}

/** What such sentences say besides. */
const WORDS = `contact reach out request ask email e-mail write send sends get touch obtain receive support team desk
  help helpdesk customer admin need needs want have please information provides credential details end address mail
  provide giving order they secret bearer oauth authentication tenant scim`.split(/\s+/);

/** @param named what it may name: whom to ask, the values, the app */
export function saysOnlyWhomToAsk(phrase: Phrase, named: readonly string[]): boolean {
  return saysOnly(phrase, [...named, ...phrase.links.flatMap(({ url, text }) => [url, text])], WORDS);
}
