import { describe, expect, it } from 'vitest';
import { documentHead } from '../../src/problem/json-documents.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

describe('the command line', () => {
  it.each([
    ['an unknown command', ['gne'], /gen/u],
    ['an unknown option', ['gen', '--chek'], /--check/u],
    ['a format that is none', ['lint', '--format', 'xml'], /text, json, github, sarif/u],
    ['a number that is none', ['gen', '--max-diff', 'many'], /whole number/u],
    ['a folder without connectors', ['gen'], /scimanifest init/u],
    ['a file that is not there', ['lint', 'connectors/nobody.json'], /no file/u],
    ['a file that is no manifest', ['lint', 'package.lock'], /is not a manifest/u],
    [
      'an id that no connector has',
      ['lint', 'nobody'],
      /no connector nobody: connectors\/nobody\.json does not exist/u,
    ],
    ['an id that Windows keeps', ['new', 'con'], /"con" cannot name a connector: Windows keeps the name/u],
    ['a graph whose id Windows keeps', ['import', 'graph', 'a.json', '--id', 'nul'], /Windows keeps the name/u],
    ['an id that would lead elsewhere', ['new', '../acme'], /lower-case/u],
    ['the name of an app in the place of an id', ['new', 'Bookwell Désk'], /digits and dashes: bookwell-desk\.$/mu],
    ['an id without a letter', ['new', '?!'], /digits and dashes: acme-hr\.$/mu],
  ])('answers %s with exit code 2 and the way out', async (_name, args, hint) => {
    const { code, out, err } = await new TemporaryProject().run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(hint);
    expect(err).not.toMatch(/^\s+at /mu);
  });

  it('shows an example in the help of every command', async () => {
    const project = new TemporaryProject();
    const { code, out } = await project.run('--help');
    expect(code).toBe(0);
    const commands = [...out.matchAll(/^ {2}([a-z]+) .*(?:\[|<)/gmu)].map((match) => match[1] ?? '');
    expect(commands.length).toBeGreaterThanOrEqual(5);
    for (const command of commands) {
      const help = await project.run(command, '--help');
      expect(help, command).toMatchObject({ code: 0, err: '' });
      expect(help.out, command).toContain('Example:');
    }
  });

  it('takes common options before and after the command', async () => {
    const project = new TemporaryProject({ 'inner/connectors/acme.json': acmeManifest() });
    expect((await project.run('--cwd', 'inner', 'lint')).code).toBe(0);
    expect((await project.run('lint', '--cwd', 'inner')).code).toBe(0);
    expect(JSON.parse((await project.run('--format', 'json', 'lint', '--cwd', 'inner')).out)).toEqual({
      ...documentHead('problems'),
      problems: [],
    });
  });

  it('prints its version', async () => {
    expect(await new TemporaryProject().run('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    });
  });
});
