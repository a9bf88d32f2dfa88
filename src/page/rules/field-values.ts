import { CREDENTIAL_LABEL } from '../../connector/credential-labels.ts';
import { findAll, type PageRule } from '../page-rule.ts';

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
  check: ({ prose }) =>
    findAll(prose, TWO_VALUES, ({ 1: field = '', 2: other = '' }) => ({
      message: `"${field}" is one field, and ${other} is the value of another.`,
      hint: `Name the field for ${other} too.`,
    })),
};

const VALUE = `(?:${CREDENTIAL_LABEL}|Password)`;

const TWO_VALUES = new RegExp(
  `\\b[Ii]n the \\*\\*(${VALUE})\\*\\* (?:field|box), (?:enter|input|type|paste)(?: [^\\s.*]+){0,8} \\1 and (?:the )?(${VALUE})\\b`,
  'gi',
);
