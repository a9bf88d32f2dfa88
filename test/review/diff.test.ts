import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileTemplates, emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { readPackageTemplates } from '../../src/read-templates.ts';
import type { Change } from '../../src/review/change.ts';
import { attributesWithout, attributeWith, exampleManifest } from '../../src/review/example-manifest.ts';
import { mergePatch as merge } from '../manifest/merge-patch.ts';
import { stateOf } from './example-sides.ts';
import { type Answer, GitProject } from './git-project.ts';

const acme = 'connectors/acme.json';
const withoutActive = merge(exampleManifest, attributesWithout('active'));
const withNote = merge(exampleManifest, { auth: { note: 'Sign in as an owner.' } });

function changesOf({ out }: Answer): readonly Change[] {
  return JSON.parse(out).changes;
}

/** A manifest that has little in common with the example. */
function other(name: string): unknown {
  return {
    name,
    auth: { method: 'oauth-client-credentials', fields: [{ portal: 'Client ID' }] },
    users: { actions: ['create'], basis: 'platform-default' },
    tutorial: { edition: 'assigning-users', vocabulary: 'azure-ad' },
  };
}

const idsOf = (answer: Answer) => changesOf(answer).map(({ id, connector }) => `${connector} ${id}`);

describe('scimanifest diff', () => {
  it('compares the disk with the commit at which the branch left main', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.git('checkout', '--quiet', '-b', 'work');
    project.write(acme, withoutActive);
    project.commit();
    project.git('checkout', '--quiet', 'main');
    project.write('connectors/other.json', merge(exampleManifest, { name: 'Other' }));
    project.commit();
    project.git('checkout', '--quiet', 'work');
    const answer = await project.diff({ format: 'json' });
    expect(idsOf(answer)).toEqual(['acme attribute-removed']);
    expect(answer.code).toBe(1);
  });

  it('compares with any revision, and what is staged with the last commit', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.git('tag', 'v1');
    project.write(acme, withNote);
    expect(idsOf(await project.diff('v1', { format: 'json' }))).toEqual(['acme auth-note']);
    expect(idsOf(await project.diff({ format: 'json', staged: true }))).toEqual([]);
    project.git('add', '--all');
    project.write(acme, withoutActive);
    expect(idsOf(await project.diff({ format: 'json', staged: true }))).toEqual(['acme auth-note']);
    expect(idsOf(await project.diff('HEAD', { format: 'json' }))).toEqual(['acme attribute-removed']);
  });

  it('does not read what git read before, and finds a change of the same length whose time was set back', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    const file = path.join(project.root, acme);
    // The repository is a copy, and its files have other stamps than the index knows.
    project.git('update-index', '--refresh');
    // The index is written anew until it is younger than the file.
    const index = path.join(project.root, '.git/index');
    const written = (name: string): bigint => fs.lstatSync(name, { bigint: true }).mtimeNs;
    while (written(index) <= written(file)) fs.writeFileSync(index, fs.readFileSync(index));
    const open = fs.openSync;
    const opened: string[] = [];
    fs.openSync = (name, ...rest) => {
      opened.push(String(name));
      return open(name, ...rest);
    };
    try {
      expect(idsOf(await project.diff('HEAD', { format: 'json' }))).toEqual([]);
      expect(opened).not.toContain(file);
      const { atime, mtime } = fs.lstatSync(file);
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"create"', '"delete"'));
      fs.utimesSync(file, atime, mtime);
      expect(idsOf(await project.diff('HEAD', { format: 'json' }))).not.toEqual([]);
      expect(opened).toContain(file);
    } finally {
      fs.openSync = open;
    }
  });

  it('finds what was added, removed and renamed', async () => {
    const project = GitProject.committed({
      [acme]: exampleManifest,
      'connectors/gone.json': other('Gone'),
    });
    project.remove('connectors/gone.json');
    project.remove(acme);
    project.write('connectors/acme-cloud.json', withNote);
    project.write(
      'connectors/new.json',
      merge(other('New'), {
        auth: { method: 'none', fields: null },
        users: { actions: ['update'], basis: 'documented' },
      }),
    );
    const answer = await project.diff('HEAD', { format: 'json' });
    expect(idsOf(answer)).toEqual([
      'gone connector-removed',
      'acme-cloud connector-renamed',
      'acme-cloud auth-note',
      'new connector-added',
    ]);
    expect(changesOf(answer).find(({ id }) => id === 'connector-removed')).toMatchObject({
      file: 'connectors/gone.json',
      line: 1,
      severity: 'breaking',
    });
  });

  it('takes a connector that was renamed and moved at once for one change, and sees through swaps', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest, 'connectors/gone.json': other('Gone') });
    project.remove(acme);
    project.write('connectors/acme-cloud.json', merge(exampleManifest, { name: 'Acme Cloud' }));
    const answer = await project.diff('HEAD', { format: 'json' });
    expect(idsOf(answer)).toEqual(['acme-cloud connector-renamed']);
    expect(changesOf(answer)[0]?.message).toMatch(/^"Acme Cloud" was called "Acme"\. The outputs of .* move from/u);

    project.remove('connectors/acme-cloud.json');
    project.write(acme, other('Gone'));
    project.write('connectors/gone.json', withNote);
    expect(idsOf(await project.diff('HEAD', { format: 'json' }))).toEqual([
      'acme connector-renamed',
      'gone connector-renamed',
      'gone auth-note',
    ]);
  });

  it('compares two revisions without a checkout, in a bare repository too', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.git('tag', 'v1');
    project.write(acme, withNote);
    project.commit();
    project.git('tag', 'v2');
    project.write(acme, withoutActive);
    expect(idsOf(await project.diff('v1..v2', { format: 'json' }))).toEqual(['acme auth-note']);
    expect(idsOf(await project.diff('v2...v1', { format: 'json' }))).toEqual([]);
    project.git('clone', '--quiet', '--bare', '.', 'bare.git');
    const bare = path.join(project.root, 'bare.git');
    expect(await project.diff('v1..', { root: bare })).toMatchObject({
      code: 0,
      out: expect.stringContaining('Compared with v1 (up to HEAD)'),
    });
    expect(await project.diff('v1', { root: bare })).toMatchObject({ code: 2, err: expect.stringContaining('A..B') });
  });

  it('knows that a sparse checkout leaves files out', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest, 'docs/x.md': 'x' });
    // A copy of a repository finds out by this that none of its files was edited.
    project.git('update-index', '--refresh');
    project.git('sparse-checkout', 'set', 'docs');
    expect(fs.existsSync(path.join(project.root, acme))).toBe(false);
    expect((await project.diff('HEAD')).out).toBe('Nothing changed compared with HEAD.\n');
  });

  it('does not say that nothing changed where a merge is not decided', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.git('checkout', '--quiet', '-b', 'work');
    project.write(acme, withNote);
    project.commit();
    project.git('checkout', '--quiet', 'main');
    project.write(acme, merge(exampleManifest, { auth: { note: 'Sign in as somebody.' } }));
    project.commit();
    expect(() => project.git('merge', '--quiet', 'work')).toThrow();
    for (const staged of [true, false]) {
      const { code, out } = await project.diff('HEAD', { staged });
      expect(code).toBe(2);
      expect(out).toContain('Nothing could be compared with HEAD: 1 manifest cannot be read.');
    }
  });

  it('says that the new manifest does not lint', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.write(acme, merge(exampleManifest, attributeWith('displayName', { source: 'displayname' })));
    const { problems } = JSON.parse((await project.diff('HEAD', { format: 'json' })).out);
    expect(problems).toMatchObject([{ rule: 'manifest-does-not-lint', file: acme, severity: 'warning' }]);
  });

  it('finds a connector gone that nobody could read', async () => {
    const project = GitProject.committed({ [acme]: '{', 'connectors/gone.json': exampleManifest });
    project.remove(acme);
    expect(idsOf(await project.diff('HEAD', { format: 'json' }))).toEqual(['acme connector-removed']);
  });

  it('works below the root of a repository, with odd names and in a repository of SHA-256', async () => {
    const project = GitProject.committed(
      { 'apps/odd [name] ü/connectors/acme.json': exampleManifest, 'connectors/else.json': exampleManifest },
      ['--object-format=sha256'],
    );
    project.write('apps/odd [name] ü/connectors/acme.json', withNote);
    project.write('connectors/else.json', withoutActive);
    const answer = await project.diff('HEAD', { format: 'json', root: path.join(project.root, 'apps/odd [name] ü') });
    expect(changesOf(answer).map(({ file }) => file)).toEqual([acme]);
  });

  it('compares two folders without git', async () => {
    const project = new GitProject({ 'old/acme.json': exampleManifest, 'new/connectors/acme.json': withoutActive });
    const answer = await project.diff('old', 'new', { format: 'json' });
    expect(changesOf(answer)).toMatchObject([{ id: 'attribute-removed', file: 'new/connectors/acme.json' }]);
    expect((await project.diff('old', 'old')).out).toBe('Nothing changed compared with old.\n');
  });

  it('does not see line ends, indentation and the order of keys', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.write(acme, JSON.stringify(exampleManifest, null, '\t').replaceAll('\n', '\r\n'));
    expect(changesOf(await project.diff('HEAD', { format: 'json' }))).toEqual([]);
  });

  it.each([
    ['no repository', ['main'], /not in a git repository.*OLD_FOLDER/u],
    ['a folder that is not there', ['old', 'new'], /no folder old/u],
  ])('answers %s with code 2 and the way out', async (_name, sides, message) => {
    const { code, err } = await new GitProject({ [acme]: exampleManifest }).diff(...sides);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it.each(['nowhere', '--output=x', '-p', '', 'HEAD:connectors', 'main..work', '$(touch x)', 'HEAD\u0000'])(
    'answers the revision %j with code 2, and takes it for nothing else',
    async (revision) => {
      const project = GitProject.committed({ [acme]: exampleManifest });
      const { code, err } = await project.diff(revision);
      expect(code).toBe(2);
      expect(err).toMatch(/revision|Git could not be run/u);
      expect(fs.readdirSync(project.root).sort()).toEqual(['.git', 'connectors']);
    },
  );

  it('says what to do where nothing is committed', async () => {
    const project = new GitProject({ [acme]: exampleManifest });
    project.git('init', '--quiet');
    expect(await project.diff()).toMatchObject({ code: 2, err: expect.stringContaining('Name a revision') });
  });

  it.each([
    ['text that is no JSON', '{ "name": '],
    ['JSON that is no manifest', '{ "name": 3 }'],
    ['an empty file', ''],
    ['something else', '[]'],
    ['a key twice', '{ "name": "A", "name": "B" }'],
  ])('reports %s on the new side, and compares the rest', async (_name, text) => {
    const project = GitProject.committed({
      [acme]: exampleManifest,
      'connectors/other.json': merge(exampleManifest, { name: 'Other' }),
    });
    project.write(acme, text);
    project.write('connectors/other.json', merge(withNote, { name: 'Other' }));
    const answer = await project.diff('HEAD', { format: 'json' });
    expect(answer.code).toBe(2);
    expect(idsOf(answer)).toEqual(['other auth-note']);
    expect(JSON.parse(answer.out).problems[0]).toMatchObject({ file: acme, severity: 'error' });
  });

  it('a broken manifest on the old side does not stand in the way of mending it', async () => {
    const project = GitProject.committed({ [acme]: '{ "name": ' });
    const commit = project.git('rev-parse', 'HEAD').slice(0, 9);
    project.write(acme, exampleManifest);
    const answer = await project.diff('HEAD', { format: 'json' });
    expect(answer.code).toBe(0);
    expect(idsOf(answer)).toEqual(['acme connector-not-comparable']);
    expect(JSON.parse(answer.out).problems[0]).toMatchObject({ file: `${commit}:${acme}`, severity: 'warning' });
    expect((await project.diff('HEAD')).out).toContain(`${commit}:${acme}:1:`);
  });

  it('names the lines of the page that are as they are because of a change', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.write(acme, merge(withNote, { prerequisites: ['An Acme tenant', 'A plan that nobody has'] }));
    const changes = changesOf(await project.diff('HEAD', { format: 'json' }));
    const affects = Object.fromEntries(changes.map(({ id, affects: ranges }) => [id, ranges]));
    expect(affects['prerequisite']).toMatchObject([{ file: 'generated/acme/tutorial.md' }]);
    expect(affects['auth-note']).toMatchObject([{ file: 'generated/acme/tutorial.md' }]);
    expect(affects['prerequisite']).not.toEqual(affects['auth-note']);
  });
});

describe('the lines of the page', () => {
  const attributes = exampleManifest.users.attributes ?? [];
  const reversed = merge(exampleManifest, { users: { attributes: attributes.toReversed() } });
  const linesOf = (changes: readonly Change[]) =>
    changes.flatMap(({ affects }) =>
      affects.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, index) => line + index)),
    );

  it('that only stand elsewhere are said to', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.write(acme, reversed);
    const changes = changesOf(await project.diff('HEAD', { format: 'json' }));
    expect(changes).toMatchObject([{ id: 'order-only', severity: 'safe' }]);
    expect(linesOf(changes).length).toBeGreaterThan(1);
  });

  it('all have a change that names them', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.write(
      acme,
      merge(reversed, { name: 'Acme Cloud', prerequisites: ['A **plan**'], tutorial: { title: 'Acme' } }),
    );
    const changes = changesOf(await project.diff('HEAD', { format: 'json' }));
    expect(changes.map(({ id }) => id)).toContain('order-only');
    const [before, after] = [exampleManifest, JSON.parse(fs.readFileSync(path.join(project.root, acme), 'utf8'))].map(
      (manifest) => pageOf(manifest).split('\n'),
    );
    const named = new Set(linesOf(changes));
    const unnamed = after?.filter((line, index) => !named.has(index + 1) && !before?.includes(line));
    expect(unnamed).toEqual([]);
  });
});

/** The page of a manifest, as the package's templates make it. */
function pageOf(manifest: unknown): string {
  const { kit } = compileTemplates(readPackageTemplates());
  if (kit === null) throw new Error('no templates');
  return emitTutorial(stateOf(manifest).connector, kit).text;
}

describe('--fail-on', () => {
  it.each([
    ['breaking', withoutActive, 1],
    ['breaking', merge(exampleManifest, { auth: { adminRole: 'Admin' } }), 0],
    ['action', merge(exampleManifest, { auth: { adminRole: 'Admin' } }), 1],
    ['action', withNote, 0],
    ['safe', withNote, 1],
    ['none', withoutActive, 0],
  ] as const)('%s', async (failOn, manifest, code) => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.write(acme, manifest);
    expect((await project.diff('HEAD', { failOn })).code).toBe(code);
  });
});

describe('approvals', () => {
  const approvals = 'connectors/approved-changes.json';

  function broken(): GitProject {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.write(acme, withoutActive);
    return project;
  }

  /** The same change has the same fingerprint in every project. */
  let known: string | null = null;

  async function breaking(): Promise<{ project: GitProject; fingerprint: string }> {
    const project = broken();
    known ??= changesOf(await project.diff('HEAD', { format: 'json' }))[0]?.fingerprint ?? '';
    return { project, fingerprint: known };
  }

  it('let a change pass that a person has looked at', async () => {
    const { project, fingerprint } = await breaking();
    project.write(approvals, [{ fingerprint, reason: 'Acme deactivates by itself.' }]);
    const { code, out } = await project.diff('HEAD');
    expect(code).toBe(0);
    expect(out).toContain('approved: Acme deactivates by itself.');
    expect(JSON.parse((await project.diff('HEAD', { format: 'json' })).out).approved).toEqual([
      { fingerprint, reason: 'Acme deactivates by itself.' },
    ]);
  });

  it('hold for the change as it was, wherever it moves in the file', async () => {
    const { project, fingerprint } = await breaking();
    project.write(approvals, [{ fingerprint, reason: 'Looked at.' }]);
    project.write(acme, JSON.stringify(merge(withoutActive, { users: { notes: ['More.'] }, homepage: null })));
    expect((await project.diff('HEAD')).code).toBe(0);
    project.write(acme, merge(withoutActive, { users: { actions: ['create'] } }));
    expect((await project.diff('HEAD')).code).toBe(1);
  });

  it('are reported at their place where they approve nothing', async () => {
    const { project, fingerprint } = await breaking();
    project.write(approvals, [
      { fingerprint, reason: 'Looked at.' },
      { fingerprint: '0'.repeat(20), reason: 'Long ago.' },
    ]);
    const { code, out } = await project.diff('HEAD', { format: 'json' });
    expect(code).toBe(0);
    expect(JSON.parse(out).problems).toMatchObject([
      { rule: 'approval-unused', file: approvals, line: 7, pointer: '/1/fingerprint' },
    ]);
  });

  it.each([
    ['no list', '{}', '', 1],
    ['an entry that is none', '[3]', '/0', 1],
    ['no reason', '[{ "fingerprint": "00000000000000000000" }]', '/0/reason', 1],
    ['an empty reason', '[{ "fingerprint": "00000000000000000000", "reason": " " }]', '/0/reason', 1],
    ['a fingerprint that is none', '[{ "fingerprint": "*", "reason": "All." }]', '/0/fingerprint', 1],
    [
      'a property too many',
      '[{ "fingerprint": "00000000000000000000", "reason": "x", "until": "2030" }]',
      '/0/until',
      1,
    ],
    [
      'a day that is none',
      '[{ "fingerprint": "00000000000000000000", "reason": "x", "on": "2026-02-30" }]',
      '/0/on',
      1,
    ],
    ['nobody', '[{ "fingerprint": "00000000000000000000", "reason": "x", "by": "" }]', '/0/by', 1],
    ['broken JSON', '[', '/0', 1],
  ])('are refused with %s', async (_name, text, pointer, line) => {
    const project = broken();
    project.write(approvals, text);
    const { code, out } = await project.diff('HEAD', { format: 'json' });
    expect(code).toBe(2);
    expect(JSON.parse(out).problems).toContainEqual(
      expect.objectContaining({ file: approvals, severity: 'error', pointer, line }),
    );
  });

  it('say who approved and when, as they are written or as version control has it', async () => {
    const { project, fingerprint } = await breaking();
    project.write(approvals, [{ fingerprint, reason: 'Looked at.', by: 'Ben', on: '2026-11-28' }]);
    expect((await project.diff('HEAD')).out).toContain('approved: Looked at. (Ben, 2026-11-28)');
    project.write(approvals, [{ fingerprint, reason: 'Looked at.' }]);
    project.commit();
    expect((await project.diff('HEAD~1')).out).toMatch(/approved: Looked at\. \(Ana, \d{4}-\d\d-\d\d\)/u);
  });

  it('never approve the same change made again later, until somebody approves it anew', async () => {
    const { project, fingerprint } = await breaking();
    project.write(approvals, [{ fingerprint, reason: 'Looked at.' }]);
    expect((await project.diff('HEAD')).code).toBe(0);
    project.commit();
    project.write(acme, exampleManifest);
    project.commit();
    project.write(acme, withoutActive);
    const again = await project.diff('HEAD', { format: 'json' });
    expect(again.code).toBe(1);
    expect(changesOf(again)[0]?.fingerprint).toBe(fingerprint);
    expect(JSON.parse(again.out)).toMatchObject({ approved: [], problems: [{ rule: 'approval-stale' }] });
    project.write(approvals, [{ fingerprint, reason: 'Looked at.', on: '2026-11-28' }]);
    expect((await project.diff('HEAD')).code).toBe(0);
  });

  it('fail where they approve nothing and are to fail', async () => {
    const project = GitProject.committed({ [acme]: exampleManifest });
    project.write(approvals, [{ fingerprint: '0'.repeat(20), reason: 'Long ago.' }]);
    expect((await project.diff('HEAD')).code).toBe(0);
    expect((await project.diff('HEAD', { staleApprovals: false })).code).toBe(1);
  });

  it('are taken from what is staged with --staged', async () => {
    const { project, fingerprint } = await breaking();
    project.write(approvals, [{ fingerprint, reason: 'Looked at.' }]);
    project.git('add', acme);
    expect((await project.diff({ staged: true })).code).toBe(1);
    project.git('add', '--all');
    expect((await project.diff({ staged: true })).code).toBe(0);
  });
});
