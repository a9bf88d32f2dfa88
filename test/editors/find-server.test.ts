/** Which scimanifest the extension for VS Code starts. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Given {
  readonly command: string;
  readonly folders: readonly string[];
  readonly exists: (file: string) => boolean;
  readonly windows: boolean;
}

const FOLDER = path.resolve('editors/vscode');
const { findServer }: { findServer: (given: Given) => unknown } = createRequire(import.meta.url)(
  path.join(FOLDER, 'find-server.js'),
);

const OWN = path.join('/projects/app', 'node_modules/scimanifest/lib/cli/main.js');
const given: Given = {
  command: '',
  folders: ['/projects/docs', '/projects/app'],
  exists: (file) => file === OWN,
  windows: false,
};

describe('the extension starts', () => {
  it.each([
    ["the project's own", {}, { module: OWN }],
    [
      'what the shell finds, where the project has none',
      { exists: () => false },
      { command: 'scimanifest', shell: false },
    ],
    ['what is configured', { command: '/opt/scimanifest' }, { command: '/opt/scimanifest', shell: false }],
    ['a script that is configured', { command: '/opt/main.js' }, { module: '/opt/main.js' }],
    [
      'what is configured relative to a folder',
      { command: './tools/scimanifest', exists: (file: string) => file === '/projects/app/tools/scimanifest' },
      { command: '/projects/app/tools/scimanifest', shell: false },
    ],
    [
      'a command file of Windows',
      { command: 'C:\\npm\\scimanifest.cmd', windows: true },
      { command: 'C:\\npm\\scimanifest.cmd', shell: true },
    ],
  ])('%s', (_what, differs, expected) => {
    expect(findServer({ ...given, ...differs })).toEqual(expected);
  });
});

it('what it is made of is there, and none of it goes into the npm package', () => {
  const { main } = JSON.parse(fs.readFileSync(path.join(FOLDER, 'package.json'), 'utf8'));
  expect(fs.existsSync(path.join(FOLDER, main))).toBe(true);
  const { files } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  expect(files).not.toContain('editors');
});
