/** Addresses that a sentence gives for a field: fixed, with places to fill in, or one of several. */
import { CREDENTIAL_LABEL } from '../../connector/credential-labels.ts';
import { NO_PHRASE, type Phrase } from '../outline/phrase.ts';
import { wordPattern } from '../outline/word-patterns.ts';
import { isName } from './app-names.ts';
import { isAddressLabel, isPortalLabel, portalLabelsIn } from './credential-fields.ts';
import { literal } from './literal.ts';

/** The brackets that published pages put around a place to fill in, also where one forgot to close them (tutorial-corpus fact sheet, section a). */
export const PLACE = /\{\{[^{}]+\}\}|\$?\{[^{}]+\}|<[^<>]+>|\[[^[\]]+\]|\*[\w-]+\*|[<[{][\w -]+(?=[./])/g;

const BARE = /https?:\/\/[^\s"”<>)]*(?:<[^<>\s]+>[^\s"”<>)]*)*/g;
const QUOTED = /["“]((?:https?:\/\/|www\.)[^"”\s]+)["”]/g;

/** "your Acme URL followed by /scim/v2" */
const FOLLOWED = /\byour ((?:[\w.-]+ ){0,4}?(?:url|domain|address)) followed by [^\w/]*(\/[\w./-]*\w)/gi;

/** What looks like the address of a SCIM service, as code, in quotes, in bold, bare, behind the label of its field, or put together. */
export function addressesIn({ codes, words, labels, links }: Phrase): string[] {
  const fromCode = codes.map((code) => code.trim().replace(/\s+/g, ' ')).filter(isAddress);
  if (fromCode.length > 0) return fromCode;
  const quoted = Array.from(words.matchAll(QUOTED), ([, url = '']) => trimmed(url));
  if (quoted.length > 0) return quoted;
  const bold = labels.filter((label) => /^www\./i.test(label) || isAddress(label));
  if (bold.length > 0) return bold;
  const bare = Array.from(words.matchAll(BARE), ([url]) => trimmed(url)).filter(
    (url) => !links.some((link) => link.url === url && link.text !== url),
  );
  const linked = links.flatMap(({ url, text }) => (isBehindLabel(url, text) ? [url] : []));
  const found = bare.length > 0 ? bare : linked;
  return found.length > 0 ? found : Array.from(words.matchAll(FOLLOWED), ([, base, path]) => `<${base}>${path}`);
}

/** "[Tenant URL](https://acme.example/scim)" */
function isBehindLabel(url: string, text: string): boolean {
  return /^https?:.*scim/i.test(url) && isAddressLabel(text) && isPortalLabel(text);
}

function trimmed(url: string): string {
  return url.replace(/['.,;:]+$/, '');
}

/** Also one that begins with a place: `{{API URL}}/scim/v2`. */
function isAddress(code: string): boolean {
  const filled = code.replace(PLACE, (place) => place.replace(/\s/g, '_'));
  return /^https?:\/\/\S/i.test(filled) || /^[{<[][^{}<>[\]]*.*\/\S*scim/i.test(code);
}

/** What stands in the brackets. */
export function bareWords(place: string): string {
  return place.replace(/^\$?[<{[*]+|[>}\]*]+$/g, '');
}

/** Whether an address has the places of another one filled in. */
export function fillsPlacesOf(address: string, template: string): boolean {
  const texts = template.split(PLACE).map(literal);
  return texts.length > 1 && address !== template && new RegExp(`^${texts.join('[\\w-]+')}$`).test(address);
}

const MARK = '[`"“”\'*]*';

/** Where what goes there ends: ", and the Secret Token" names the next field. */
const MEANS = `(.+?)(?:,? and (?:the |your )?${MARK}(?:${CREDENTIAL_LABEL})\\b.*|\\.?)$`;

/** "where X is …", "replace X with …" */
function replacing(named: string): RegExp[] {
  const marked = `${MARK}${named}${MARK}`;
  return [
    `where ${marked} (?:is|means|stands for|represents) ${MEANS}`,
    `(?:replac|substitut)\\w+ ${marked} (?:with|by) ${MEANS}`,
  ].map((pattern) => new RegExp(pattern, 'i'));
}

/** "(The X is …)": a sentence of its own. */
function explaining(named: string): RegExp {
  return new RegExp(`^(?:the )?${MARK}${named}${MARK} (?:is|means|stands for) ${MEANS}`, 'i');
}

/** What stands in the way of comparing with an address. */
function unescaped({ text }: Phrase): string {
  return text.replace(/\\(?=[<>[\]_])/g, '');
}

const REPLACED_WORD = replacing('([\\w.-]*\\w)');

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w-])${literal(word)}(?![\\w-])`).test(text);
}

/** The places of an address that a sentence tells how to fill in, each with what goes there; also a place in no brackets. */
export function placesToldIn(phrase: Phrase, address: string): [place: string, means: string][] {
  const plain = unescaped(phrase).replace(/^\((.*)\)$/, '$1');
  const isApart = !plain.includes(address);
  const bracketed = [...new Set(address.match(PLACE) ?? [])].flatMap((place): [string, string][] => {
    const named = `(?:${literal(place)}|${literal(bareWords(place))})`;
    const patterns = [...replacing(named), ...(isApart ? [explaining(named)] : [])];
    const [means] = patterns.flatMap((pattern) => pattern.exec(plain)?.[1] ?? []);
    return means === undefined ? [] : [[place, means]];
  });
  const bare = address.replace(PLACE, ' ');
  const words = REPLACED_WORD.flatMap((pattern): [string, string][] => {
    const [, word, means = ''] = pattern.exec(plain) ?? [];
    return word !== undefined && hasWord(bare, word) ? [[word, means]] : [];
  });
  return [...bracketed, ...words];
}

/**
 * What goes into each place of an address.
 *
 * @param phrase the sentence that gives it, which may say so without naming its one place
 * @param others sentences that may say more
 */
export function placeMeanings(address: string, phrase: Phrase, others: readonly Phrase[]): ReadonlyMap<string, string> {
  const [place, second] = new Set(address.match(PLACE) ?? []);
  const using = second === undefined ? /`,? using (.+?)\.?$/i.exec(unescaped(phrase))?.[1] : undefined;
  return new Map([
    ...(place === undefined || using === undefined ? [] : [[place, using] as const]),
    ...[...others, phrase].flatMap((each, at, all) => {
      const next = all[at + 1];
      const where =
        next !== undefined && saysWhereToFind(next, each, [address]) ? `. ${next.text.replace(/\.$/, '')}` : '';
      return placesToldIn(each, address).map(([place, means]) => [place, `${means}${where}`] as const);
    }),
  ]);
}

/** "Replace it with your ID. You find it in **Settings**." */
export function saysWhereToFind({ words }: Phrase, before: Phrase, addresses: readonly string[]): boolean {
  const isFound = /^\W*you (?:can |will )?(?:find|see|get) (?:it|this|that)\b/i.test(words);
  return isFound && addresses.some((address) => placesToldIn(before, address).length > 0);
}

export interface Case {
  readonly when: string;
  readonly value: string;
  /** Where people of this case sign in. */
  readonly signIn?: string;
}

/** "https://eu.… for Europe (you sign in at eu.acme.example)" */
const SIGN_IN = new RegExp(
  '(https?://\\S+)([^()]*?)\\s*\\([^()]*\\b(?:sign|log)(?:s|ged)? ?in\\b[^()]*?' +
    '((?:https?://)?[\\w-]+(?:\\.[\\w-]+)+[^\\s()]*)[^()]*\\)',
  'gi',
);

/**
 * "Sandbox: https://… Production: https://…", or several addresses that each have a case beside them.
 *
 * @param least how many addresses tell for certain that what stands beside them is a case
 */
export function casesIn({ words: said }: Phrase, least = 2): Case[] {
  const signIns = new Map(Array.from(said.matchAll(SIGN_IN), ([, value = '', , host = '']) => [trimmed(value), host]));
  const words = said.replace(SIGN_IN, '$1$2');
  const found = words.matchAll(/(?:^|[\s(])([\p{Lu}][\p{L}\p{N} /-]{0,30}?)\s*:\s*(https?:\/\/\S+)/gu);
  const labelled = Array.from(found, ([, when = '', value = '']) => ({
    when,
    value: trimmed(value).replace(/^([^()]*)\)$/, '$1'),
  }));
  const beside = labelled.length > 1 ? [] : casesBeside(words, least);
  return (beside.length > 0 ? beside : labelled).map((each) => {
    const signIn = signIns.get(each.value);
    return signIn === undefined ? each : { ...each, signIn };
  });
}

/** The points of a list of addresses, each one sentence with its case beside the address: certain where all have one. */
export function listedCases<P extends Phrase>(points: readonly (readonly P[])[]): (Case & { readonly span: P })[] {
  const all = points.flatMap(([span, ...others]) => {
    const [first, second] = span === undefined ? [] : casesIn(span, 1);
    const isOne = first !== undefined && second === undefined && others.length === 0;
    return span !== undefined && isOne ? [{ ...first, span }] : [];
  });
  return all.length < points.length || points.length < 2 ? [] : all;
}

/** "https://… (EU)", "https://… for production, or", "https://… if your account is in the EU" */
const BEHIND =
  /^[\s,]*(?:\((?:(?:for|in|if|on) )?([^()]+)\)|(?:for|in|if|on|when) (.+?))(?:[\s.,;]*|[\s,;]+(?:or|and)\W*)$/i;

const OF_TEST = /\btest (?=environment|tenant|account|instance|system)/i;

/** "For the EU region, the address is https://…; for the US region, it is https://…": certain where each address has its case. */
function casesBeside(words: string, least: number): Case[] {
  const values = Array.from(words.matchAll(BARE), ([url]) => trimmed(url));
  if (values.length < least) return [];
  const gaps = words.replace(BARE, (url) => `\n${url.slice(trimmed(url).length)}`).split('\n');
  const behind = gaps.slice(1).map((gap) => BEHIND.exec(gap)?.slice(1).find(Boolean));
  const before = gaps.slice(0, -1).map((gap) => CONDITION.exec(gap.replace(/^[\s,;]*(?:(?:and|or)\s+)?/i, ''))?.[1]);
  const cases =
    [behind, before].find((all) =>
      all.every((when) => when !== undefined && !NO_CASE.test(when.replace(OF_TEST, ''))),
    ) ?? [];
  // Where both stand in one bracket, the case ends with it.
  return cases.map((when = '', index) => ({ when: when.replace(/^([^()]*)\).*$/, '$1'), value: values[index] ?? '' }));
}

const CONDITION =
  /^(?:for|on|in|if|when)\s+(.+?)(?:,\s|\s+(?:(?:the|your|its)\s+(?:[\w-]+\s+){0,2}(?:ur[il]|endpoint|address)|it|this|use|enter|input)\b)/i;
/** "The value for customers with a domain of their own is …" */
const FOR_SOME =
  /^the [\w ]+? for ((?:those|customers|clients|companies|organi[sz]ations|tenants|accounts|everyone|all others)\b.+?) (?:is|are|(?:should|will|would) be)\b/i;
/** Where something is done is no case, and neither is what it is done for. */
const NO_CASE = wordPattern([
  ...[
    'field',
    'section',
    'tab',
    'portal',
    'step',
    'page',
    'box',
    'blade',
    'window',
    'dialog',
    'example',
    'information',
  ],
  ...['console', 'settings', 'menu', 'order', 'this', 'screen', 'connection', 'fails', 'test'],
]);

/** "For an enterprise on X, the Tenant URL is …", "(no domain of your own) https://…": the case that an address is for. */
export function caseOf({ words }: Phrase, names: readonly string[] = []): string | null {
  const before = words.replace(/https?:.*$/, '');
  const isCase = (given: string) =>
    !NO_CASE.test(given) && !isName(given, names) && portalLabelsIn({ ...NO_PHRASE, words: given }).length === 0;
  // "Specific tenant URL: …" is the address of a case.
  const led = /^(\p{L}[\p{L}\p{N} /-]{0,40}?)\s*:/u.exec(before)?.[1]?.replace(/(?<=\w) tenant ur[il]$/i, '');
  const given = [
    CONDITION.exec(before)?.[1],
    FOR_SOME.exec(before)?.[1],
    led,
    /^\W*\(([^()]+)\)\W*$/.exec(before)?.[1],
  ];
  return given.find((each) => each !== undefined && isCase(each)) ?? null;
}

/** What is told before an example is given. */
export function beforeExample(phrase: Phrase): Phrase {
  const end = /(?<!\S)\W*(?:for example|e\.g|example)\b/i.exec(phrase.words)?.index ?? phrase.words.length;
  const words = phrase.words.slice(0, end);
  const isBefore = (code: string) => words.includes(code.trim().replace(/\s+/g, ' '));
  return { ...phrase, words, codes: phrase.codes.filter(isBefore), labels: phrase.labels.filter(isBefore) };
}

const JOINS = /^\W*(?:(?:in|into|as|for|the|value|field|text box|ur[il]|is|enter|input|use|to|with|at)\W+)*$/i;

/**
 * The labels that stand right before or right behind each address, where a sentence has several of either.
 *
 * @returns pairs of label and address; `null`: of one of them it is not certain
 */
export function addressesBeside(
  phrase: Phrase,
  addresses: readonly string[],
  labels: readonly string[],
): [string, string][] | null {
  const pairs = addresses.flatMap((address): [string, string][] => {
    const label = labelBeside(phrase, address, labels);
    return label === undefined ? [] : [[label, address]];
  });
  const isUsual = addresses.length === 1 && pairs[0]?.[0] === labels[0];
  return isUsual || pairs.length < addresses.length ? null : pairs;
}

function labelBeside({ words }: Phrase, address: string, labels: readonly string[]): string | undefined {
  const [at, folded] = [words.indexOf(address), words.toLowerCase()];
  const gapBehind = (label: string) => words.slice(at + address.length, folded.indexOf(label, at));
  const gapBefore = (label: string) => words.slice(folded.lastIndexOf(label, at) + label.length, at);
  const find = (isThere: (label: string) => boolean) => labels.find((label) => isThere(label.toLowerCase()));
  const behind = find((label) => folded.includes(label, at) && JOINS.test(gapBehind(label)));
  return behind ?? find((label) => folded.slice(0, at).includes(label) && JOINS.test(gapBefore(label)));
}

/** "the address of your region": what decides, where the sentence itself says so; nothing where it does not. */
export function saidToDecide({ words }: Phrase, names: readonly string[] = []): string {
  const text = names.reduce((left, name) => (name === '' ? left : left.replaceAll(`${name} `, '')), words);
  const said = DECIDES.exec(text)?.[1] ?? '';
  return said.replace(/^./, (letter) => letter.toUpperCase());
}

const WHERE = '(?:region|environment|location|country|data ?cent(?:er|re))';
const DECIDES = new RegExp(`\\b(?:of|for|on|by|to) (?:your|the) (${WHERE}(?: (?:and|or) ${WHERE})?)\\b`, 'i');

/** "Select one of these Tenant URLs by your region:": what decides, or an empty text; `null`: the sentences lead to no cases. */
export function caseLead(sentences: readonly Phrase[], names: readonly string[]): string | null {
  const lead = sentences.find(({ words }) => /\bone of\b.*\btenant ur[il]s\b/i.test(words));
  return lead === undefined ? null : saidToDecide(lead, names);
}

/** What the cases have in common, or the plainest word for it. */
export function whatDecides(cases: readonly string[]): string {
  const [first = [], ...others] = cases.map((each) => each.split(/\s+/));
  const end = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  const shared = end === -1 ? first : first.slice(0, end);
  const kept = shared.filter((word) => !/^(?:an?|the|on|of|in|your|for|with)$/i.test(word));
  // One case alone has nothing in common with others.
  return kept.length === 0 || others.length === 0
    ? 'your case'
    : kept.join(' ').replace(/^./, (letter) => letter.toUpperCase());
}
