import type { PageData } from '../../connector/connector.ts';
import type { FactsUnder } from '../../manifest/fact-members.ts';
import type { ChangeRule } from '../change-rule.ts';
import { facetRule } from '../facet-rule.ts';
import { quoted } from '../words.ts';

/** How the page is laid out and what stands in its front matter. Every row is safe: the connector does the same. */
export const pageRules: Readonly<Record<FactsUnder<'/tutorial'>, readonly ChangeRule[]>> = {
  '/tutorial/edition': pageRule('edition', 'page-edition', 'order of sections', 'assigning-users'),
  '/tutorial/vocabulary': pageRule('vocabulary', 'page-vocabulary', 'vocabulary', 'azure-ad'),
  '/tutorial/portal': pageRule('portal', 'page-portal', 'portal', '2026'),
  '/tutorial/navigation': pageRule('navigation', 'page-navigation', 'way through the menu', 'enterprise-apps'),
  '/tutorial/includes': pageRule('includes', 'page-includes', 'use of shared includes', 'used'),
  '/tutorial/title': pageRule('title', 'page-title', 'title', 'Configure Acme'),
  '/tutorial/description': pageRule('description', 'page-description', 'description', 'Set up Acme.'),
  '/tutorial/author': pageRule('author', 'page-author', 'author', 'zhchia'),
  '/tutorial/writer': pageRule('writer', 'page-writer', 'writer', 'zhchia'),
  '/tutorial/manager': pageRule('manager', 'page-manager', 'manager', 'beatrizd'),
  '/tutorial/msAuthor': pageRule('msAuthor', 'page-ms-author', 'Microsoft author', 'Zhchia'),
  '/tutorial/date': pageRule('date', 'page-date', 'date', '2024-03-01'),
  '/tutorial/assetId': pageRule('assetId', 'page-asset-id', 'asset id', '3088d3eb'),
  '/tutorial/customerIntent': pageRule(
    'customerIntent',
    'page-customer-intent',
    'customer intent',
    'Leavers lose access.',
  ),
  '/tutorial/cycleMinutes': pageRule('cycleMinutes', 'page-cycle', 'number of minutes between cycles', 40),
  '/tutorial/progressLabel': pageRule(
    'progressLabel',
    'page-progress-label',
    'label of the progress',
    'Current Status',
  ),
};

function pageRule(key: keyof PageData, id: string, noun: string, example: string | number): readonly ChangeRule[] {
  return [
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
        {
          before: {},
          after: { tutorial: { [key]: example } },
          forth: { severity: 'safe' },
          back: { severity: 'safe' },
        },
      ],
    }),
  ];
}
