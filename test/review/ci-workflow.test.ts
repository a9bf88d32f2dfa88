import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { githubWorkflow, isPlainFolder } from '../../src/review/ci-workflow.ts';

const text = githubWorkflow({ project: '.', install: '.' });
const [, review = '', comment = ''] = /\n {2}review:\n(.*)\n {2}comment:\n(.*)$/su.exec(text) ?? [];

describe('the workflow for GitHub', () => {
  it('runs code of the repository where it may only read, and writes where it runs none', () => {
    expect(text).toContain('\npermissions: {}\n');
    expect(text).not.toContain('pull_request_target');
    expect(review).toContain('    permissions:\n      contents: read\n    defaults');
    expect(review).toContain('persist-credentials: false');
    expect(review).not.toContain('github.token');
    expect(comment).toContain('    permissions:\n      pull-requests: write\n    steps');
    expect(comment).not.toMatch(/checkout|npm|npx/u);
  });

  it('gives no expression to a shell: values come by the environment', () => {
    const scripts = text.split('\n').filter((line) => /^ {10}\S/u.test(line) || /^\s+(?:- )?run: /u.test(line));
    const settings =
      /^\s+(?:GH_TOKEN|NUMBER|node-version|cache|fetch-depth|persist-credentials|name|path|retention|#)/u;
    const commands = scripts.filter((line) => !settings.test(line));
    expect(commands.length).toBeGreaterThan(8);
    for (const command of commands) expect(command).not.toContain('${{');
  });

  it('compares with the first parent of the merge, which is there', () => {
    expect(review).toContain('BASE: HEAD^1');
    expect(review).toContain('fetch-depth: 2');
    expect(text).not.toContain('merge-base');
  });

  it('runs the installed command and fetches none', () => {
    expect(review.match(/npx /gu)).toHaveLength(3);
    expect(review.match(/npx --no-install scimanifest /gu)).toHaveLength(3);
    expect(review).toContain('npm ci --ignore-scripts');
  });

  it('pins every action to a commit, with its release', () => {
    const uses = [...text.matchAll(/uses: (.+)/gu)].map(([, action]) => action);
    expect(uses).toHaveLength(4);
    for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it('checks, posts, and fails on breaking changes', () => {
    expect(review).toContain('gen --check');
    expect(review).toContain('--format markdown');
    expect(review).toContain('--fail-on breaking');
    expect(comment).toContain('gh api --method PATCH');
  });

  it('works in the folder of a project, and installs where the lock file is', () => {
    const monorepo = githubWorkflow({ project: 'apps/connectors', install: '.' });
    expect(monorepo).toContain('        working-directory: "apps/connectors"\n    env:');
    expect(monorepo).toContain('        working-directory: "."\n        run: npm ci');
    expect(monorepo).toContain('cache-dependency-path: "package-lock.json"');
    expect(githubWorkflow({ project: 'a', install: 'a' })).toContain('cache-dependency-path: "a/package-lock.json"');
  });

  it('is not written for a folder whose name is an expression', () => {
    for (const folder of ['.', 'apps/connectors', '@org/x-y_z']) expect(isPlainFolder(folder), folder).toBe(true);
    for (const folder of ['a b', 'a{{b}}', 'a"b', '-x', 'a\nb', "a'b", '$(x)'])
      expect(isPlainFolder(folder), folder).toBe(false);
  });

  it('has scripts that a shell can read', () => {
    const scripts = [...text.matchAll(/run: \|\n((?: {10}.*\n)+)/gu)];
    expect(scripts).toHaveLength(2);
    for (const [, script] of scripts)
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});
