/** A merge that waits for somebody to decide is one problem, with the places of both sides, whatever reads the file. */
import { describe, expect, it } from 'vitest';
import { readJsonDocument } from '../../src/json/json-document.ts';
import { findConflicts, hasConflict } from '../../src/problem/conflict-marks.ts';
import { acmeManifest, TemporaryProject } from '../cli/temporary-project.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const CONFLICT = ['<<<<<<< HEAD', '"a": 1,', '=======', '"a": 2,', '"b": 3,', '>>>>>>> feature/x'] as const;

describe('conflicts in a text', () => {
  it.each([
    ['two sides', lines('{', ...CONFLICT, '}'), [3, 3], [5, 6]],
    ['line ends of Windows', lines('{', ...CONFLICT, '}').replaceAll('\n', '\r\n'), [3, 3], [5, 6]],
    [
      'a base between them',
      lines('<<<<<<< a', 'x', '||||||| 1a2b', 'y', 'z', '=======', 'v', '>>>>>>> b'),
      [2, 2],
      [7, 7],
    ],
    ['one side removed it', lines('<<<<<<< a', '=======', 'v', '>>>>>>> b'), null, [3, 3]],
  ] as const)('%s', (_name, text, ours, theirs) => {
    expect(findConflicts(text).map(({ sides }) => sides.map((side) => side.lines))).toEqual([[ours, theirs]]);
  });

  it.each([
    ['a heading', lines('Title', '=======', '', 'Text')],
    ['a quotation in quotations', lines('>>>>>>> said', '=======')],
    ['another order', lines('>>>>>>> b', '=======', '<<<<<<< a')],
    ['a beginning alone', lines('<<<<<<< a', 'x')],
    ['marks that are longer', lines('<<<<<<<< a', '========', '>>>>>>>> b')],
  ])('%s is none', (_name, text) => {
    expect(hasConflict(text)).toBe(false);
  });

  it('each has its own marks', () => {
    const text = lines('<<<<<<< lost', 'x', ...CONFLICT, 'y', ...CONFLICT);
    expect(findConflicts(text).map(({ line }) => line)).toEqual([3, 10]);
  });
});

describe('as JSON', () => {
  const problemsOf = (text: string) => readJsonDocument(text, 'a.json').problems;

  it('a conflict is told once, with both sides and the next one', () => {
    expect(problemsOf(lines('{', ...CONFLICT, ...CONFLICT, '}'))).toEqual([
      expect.objectContaining({
        rule: 'merge-conflict',
        line: 2,
        message:
          'An unresolved merge conflict: line 3 is of "HEAD"; lines 5 to 6 are of "feature/x". Another one begins on line 8.',
      }),
    ]);
  });

  it.each([
    [['<<<<<<<', '=======', '1', '>>>>>>>'], 'the first side has nothing there; line 3 is of the second side.'],
    [
      [`<<<<<<< ${'a'.repeat(60)}`, '1', '=======', '2', `>>>>>>> ${'b'.repeat(61)}`],
      `line 2 is of "${'a'.repeat(60)}"; line 4 is of "${'b'.repeat(60)}…".`,
    ],
  ])('sides without a name, and with a long one', (text, told) => {
    expect(problemsOf(lines(...text))[0]?.message).toBe(`An unresolved merge conflict: ${told}`);
  });

  it.each(['<<<<<<< HEAD', '=======', '>>>>>>> feature/x', '||||||| 1a2b3c4'])('%s was forgotten', (mark) => {
    expect(problemsOf(lines('{', '"a": 1', mark, '}'))).toEqual([
      expect.objectContaining({ rule: 'merge-conflict', line: 3, message: expect.stringContaining(mark) }),
    ]);
  });
});

it('every command says so, once', async () => {
  const page = lines('# Configure Acme for automatic user provisioning', ...CONFLICT, '');
  const project = new TemporaryProject({
    'connectors/acme.json': acmeManifest().replace('{\n', `{\n${CONFLICT.join('\n')}\n`),
    'old/acme.json': acmeManifest(),
    'pages/beta.md': page,
    'templates/sections/plan.hbs': lines('## Plan', ...CONFLICT, ''),
  });
  const inBoth = ['connectors/acme.json:2', 'templates/sections/plan.hbs:2'];
  const answers = [
    [['lint'], inBoth],
    [['lint', '--fix', 'pages/beta.md'], ['pages/beta.md:2']],
    [['gen'], ['templates/sections/plan.hbs:2']],
    [['diff', 'old', 'connectors'], ['connectors/acme.json:2']],
  ] as const;
  for (const [args, places] of answers) {
    const { code, out } = await project.run(...args, '--format', 'json');
    expect(code, args.join(' ')).not.toBe(0);
    const problems: { rule: string; file: string; line: number }[] = JSON.parse(out).problems;
    expect(problems.map(({ rule, file, line }) => [rule, `${file}:${line}`])).toEqual(
      places.map((place) => ['merge-conflict', place]),
    );
  }
  project.remove('templates');
  expect((await project.run('import', 'pages/beta.md')).out).toContain('pages/beta.md:2:1  error  An unresolved merge');
  expect((await project.run('gen')).out).toContain('connectors/acme.json:2:1  error  An unresolved merge conflict');
  expect((await project.run('trace', 'connectors/acme.json:1')).err).toContain('An unresolved merge conflict: line 3');
  expect((await project.run('preview', '--build', 'site', '--no-base')).out).toContain('merge-conflict');
});
