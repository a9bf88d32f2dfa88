import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { mergeManifest } from '../../src/manifest/merge-manifest.ts';

const page: Manifest = {
  name: 'Acme',
  prerequisites: ['An Acme tenant'],
  auth: {
    method: 'bearer-token',
    fields: [
      { portal: 'Tenant URL', from: { fixed: 'https://acme.example/scim' } },
      { portal: 'Secret Token', secret: true },
    ],
  },
  users: {
    actions: ['create', 'update'],
    basis: 'documented-with-defaults',
    attributes: [
      { name: 'userName', type: 'String' },
      { name: 'title', source: 'jobTitle' },
    ],
  },
  tutorial: { edition: 'six-step', vocabulary: 'entra-id', date: '2025-01-01' },
};

describe('a manifest that is imported again', () => {
  test('keeps keys that only people gave, at any depth', () => {
    const own: Manifest = {
      ...page,
      article: 'an',
      users: { ...page.users, attributes: [{ name: 'userName', source: 'mail', matching: 1 }, { name: 'nickName' }] },
      tutorial: { ...page.tutorial, manager: 'mroe' },
    };
    const merged = mergeManifest(page, own);
    expect(merged.article).toBe('an');
    expect(merged.tutorial.manager).toBe('mroe');
    expect(merged.users.attributes).toEqual([
      { name: 'userName', type: 'String', source: 'mail', matching: 1 },
      { name: 'nickName' },
      { name: 'title', source: 'jobTitle' },
    ]);
  });

  test('takes from the page what the page gives', () => {
    const own: Manifest = { ...page, name: 'Acme Inc.', tutorial: { ...page.tutorial, date: '2019-01-01' } };
    expect(mergeManifest(page, own)).toMatchObject({ name: 'Acme', tutorial: { date: '2025-01-01' } });
  });

  test('never mixes two sources of one value', () => {
    const own: Manifest = {
      ...page,
      auth: {
        method: 'bearer-token',
        fields: [{ portal: 'Tenant URL', from: { support: 'help@acme.example' }, note: 'Ask early.' }],
      },
      users: { ...page.users, attributes: [{ name: 'title', expression: 'ToUpper([jobTitle])' }] },
    };
    const merged = mergeManifest(page, own);
    expect(merged.auth.fields?.[0]).toEqual({
      portal: 'Tenant URL',
      from: { fixed: 'https://acme.example/scim' },
      note: 'Ask early.',
    });
    expect(merged.users.attributes).toContainEqual({ name: 'title', source: 'jobTitle' });
  });

  test('takes fields of another method away with it, and keeps what people added to those that the page has', () => {
    const own: Manifest = {
      ...page,
      auth: {
        method: 'user-name-password',
        methodLabel: 'Basic',
        fields: [
          { portal: 'Tenant URL', note: 'Ask early.' },
          { portal: 'Admin Password', secret: true },
        ],
        adminRole: 'Owner',
      },
    };
    expect(mergeManifest(page, own).auth).toEqual({
      method: 'bearer-token',
      fields: [
        { portal: 'Tenant URL', from: { fixed: 'https://acme.example/scim' }, note: 'Ask early.' },
        page.auth.fields?.[1],
      ],
      adminRole: 'Owner',
    });
  });

  test('keeps the method where the page tells none', () => {
    const told: Manifest = { ...page, auth: { method: 'undocumented', adminRole: 'Owner' } };
    expect(mergeManifest(told, page).auth).toEqual({ ...page.auth, adminRole: 'Owner' });
    expect(mergeManifest(told, { ...told, auth: { method: 'undocumented' } }).auth).toEqual(told.auth);
  });

  test('tells entries apart that have no name of their own', () => {
    const full: Manifest = {
      ...page,
      auth: {
        ...page.auth,
        alternatives: [
          { method: 'user-name-password', status: 'offered', needs: ['A password'] },
          { method: 'oauth-authorize', status: 'withdrawn', needs: ['An owner'] },
        ],
      },
      network: [{ address: 'a.example' }, { address: 'b.example', means: 'Requests' }],
      portalSteps: [
        { step: 'open', body: ['![Open](media/open.png)'] },
        { step: 'create', body: ['![New](media/new.png)'] },
      ],
      blocks: [
        { at: 'intro', body: ['One.'] },
        { at: 'end', body: ['Two.'] },
      ],
      setup: {
        steps: [{ pictures: [{ path: 'media/a.png', alt: 'A' }] }, { code: { text: 'go' } }],
      },
    };
    expect(mergeManifest(full, full)).toEqual(full);
  });

  test('knows an entry by whatever the schema knows it by', () => {
    const told: Manifest = { ...page, setup: { steps: [{ text: 'Press **Make key**.', yields: ['Secret Token'] }] } };
    const own: Manifest = {
      ...page,
      setup: {
        steps: [
          { text: 'Press **Make**.', yields: ['Secret Token'], pictures: [{ path: 'media/a.png', alt: 'Keys' }] },
          { text: 'Write it down.' },
        ],
      },
    };
    expect(mergeManifest(told, own).setup?.steps).toEqual([
      { text: 'Press **Make key**.', yields: ['Secret Token'], pictures: [{ path: 'media/a.png', alt: 'Keys' }] },
      { text: 'Write it down.' },
    ]);
  });

  test('keeps entries of lists that only people have', () => {
    const own: Manifest = {
      ...page,
      prerequisites: ['A cup of tea', 'An Acme tenant'],
      notes: [{ at: 'end', text: 'Ours.' }],
    };
    expect(mergeManifest(page, own)).toMatchObject({
      prerequisites: ['An Acme tenant', 'A cup of tea'],
      notes: [{ at: 'end', text: 'Ours.' }],
    });
  });

  test('is itself when nothing changed', () => {
    expect(mergeManifest(page, page)).toEqual(page);
  });
});
