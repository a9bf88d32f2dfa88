/** The examples in the help are commands that work: each is run in a copy of this repository's project. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { SCIM, schemaOf } from '../graph/schema-builder.ts';
import { TemporaryProject } from './temporary-project.ts';

const CONNECTORS = ['promapp', 'wedo', 'workgrid', 'workteam'];

function repository(): TemporaryProject {
  const project = new TemporaryProject();
  for (const folder of ['connectors', 'generated', 'schemas'])
    fs.cpSync(folder, project.path(folder), { recursive: true });
  fs.cpSync('generated/wedo/tutorial.md', project.path('docs/acme-provisioning-tutorial.md'));
  fs.cpSync('generated/wedo/tutorial.md', project.path('page.md'));
  project.write('schema.json', JSON.stringify(schemaOf(SCIM)));
  return project;
}

/** The words of a command, quotes taken away as a shell does. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  );
}

/** They wait for somebody, need a server or a history of git, or print a file and its problems beside it: their own tests run them. */
const ELSEWHERE =
  /^scimanifest gen .*--(?:since|stdout)|^(?:\S+=\S+ )?scimanifest (?:lsp|preview|diff|impact|mock|verify|provision|deploy|(?:im|ex)port (?:graph|scim))\b|^git /u;

async function helpOf(...args: string[]): Promise<string> {
  let text = '';
  const out = (part: string): void => {
    text += part;
  };
  await runCommandLine([...args, '--help'], { cwd: process.cwd(), env: {}, out, err: out, color: false });
  return text;
}

async function examples(): Promise<string[]> {
  const out = await helpOf();
  const commands = [...out.matchAll(/^ {2}([a-z]+) .*(?:\[|<)/gmu)].map((match) => match[1] ?? '');
  const helps = await Promise.all(commands.map((name) => helpOf(name)));
  return [out, ...helps].flatMap((help) => {
    const [, block = ''] = help.split('Example:\n');
    return [...block.matchAll(/^ {2}(\S.*)$/gmu)].flatMap(([, line = '']) => line.split(' && '));
  });
}

describe('the examples of the help', async () => {
  const lines = [...new Set(await examples())].filter((line) => !ELSEWHERE.test(line));

  it('are there', () => expect(lines.length).toBeGreaterThan(CONNECTORS.length));

  for (const line of lines) {
    it(line, async () => {
      const [program, ...args] = wordsOf(line);
      expect(program).toBe('scimanifest');
      const { code, out, err } = await repository().run(...args);
      expect(err).not.toMatch(/hint|defect/u);
      expect(code).not.toBe(2);
      // A trace that leads to no place of the manifest shows nobody what it is for.
      if (args[0] === 'trace')
        expect(out).toMatch(/^(?:connectors|generated)\/wedo[./].*\n(?:.*\n)+\n?(?:connectors|generated)\//u);
    });
  }
});
