import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

/** Everything that is grave is stated. */
const STATED = acmeManifest({
  users: {
    actions: ['create', 'update', 'disable'],
    activeFalse: 'disables',
    basis: 'documented',
    attributes: [
      { name: 'userName', source: 'userPrincipalName', matching: 1, filterable: true },
      { name: 'active', expression: 'Not([IsSoftDeleted])', filterable: false },
    ],
  },
});

describe('todo', () => {
  it('leads from the smallest manifest to what it lacks, the gravest first', async () => {
    const project = new TemporaryProject();
    await project.run('new', 'acme', '--name', 'Acme');
    const { code, out, err } = await project.run('todo');
    expect(code).toBe(1);
    expect(err).toMatch(/^1 connector: \d+ open questions, [1-9]\d* of them grave\.\n$/u);
    await expect(out).toMatchFileSnapshot(path.join(import.meta.dirname, 'golden/todo.txt'));
  });

  it('is content once nothing grave is open', async () => {
    const { code, out } = await new TemporaryProject({ 'connectors/acme.json': STATED }).run('todo', 'acme');
    expect(out).toContain('none of them grave');
    expect(code).toBe(0);
  });

  it('gives each question its place and its answers as data', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': STATED });
    const { out } = await project.run('todo', '--format', 'json');
    const { connectors, problems } = JSON.parse(out);
    expect(problems).toEqual([]);
    expect(connectors[0].questions).toContainEqual({
      gravity: 'details',
      grave: false,
      question: 'Does the app refuse an object without this attribute?',
      why: 'Whoever lacks the value in the directory is then not provisioned, and the page cannot warn.',
      of: 'active',
      fact: '/users/attributes/*/required',
      pointer: '/users/attributes/1/required',
      file: 'connectors/acme.json',
      line: project
        .read('connectors/acme.json')
        .split('\n')
        .findIndex((line) => line.includes('"active"')),
      column: 7,
      answers: [true, false].map((value) => ({
        text: `"required": ${value}`,
        means: null,
        edits: [{ op: 'add', path: '/users/attributes/1/required', value }],
      })),
    });
  });

  it('names what keeps a manifest from being asked about, and goes on with the others', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': STATED, 'connectors/bad.json': '{ "name": 1 }' });
    const { code, out, err } = await project.run('todo');
    expect(code).toBe(2);
    expect(out).toContain('Acme (connectors/acme.json)');
    expect(err).toContain('connectors/bad.json:1:');
    expect(await project.run('todo', 'acm')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean acme?'),
    });
  });
});
