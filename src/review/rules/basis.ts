import type { ResourceMapping } from '../../connector/connector.ts';
import { facetRule } from '../facet-rule.ts';

/** After "the attributes are". */
export const BASIS_WORDS: Readonly<Record<ResourceMapping['basis'], string>> = {
  documented: 'documented by the app',
  'documented-with-defaults': "documented by the app, with the platform's defaults where it says nothing",
  'platform-default': "assumed: the platform's default mapping",
};

/** The attributes that follow from it are compared one by one; this says why they differ. */
export const basis = facetRule({
  id: 'mapping-basis',
  title: 'The attributes rest on something else.',
  severities: { safe: 'Each attribute that differs by it is reported on its own.' },
  of: ({ blocks }) => blocks,
  keys: ['basis'],
  read: ({ basis: stated }) => stated,
  severity: 'safe',
  say: ({ before, after, subject }) =>
    `The ${subject.slice(0, -1)} attributes are now ${BASIS_WORDS[after.basis]}; they were ${BASIS_WORDS[before.basis]}.`,
  examples: [
    {
      before: {},
      after: { users: { basis: 'platform-default' } },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: {},
      after: { users: { basis: 'documented-with-defaults' } },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});
