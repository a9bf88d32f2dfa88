/** A small project in a folder of its own: four connectors, one of them changed against the base. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ManifestText } from '../../src/generate/generate-connector.ts';
import { makeSiteParts, type SitePart } from '../../src/preview/site/site-part.ts';
import { readTemplates } from '../../src/read-templates.ts';

type Json = Readonly<Record<string, unknown>>;

export function manifestOf(name: string, more: Json = {}): Json {
  return {
    name,
    homepage: 'https://app.example/',
    prerequisites: ['A **Business** plan'],
    auth: {
      method: 'bearer-token',
      fields: [
        { portal: 'Tenant URL', from: { fixed: 'https://api.app.example/scim' } },
        { portal: 'Secret Token', from: { support: 'help@app.example' }, secret: true },
      ],
    },
    users: {
      actions: ['create', 'update', 'disable'],
      basis: 'documented',
      attributes: [
        { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
        { name: 'displayName', type: 'String', source: 'displayName' },
        { name: 'title', type: 'String', source: 'jobTitle' },
        { name: 'emails[type eq "work"].value', type: 'String', source: 'mail' },
        { name: 'active', type: 'Boolean', expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' },
      ],
    },
    groups: false,
    tutorial: { edition: 'six-step', vocabulary: 'entra-id', date: '2024-05-06' },
    ...more,
  };
}

export function manifestText(id: string, manifest: Json): ManifestText {
  return { id, file: `connectors/${id}.json`, text: `${JSON.stringify(manifest, null, 2)}\n` };
}

const ATLAS = manifestOf('Atlas');

/** The same with one row less, one more, and other words in a paragraph. */
const ATLAS_CHANGED = manifestOf('Atlas', {
  prerequisites: ['A **Business** or **Enterprise** plan'],
  users: {
    actions: ['create', 'update', 'disable'],
    basis: 'documented',
    attributes: [
      { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
      { name: 'displayName', type: 'String', source: 'givenName' },
      { name: 'emails[type eq "work"].value', type: 'String', source: 'mail' },
      { name: 'active', type: 'Boolean', expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' },
      { name: 'nickName', type: 'String', source: 'mailNickname' },
    ],
  },
});

const BOREAL = manifestOf('Boreal', {
  groups: { actions: ['create', 'update', 'delete'], basis: 'platform-default' },
  releaseStage: 'preview',
  tutorial: { edition: 'assigning-users', vocabulary: 'entra-id', date: '2024-05-06' },
});

export const MANIFESTS: readonly ManifestText[] = [
  manifestText('atlas', ATLAS_CHANGED),
  manifestText('boreal', BOREAL),
  manifestText('cirrus', manifestOf('Cirrus')),
  { id: 'delta', file: 'connectors/delta.json', text: '{ "name": "Delta", ' },
];

const BASE: readonly ManifestText[] = [
  manifestText('atlas', ATLAS),
  manifestText('boreal', BOREAL),
  manifestText('ended', manifestOf('Ended')),
];

export function sitePart(
  manifests: readonly ManifestText[] = MANIFESTS,
  base: readonly ManifestText[] = BASE,
  approvals: { readonly before: string | null; readonly after: string | null } = { before: null, after: null },
  places: 'all' | 'none' = 'all',
): SitePart {
  const templates = readTemplates(os.tmpdir());
  const compared = {
    name: 'main',
    manifests: new Map(base.map((each) => [each.id, each])),
    templates,
    approvals: approvals.before,
  };
  const parts = makeSiteParts(
    { places, manifests, templates, choice: {}, base: compared, approvals: approvals.after },
    new Set(manifests.map(({ id }) => id)),
  );
  const all = [...parts];
  return { connectors: all.flatMap(({ connectors }) => connectors), files: all.flatMap(({ files }) => files) };
}

export interface TemporaryProject {
  readonly root: string;
  readonly save: (id: string, manifest: Json | string) => void;
  readonly remove: () => void;
}

export function makeProject(manifests: Readonly<Record<string, Json | string>>): TemporaryProject {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-project-'));
  fs.mkdirSync(path.join(root, 'connectors'));
  const save = (id: string, manifest: Json | string) => {
    const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest, null, 2);
    fs.writeFileSync(path.join(root, 'connectors', `${id}.json`), text);
  };
  for (const [id, manifest] of Object.entries(manifests)) save(id, manifest);
  return { root, save, remove: () => fs.rmSync(root, { recursive: true, force: true }) };
}
