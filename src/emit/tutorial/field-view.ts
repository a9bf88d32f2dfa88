import type { CredentialField } from '../../connector/connector.ts';
import { codeSpan } from '../../markdown/code-span.ts';
import { inlineMarkdown } from '../../markdown/inline-markdown.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { tableCell } from '../../markdown/table-cell.ts';
import { contactLink } from './contact-link.ts';
import { CHOICE_HEADINGS, SCOPES } from './page-phrases.ts';
import type { FieldView } from './page-shape.ts';
import { fillPhrase, joinWords } from './phrase.ts';
import { smallTable } from './small-table.ts';
import { withoutStop } from './without-stop.ts';

/** What the parts of the page before the credentials have said of a field. */
export interface SaidBefore {
  readonly scopes: boolean;
  readonly shownOnce: boolean;
  readonly contact: boolean;
  /** What is told behind the fields, of the credentials as a whole. */
  readonly behind: string | null;
}

/** One value that is entered: what the portal calls it, where it comes from, and what is to be known about it. */
export function fieldView(field: CredentialField, said: SaidBefore, withdrawn: boolean): FieldView {
  const { portal, vendor, from, optional, secret, lifetime, note } = field;
  const namesVendor = from.kind === 'setup' || from.kind === 'support' || from.kind === 'unknown';
  return {
    label: plainText(portal),
    optional,
    vendor: plainText(vendor),
    sameLabel: portal === vendor,
    renamed: portal !== vendor && !namesVendor,
    value: from.kind === 'fixed' || from.kind === 'template' ? tableCell(codeSpan(from.value)) : null,
    placeholders: placeholders(field),
    byChoice: from.kind === 'choices' ? plainText(from.by) : null,
    choices: choiceTable(field),
    setup: from.kind === 'setup',
    support: from.kind === 'support',
    contact: from.kind === 'support' && !said.contact ? contactLink(from.contact) : null,
    account: from.kind === 'account',
    computed: from.kind === 'computed' ? tableCell(inlineMarkdown(from.how)) : null,
    unknown: from.kind === 'unknown',
    explained: note !== null || (said.behind?.toLowerCase().includes(portal.toLowerCase()) ?? false),
    scopes: said.scopes ? null : scopesPhrase(field),
    once: field.shownOnce && !said.shownOnce,
    secret,
    lifetime: lifetime === null ? null : withoutStop(plainText(lifetime)),
    withdrawn,
    note: note === null ? null : inlineMarkdown(note),
  };
}

/** The permissions that a value needs; `null` where none are told. */
export function scopesPhrase({ scopes }: CredentialField): string | null {
  if (scopes.length === 0) return null;
  const phrase = scopes.length > 1 ? SCOPES.several : SCOPES.one;
  return fillPhrase(phrase, { scopes: joinWords(scopes.map(codeSpan)) });
}

function placeholders({ from }: CredentialField): FieldView['placeholders'] {
  if (from.kind !== 'template') return [];
  return from.placeholders.map(({ text, means }) => ({
    place: codeSpan(text),
    means: withoutStop(inlineMarkdown(means)),
  }));
}

function choiceTable({ portal, from }: CredentialField): readonly string[] {
  if (from.kind !== 'choices') return [];
  return smallTable(from.values, [
    { heading: withCapital(plainText(from.by)), cell: ({ when }) => tableCell(plainText(when)) },
    { heading: plainText(portal), cell: ({ value }) => tableCell(codeSpan(value)) },
    {
      heading: CHOICE_HEADINGS.signIn,
      cell: ({ signIn }) => (signIn === null ? null : tableCell(codeSpan(signIn))),
    },
  ]);
}

/** As headings of tables begin; not a name such as `iOS`. */
function withCapital(phrase: string): string {
  return phrase.replace(/^\p{Ll}+(?![\p{L}\p{N}])/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
