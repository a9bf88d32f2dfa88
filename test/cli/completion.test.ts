/** What shells complete, the tree of help, and what is said of a defect. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { SHELLS } from '../../src/cli/completion/scripts.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

function library(): TemporaryProject {
  return new TemporaryProject({
    'connectors/acme.json': acmeManifest(),
    'connectors/acme.verified.json': '{}',
    'connectors/beta.json': '{ "broken": ',
    'inner/connectors/gamma.json': '{}',
  });
}

async function words(...typed: string[]): Promise<string[]> {
  const { code, out } = await library().run('complete-words', '--', ...typed);
  expect(code).toBe(0);
  return out
    .split('\n')
    .flatMap((line) => line.split('\t', 1))
    .filter((word) => word !== '');
}

describe('the words that can be written next', () => {
  it.each([
    [['ex'], ['explain', 'export']],
    [
      ['gen', ''],
      ['acme', 'beta'],
    ],
    [['gen', 'acme', 'b'], ['beta']],
    [['lint', 'a'], ['acme']],
    [['--cwd', 'inner', 'gen', ''], ['gamma']],
    [['gen', '--dry'], ['--dry-run']],
    [
      ['lint', '--format', ''],
      ['text', 'json', 'github', 'sarif'],
    ],
    [['lint', '--format', 'g'], ['github']],
    [['lint', '--format=s'], ['--format=sarif']],
    [['lint', '--format', '=', 's'], ['--format=sarif']],
    [['gen', '--out', ''], []],
    [['new', ''], []],
    [
      ['new', '--groups', ''],
      ['yes', 'no', 'unknown'],
    ],
    [['completion', ''], [...SHELLS]],
    [['nowhere', ''], []],
    [
      ['gen', '""'],
      ['acme', 'beta'],
    ],
  ])('%j: %j', async (typed, expected) => {
    expect(await words(...typed)).toEqual(expected);
  });

  it('are commands and options at the start, but not those that only programs call', async () => {
    expect(await words('')).toEqual(expect.arrayContaining(['init', 'gen', 'completion']));
    expect(await words('')).not.toContain('textconv');
    expect(await words('--')).toEqual(expect.arrayContaining(['--cwd', '--help', '--version']));
  });
});

const BUILT = path.resolve(import.meta.dirname, '../../dist/cli/main.js');

it('bash completes with the script that it is given', async () => {
  const project = library();
  const { out: script } = await project.run('completion', 'bash');
  project.write('bin/scimanifest', `#!/bin/sh\nexec "${process.execPath}" "${BUILT}" "$@"\n`);
  const typed = [
    `COMP_WORDS=(scimanifest gen a); COMP_CWORD=2; _scimanifest; echo "\${COMPREPLY[*]}"`,
    `COMP_WORDS=(scimanifest lint --format = sa); COMP_CWORD=4; _scimanifest; echo "\${COMPREPLY[*]}"`,
  ];
  const run = `chmod +x bin/scimanifest; PATH="$PWD/bin:$PATH"\n${script}\n${typed.join('\n')}`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', run], { cwd: project.root, encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['acme\nsarif\n', '']);
});

it('the whole tree of help is this', async () => {
  const project = new TemporaryProject();
  const { out } = await project.run('--help');
  const names = [...out.matchAll(/^ {2}([a-z]+) .*(?:\[|<)/gmu)].map(([, name = '']) => name);
  const helps: string[] = [];
  for (const name of names) {
    const help = await project.run(name, '--help');
    expect(await project.run('help', name)).toEqual(help);
    expect(await project.run(name, '-h')).toEqual(help);
    helps.push(help.out);
  }
  expect(await project.run('help')).toEqual({ code: 0, out, err: '' });
  const tree = [out, ...helps].join(`\n${'='.repeat(80)}\n\n`);
  await expect(tree).toMatchFileSnapshot(path.join(import.meta.dirname, 'golden/help.txt'));
});

it('help of what is none names what was meant', async () => {
  expect(await new TemporaryProject().run('help', 'gne')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/Did you mean gen\?/u),
  });
});

it('a defect is told with where to report it, and with its stack for those who ask', async () => {
  const failing = async (...args: string[]) => {
    let err = '';
    const out = () => {
      throw new TypeError('nothing to hold on to');
    };
    const said = (text: string) => {
      err += text;
    };
    const code = await runCommandLine(['completion', 'bash', ...args], {
      cwd: '/',
      env: {},
      color: false,
      out,
      err: said,
    });
    expect(code).toBe(2);
    return err;
  };
  expect(await failing()).toMatch(
    /^This is a defect of scimanifest.*nothing to hold on to\n {2}hint: .*https:\/\/\S+\/issues: .*--verbose.*Node\.js/u,
  );
  expect(await failing()).not.toMatch(/^\s+at /mu);
  expect(await failing('--verbose')).toMatch(/^\s+at /mu);
});
