/** The journal of a run over many users as a file: what a killed run has left of it, and what the next one makes of that. */
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/cli/live/journal-file.ts';
import { TemporaryProject } from './temporary-project.ts';

const OWNER = { connector: 'acme', server: 'https://api.acme.example/scim', users: 'd1' };
const HEAD = `${JSON.stringify({ journal: 'scimanifest provision', ...OWNER })}\n`;

describe('a journal', () => {
  it.each([
    ['that is not there', null, HEAD, {}],
    ['that is empty', '', HEAD, {}],
    ['that has begun', HEAD, HEAD, {}],
    [
      'with what is settled, what went wrong and what nobody knows',
      `${HEAD}{"begun":1}\n{"done":1,"as":"created","id":"7"}\n{"begun":2}\n{"failed":2}\n{"begun":3}\n{"done":4,"as":"unchanged","id":null}\n{"referred":1}\n`,
      `${HEAD}{"begun":1}\n{"done":1,"as":"created","id":"7"}\n{"begun":2}\n{"failed":2}\n{"begun":3}\n{"done":4,"as":"unchanged","id":null}\n{"referred":1}\n`,
      {
        begun: [1, 3],
        done: [
          [1, { as: 'created', id: '7' }],
          [4, { as: 'unchanged', id: null }],
        ],
        referred: [1],
      },
    ],
    ['whose last line was being written', `${HEAD}{"begun":1}\n{"done":1,"a`, `${HEAD}{"begun":1}\n`, { begun: [1] }],
  ])('%s is gone on with', async (_what, before, start, known) => {
    const project = new TemporaryProject(before === null ? {} : { 'u.journal': before });
    const { journal, write, close } = openJournal(project.root, 'u.journal', OWNER);
    const [begun, done, referred] = [[...journal.begun], [...journal.done], [...journal.referred]];
    expect({ begun, done, referred }).toEqual({ begun: [], done: [], referred: [], ...known });
    expect(project.has('u.journal.lock')).toBe(true);
    write({ begun: 9 });
    await close(false);
    expect(project.read('u.journal')).toBe(`${start}{"begun":9}\n`);
    expect(project.has('u.journal.lock')).toBe(false);
  });

  it('goes where nothing is left to do', async () => {
    const project = new TemporaryProject();
    const { write, close } = openJournal(project.root, 'u.journal', OWNER);
    write({ done: 1, as: 'created', id: '7' });
    await close(true);
    expect([...project.tree('.').keys()]).toEqual([]);
  });

  it.each([
    ['a line that is no entry', `${HEAD}7\n`],
    ['an entry of nothing', `${HEAD}{"x":1}\n`],
    ['a result that there is not', `${HEAD}{"done":1,"as":"x"}\n`],
    ['no head', '{"begun":1}\n'],
    ['half a head', HEAD.slice(0, 20)],
  ])('with %s is none', (_what, text) => {
    const project = new TemporaryProject({ 'u.journal': text });
    expect(() => openJournal(project.root, 'u.journal', OWNER)).toThrow('u.journal is no journal of this command.');
    expect([...project.tree('.')]).toEqual([['u.journal', text]]);
  });
});
