import { attributeWith, bareAttribute } from '../example-manifest.ts';
import { facetRule } from '../facet-rule.ts';
import { knownWord, quoted } from '../words.ts';
import { refusedSample } from './attribute-added.ts';

/** The service finds existing accounts by filters (entra-provisioning fact sheet, section 4); elsewhere nobody filters. */
export const attributeFilterable = facetRule({
  id: 'attribute-filterable',
  title: 'The app can filter by an attribute, or no longer.',
  severities: {
    breaking: 'Users are matched by an attribute that the app cannot filter by: nobody is found any more.',
    safe: 'Nobody is matched by it, or it is possible now.',
  },
  of: ({ attributes }) => attributes,
  keys: ['filterable'],
  read: ({ filterable }) => filterable?.value ?? null,
  // What is assumed to match no longer is, once the app is known not to filter by it: nobody is found all the same.
  severity: ({ now, before, after }) =>
    now === false && (before.matching !== null || after.matching !== null) ? 'breaking' : 'safe',
  say: ({ now, old, before, after }) => {
    const name = quoted(after.name);
    if (now === null)
      return `It is no longer ${knownWord(before.filterable)} whether the app can filter by ${name}; it ${old === true ? 'could' : 'could not'}.`;
    if (now === true && after.filterable?.basis === 'assumed')
      return `It is assumed now that the app can filter by ${name}.`;
    if (now === true) return `The app can filter by ${name}.`;
    const isMatched = before.matching !== null || after.matching !== null;
    return `The app cannot filter by ${name}${isMatched ? ', so nobody is found by it' : ''}.`;
  },
  examples: [
    {
      before: {},
      after: attributeWith('userName', { filterable: false }),
      forth: { severity: 'breaking', message: 'The app cannot filter by "userName", so nobody is found by it.' },
      back: { severity: 'safe' },
    },
    {
      before: bareAttribute('userName', 'documented-with-defaults'),
      after: { users: { basis: 'documented-with-defaults', attributes: [{ name: 'userName', filterable: false }] } },
      forth: { severity: 'breaking', message: 'The app cannot filter by "userName", so nobody is found by it.' },
      back: { severity: 'safe' },
    },
    {
      before: {},
      after: attributeWith('displayName', { filterable: true }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: bareAttribute('userName', 'documented'),
      after: bareAttribute('userName', 'documented-with-defaults'),
      forth: { severity: 'safe', message: 'It is assumed now that the app can filter by "userName".' },
      back: {
        severity: 'safe',
        message: 'It is no longer assumed whether the app can filter by "userName"; it could.',
      },
    },
  ],
});

/** Who has no value for what the app insists on is refused (entra-provisioning fact sheet, section 9). */
export const attributeRequired = facetRule({
  id: 'attribute-required',
  title: 'The app insists, or no longer insists, on an attribute.',
  severities: {
    breaking: 'The app refuses users without a value, and the directory has such users.',
    action: 'Administrators must keep a value in every user.',
    safe: 'The app takes users with and without it.',
  },
  of: ({ attributes }) => attributes,
  keys: ['required'],
  read: ({ required }) => required?.value ?? null,
  severity: (facet) => {
    if (facet.now !== true) return 'safe';
    const block = facet.comparison.blocks.find(({ after }) => after.attributes.includes(facet.after));
    return block !== undefined && refusedSample(block, facet.after, facet.comparison.evaluate) !== null
      ? 'breaking'
      : 'action';
  },
  say: ({ now, before, after }) => {
    const name = quoted(after.name);
    if (now === true) return `The app now insists on ${name}: whoever has no value for it is refused.`;
    return now === null
      ? `It is no longer ${knownWord(before.required)} whether the app insists on ${name}.`
      : `The app does not insist on ${name}.`;
  },
  witness: ({ now, after, comparison }) => {
    const block = comparison.blocks.find((candidate) => candidate.after.attributes.includes(after));
    return now === true && block !== undefined ? refusedSample(block, after, comparison.evaluate) : null;
  },
  examples: [
    {
      before: {},
      after: attributeWith('emails[type eq "work"].value', { required: true }),
      forth: { severity: 'breaking' },
      back: { severity: 'safe' },
    },
    {
      before: attributeWith('title', { constant: 'Staff' }),
      after: attributeWith('title', { constant: 'Staff', required: true }),
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
});
