/** What the gallery can be filtered by: one row a facet. */
import { gradeOf, type PreviewConnector } from '../site/preview-connector.ts';
import { SEVERITIES } from './change-list.ts';
import { GROUPS, groupSupport, METHODS, STAGES, STATUSES, spellOut } from './labels.ts';

export interface Facet {
  /** In ids and data attributes. */
  readonly name: string;
  readonly label: string;
  readonly read: (connector: PreviewConnector) => string | null;
  readonly labelOf: (value: string) => string;
  /** Whether a card shows it as a tag. */
  readonly isShown: boolean;
}

export const FACETS: readonly Facet[] = [
  {
    name: 'auth',
    label: 'Authentication',
    read: ({ connector }) => connector?.auth.method ?? null,
    labelOf: wordsFrom(METHODS),
    isShown: true,
  },
  {
    name: 'edition',
    label: 'Edition',
    read: ({ connector }) => connector?.page.edition ?? null,
    labelOf: spellOut,
    isShown: true,
  },
  {
    name: 'groups',
    label: 'Groups',
    read: ({ connector }) => (connector === null ? null : groupSupport(connector)),
    labelOf: wordsFrom(GROUPS),
    isShown: true,
  },
  {
    name: 'stage',
    label: 'Release stage',
    read: ({ connector }) => connector?.releaseStage ?? null,
    labelOf: wordsFrom(STAGES),
    isShown: true,
  },
  {
    name: 'tier',
    label: 'Tier',
    read: ({ tier }) => tier,
    labelOf: spellOut,
    isShown: true,
  },
  {
    name: 'grade',
    label: 'Grade',
    read: gradeOf,
    labelOf: wordsFrom(SEVERITIES),
    isShown: false,
  },
  {
    name: 'status',
    label: 'Change',
    read: ({ status }) => status,
    labelOf: wordsFrom(STATUSES),
    isShown: false,
  },
];

function wordsFrom(words: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => (Object.hasOwn(words, value) ? (words[value] ?? value) : value);
}
