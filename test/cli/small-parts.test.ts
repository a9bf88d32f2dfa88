/** Small parts of commands, asked as they are: differences, places of an editor, addresses of files. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { keepBefore, readDeploymentsFile, withLastState, withoutLast } from '../../src/cli/deploy/deployments-file.ts';
import { linkBase } from '../../src/cli/diff/link-base.ts';
import { printDifferences } from '../../src/cli/gen/print-differences.ts';
import { isMarked, isWithin, meet, plainText, rangeOfProblem } from '../../src/cli/lsp/text-places.ts';
import { sortConnectors } from '../../src/cli/preview/session.ts';
import { runGit } from '../../src/cli/project/run-git.ts';
import type { PreviewConnector } from '../../src/preview/site/preview-connector.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { Change, ChangeSeverity } from '../../src/review/change.ts';
import { sharedFolder } from '../run/shared-folder.ts';
import { TemporaryProject } from './temporary-project.ts';

describe('differences', () => {
  const files = [
    { path: 'a.md', before: 'one\ntwo\n', after: 'one\n2\u001b[0m\n' },
    { path: 'b.md', before: null, after: 'new\n' },
    { path: 'c.md', before: 'old\n', after: null },
  ];
  const A = ['--- a/a.md', '+++ b/a.md', '@@ -1,2 +1,2 @@', ' one', '-two', '+2\u001b[0m'];
  const B = ['--- /dev/null', '+++ b/b.md', '@@ -0,0 +1,1 @@', '+new'];
  const C = ['--- a/c.md', '+++ /dev/null', '@@ -1,1 +0,0 @@', '-old'];
  const whole = ['', ...A, '', ...B, '', ...C];

  it('are those of each file, and no word more', async () => {
    expect(await printDifferences([], { color: false, maxDiff: 9 })).toBe('');
    expect(await printDifferences(files, { color: false, maxDiff: whole.length })).toBe(`${whole.join('\n')}\n`);
  });

  it('are cut with a word on how many lines are left out', async () => {
    const printed = await printDifferences(files, { color: false, maxDiff: whole.length - 1 });
    const word = `… 1 more lines of difference. Show them with --max-diff ${whole.length}.`;
    expect(printed).toBe(`${[...whole.slice(0, -1), '', word].join('\n')}\n`);
  });

  it('are painted by what a line begins with, and paint nothing themselves', async () => {
    const printed = await printDifferences(files.slice(0, 1), { color: true, maxDiff: 99 });
    expect(printed.split('\n').slice(3)).toEqual([
      '\u001b[36m@@ -1,2 +1,2 @@\u001b[0m',
      ' one',
      '\u001b[31m-two\u001b[0m',
      '\u001b[32m+2\\u001b[0m\u001b[0m',
      '',
    ]);
  });
});

describe('places of an editor', () => {
  const problem: Problem = {
    rule: 'draft',
    severity: 'info',
    message: 'x',
    hint: null,
    file: 'a.json',
    line: 1,
    column: 3,
    pointer: '',
  };
  const range = (from: readonly [number, number], to: readonly [number, number]) => ({
    start: { line: from[0], character: from[1] },
    end: { line: to[0], character: to[1] },
  });

  test.each([
    [problem, false, range([0, 2], [0, 3])],
    [problem, true, range([0, 3], [0, 4])],
    [{ ...problem, endLine: 2, endColumn: 4 }, true, range([0, 3], [1, 3])],
    [{ ...problem, line: 2 }, true, range([1, 2], [1, 3])],
    [{ ...problem, endColumn: 9 }, false, range([0, 2], [0, 8])],
  ])('a problem has its range %#', (each, marked, wanted) => {
    expect(rangeOfProblem(each, marked)).toEqual(wanted);
  });

  it('count no byte order mark', () => {
    const marked = TextDocument.create('file:///a', 'json', 1, '\uFEFFab\ncd');
    const plain = TextDocument.create('file:///a', 'json', 1, 'ab\ncd');
    expect([marked, plain].map(isMarked)).toEqual([true, false]);
    for (const document of [marked, plain]) {
      const { text, offsetAt, rangeOf } = plainText(document);
      const shift = document === marked ? 1 : 0;
      expect(text).toBe('ab\ncd');
      expect(offsetAt({ line: 0, character: 0 })).toBe(0);
      expect(offsetAt({ line: 0, character: 1 + shift })).toBe(1);
      expect(offsetAt({ line: 1, character: 1 })).toBe(4);
      expect(rangeOf({ start: 1, end: 4 })).toEqual(range([0, 1 + shift], [1, 1]));
    }
  });

  it('are within what they touch, and meet what they touch', () => {
    const word = range([1, 2], [1, 5]);
    const within = [
      [1, 1],
      [1, 2],
      [1, 5],
      [1, 6],
      [0, 3],
      [2, 3],
    ].map(([line = 0, character = 0]) => isWithin({ line, character }, word));
    expect(within).toEqual([false, true, true, false, false, false]);
    const others = [
      range([1, 5], [1, 7]),
      range([1, 6], [1, 7]),
      range([1, 0], [1, 2]),
      range([0, 0], [1, 1]),
      range([0, 0], [9, 9]),
    ];
    expect(others.map((other) => meet(word, other))).toEqual([true, false, true, false, true]);
    expect(others.map((other) => meet(other, word))).toEqual([true, false, true, false, true]);
  });
});

describe('addresses of files', () => {
  const root = sharedFolder();
  const project = path.join(root, 'packages', 'my apps');
  fs.mkdirSync(path.join(root, '.git'), { recursive: true });
  fs.mkdirSync(project, { recursive: true });
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.example:8443',
    GITHUB_REPOSITORY: 'acme/idp',
    GITHUB_SHA: 'a'.repeat(40),
  };
  const base = `https://github.example:8443/acme/idp/blob/${'a'.repeat(40)}/`;

  it('lead to the commit in a job of GitHub, and to the folder in the repository', () => {
    expect(linkBase(env, project)).toBe(`${base}packages/my%20apps/`);
    expect(linkBase(env, root)).toBe(base);
  });

  test.each([
    { GITHUB_ACTIONS: 'false' },
    { GITHUB_SERVER_URL: 'http://github.example' },
    { GITHUB_SERVER_URL: undefined },
    { GITHUB_REPOSITORY: 'acme/idp/x' },
    { GITHUB_REPOSITORY: undefined },
    { GITHUB_SHA: 'a'.repeat(39) },
    { GITHUB_SHA: undefined },
  ])('are none with %j', (odd) => {
    expect(linkBase({ ...env, ...odd }, root)).toBe('');
  });
});

test('the connectors of a preview: the gravest changes first, then by names, numbers by their size', () => {
  const change: Omit<Change, 'severity'> = {
    ...{
      id: 'connector-added',
      connector: 'x',
      affects: [],
      subject: '',
      message: '',
      fingerprint: '',
      witness: null,
    },
    ...{ file: '', line: 1, column: 1, pointer: '' },
  };
  const connector = (name: string, id: string, ...severities: readonly ChangeSeverity[]): PreviewConnector => ({
    ...{ id, name, file: '', manifest: '', connector: null, page: null, basePage: null, status: null },
    ...{ approved: new Map(), lastPage: null, problems: [], tier: null },
    changes: severities.map((severity) => ({ ...change, severity })),
  });
  const all = [
    connector('App 10', 'd'),
    connector('App 9', 'c'),
    connector('App 9', 'b'),
    connector('zeta', 'g', 'safe'),
    connector('Yota', 'f', 'action', 'safe'),
    connector('alpha', 'e', 'breaking'),
    connector('Beta', 'a'),
  ];
  const wanted = ['e', 'f', 'g', 'b', 'c', 'd', 'a'];
  for (const list of [all, all.toReversed()]) expect(sortConnectors(list).map(({ id }) => id)).toEqual(wanted);
});

test('a record of deployments grows by one each time, is told anew, and loses the last', () => {
  const project = new TemporaryProject({});
  const row = { job: 'j', on: '2026-01-01', after: 'one' };
  const read = () => readDeploymentsFile(project.root, 'acme', 'APP-1');
  keepBefore(keepBefore(read(), { ...row, before: '{"a":1}' }), { ...row, before: '{"b":2}' });
  expect(read().deployments.map(({ before, after }) => [before, after])).toEqual([
    ['before-1.json', 'one'],
    ['before-2.json', 'one'],
  ]);
  withLastState(read(), 'two');
  expect(read().deployments.map(({ after }) => after)).toEqual(['one', 'two']);
  const kept = read();
  expect(withLastState(kept, 'two')).toBe(kept);
  withoutLast(kept);
  expect(read().deployments.map(({ before }) => before)).toEqual(['before-1.json']);
  expect(project.read('deployments/acme/app-1/before-1.json')).toBe('{"a":1}');
  expect(project.has('deployments/acme/app-1/before-2.json')).toBe(false);
});

test('git is told to be missing where its folder is', () => {
  const folder = path.join(new TemporaryProject({}).root, 'nowhere');
  expect(() => runGit(folder, ['status'])).toThrow('Git was not found, or the folder does not exist.');
});
