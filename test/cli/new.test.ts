/** `new`, with and without a person to ask. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { draftManifest } from '../../src/cli/new/draft-manifest.ts';
import { Interrupted } from '../../src/cli/terminal/dialogue.ts';
import { AUTH_METHODS } from '../../src/connector/auth-method.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import type { Method } from '../../src/manifest/manifest.generated.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';
import { TemporaryProject } from './temporary-project.ts';

/** @param answers to the questions in their order; `null`: the person presses Ctrl-C */
async function talk(project: TemporaryProject, answers: readonly (string | null)[], ...args: string[]) {
  let [out, err] = ['', ''];
  const left = [...answers];
  const ask = async (question: string): Promise<string> => {
    err += `${question}\n`;
    const answer = left.shift();
    if (answer === null) throw new Interrupted();
    if (answer === undefined) throw new Error(`Nobody expected ${question}`);
    return answer;
  };
  const shell = {
    cwd: project.root,
    env: {},
    color: false,
    dialogue: () => ({ ask, close: () => {} }),
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const code = await runCommandLine(['new', ...args], shell);
  return { code, out, err, left };
}

const manifestIn = (project: TemporaryProject, id: string) => JSON.parse(project.read(`connectors/${id}.json`));

describe('new at a terminal', () => {
  it('asks for name, id, where the facts come from, method and groups, and says what is open', async () => {
    const project = new TemporaryProject();
    const { code, out, err, left } = await talk(project, ['', 'Acmé HR', 'Not an id', '', '9', 'nothing', '3', 'no']);
    expect([code, left]).toEqual([0, []]);
    expect(out).toBe('created   connectors/acme-hr.json\n');
    expect(err).toContain('[acme-hr]');
    expect(err).toMatch(/^Still open, the gravest first:\n {2}connectors\/acme-hr\.json:\d+:\d+ {2}/mu);
    expect(err).toContain('"scimanifest todo acme-hr"');
    expect(manifestIn(project, 'acme-hr')).toMatchObject({
      name: 'Acmé HR',
      draft: true,
      auth: { method: 'bearer-token' },
      groups: false,
    });
  });

  it('reads a published page, under the name and id that were chosen', async () => {
    const project = new TemporaryProject();
    fs.copyFileSync('generated/wedo/tutorial.md', project.path('page.md'));
    const { code, out } = await talk(project, ['Wedo Two', 'wedo-2', 'page', 'page.md']);
    expect(out).toContain('connectors/wedo-2.json');
    expect(code).toBe(0);
    expect(manifestIn(project, 'wedo-2')).toMatchObject({
      name: 'Wedo Two',
      draft: true,
      auth: { method: 'bearer-token' },
    });
    expect(await project.run('format', '--check')).toMatchObject({ code: 0 });
  });

  it('leaves nothing behind after Ctrl-C, whenever it comes', async () => {
    const answers = ['Acme', 'acme', '1', '1', '1'];
    for (let count = 0; count < answers.length; count += 1) {
      const project = new TemporaryProject();
      const { code, err } = await talk(project, [...answers.slice(0, count), null]);
      expect([code, project.has('connectors')]).toEqual([130, false]);
      expect(err).toContain('Nothing was written.');
    }
  });

  it.each([
    [['acme', '--name', 'Acme', '--method', 'none', '--groups', 'no']],
    [['acme', '--yes']],
    [['acme', '--format', 'json']],
  ])('asks nothing for %j', async (args) => {
    const { code, left } = await talk(new TemporaryProject(), ['unused'], ...args);
    expect([code, left]).toEqual([0, ['unused']]);
  });

  it('tells what cannot be before it asks', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': '{}' });
    expect(await talk(project, ['unused'], 'acme')).toMatchObject({ code: 2, left: ['unused'] });
  });
});

describe('new without one', () => {
  it('makes the id of the name', async () => {
    const project = new TemporaryProject();
    expect(await project.run('new', '--name', 'Acme HR')).toMatchObject({
      code: 0,
      out: 'created   connectors/acme-hr.json\n',
    });
    const { out } = await project.run('new', 'beta', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      files: [{ path: 'connectors/beta.json' }],
      open: expect.arrayContaining([expect.objectContaining({ grave: true })]),
    });
  });

  it.each([
    [['new'], /scimanifest new acme/u],
    [['new', 'acme', '--page', 'a.md', '--graph', 'a.json'], /exclude each other/u],
    [['new', 'acme', '--page', 'a.md', '--groups', 'no'], /exclude each other/u],
    [['new', 'acme', '--method', 'magic'], /bearer-token/u],
    [['new', 'acme', '--page', 'nowhere.md'], /nowhere\.md/u],
  ])('%j is refused with the way out, and writes nothing', async (args, hint) => {
    const project = new TemporaryProject();
    const { code, out, err } = await project.run(...args);
    expect(code).toBe(2);
    expect(out + err).toMatch(hint);
    expect(project.has('connectors')).toBe(false);
  });
});

const METHODS: readonly Method[] = [
  'bearer-token',
  'oauth-authorize',
  'oauth-client-credentials',
  'workload-identity-federation',
  'user-name-password',
  'none',
  'undocumented',
];

it.each(METHODS)('a draft with the method %s lints without an error, whatever is said of groups', (method) => {
  expect(Object.keys(AUTH_METHODS)).toHaveLength(METHODS.length);
  for (const groups of ['yes', 'no', 'unknown'] as const) {
    const text = printManifest(draftManifest('Acme', '../schemas/connector.schema.json', { method, groups }));
    const { problems } = lintManifest(text, 'connectors/acme.json', 'acme');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});
