/** Words of sentences that have a field of the portal filled in, or a consent given. */
import type { Phrase } from '../../outline/phrase.ts';
import { wordPattern } from '../../outline/word-patterns.ts';
import { isPortalLabel } from '../credential-fields.ts';

/** What is only an example, and what leads to one. */
export const EXAMPLE = /^\W*(?:an? |for )?(?:example|e\.g)\b/i;
export const LEADS_TO_EXAMPLE = /\bexamples?:$/i;

export const FILLS_FIELD = wordPattern([
  ...['field', 'text box', 'textbox', 'enter', 'input', 'populate', 'type', 'provide', 'fill', 'copy … into'],
  ...['tenant url', 'tenant uri', 'secret token'].flatMap((label) => [`^the ${label} is`, `^the ~ ${label} is`]),
  ...['tenant url', 'tenant uri', 'secret token'].map((label) => `^for … ${label} … paste`),
]);
/** A sentence has a field of the portal filled in, or begins with its label: "**Secret Token**: …" */
export function fillsField({ labels: [first = ''], words }: Phrase): boolean {
  const label = first.replace(/[\s:]+$/, '');
  const isFirst = label !== '' && words.startsWith(label) && /^\s*:/.test(words.slice(label.length));
  return FILLS_FIELD.test(words) || (isFirst && isPortalLabel(label));
}
const IS_FIELD = wordPattern(['should be entered', 'optional']);

/** What is said behind it is of that field. */
export function isOfField(phrase: Phrase): boolean {
  return fillsField(phrase) || IS_FIELD.test(phrase.words);
}
/**
 * "input the **Admin Username** and **CompanyId**", and "In the **CompanyId** field, populate …": a field that only this app
 * has in the portal.
 */
export function ownFields(sentences: readonly Phrase[]): string[] {
  const leads = sentences.filter(({ words }) => /\badmin credentials\b/i.test(words) && FILLS_FIELD.test(words));
  const printed = new Set(leads.flatMap(({ labels }) => labels));
  return sentences.flatMap(({ labels: [first = ''], words }) =>
    printed.has(first) && words.startsWith(`In the ${first} field`) ? [first] : [],
  );
}

/** What is entered, behind the verb. */
export const ENTERS = /\b(?:enter|input|provide|type|populate|fill in)\s+(.*?)\.?$/i;

/** An account of the app, said without the labels of its fields. */
export const ACCOUNT = wordPattern([
  ...['credentials and username', 'credentials and user name', 'user name and ~ password', 'username and ~ password'],
]);
const PRESSES = /\b(?:select|click)\b[^.]*\bauthorize\b/i;
export const FEDERATES = wordPattern(['workload identity federation', 'federated credential*']);

/** It has the reader give a consent. */
export function asksConsent({ labels, words }: Phrase): boolean {
  const isPressed = labels.some((label) => label.toLowerCase() === 'authorize') || PRESSES.test(words);
  return isPressed && !/\bagain\b|"authorize" step/i.test(words);
}

/** It says how the service signs in, whatever is entered. */
export const OF_METHOD = /\bauthentication method|\boauth ?2?\b|\b(?:basic|bearer) authentication\b/i;
