import { CREDENTIAL_LABEL } from '../../connector/credential-labels.ts';
import type { PageFinding } from '../page.ts';
import { findAll, matchesOf, type PageRule } from '../page-rule.ts';
import { kindOf } from './value-order.ts';

/** Where: every page that was rewritten for the portal of 2026 (tutorial-corpus fact sheet, section 0, finding 5). */
export const fieldValuesRule: PageRule = {
  id: 'page-field-values',
  severity: 'warning',
  title: 'Each field gets one value.',
  cause: 'One field is named, and the values of two are to be entered.',
  fix: 'Name the field of each value.',
  example: 'page',
  bad: '# Acme\n\nIn the **Tenant URL** field, enter your Acme Tenant URL and Secret Token.\n',
  good: '# Acme\n\nIn the **Tenant URL** field, enter your Acme Tenant URL. In **Secret Token**, enter the token.\n',
  handWrittenOnly: true,
  check: ({ prose }) => [
    ...findAll(prose, TWO_VALUES, ({ 1: field = '', 2: other = '' }) => ({
      message: `"${field}" is one field, and ${other} is the value of another.`,
      hint: `Name the field for ${other} too.`,
    })),
    ...intoOne(prose),
  ],
};

/** "Enter the **URL and Token** values in the **Tenant URL**": two values, and the field of one. */
function intoOne(prose: string): PageFinding[] {
  return matchesOf(prose, INTO).flatMap(({ 0: said, 1: values = '', 2: field = '', index }): PageFinding[] => {
    const kinds = new Set(values.split(/\band\b/).map(kindOf));
    if (kinds.size !== 2 || kinds.has(null) || kindOf(field) === null) return [];
    const start = index + said.lastIndexOf(`**${field}`);
    const message = `Two values are entered in the one field "${field}".`;
    return [{ message, hint: 'Name the field of each.', start, end: index + said.length }];
  });
}

/** Two values in bold, as one label or as two, or in plain words. */
const VALUE_WORDS = String.raw`(?:(?! and )(?:[^*\n.,]|\.(?=\d))){2,50}?`;
const KIND = String.raw`\b(?:ur[li]|endpoint|address|tokens?|keys?|secret)\b`;
const VALUES = String.raw`(${VALUE_WORDS}${KIND}(?:\*\*)? and (?:the |your )?(?:\*\*)?(?:${VALUE_WORDS})??${KIND})`;
/** Behind it only when and where the values were got. */
const GOT = String.raw`(?: values?)?(?:(?! and | then |,)[^*\n.]){0,40}`;
const INTO = new RegExp(
  String.raw`\b(?:enter|input|paste|copy|provide|type|put) (?:the |your )?(?:\*\*)?${VALUES}(?:\*\*)?${GOT} (?:in|into) (?:the )?\*\*([^*\n]+)\*\*(?!,| fields| respectively| (?:and|or) (?:the )?(?:\*\*|(?:secret|tenant)\b))`,
  'gi',
);

const VALUE = `(?:${CREDENTIAL_LABEL}|Password)`;

const TWO_VALUES = new RegExp(
  `\\b[Ii]n the \\*\\*(${VALUE})\\*\\* (?:field|box), (?:enter|input|type|paste)(?: [^\\s.*]+){0,8} \\1 and (?:the )?(${VALUE})\\b`,
  'gi',
);
