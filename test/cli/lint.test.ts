/** `lint --fix`, without the command line around it. */
import fs from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { lint } from '../../src/cli/lint.ts';
import type { ReportFormat } from '../../src/cli/report-options.ts';
import { type Answer, acmeManifest, TemporaryProject } from './temporary-project.ts';

async function run(
  project: TemporaryProject,
  files: string[],
  format: ReportFormat = 'text',
  quiet = false,
  fix: 'no' | 'show' | 'write' = 'write',
): Promise<Answer> {
  let [out, err] = ['', ''];
  const code = await lint(
    { root: project.root, files, fix, stdinFilename: 'stdin.json', maxDiff: 400, format, quiet, color: false },
    {
      cwd: project.root,
      env: {},
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      color: false,
    },
  );
  return { code, out, err };
}

const PAGE = '# A\r\n\r\nOpen  it in TestApp.  \r\n';

test('mends the page, says what it did, and reports what remains', async () => {
  const project = new TemporaryProject({ 'docs/a.md': PAGE });
  const { code, out, err } = await run(project, ['docs/a.md']);
  expect(project.read('docs/a.md')).toBe('# A\r\n\r\nOpen it in TestApp.  \r\n');
  expect(code).toBe(1);
  expect(out).toContain('docs/a.md:3:12  error  "TestApp" is a sample name.  page-sample-name');
  expect(err).toBe('Fixed 1 place in docs/a.md: 1 page-double-space.\n1 file: 1 error, 0 warnings.\n');
});

test('a second run has nothing to do, and does not write', async () => {
  const project = new TemporaryProject({ 'a.md': PAGE });
  await run(project, ['a.md']);
  const before = project.modified('a.md');
  const { err } = await run(project, ['a.md']);
  expect(err).not.toContain('Fixed');
  expect(project.modified('a.md')).toBe(before);
});

test('of more problems than anybody reads it says which rules found the most', async () => {
  const line = 'Log into TestApp, then  open it.\n\n';
  const project = new TemporaryProject({ 'a.md': `# A\n\n${line.repeat(20)}`, 'b.md': `# B\n\n${line}` });
  const { err } = await run(project, ['a.md', 'b.md'], 'text', false, 'no');
  expect(err).toBe(
    [
      '  21  warning  page-double-space in 2 files',
      '  21  error    page-sample-name in 2 files',
      '  21  warning  page-slip in 2 files',
      '  19  warning  page-repeated-text in 1 file',
      '2 files: 21 errors, 61 warnings.\n',
    ].join('\n'),
  );
  const few = await run(project, ['b.md'], 'text', false, 'no');
  expect(few.err).toBe('1 file: 1 error, 2 warnings.\n');
});

test('in JSON, what was mended stands beside what remains', async () => {
  const project = new TemporaryProject({ 'a.md': PAGE });
  const { out } = await run(project, ['a.md'], 'json');
  expect(JSON.parse(out)).toMatchObject({
    problems: [{ rule: 'page-sample-name', line: 3, column: 12 }],
    fixed: [{ rule: 'page-double-space', file: 'a.md', line: 3, column: 5 }],
  });
});

test('a dry run shows the difference and what is wrong as it stands, and writes nothing', async () => {
  const project = new TemporaryProject({
    'docs/a.md': PAGE,
    'connectors/acme.json': acmeManifest({ prerequisites: ['A group in Microsoft Entra ID.'] }),
  });
  const before = project.tree('.');
  const { code, out, err } = await run(project, ['docs/a.md', 'connectors/acme.json'], 'text', false, 'show');
  expect(code).toBe(1);
  expect(out).toContain('docs/a.md:3:5  warning');
  expect(out).toMatch(/^--- a\/docs\/a\.md\n\+\+\+ b\/docs\/a\.md\n@@/mu);
  expect(out).toMatch(/^-.*A group in Microsoft Entra ID\..*\n\+.*A group in \{brand\}\./mu);
  expect(err).toContain('Would fix 1 place in connectors/acme.json: 1 product-name-written.\n');
  expect(project.tree('.')).toEqual(before);
  const { diff, fixed } = JSON.parse((await run(project, ['docs/a.md'], 'json', false, 'show')).out);
  expect([diff.includes('+Open it'), fixed.length]).toEqual([true, 1]);
});

test('quiet says nothing of what was mended', async () => {
  const project = new TemporaryProject({ 'a.md': '# A\n\nOpen  it.\n' });
  expect(await run(project, ['a.md'], 'text', true)).toEqual({ code: 0, out: '', err: '' });
  expect(project.read('a.md')).toBe('# A\n\nOpen it.\n');
});

test('a manifest is never touched', async () => {
  const manifest = acmeManifest({ name: 'Acme  Suite' });
  const project = new TemporaryProject({ 'connectors/acme.json': manifest });
  await run(project, ['connectors/acme.json']);
  await run(project, []);
  expect(project.read('connectors/acme.json')).toBe(manifest);
});

test('a generated page is left to its manifest', async () => {
  const page = '---\n# Generated from connectors/a.json. Edit that file, not this page.\n---\n\n# A\n\nOpen  it.\n';
  const project = new TemporaryProject({ 'a.md': page });
  const { err, out } = await run(project, ['a.md']);
  expect(project.read('a.md')).toBe(page);
  expect(err).toContain('a.md: left as it is, because it is generated.');
  expect(out).toContain('page-double-space');
});

test('a page that is not all UTF-8 is left as it is', async () => {
  const project = new TemporaryProject({ 'a.md': '# A\n\nOpen  it \uFFFD.\n' });
  const { err } = await run(project, ['a.md']);
  expect(err).toContain('a.md: left as it is, because it is not all UTF-8.');
});

it('an id whose manifest is no file is told so, and not that nothing is there', async () => {
  const project = new TemporaryProject({ 'connectors/acme.json/a.txt': 'A', 'connectors/wedo.json': acmeManifest() });
  fs.symlinkSync('wedo.json', `${project.root}/connectors/linked.json`);
  for (const [args, said] of [
    [['lint', 'acme'], 'connectors/acme.json is a folder'],
    [['gen', 'acme'], 'connectors/acme.json is a folder'],
    [['lint', 'linked'], 'connectors/linked.json is a symbolic link'],
  ] as const) {
    const { code, out, err } = await project.run(...args);
    expect({ code, said: `${out}${err}` }).toEqual({ code: 2, said: expect.stringContaining(said) });
  }
});

describe('lint -', () => {
  const loose = acmeManifest().replace('"filterable": true', '"filterable": "yes"');

  it.each(['text', 'json', 'github', 'sarif'])(
    'says in %s what is wrong with stdin, under its name',
    async (format) => {
      const project = new TemporaryProject();
      const { code, out } = await project.runWith(loose, 'lint', '-', '--format', format);
      expect(code).toBe(1);
      expect(out).toContain('stdin.json');
      expect(out).toContain('manifest-wrong-type');
      const named = await project.runWith(
        loose,
        'lint',
        '-',
        '--stdin-filename',
        'connectors/acme.json',
        '--format',
        format,
      );
      expect(named.out).toContain('connectors/acme.json');
    },
  );

  it('takes a page where the name says so', async () => {
    const { code, out } = await new TemporaryProject().runWith(PAGE, 'lint', '-', '--stdin-filename', 'a.md');
    expect(code).toBe(1);
    expect(out).toContain('a.md:3:13  error  "TestApp" is a sample name.  page-sample-name');
  });

  it.each([
    [['-', '--fix'], /stdout holds the problems/u],
    [['-', '--fix', '--dry-run'], /stdout holds the problems/u],
    [['-', '--write-baseline'], /exclude each other/u],
    [['-', 'wedo'], /by itself/u],
    [['-', '--stdin-filename', 'a.txt'], /is not the name of a manifest/u],
    [['--stdin-filename', 'a.json'], /goes with -, which is not given/u],
    [['--write-baseline', '--dry-run'], /exclude each other/u],
    [['--write-baseline', '--fix'], /exclude each other/u],
    [['--print-config', '--dry-run'], /exclude each other/u],
    [['--print-config', '--format', 'sarif'], /lint has no format sarif/u],
  ])('%j is refused with a reason', async (args, reason) => {
    const project = new TemporaryProject();
    expect(await project.runWith(loose, 'lint', ...args)).toMatchObject({
      code: 2,
      err: expect.stringMatching(reason),
    });
  });
});
