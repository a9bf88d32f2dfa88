import { type CredentialStep, findCredentialStep } from '../credential-step.ts';
import type { PageRule } from '../page-rule.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';

/**
 * Where: slack, cornerstone-ondemand and netskope among 79 published pages; the newest portal text was put over every
 * method (tutorial-corpus fact sheet, sections 0 and c).
 */
export const authContradictionRule: PageRule = {
  id: 'page-auth-contradiction',
  severity: 'error',
  title: 'The step with the credentials fits one way to sign in.',
  cause: 'The step asks for the fields of one method, and the rest of the page is about another one.',
  fix: 'Leave in the step what the app asks for.',
  example: 'page',
  bad: step('enter the Secret Token. Then select **Authorize**.'),
  good: step('select **Authorize**.'),
  handWrittenOnly: true,
  check: (page) => {
    const step = findCredentialStep(page);
    if (step === null) return [];
    const credentials = withoutName(step, ownApp(namedApps(page)));
    return CONTRADICTIONS.flatMap(({ field, holds, message, hint }) => {
      const found = field.exec(credentials.words);
      if (found === null || !holds(credentials)) return [];
      const start = credentials.start + found.index;
      return [{ message, hint, start, end: start + found[0].length }];
    });
  },
};

/** An app may have "Password" in its name. As long as before, so that places stay. */
function withoutName(step: CredentialStep, name: string | null): CredentialStep {
  return name === null ? step : { ...step, words: step.words.replaceAll(name, ' '.repeat(name.length)) };
}

interface Contradiction {
  /** The field that does not belong. */
  readonly field: RegExp;
  /** Whether the rest tells of another method. */
  readonly holds: (credentials: CredentialStep) => boolean;
  readonly message: string;
  readonly hint: string;
}

/** Pairs that no app of the survey has. Others, a user name with a token or an OAuth app with a tenant URL, some have. */
const CONTRADICTIONS: readonly Contradiction[] = [
  {
    field: /\bSecret Token\b/i,
    holds: ({ words }) => /\b(?:select|click)\s+\**Authorize\b/i.test(words),
    message: 'The step asks for a secret token and for an authorization in the app.',
    hint: 'An app that is authorized has no secret token: leave the field out.',
  },
  {
    field: /\bSecret Token\b/i,
    holds: ({ words }) => /\bClient Secret\b/i.test(words),
    message: 'The step asks for a secret token and for a client secret.',
    hint: 'Leave out the one that the app does not have.',
  },
  {
    field: /\bSecret Token\b/i,
    holds: ({ words }) =>
      /\bPassword\b/i.test(words) && /(?<![\w-])Domain\b/i.test(words) && /\bTenant URL\b/i.test(words),
    message: 'The step asks for a password and for a secret token.',
    hint: 'Leave out the one that the app does not have.',
  },
  {
    field: /\bClient Secret\b/i,
    holds: ({ before }) =>
      /\b(?:secret|access|bearer|API|SCIM|authentication) token\b/i.test(before) &&
      !/\bclient (?:ID|secret)\b/i.test(before),
    message: 'The step asks for a client secret, and the preparations give a token.',
    hint: 'Ask for what the app gives.',
  },
];

function step(sentence: string): string {
  return `# Acme\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. Under the **Admin Credentials** section, ${sentence}\n\n3. In the **Notification Email** field, enter an address.\n`;
}
