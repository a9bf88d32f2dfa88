import type { ChangeSeverity } from './change.ts';

export type ConnectorRuleId =
  | 'connector-added'
  | 'connector-removed'
  | 'connector-renamed'
  | 'connector-not-comparable';

interface ConnectorRule {
  readonly severity: ChangeSeverity;
  readonly title: string;
  readonly reason: string;
  readonly say: (words: { readonly name: string; readonly before: string; readonly after: string }) => string;
}

/** Changes of a connector as a whole. Their examples are tests over files, since one manifest does not show them. */
export const CONNECTOR_RULES: Readonly<Record<ConnectorRuleId, ConnectorRule>> = {
  'connector-added': {
    severity: 'safe',
    title: 'A connector is new.',
    reason: 'Nobody uses it yet.',
    say: ({ name }) => `${name} is a new connector.`,
  },
  'connector-removed': {
    severity: 'breaking',
    title: 'A connector is gone.',
    reason: 'Its page, its code and its rules go with it; whoever follows or imports them is left without.',
    say: ({ name }) => `The connector ${name} is gone, and with it its page, its code and its rules.`,
  },
  'connector-renamed': {
    severity: 'action',
    title: 'A connector moved to another file.',
    reason: 'Its outputs have other addresses: links and imports must follow.',
    say: ({ name, before, after }) =>
      `The outputs of ${name} move from generated/${before}/ to generated/${after}/: links and imports must follow.`,
  },
  'connector-not-comparable': {
    severity: 'action',
    title: 'A connector cannot be compared.',
    reason: 'The old manifest is broken, so nobody can say what changed: somebody has to read the new one.',
    say: ({ name }) => `The old manifest of ${name} cannot be read, so it cannot be said what changed.`,
  },
};
