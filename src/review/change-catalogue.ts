import type { ChangeSeverity } from './change.ts';
import { CONNECTOR_RULES } from './connector-rules.ts';
import { UNEXPLAINED } from './edits/unexplained.ts';
import { PRODUCT_NAMES_CHANGE } from './forms/product-names.ts';
import { changeRules } from './rules/index.ts';

export interface ChangeKind {
  readonly id: string;
  readonly title: string;
  readonly severities: Readonly<Partial<Record<ChangeSeverity, string>>>;
}

/** Every kind of change there is, with the severities it can have and why: what a person asks about an id. */
export const changeCatalogue: readonly ChangeKind[] = [
  ...changeRules.map(({ id, title, severities }) => ({ id, title, severities })),
  ...Object.entries(CONNECTOR_RULES).map(([id, { title, severity, reason }]) => ({
    id,
    title,
    severities: { [severity]: reason },
  })),
  {
    id: 'order-only',
    title: 'Lines of the page stand elsewhere.',
    severities: { safe: 'A list whose order says nothing is in another order; the page follows it.' },
  },
  {
    id: PRODUCT_NAMES_CHANGE.id,
    title: PRODUCT_NAMES_CHANGE.title,
    severities: { safe: PRODUCT_NAMES_CHANGE.reason },
  },
  {
    id: 'same-meaning',
    title: UNEXPLAINED['same-meaning'].title,
    severities: { safe: UNEXPLAINED['same-meaning'].reason },
  },
  {
    id: 'other-change',
    title: UNEXPLAINED['other-change'].title,
    severities: { action: UNEXPLAINED['other-change'].reason },
  },
];
