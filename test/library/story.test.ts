/** The story in docs/import-pages.md of fifty pages, run on three: every command in it works, and prints such lines as stand there. */
import fs from 'node:fs';
import { expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { GitProject } from '../review/git-project.ts';
import { OLD_PAGES } from './old-pages.ts';

interface Told {
  readonly command: string;
  readonly lines: readonly string[];
}

/** The commands of the story, each with the lines that it printed. */
function story(): Told[] {
  const [, after = ''] = fs.readFileSync('docs/import-pages.md', 'utf8').split('## Fifty old pages in, one afternoon');
  const [, block = ''] = after.split('```\n');
  return block.split(/^\$ /mu).flatMap((part) => {
    const [command = '', ...lines] = part.trimEnd().split('\n');
    return command === '' ? [] : [{ command, lines }];
  });
}

/** What is the same for three pages as for fifty: no figures, and of lists of names no more than what they are of. */
function shapeOf(line: string): string {
  return line
    .trim()
    .replace(/^(portal|facts placed) .*/u, '$1')
    .replace(/ instead of .*/u, '')
    .replace(/\b(connector|file|thing|fact|page)s\b/gu, '$1')
    .replace(/(?:\d|:)+/gu, '#');
}

it('every command of the story works, and prints such lines', async () => {
  const project = GitProject.committed({ ...OLD_PAGES });
  const told = story();
  expect(told.map(({ command }) => command.split(' ')[2])).toEqual(['import', 'import', 'gen', 'migrate', 'diff']);
  for (const { command, lines } of told) {
    let printed = '';
    const print = (text: string): void => {
      printed += text;
    };
    const [first = '', ...others] = command.split(' && ');
    const shell = { cwd: project.root, env: {}, out: print, err: print, color: false };
    const code = await runCommandLine(first.replace(/^npx scimanifest /u, '').split(' '), shell);
    expect(code, printed).not.toBe(2);
    if (others.length > 0) project.commit();
    const shapes = new Set(printed.split('\n').map(shapeOf));
    expect(
      lines.map(shapeOf).filter((line) => !shapes.has(line)),
      printed,
    ).toEqual([]);
  }
});
