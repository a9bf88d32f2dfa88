/** Tables among the credential steps: one row a field, or one row a case of a field's value. */
import type { Table } from 'mdast';
import type { Step } from '../manifest/manifest.generated.ts';
import { type Credentials, fieldOf, findField, setVendor } from './credentials.ts';
import { sourceOfAddress } from './field-value.ts';
import { inlineText, shownText } from './inline-text.ts';
import { keepBlock } from './keep-leftovers.ts';
import { lineOf } from './parse-page.ts';
import { portalLabelsIn } from './portal-labels.ts';
import type { Reading } from './reading.ts';
import { readSentence } from './sentence.ts';

export function readCredentialTable(reading: Reading, credentials: Credentials, inApp: Step, table: Table): void {
  const [first = '', second = ''] = (table.children[0]?.children ?? []).map((cell) => shownText(cell).trim());
  if (/^(?:field|label|setting)$/i.test(first) && /^value$/i.test(second)) {
    readFieldTable(reading, credentials, table);
    return;
  }
  const portal = findField(credentials, second)?.portal ?? (portalLabelsIn(readSentence(`**${second}**`))[0] || null);
  if (portal !== null && first !== '') {
    readChoices(reading, credentials, table, portal, first);
    return;
  }
  keepBlock(reading, table, 'credentials', 'Credentials');
  if (inApp.table !== undefined) delete inApp.table;
}

/** A table of cases: what decides, then one column a field. */
function readChoices(reading: Reading, credentials: Credentials, table: Table, portal: string, by: string): void {
  reading.ledger.settle(table, 'placed');
  reading.tables.add(table);
  const labels = (table.children[0]?.children ?? []).map((cell) => shownText(cell).trim());
  for (const row of table.children.slice(1)) {
    const cells = row.children.map((cell) => shownText(cell).trim());
    const when = cells[0] ?? '';
    labels.slice(1).forEach((label, index) => {
      const value = cells[index + 1] ?? '';
      if (value === '' || when === '') return;
      const field =
        index === 0 ? fieldOf(credentials, portal, lineOf(table)) : fieldOf(credentials, label, lineOf(table));
      credentials.choices.push({ portal: field.portal, by, when, value });
    });
  }
}

function readFieldTable(reading: Reading, credentials: Credentials, table: Table): void {
  reading.ledger.settle(table, 'placed');
  reading.tables.add(table);
  credentials.hasTable = true;
  for (const row of table.children.slice(1)) {
    const [label, value] = row.children;
    if (label === undefined) continue;
    const printed = shownText(label).trim();
    const field = fieldOf(credentials, printed.replace(/\s*\(optional\)$/i, ''), lineOf(row));
    if (!credentials.portalOrder.includes(field.portal)) credentials.portalOrder.push(field.portal);
    if (/\(optional\)$/i.test(printed)) field.optional = true;
    if (value === undefined) continue;
    const text = inlineText(reading.page, value.children);
    readFieldValue(credentials, field, text);
  }
}

function readFieldValue(credentials: Credentials, field: ReturnType<typeof fieldOf>, whole: string): void {
  const [called = '', called1] = /^\*\*(.+?)\*\* in [^*`:]+: /.exec(whole) ?? [];
  const text = whole.slice(called.length);
  const vendor = called1 ?? /^\*\*(.+?)\*\*, (?:which|as)\b/.exec(text)?.[1];
  if (vendor !== undefined) setVendor(field, vendor, field.line);
  const code = /^(`+) ?(.+?) ?\1$/.exec(text)?.[2];
  if (code !== undefined) field.from ??= sourceOfAddress(code, null, credentials);
  else if (/^(?:not documented|see the table below)\b|, see the table below$/i.test(text) || text === '') return;
  else if (/\bthat you copied\b|\bwhich you copied\b/i.test(text)) field.from ??= { setup: true };
  else if (/\bsupport sent you\b|\bfrom .* support\b/i.test(text)) return;
  else if (/^from the .* account\b/i.test(text)) field.from ??= { account: true };
  else field.from ??= { computed: text };
}
