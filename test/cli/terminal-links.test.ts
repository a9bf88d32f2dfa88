/** Places are links where a terminal shows links, and nothing of a manifest can make one. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { knowsLinks, placeLinker } from '../../src/cli/terminal/terminal-links.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const HOSTILE = '\u001B]8;;https://evil.example/\u001B\\click\u001B]8;;\u001B\\ connectors/acme.json:1:1';

function broken(): TemporaryProject {
  return new TemporaryProject({ 'connectors/acme.json': acmeManifest({ [HOSTILE]: 1, homepage: 'nowhere' }) });
}

async function run(cwd: string, args: readonly string[], linkHost = 'box'): Promise<string> {
  let out = '';
  const print = (text: string): void => {
    out += text;
  };
  await runCommandLine(args, { cwd, env: {}, out: print, err: () => {}, color: true, linkHost });
  return out;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const LINK = /\u001B\]8;;([^\u001B]*)\u001B\\/gu;

/** package.json alone says where the project lives; the site of its documentation leads to the same place. */
const HOME = String(JSON.parse(fs.readFileSync('package.json', 'utf8')).bugs.url).replace(/issues$/u, 'blob/main/');
const RULES = `${HOME}docs/rules.md`;

const addresses = (text: string): string[] => [...new Set([...text.matchAll(LINK)].map(([, address = '']) => address))];

describe('in a terminal', () => {
  it('the site of the documentation leads to where package.json says that the project lives', () => {
    expect(JSON.parse(fs.readFileSync('docs/site.json', 'utf8')).elsewhere).toBe(HOME);
  });

  it('places lead to the files of the project, and to nothing else', async () => {
    const project = broken();
    const out = await run(project.root, ['lint']);
    const links = addresses(out).filter((address) => address !== '' && !address.startsWith(RULES));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toContain(`file://box${project.root}/connectors/acme.json#`);
    expect(out.replaceAll(LINK, '')).not.toContain('\u001B]');
  });

  it('ids of rules lead to the page of all rules', async () => {
    const out = await run(broken().root, ['lint']);
    expect(addresses(out)).toContain(`${RULES}#:~:text=manifest-unknown-property`);
  });

  it('places of another project lead there', async () => {
    const [project, other] = [broken(), broken()];
    expect(addresses(await run(other.root, ['lint', '--cwd', project.root])).join()).toContain(project.root);
  });

  it.each([[['--format', 'json']], [['--format=github']], [['--no-color']]])('none with %j', async (more) => {
    expect(addresses(await run(broken().root, ['lint', ...more]))).toEqual([]);
  });
});

describe('a place', () => {
  const root = process.cwd();
  const link = placeLinker(root, 'box');

  it.each(['package.json:3:1', '\u001B[1mpackage.json:3:1\u001B[22m', 'see package.json:3'])('%j is one', (text) =>
    expect(addresses(link(text))).toContain(`file://box${root}/package.json#3`),
  );

  it.each([
    'nowhere.json:3:1',
    '../package.json:3:1',
    'xpackage.json:1',
    'https://a.example/package.json:3',
    '1a2b3c4d5:connectors/wedo.json:3:1',
    'src/:3',
    '/etc/passwd:1',
  ])('%j is none', (text) => expect(link(text)).toBe(text));

  it('takes a time that grows with the text', () => {
    for (const text of [
      'a.'.repeat(50_000),
      'a/'.repeat(50_000),
      ':a'.repeat(50_000),
      `${'a/'.repeat(50_000)}b.json:1`,
    ])
      expect(link(text)).toBe(text);
  });
});

it.each([
  [{}, false],
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM: 'foot-extra' }, true],
  [{ TERM_PROGRAM: 'WezTerm' }, true],
  [{ TERM_PROGRAM: 'WezTerm', TERM: 'tmux-256color' }, false],
  [{ VTE_VERSION: '7600' }, true],
  [{ VTE_VERSION: '4800' }, false],
  [{ WT_SESSION: 'x' }, true],
  [{ FORCE_HYPERLINK: '1' }, true],
  [{ FORCE_HYPERLINK: '0', WT_SESSION: 'x' }, false],
])('links are shown with %j: %s', (env, shows) => expect(knowsLinks(env)).toBe(shows));
