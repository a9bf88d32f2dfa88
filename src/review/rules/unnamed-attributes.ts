import { facetRule } from '../facet-rule.ts';
import { quoted } from '../words.ts';

/** What has no name cannot be mapped, so nothing flows otherwise than it did. */
export const unnamedAttributes = facetRule({
  id: 'unnamed-attributes',
  title: 'Attributes whose names nobody publishes are told of, or no longer.',
  severities: { safe: 'What has no name is not mapped.' },
  of: ({ users }) => [users],
  keys: ['unnamed'],
  read: ({ unnamed }) => unnamed?.value ?? null,
  severity: 'safe',
  say: ({ old, now }) =>
    now === null
      ? `It is no longer said that the app has attributes whose names nobody publishes: ${quoted(String(old))}.`
      : `The app has attributes whose names nobody publishes: ${quoted(String(now))}.`,
  examples: [
    {
      before: {},
      after: { users: { unnamed: 'custom fields of the workspace' } },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});
