import { didYouMean } from '../../problem/nearest.ts';
import { type CredentialStep, findCredentialStep } from '../credential-step.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { literal } from '../words/literal.ts';

/** Where: airstack, promapp, soloinsight, miro, templafy and workteam of 79 pages (tutorial-corpus fact sheet, section c). */
export const labelMismatchRule: PageRule = {
  id: 'page-label-mismatch',
  severity: 'warning',
  title: 'A value keeps its name from the preparations to the step that asks for it.',
  cause: 'The app calls the value one thing where it is copied, and the page another where it is entered.',
  fix: 'Use the label that the app shows, with its capitals, in both places.',
  example: 'page',
  bad: page('Base Url', 'Base URL'),
  good: page('Base URL', 'Base URL'),
  handWrittenOnly: true,
  check: (given) => {
    const credentials = findCredentialStep(given);
    if (credentials === null) return [];
    const found = [...unlikeSetup(credentials), ...unlikeStep(credentials)];
    const told = new Set(found.map(({ start }) => start));
    return [...found, ...unlikePortal(credentials).filter(({ start }) => !told.has(start))];
  },
};

const LIST = String.raw`\*\*[^*\n]+\*\*(?:(?:,|,? and) \*\*[^*\n]+\*\*)*`;
const EARLIER = new RegExp(String.raw`${LIST}(?= values? (?:(?:\w+ )?earlier\b|from above\b|you copied\b))`, 'gi');

/** Labels that the step takes from the preparations, and the preparations do not have. */
function unlikeSetup({ start, words, before }: CredentialStep): PageFinding[] {
  const known = labelsIn(before).map(({ label }) => label);
  return Array.from(words.matchAll(EARLIER)).flatMap(({ 0: list, index }) =>
    labelsIn(list)
      .filter(({ label }) => !has(before, label))
      .map(({ label, at }) => ({
        message: `"${label}" is not among the values of the preparations.`,
        hint: didYouMean(label, known) ?? closest(label, before),
        start: start + index + at,
        end: start + index + at + label.length,
      })),
  );
}

const ENTERED = new RegExp(String.raw`(?<=\bentered (?:in|into) the )${LIST}`, 'gi');

/** Fields that the preparations name and the step spells with other capitals. */
function unlikeStep({ start, words, before }: CredentialStep): PageFinding[] {
  const promised = Array.from(before.matchAll(ENTERED)).flatMap(({ 0: list }) => labelsIn(list));
  return promised.flatMap(({ label }) => {
    if (has(words, label)) return [];
    const found = new RegExp(literal(label), 'i').exec(words);
    if (found === null) return [];
    const place = { start: start + found.index, end: start + found.index + found[0].length };
    return [{ message: `"${found[0]}" is "${label}" in the preparations.`, hint: 'Spell both alike.', ...place }];
  });
}

const FIELDS: readonly string[] = ['Tenant URL', 'Secret Token', 'Client ID', 'Client Secret', 'Token Endpoint'];

/** Fields of the portal with other capitals. Where the step has both, one is the app's own. */
function unlikePortal({ start, words }: CredentialStep): PageFinding[] {
  const labels = labelsIn(words);
  return labels.flatMap(({ label, at }) => {
    const field = FIELDS.find((each) => each.toLowerCase() === label.toLowerCase());
    if (field === undefined || field === label || labels.some((other) => other.label === field)) return [];
    const place = { start: start + at, end: start + at + label.length };
    return [{ message: `"${label}" is "${field}" in the portal.`, hint: `Write "${field}".`, ...place }];
  });
}

function labelsIn(text: string): { label: string; at: number }[] {
  return Array.from(text.matchAll(/\*\*([^*\n]+)\*\*/g), ({ 1: label = '', index }) => ({ label, at: index + 2 }));
}

function has(text: string, label: string): boolean {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(label)}(?![\p{L}\p{N}])`, 'u').test(text);
}

/** The end of a label often is what the preparations call the value: "SCIM Authentication Token" and "access token". */
function closest(label: string, before: string): string | null {
  const last = label.split(' ').at(-1) ?? label;
  const alike = before.match(new RegExp(String.raw`\b[\w-]+ ${literal(last)}\b`, 'gi')) ?? [];
  const found = alike.findLast((words) => !NO_VALUE.test(words));
  return found === undefined ? null : `The preparations say "${found}".`;
}

/** Fields of the portal, buttons, and words that are no name. */
const NO_VALUE = /^(?:secret token|tenant url|(?:create|add|new|generate|copy|the|an?|this|your|one|any|in|of) )/i;

function page(copied: string, entered: string): string {
  return `# Acme\n\nCopy the **${copied}**.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. Input the **${entered}** value retrieved earlier.\n\n3. In the **Notification Email** field, enter an address.\n`;
}
