/** Two branches change one connector: once the manifest is settled, `gen` makes the outputs anew, and takes nobody's text for a merge. */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const MANIFEST = 'connectors/acme.json';
const PAGE = 'generated/acme/tutorial.md';
const CODE = 'generated/acme/mapping.ts';
const RECORD = 'generated/.scimanifest.json';

class Repository extends TemporaryProject {
  git(...args: readonly string[]): void {
    const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.test', '-c', 'core.editor=true'];
    execFileSync('git', [...identity, ...args], { cwd: this.root, stdio: 'ignore' });
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'a commit');
  }
}

/** Set-up steps on the page, and two sources far apart in the code. */
function manifest(first: string, last: string, [userName, nickName]: readonly [string, string]): string {
  const attributes = ['displayName', 'title', 'locale', 'timezone', 'preferredLanguage', 'userType'];
  return acmeManifest({
    setup: {
      steps: [{ text: first }, { text: 'Go on.' }, { text: last }, { yields: ['Client ID', 'Client Secret'] }],
    },
    users: {
      actions: ['create', 'update', 'disable'],
      basis: 'documented',
      attributes: [
        { name: 'userName', type: 'String', source: userName, matching: 1, filterable: true },
        ...attributes.map((name) => ({ name, type: 'String', source: 'displayName', filterable: false })),
        { name: 'nickName', type: 'String', source: nickName, filterable: false },
      ],
    },
  });
}

const BASE = manifest('Open **Settings**.', 'Select **Create**.', ['userPrincipalName', 'mailNickname']);
const WORK = manifest('Open **Admin**.', 'Select **Create**.', ['mail', 'mailNickname']);
const MAIN = manifest('Open **Options**.', 'Select **New**.', ['userPrincipalName', 'givenName']);
const SETTLED = manifest('Open **All**.', 'Select **New**.', ['mail', 'givenName']);

/** A merge that stopped: the page and the record are in conflict, the code of both branches was put together. */
async function stopMerge(project: Repository, change: (page: string) => string): Promise<Repository> {
  const commit = async (text: string): Promise<void> => {
    project.write(MANIFEST, text);
    expect((await project.run('gen')).code).toBe(0);
    project.commit();
  };
  project.git('init', '--quiet', '--initial-branch=main');
  await commit(BASE);
  project.git('checkout', '--quiet', '-b', 'work');
  await commit(WORK);
  project.write(PAGE, change(project.read(PAGE)));
  project.commit();
  project.git('checkout', '--quiet', 'main');
  await commit(MAIN);
  expect(() => project.git('merge', '--quiet', 'work')).toThrow();
  expect(project.read(PAGE)).toContain('<<<<<<<');
  expect(project.read(RECORD)).toContain('<<<<<<<');
  expect(project.read(CODE)).not.toContain('<<<<<<<');
  return project;
}

let prepared: string | null = null;

async function stoppedMerge(): Promise<Repository> {
  if (prepared === null) {
    const { root } = await stopMerge(new Repository(), (page) => page);
    prepared = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-merge-'));
    fs.cpSync(root, prepared, { recursive: true });
  }
  const project = new Repository();
  fs.cpSync(prepared, project.root, { recursive: true });
  return project;
}

afterAll(() => {
  if (prepared !== null) fs.rmSync(prepared, { recursive: true });
});

const settle = (project: Repository) => project.write(MANIFEST, SETTLED);

describe('a merge of two branches', () => {
  it('leaves outputs that gen makes anew as soon as the manifest is settled', async () => {
    const project = await stoppedMerge();
    const [page, code] = [project.read(PAGE), project.read(CODE)];
    expect((await project.run('gen')).code).toBe(1);
    expect([project.read(PAGE), project.read(CODE)]).toEqual([page, code]);
    settle(project);
    expect(await project.run('gen')).toMatchObject({ code: 0, out: expect.stringContaining(`updated   ${PAGE}`) });
    expect(project.read(PAGE)).toContain('Open **All**.');
    expect(project.read(PAGE)).not.toMatch(/^[<>=]{7}/mu);
    expect((await project.run('gen', '--check')).code).toBe(0);
  });

  it('that was committed with its marks is made anew, too', async () => {
    const project = await stoppedMerge();
    settle(project);
    project.commit();
    expect((await project.run('gen')).code).toBe(0);
  });

  it('in which one side of the record was taken leaves nothing that counts as an edit', async () => {
    const project = await stoppedMerge();
    settle(project);
    for (const file of [RECORD, PAGE]) project.git('checkout', file === PAGE ? '--theirs' : '--ours', file);
    expect((await project.run('gen')).code).toBe(0);
  });

  it('in a rebase is no different', async () => {
    const project = await stoppedMerge();
    project.git('reset', '--quiet', '--hard');
    expect(() => project.git('rebase', '--quiet', 'work')).toThrow();
    settle(project);
    expect((await project.run('gen')).code).toBe(0);
    expect(project.read(PAGE)).toContain('Open **All**.');
  });
});

describe('a text of a person', () => {
  it('within a conflict is left', async () => {
    const project = await stoppedMerge();
    settle(project);
    project.write(PAGE, project.read(PAGE).replace('=======', 'My own words.\n======='));
    expect(await project.run('gen')).toMatchObject({ code: 1, out: expect.stringContaining('output-edited') });
    expect(project.read(PAGE)).toContain('My own words.');
  });

  it('that one branch has in a generated file is left', async () => {
    const project = await stopMerge(new Repository(), (page) => page.replace('Go on.', 'Go on, please.'));
    settle(project);
    expect(await project.run('gen')).toMatchObject({ code: 1, out: expect.stringContaining('output-edited') });
    expect(project.read(PAGE)).toContain('Go on, please.');
  });

  it('that looks like a conflict and stands in no repository is left', async () => {
    const project = new Repository({ [MANIFEST]: BASE });
    await project.run('gen');
    project.write(PAGE, `${project.read(PAGE)}<<<<<<< mine\na\n=======\nb\n>>>>>>> yours\n`);
    expect((await project.run('gen')).code).toBe(1);
    expect(project.read(PAGE)).toContain('<<<<<<< mine');
  });
});
