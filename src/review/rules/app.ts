import type { Connector } from '../../connector/connector.ts';
import type { ChangeSeverity, Plain } from '../change.ts';
import type { ChangeRule } from '../change-rule.ts';
import type { Comparison, Pair } from '../comparison.ts';
import { plainOf } from '../edits/plain.ts';
import { type Facet, facetRule } from '../facet-rule.ts';
import { quoted } from '../words.ts';

const ofWhole = ({ whole }: Comparison): readonly Pair<Connector>[] => [whole];

/** Where the app is found, and what it is called. The accounts in it are the same. */
export const appName = facetRule({
  id: 'app-name',
  title: 'The app has another name.',
  severities: { safe: 'What is configured goes on; the app is found under its new name.' },
  of: ofWhole,
  // The article is part of how the name is written, and the gallery has the same name unless it is told another.
  keys: ['name', 'article', 'gallery/name'],
  read: ({ name }) => name,
  severity: 'safe',
  say: ({ before, after }) => `The app is now called ${quoted(after.name)} instead of ${quoted(before.name)}.`,
  examples: [{ before: {}, after: { name: 'Acme Cloud' }, forth: { severity: 'safe' }, back: { severity: 'safe' } }],
});

export const appArticle = facetRule({
  id: 'app-article',
  title: 'The name takes another article.',
  severities: { safe: 'It is a matter of grammar.' },
  // A new name brings its own article: that is no change of its own.
  of: ({ whole }) => (whole.before.name === whole.after.name ? [whole] : []),
  keys: ['article'],
  read: ({ article }) => article,
  severity: 'safe',
  say: ({ after }) => `Pages write ${quoted(`${after.article} ${after.name}`)}.`,
  examples: [{ before: {}, after: { article: 'a' }, forth: { severity: 'safe' }, back: { severity: 'safe' } }],
});

export const galleryName = facetRule({
  id: 'gallery-name',
  title: 'The app is found in the gallery under another name.',
  severities: { safe: 'Who has added the app need not look for it.' },
  of: ofWhole,
  keys: ['gallery/name'],
  read: ({ gallery, name }) => (gallery.name === name ? null : gallery.name),
  severity: 'safe',
  say: ({ now, after }) => `The app is found in the gallery as ${quoted(String(now ?? after.name))}.`,
  examples: [
    { before: {}, after: { gallery: { name: 'Acme (EU)' } }, forth: { severity: 'safe' }, back: { severity: 'safe' } },
  ],
});

/** What the manifest says may change when somebody reads what the app documents. */
export const draft = facetRule({
  id: 'draft',
  title: 'The manifest is marked as a draft, or no longer.',
  severities: { action: 'Nobody vouches for it any more.', safe: 'Somebody has compared it with the documentation.' },
  of: ofWhole,
  keys: ['draft'],
  read: (connector) => connector.draft,
  severity: ({ now }) => (now === true ? 'action' : 'safe'),
  say: ({ now }) =>
    now === true
      ? 'The manifest is a draft now: nobody has compared it with what the app documents.'
      : 'The manifest is no longer a draft.',
  examples: [{ before: {}, after: { draft: true }, forth: { severity: 'action' }, back: { severity: 'safe' } }],
});

interface Stage {
  readonly severity: ChangeSeverity;
  /** After "The connector is". */
  readonly words: string;
  readonly reached: string;
}

export const STAGES: Readonly<Record<Connector['releaseStage'], Stage>> = {
  preview: {
    severity: 'action',
    words: 'in preview',
    reached: 'The connector is in preview now; the terms of previews apply.',
  },
  'general-availability': {
    severity: 'safe',
    words: 'generally available',
    reached: 'The connector is generally available now.',
  },
};

export const releaseStage = facetRule({
  id: 'release-stage',
  title: 'The connector enters or leaves preview.',
  severities: { action: 'The terms of previews apply from now on.', safe: 'The connector is finished.' },
  of: ofWhole,
  keys: ['releaseStage'],
  read: ({ releaseStage: stage }) => stage,
  severity: ({ after }) => STAGES[after.releaseStage].severity,
  say: ({ after }) => STAGES[after.releaseStage].reached,
  examples: [
    { before: {}, after: { releaseStage: 'preview' }, forth: { severity: 'action' }, back: { severity: 'safe' } },
  ],
});

interface LinkRow {
  readonly id: string;
  readonly title: string;
  /** Left out: the connector, whatever is in it. */
  readonly of?: (comparison: Comparison) => readonly Pair<Connector>[];
  readonly keys: readonly string[];
  readonly read: (connector: Connector) => Plain;
  readonly say: (facet: Facet<Connector>) => string;
  readonly example: {
    readonly before: { readonly [key: string]: Plain };
    readonly after: { readonly [key: string]: Plain };
  };
}

const SSO = { tutorial: 'acme-tutorial.md' };

/** Links, and what the page says about single sign-on: provisioning works with and without. */
function linkRule({ example, of = ofWhole, ...row }: LinkRow): ChangeRule {
  return facetRule<Connector>({
    ...row,
    severities: { safe: 'Provisioning works with and without it.' },
    of,
    severity: 'safe',
    examples: [{ ...example, forth: { severity: 'safe' }, back: { severity: 'safe' } }],
  });
}

/** Where single sign-on is mentioned before and after; that it is, is a change of its own. */
const whereMentioned = ({ whole }: Comparison): readonly Pair<Connector>[] =>
  whole.before.singleSignOn && whole.after.singleSignOn ? [whole] : [];

export const homepage = linkRule({
  id: 'homepage',
  title: 'The app has another homepage.',
  keys: ['homepage'],
  read: (connector) => connector.homepage,
  say: ({ now }) =>
    now === null
      ? 'The homepage of the app is no longer linked.'
      : `The homepage of the app is ${quoted(String(now))}.`,
  example: { before: {}, after: { homepage: 'https://acme.cloud/' } },
});

export const singleSignOn = linkRule({
  id: 'single-sign-on',
  title: 'Single sign-on is mentioned, or no longer.',
  keys: ['singleSignOn'],
  read: (connector) => (connector.singleSignOn === null ? null : true),
  say: ({ now }) => (now === null ? 'Single sign-on is no longer mentioned.' : 'Single sign-on is mentioned now.'),
  example: { before: {}, after: { singleSignOn: SSO } },
});

export const singleSignOnPage = linkRule({
  id: 'single-sign-on-page',
  title: 'Another page sets single sign-on up.',
  of: whereMentioned,
  keys: ['singleSignOn/tutorial'],
  read: (connector) => connector.singleSignOn?.tutorial ?? null,
  say: ({ now }) =>
    now === null
      ? 'The page for single sign-on is no longer linked.'
      : `The page for single sign-on is ${quoted(String(now))}.`,
  example: { before: { singleSignOn: SSO }, after: { singleSignOn: { tutorial: 'acme-cloud-tutorial.md' } } },
});

export const singleSignOnProtocol = linkRule({
  id: 'single-sign-on-protocol',
  title: 'Single sign-on speaks another protocol.',
  of: whereMentioned,
  keys: ['singleSignOn/protocol'],
  read: (connector) => connector.singleSignOn?.protocol ?? null,
  say: ({ now }) =>
    now === null ? 'No protocol of single sign-on is named any more.' : `Single sign-on uses ${quoted(String(now))}.`,
  example: { before: { singleSignOn: SSO }, after: { singleSignOn: { protocol: 'SAML' } } },
});

export const singleSignOnRecommended = linkRule({
  id: 'single-sign-on-recommended',
  title: 'Single sign-on is recommended, or no longer.',
  of: whereMentioned,
  keys: ['singleSignOn/recommended'],
  read: (connector) => connector.singleSignOn?.recommended ?? null,
  say: ({ now }) =>
    now === true ? 'The vendor recommends single sign-on as well.' : 'Single sign-on is no longer recommended.',
  example: { before: { singleSignOn: SSO }, after: { singleSignOn: { recommended: true } } },
});

/** Provisioning to an app that needs single sign-on ends where nobody sets it up. */
export const singleSignOnRequired = facetRule({
  id: 'single-sign-on-required',
  title: 'Provisioning needs single sign-on, or no longer.',
  severities: { action: 'Administrators set single sign-on up first.', safe: 'Provisioning works without it.' },
  of: ofWhole,
  keys: ['singleSignOn/required'],
  read: (connector) => connector.singleSignOn?.required ?? false,
  severity: ({ now }) => (now === true ? 'action' : 'safe'),
  say: ({ now }) =>
    now === true
      ? 'Provisioning needs single sign-on now: it has to be set up as well.'
      : 'Provisioning no longer needs single sign-on.',
  examples: [
    {
      before: { singleSignOn: SSO },
      after: { singleSignOn: { required: true } },
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
});

/** An editor's business. */
export const schemaAddress: ChangeRule = {
  id: 'schema-address',
  title: 'The manifest names another schema for editors.',
  severities: { safe: 'Editors read it; nothing that is generated depends on it.' },
  find: ({ manifests }) => {
    const [before, after] = [plainOf(manifests.before.$schema ?? null), plainOf(manifests.after.$schema ?? null)];
    if (before === after) return [];
    const message =
      after === null
        ? 'The manifest no longer names a schema for editors.'
        : `Editors read the schema ${quoted(String(after))}.`;
    const covers = { before: ['/$schema'], after: ['/$schema'] };
    return [
      { severity: 'safe', subject: '', message, before, after, pointer: after === null ? '' : '/$schema', covers },
    ];
  },
  examples: [{ before: {}, after: { $schema: null }, forth: { severity: 'safe' }, back: { severity: 'safe' } }],
};

/** Manifests of all versions are compared as they are read, which is in the current one: only the number can differ. */
export const manifestVersion: ChangeRule = {
  id: 'manifest-version',
  title: 'The manifest is written in another version of its format.',
  severities: {
    safe: 'Manifests of all versions are read as the current one; nothing that is generated depends on it.',
  },
  find: ({ manifests }) => {
    const [before, after] = [plainOf(manifests.before.version ?? null), plainOf(manifests.after.version ?? null)];
    if (before === after) return [];
    const message =
      after === null
        ? 'The manifest no longer states the version of its format.'
        : `The manifest states the version of its format: ${String(after)}.`;
    const covers = { before: ['/version'], after: ['/version'] };
    return [
      { severity: 'safe', subject: '', message, before, after, pointer: after === null ? '' : '/version', covers },
    ];
  },
  examples: [{ before: {}, after: { version: null }, forth: { severity: 'safe' }, back: { severity: 'safe' } }],
};
