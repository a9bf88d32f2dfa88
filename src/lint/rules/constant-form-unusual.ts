import type { LintRule, ListedAttribute } from '../lint-rule.ts';

interface Form {
  readonly pattern: RegExp;
  readonly what: string;
  readonly example: string;
}

const LANGUAGE: Form = {
  pattern: /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i,
  what: 'a language tag',
  example: 'en-US',
};

/** RFC 7643, section 4.1.1: what the values of these attributes look like. Apps bend the separator, so both pass. */
const FORMS: Readonly<Record<string, Form>> = {
  preferredLanguage: LANGUAGE,
  locale: LANGUAGE,
  timezone: {
    pattern: /^(?:UTC|GMT|[a-z_]{2,20}(?:\/[a-z0-9_+-]{1,30}){1,2})$/i,
    what: 'the name of a time zone',
    example: 'Europe/Berlin',
  },
};

export const constantFormUnusual: LintRule = {
  id: 'constant-form-unusual',
  severity: 'warning',
  local: 'value',
  echoes: [{ rule: 'constant-misplaced', within: 'item' }],
  title: 'A constant language, locale or time zone has the form that apps read.',
  cause:
    'RFC 7643 gives the attribute a form, a language tag such as en-US or a time zone such as Europe/Berlin. An app that reads it refuses or ignores other texts.',
  fix: 'Write the tag or the name of the zone, unless the app documents texts of its own.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "preferredLanguage", "source": "preferredLanguage", "default": "English" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "preferredLanguage", "source": "preferredLanguage", "default": "en-US" }] } }`,
  check({ attributes }, report) {
    for (const listed of attributes) {
      const form = formOf(listed);
      for (const key of ['constant', 'default'] as const) {
        const text = listed.stated[key];
        if (form === null || text === undefined || form.pattern.test(text)) continue;
        const message = `${JSON.stringify(text)} is not ${form.what}, which ${JSON.stringify(listed.stated.name)} takes.`;
        report({ pointer: `${listed.pointer}/${key}` }, message, `Write ${form.what}, such as ${form.example}.`);
      }
    }
  },
};

function formOf({ resolved: { scim } }: ListedAttribute): Form | null {
  return scim !== null && Object.hasOwn(FORMS, scim.name) ? (FORMS[scim.name] ?? null) : null;
}
