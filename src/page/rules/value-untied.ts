import { type CredentialStep, findCredentialStep } from '../credential-step.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const valueUntiedRule: PageRule = {
  id: 'page-value-untied',
  severity: 'warning',
  title: 'A value that the app gives is asked for by its name.',
  cause:
    'The preparations give a key by one name, and the portal asks for it by another: nobody says that both are one.',
  fix: 'Say in both places which field takes the value.',
  example: 'page',
  bad: page('Secret Token'),
  good: page('API key in **Secret Token**'),
  handWrittenOnly: true,
  check: (given) => {
    const step = findCredentialStep(given);
    return step === null || !ASKED.test(step.words) || isTied(step) ? [] : untied(given, step);
  },
};

const ASKED = /\bSecret Token\b/i;

/** The field is spoken of where the value is told, or the step says where its value comes from. */
function isTied({ before, words }: CredentialStep): boolean {
  return ASKED.test(before) || NAMES_SOURCE.test(words);
}

const NAMES_SOURCE =
  /\b(?:received|provided|retrieved|copied|saved|obtained|generated|created|noted|given|sent|step \d)\b/i;

/** What is told to be made, copied or received under one name: the last of these places. */
function untied(page: Page, { before, body, words }: CredentialStep): PageFinding[] {
  const values = Array.from(before.matchAll(VALUE), ({ 1: value = '', index, 0: said }) => ({
    value,
    start: body + index + said.indexOf(value),
  }));
  const kinds = new Set(values.map(({ value }) => value.toLowerCase().replace(/s$/, '')));
  const last = values.at(-1);
  if (last === undefined || kinds.size > 1) return [];
  const [kind = ''] = kinds;
  if (words.toLowerCase().includes(kind)) return [];
  const message = `Nothing says that the "${last.value}" is what the portal calls "Secret Token".`;
  const { line } = page.lines.locate(body + before.length);
  const hint = `Name the field here, and the value in the step behind line ${line}.`;
  return [{ message, hint, start: last.start, end: last.start + last.value.length }];
}

/** What readers get: a token that is to be revoked is another one. */
const VALUE =
  /\b(?:generat|creat|obtain|receiv|cop[yi]|provid|get\b|request|issu|valid|need|ask|acquir|aquir)[^.\n]{0,80}?\b((?:API|SCIM|JWT|auth|OAuth|access|bearer|authentication|authorization|integration|security|provisioning)[ -](?:API )?(?:tokens?|keys?|secrets?))\b/gi;

function page(entered: string): string {
  return `# Acme\n\nIn Acme, create an API key at \`https://acme.example/scim\`. The URL is the tenant URL.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. Enter the Tenant URL, and the ${entered}.\n\n3. In the **Notification Email** field, enter an address.\n`;
}
