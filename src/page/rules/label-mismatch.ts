import { CREDENTIAL_LABEL, CREDENTIAL_LABELS, LABELS_OF_2026 } from '../../connector/credential-labels.ts';
import { didYouMean } from '../../problem/nearest.ts';
import { type CredentialStep, findCredentialStep } from '../credential-step.ts';
import type { Page, PageFinding } from '../page.ts';
import { matchesOf, type PageRule } from '../page-rule.ts';
import { labelListsWithin, labelsWithin, type PrintedLabel } from '../printed-labels.ts';
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
    const found = [...unlikeSetup(given, credentials), ...unlikeStep(given, credentials)];
    const told = new Set(found.map(({ start }) => start));
    return [...found, ...unlikePortal(given, credentials).filter(({ start }) => !told.has(start))];
  },
};

/** What a step says behind the values that it takes from the preparations. */
const EARLIER =
  /^ (?:values? (?:(?:\w+ )?earlier\b|from above\b|you copied\b)|(?:values? )?(?:that )?you (?:previously |earlier )?(?:retrieved|copied|saved|obtained|generated|noted)\b)/i;

/** "The SCIM Token value that you saved earlier", "your Tenant URL and Secret Token (generated in step 2)": without bold. */
const PART = String.raw`(?:${CREDENTIAL_LABEL}|\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)* (?:Token|Key|URL|Secret))`;
const FIELD_AT_END = new RegExp(`${CREDENTIAL_LABEL}$`);
const PLAIN_EARLIER = new RegExp(
  String.raw`(?<![*\p{L}\p{N}])${PART}(?: and ${PART})?(?= (?:values? )?(?:\(?(?:generated|copied|retrieved|obtained|saved|created|noted) (?:earlier|above|before|in (?:the )?(?:previous|step))|(?:that )?you (?:saved|copied|retrieved|generated|noted|obtained|created)\b))`,
  'gu',
);

/** Labels that the step takes from the preparations, and the preparations do not have. */
function unlikeSetup(page: Page, step: CredentialStep): PageFinding[] {
  const { start, end, body, before } = step;
  const known = labelsWithin(page, { start: body, end: start }).map(({ label }) => label);
  const inBold = labelListsWithin(page, { start, end })
    .filter(({ behind }) => EARLIER.test(behind))
    .flatMap(({ labels }) => labels);
  return [...inBold, ...plainLabels(step), ...addresses(page, step)]
    .filter(({ label }) => !has(before, label))
    .map(({ label, ...place }) => ({
      message: `"${label}" is not among the values of the preparations.`,
      hint: didYouMean(label, known) ?? closest(label, before),
      ...place,
    }));
}

/** "The `https://…` value that you retrieved earlier": an address is a value like the others. */
function addresses({ text }: Page, { start, end }: CredentialStep): PrintedLabel[] {
  return Array.from(text.slice(start, end).matchAll(EARLIER_ADDRESS)).flatMap(({ 1: label = '', index }) => {
    const at = text.indexOf(label, start + index);
    return text.slice(0, start).includes(label) ? [] : [{ label, start: at, end: at + label.length }];
  });
}

const EARLIER_ADDRESS =
  /[`*] ?(https:[^\s`*]+)[`*]{1,2}(?: values?| and [^.\n]{0,60}\bvalues) (?:that )?(?:you )?(?:retrieved|copied|saved|obtained|noted) (?:earlier|above|before)\b/g;

/** The name of the app may stand before a field of the portal. */
function plainLabels({ words, start }: CredentialStep): PrintedLabel[] {
  return Array.from(words.matchAll(PLAIN_EARLIER)).flatMap(({ 0: list, index }) => {
    let at = start + index;
    return list.split(' and ').map((part) => {
      const label = FIELD_AT_END.exec(part)?.[0] ?? part;
      const end = at + part.length;
      at = end + ' and '.length;
      return { label, start: end - label.length, end };
    });
  });
}

/** Fields that the preparations name and the step spells with other capitals. */
function unlikeStep(page: Page, { start, words, body }: CredentialStep): PageFinding[] {
  const promised = labelListsWithin(page, { start: body, end: start })
    .filter((list) => /\bentered (?:in|into) the $/i.test(list.before))
    .flatMap(({ labels }) => labels);
  return promised.flatMap(({ label }) => {
    if (has(words, label)) return [];
    // Each place is told: one may be the label itself, and the others a sentence about it.
    return matchesOf(words, new RegExp(literal(label), 'gi')).map(({ 0: said, index }) => {
      const place = { start: start + index, end: start + index + said.length };
      return { message: `"${said}" is "${label}" in the preparations.`, hint: 'Spell both alike.', ...place };
    });
  });
}

/** Fields of the portal with other capitals. Where the step has both, one is the app's own. */
function unlikePortal(page: Page, step: CredentialStep): PageFinding[] {
  const labels = labelsWithin(page, step);
  const hasMode = page.prose.includes('**Provisioning Mode**');
  return labels.flatMap(({ label, start, end }) => {
    if (LABELS_OF_2026.has(label) && !hasMode) return [];
    const field = CREDENTIAL_LABELS.find((each) => each.toLowerCase() === label.toLowerCase());
    if (field === undefined || field === label || labels.some((other) => other.label === field)) return [];
    return [{ message: `"${label}" is "${field}" in the portal.`, hint: `Write "${field}".`, start, end }];
  });
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
const NO_VALUE = /^(?:secret token|tenant url|(?:create|add|new|generate|copy|the|an?|this|your|one|any|in|of|and) )/i;

function page(copied: string, entered: string): string {
  return `# Acme\n\nCopy the **${copied}**.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. Input the **${entered}** value retrieved earlier.\n\n3. In the **Notification Email** field, enter an address.\n`;
}
