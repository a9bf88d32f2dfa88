import type { PageData } from '../../connector/connector.ts';
import type { ChangeRule } from '../change-rule.ts';
import { facetRule } from '../facet-rule.ts';
import { quoted } from '../words.ts';

interface PageRow {
  readonly key: keyof PageData;
  readonly id: string;
  readonly noun: string;
  readonly example: string | number;
}

/** How the page is laid out and what stands in its front matter. Every row is safe: the connector does the same. */
const ROWS: readonly PageRow[] = [
  { key: 'edition', id: 'page-edition', noun: 'order of its sections', example: 'assigning-users' },
  { key: 'vocabulary', id: 'page-vocabulary', noun: 'vocabulary', example: 'azure-ad' },
  { key: 'title', id: 'page-title', noun: 'title', example: 'Configure Acme' },
  { key: 'description', id: 'page-description', noun: 'description', example: 'Set up Acme.' },
  { key: 'author', id: 'page-author', noun: 'author', example: 'zhchia' },
  { key: 'writer', id: 'page-writer', noun: 'writer', example: 'zhchia' },
  { key: 'manager', id: 'page-manager', noun: 'manager', example: 'beatrizd' },
  { key: 'msAuthor', id: 'page-ms-author', noun: 'Microsoft author', example: 'Zhchia' },
  { key: 'date', id: 'page-date', noun: 'date', example: '2024-03-01' },
  { key: 'assetId', id: 'page-asset-id', noun: 'asset id', example: '3088d3eb' },
  { key: 'customerIntent', id: 'page-customer-intent', noun: 'customer intent', example: 'Leavers lose access.' },
  { key: 'cycleMinutes', id: 'page-cycle', noun: 'number of minutes between cycles', example: 40 },
  { key: 'progressLabel', id: 'page-progress-label', noun: 'label of the progress', example: 'Current Status' },
];

export const page: readonly ChangeRule[] = ROWS.map(({ key, id, noun, example }) =>
  facetRule<PageData>({
    id,
    title: `The page has another ${noun}.`,
    severities: { safe: 'The page looks otherwise; the connector does the same.' },
    of: ({ before, after }) => [
      { before: before.page, after: after.page, subject: '', pointers: { before: '/tutorial', after: '/tutorial' } },
    ],
    keys: [key],
    read: (data) => data[key],
    severity: 'safe',
    say: ({ old, now }) => {
      if (now === null) return `The page no longer states its ${noun}; it was ${quoted(String(old))}.`;
      return `The ${noun} of the page is ${quoted(String(now))}${old === null ? '' : ` instead of ${quoted(String(old))}`}.`;
    },
    examples: [
      { before: {}, after: { tutorial: { [key]: example } }, forth: { severity: 'safe' }, back: { severity: 'safe' } },
    ],
  }),
);
