/** The fields of the portal that credentials are entered in, told from the words of their labels. */

import { CREDENTIAL_LABELS, labelInPortal } from '../../connector/credential-labels.ts';
import { kindOfLabel } from '../../manifest/credential-kind.ts';
import type { Phrase } from '../outline/phrase.ts';
import { wordPattern } from '../outline/word-patterns.ts';
import { isPlatformLabel } from './portal-labels.ts';

/** Wherever they stand, they name a field. */
const CERTAIN = [
  ...CREDENTIAL_LABELS.map((label) => label.toLowerCase()),
  ...['authorization endpoint', 'token exchange endpoint', 'tenant uri', 'client identifier', 'admin user name'],
  ...['token', 'token exchange'].flatMap((what) => [`${what} url`, `${what} uri`]),
];

/** Only where they are printed as a label: the words alone mean nothing. */
const PRINTED = [
  ...['user name', 'username', 'password', '^domain$', '^domain name$', '^subdomain$'],
  ...['^instance$', 'instance name', '^instance url$'],
];

/** Apps have values of these names too: beside a certain label they are the app's. */
const WEAK = [
  'bearer token',
  ...['content', 'base', 'site', 'host', 'scim base', 'scim 2.0 base'].map((what) => `^${what} url$`),
];

const IN_WORDS = wordPattern([...CERTAIN.map((row) => `oauth ${row}`), ...CERTAIN], 'gi');
const IN_LABEL = wordPattern([...CERTAIN, ...PRINTED], 'gi');
const IN_WEAK_LABEL = wordPattern(WEAK, 'gi');

/** The portal labels of a sentence in order, each once; a label that is printed in bold is taken whole. */
export function portalLabelsIn(phrase: Phrase): readonly string[] {
  const known = labelsFound.get(phrase);
  if (known !== undefined) return known;
  const labels = labelsOf(phrase, isPortalLabel);
  labelsFound.set(phrase, labels);
  return labels;
}

/** Each reader of a sentence asks for them. */
const labelsFound = new WeakMap<Phrase, readonly string[]>();

/** The same where no certain label is to be had: what an app's own portal entry may call its fields. */
export function weakLabelsIn(phrase: Phrase): string[] {
  return labelsOf(phrase, (label) => isPortalLabel(label) || endsIn(label, IN_WEAK_LABEL));
}

function labelsOf(phrase: Phrase, isLabel: (label: string) => boolean): string[] {
  const words = phrase.words.replace(/https?:\S+/g, (url) => ' '.repeat(url.length));
  const printed = phrase.labels
    .flatMap((label) => partsOf(label, isLabel))
    .map((label) => ({ label: canonical(label), index: words.indexOf(label) }));
  // What is spoken of in small letters is printed as the portal prints it.
  const named = Array.from(words.matchAll(IN_WORDS), ({ 0: label, index }) => ({
    label: labelInPortal(bare(label)) ?? canonical(label),
    index,
  }));
  const others = named.filter(({ label }) => !printed.some((each) => fold(each.label).includes(fold(label))));
  const mentions = [...printed, ...others].sort((a, b) => a.index - b.index);
  return [...new Map(mentions.map(({ label }) => [fold(label), label])).values()];
}

/** "Tenant URL & Secret Token" are two labels in one. */
function partsOf(label: string, isLabel: (label: string) => boolean): string[] {
  const parts = label.split(/\s*[&/,+]\s*|\s+and\s+/);
  return parts.every(isLabel) ? parts : [label].filter(isLabel);
}

/** "Jive Tenant URL" is a label of that name; "Tenant URL of your account" is a phrase. */
function endsIn(label: string, pattern: RegExp): boolean {
  const printed = bare(label);
  return Array.from(printed.matchAll(pattern)).some(({ 0: text, index }) => index + text.length >= printed.length);
}

export function isPortalLabel(label: string): boolean {
  return endsIn(label, IN_LABEL);
}

function bare(label: string): string {
  return label.replace(/[\s*:]+$/, '').trim();
}

/** One spelling for the two labels that every page has; others are kept as printed. */
const USUAL = new Map(['Tenant URL', 'Secret Token'].map((label) => [label.toLowerCase(), label]));

function canonical(label: string): string {
  const printed = bare(label);
  return USUAL.get(printed.toLowerCase().replace(/^tenant uri$/, 'tenant url')) ?? printed;
}

export function fold(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace('user name', 'username')
    .trim();
}

/** "Token URL endpoint" and "Token Endpoint" are one value. */
export function sameValue(label: string, other: string): boolean {
  const plain = (each: string) =>
    fold(each).replace(/^(?:oauth )?token (?:ur[il]|endpoint)(?: endpoint)?$/, 'token endpoint');
  return plain(label) === plain(other);
}

export function isAddressLabel(label: string): boolean {
  return /\bur[il]\b|endpoint/i.test(label);
}

/** Labels that are neither fields nor the portal's. */
export function otherLabels({ labels }: Phrase): string[] {
  return labels.filter((label) => !isPortalLabel(label) && !isPlatformLabel(label));
}

const ADDRESS = wordPattern(['address']);
const KEY = wordPattern(['key', 'token', 'secret']);

/** The labels that are meant where no sentence prints one. */
export function spokenLabels({ words }: Phrase): string[] {
  return [
    ...(isAddressLabel(words) || ADDRESS.test(words) ? ['Tenant URL'] : []),
    ...(KEY.test(words) ? ['Secret Token'] : []),
  ];
}

/** "Tenant URL" and "Jive Tenant URL" are one field. */
export function sameField(portals: readonly string[], label: string): string | undefined {
  const folded = fold(label);
  const isPart = (portal: string) => portal.endsWith(` ${folded}`) || folded.endsWith(` ${portal}`);
  return portals.find((portal) => fold(portal) === folded) ?? portals.find((portal) => isPart(fold(portal)));
}

/** A field, and the sentence that names it. */
interface NamedField {
  readonly portal: string;
  readonly inPortal: boolean;
  readonly span: Phrase;
}

/**
 * Where the portal asks for a token, what a step in the app has the reader enter by no label of a field goes into a program
 * of its own, unless it speaks of the portal.
 */
export function fieldsAskedFor<F extends NamedField>(fields: readonly F[]): readonly F[] {
  const asked = fields.flatMap(({ portal, inPortal }) => (inPortal ? [portal] : []));
  if (!asked.some((portal) => kindOfLabel(portal) === 'token')) return fields;
  const isKnown = (portal: string) => isAddressLabel(portal) || sameField(asked, portal) !== undefined;
  const isPrinted = (portal: string, { labels }: Phrase) => sameField(labels, portal) !== undefined;
  return fields.filter(
    ({ portal, span }) => isKnown(portal) || isPrinted(portal, span) || SPEAKS_OF_PORTAL.test(span.words),
  );
}

const SPEAKS_OF_PORTAL = wordPattern(['portal', 'provisioning tab', 'azure', 'entra', 'active directory']);

const BOTH = wordPattern(
  ['url', 'uri', 'endpoint'].flatMap((address) =>
    ['token', 'key', 'secret'].flatMap((key) => [`${address} … and … ${key}`, `${key} … and … ${address}`]),
  ),
);

/** "the base URL and the API key": an address and what opens it, by no label of either. */
export function speaksOfBoth(words: string): boolean {
  return BOTH.test(words);
}
