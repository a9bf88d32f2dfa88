/** What a person must look at where a library is moved to another portal. */
import type { RuleEntry } from '../../problem/problem.ts';

export type MigrationRuleId =
  | 'migrate-step-gone'
  | 'migrate-picture-old'
  | 'migrate-step-number'
  | 'migrate-name-left'
  | 'migrate-name-in-label'
  | 'migrate-address-old'
  | 'migrate-label-renamed'
  | 'migrate-anchor-gone';

const none = { example: 'none', bad: '', good: '' } as const;

/** The gravest first: in this order they are told of a connector. */
export const MIGRATION_RULES: Readonly<Record<MigrationRuleId, RuleEntry>> = {
  'migrate-step-gone': {
    id: 'migrate-step-gone',
    severity: 'warning',
    title: 'Prose speaks of steps that the portal has.',
    cause:
      'A text names a label or an entry of the menu that an older portal had and this one has not, so the step that it speaks of is gone.',
    fix: 'Say what is to be done in this portal, or take the sentence out.',
    ...none,
  },
  'migrate-picture-old': {
    id: 'migrate-picture-old',
    severity: 'warning',
    title: 'Pictures show the portal that the page describes.',
    cause: 'The picture was taken in the portal that the page showed before.',
    fix: 'Take it anew, or take it out of the manifest.',
    ...none,
  },
  'migrate-step-number': {
    id: 'migrate-step-number',
    severity: 'warning',
    title: 'A step that is named by its number is the one that is meant.',
    cause: 'A text names a step of the page by its number, and the page has other steps now.',
    fix: 'Name it by what is done there.',
    ...none,
  },
  'migrate-name-left': {
    id: 'migrate-name-left',
    severity: 'warning',
    title: 'Prose calls the platform’s products what they are called now.',
    cause: 'A text names a product as it was called, in a form that no place-holder stands for.',
    fix: 'Write it anew, with {brand}, {portal}, {service} or {gallery} where they fit.',
    ...none,
  },
  'migrate-name-in-label': {
    id: 'migrate-name-in-label',
    severity: 'warning',
    title: 'A label of the app is printed as the app prints it.',
    cause:
      'A label in the app’s set-up is the name of a product. As it was written out it is left; as a place-holder it follows every change of the name, and the app may not.',
    fix: 'See what the app prints today, and write that out.',
    ...none,
  },
  'migrate-address-old': {
    id: 'migrate-address-old',
    severity: 'warning',
    title: 'Links lead to the portal that the page describes.',
    cause: 'A text links to the address of a portal that the page no longer sends its readers to.',
    fix: 'Take the address of the portal that is meant, or the link away.',
    ...none,
  },
  'migrate-label-renamed': {
    id: 'migrate-label-renamed',
    severity: 'info',
    title: 'Prose prints labels as the portal does.',
    cause: 'A text prints a label as an older portal had it; this one has the same thing under another label.',
    fix: 'Print the new label.',
    ...none,
  },
  'migrate-anchor-gone': {
    id: 'migrate-anchor-gone',
    severity: 'info',
    title: 'Links to a heading still find it.',
    cause: 'The page has other headings in its new form, so that links to the old ones lead to its top.',
    fix: 'Name those that other pages link to in "anchors", and they stay reachable; or keep the order of the sections: --edition.',
    ...none,
  },
};
