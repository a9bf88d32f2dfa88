import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { githubWorkflow } from '../../src/review/ci-workflow.ts';

const text = githubWorkflow();

describe('the workflow for GitHub', () => {
  it('may read the code and write a comment, and nothing else', () => {
    expect(text).toContain('permissions:\n  contents: read\n  pull-requests: write\n');
    expect(text).not.toContain('pull_request_target');
    expect(text).toContain('persist-credentials: false');
  });

  it('gives no expression to a shell: values come by the environment', () => {
    const scripts = text.split('\n').filter((line) => /^ {10}\S/u.test(line) || /^\s+(?:- )?run: /u.test(line));
    const commands = scripts.filter(
      (line) => !/^\s+(?:BASE|GH_TOKEN|NUMBER|node-version|cache|fetch-depth|persist-credentials|#)/u.test(line),
    );
    for (const command of commands) expect(command).not.toContain('${{');
  });

  it('checks, posts, and fails on breaking changes', () => {
    expect(text).toContain('npx scimanifest gen --check');
    expect(text).toContain('--format markdown');
    expect(text).toContain('--fail-on breaking');
  });

  it('has scripts that a shell can read', () => {
    for (const [, script] of text.matchAll(/run: \|\n((?: {10}.*\n)+)/gu)) {
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
  });
});
