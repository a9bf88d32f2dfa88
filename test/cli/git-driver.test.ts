/** What `git` itself shows once the driver is set up: whole processes, in repositories of their own. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { gitDriverStatus } from '../../src/cli/project/git-driver.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const ACME = 'apps/connectors/acme.json';
const BUILT = path.resolve(import.meta.dirname, '../../dist/cli/project/git-textconv.sh');
const SETTING = 'diff.scimanifest.textconv';

let project: TemporaryProject;

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.test'];
  return execFileSync('git', [...identity, ...args], { cwd: project.root, encoding: 'utf8' });
}

function rename(name: string): void {
  project.write(ACME, acmeManifest({ name }));
  git('commit', '--quiet', '--all', '--message', name);
}

/** The sources are not built: the setting names the script that is. */
function setUp(): void {
  gitDriverStatus(project.path('apps'), true);
  git(
    'config',
    SETTING,
    git('config', SETTING)
      .trim()
      .replace(/'[^']*git-textconv\.sh'/u, `'${BUILT}'`),
  );
}

const told = (text: string) => text.split('\n').filter((line) => /^[+-]The app is called/u.test(line));

beforeEach(() => {
  project = new TemporaryProject({
    [ACME]: acmeManifest(),
    'apps/.gitattributes': 'connectors/*.json diff=scimanifest\n',
  });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'one');
  setUp();
});

describe('with the driver, git', () => {
  it('tells history in sentences, in a folder of a monorepo and in a worktree, remembers what it told, and forgets all of it on one command', async () => {
    rename('Acme Cloud');
    const change = ['-The app is called Acme.', '+The app is called Acme Cloud.'];
    expect(told(git('log', '-p', '-1'))).toEqual(change);
    const kept = fs.readdirSync(project.path('.git/scimanifest'), { recursive: true, encoding: 'utf8' });
    expect(kept.filter((name) => /\/[0-9a-f]{40}$/u.test(name))).toHaveLength(2);
    expect(told(git('log', '-p', '-1'))).toEqual(change);
    git('worktree', 'add', '--quiet', 'tree', '--detach');
    expect(told(git('-C', 'tree', 'log', '-p', '-1'))).toEqual(change);
    expect((await project.run('init', '--no-git-driver', '--cwd', 'apps')).code).toBe(0);
    expect(git('config', '--list')).not.toContain('scimanifest');
    expect(project.has('.git/scimanifest')).toBe(false);
    expect(project.read('apps/.gitattributes')).not.toContain('diff=');
  });

  it('writes patches that apply', () => {
    project.write(ACME, acmeManifest({ name: 'Acme Cloud' }));
    project.write('change.patch', git('diff'));
    git('checkout', '--quiet', ACME);
    git('apply', 'change.patch');
    expect(project.read(ACME)).toContain('"Acme Cloud"');
  });

  it('shows the text where the command is not installed, and sentences again when it is', () => {
    rename('Acme Cloud');
    const setting = git('config', SETTING).trim();
    git('config', SETTING, setting.replace('git-textconv.sh', 'gone.sh'));
    expect(git('log', '-p', '-1')).toContain('+  "name": "Acme Cloud",');
    git('config', SETTING, setting);
    expect(told(git('log', '-p', '-1'))).toHaveLength(2);
  });

  it('shows both sides of a conflict as text', () => {
    git('checkout', '--quiet', '-b', 'other');
    rename('Acme One');
    git('checkout', '--quiet', 'main');
    rename('Acme Two');
    expect(() => git('merge', '--quiet', 'other')).toThrow();
    const shown = execFileSync('git', ['diff'], {
      cwd: project.root,
      encoding: 'utf8',
      env: { ...process.env, GIT_PAGER_IN_USE: 'true' },
    });
    expect(shown).toContain('"name": "Acme One"');
    expect(shown).toContain('"name": "Acme Two"');
    expect(shown).not.toContain('The app is called');
  });
});

describe('the driver', () => {
  it('is set up where it is asked for, and not else', async () => {
    git('config', '--unset', SETTING);
    await project.run('init', '--cwd', 'apps');
    expect(git('config', '--list')).not.toContain('scimanifest');
    const { out } = await project.run('init', '--cwd', 'apps', '--git-driver');
    expect(out).toContain('created   .git/config');
  });

  it('takes nobody else’s place', async () => {
    git('config', SETTING, 'mine');
    expect(await project.run('init', '--cwd', 'apps', '--git-driver')).toMatchObject({ code: 2 });
    expect(git('config', SETTING)).toBe('mine\n');
  });
});
