/** Options mean what they say. */
import { describe, expect, it } from 'vitest';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const bearer = acmeManifest({
  auth: {
    method: 'bearer-token',
    fields: [
      { portal: 'Tenant URL', from: { fixed: 'https://api.acme.example/scim' } },
      { portal: 'Secret Token', secret: true, from: { support: 'support@acme.example' } },
    ],
  },
  setup: undefined,
});

describe('--format', () => {
  it.each([
    [['trace', 'connectors/acme.json:2'], 'sarif'],
    [['new', 'beta'], 'github'],
    [['diff'], 'sarif'],
    [['explain', 'secret-value'], 'sarif'],
    [['preview'], 'sarif'],
    [['textconv', 'connectors/acme.json'], 'json'],
    [['completion', 'bash'], 'json'],
    [['lsp'], 'json'],
  ])('%j does not accept %s, wherever it stands', async (args, format) => {
    const project = new TemporaryProject({ 'connectors/acme.json': acmeManifest() });
    const answer = await project.run('--format', format, ...args);
    expect(answer.code).toBe(2);
    expect(answer.err).toMatch(/no format|choices/u);
    expect(project.has('connectors/beta.json')).toBe(false);
  });

  it.each([
    ['an unknown option', ['lint', '--chek'], 'usage', /--chek/u],
    ['an unknown command', ['lnit'], 'usage', /lnit/u],
    ['a missing argument', ['explain'], 'usage', /missing/iu],
    ['a file that is not there', ['lint', 'nobody.json'], 'cannot-run', /nobody\.json/u],
    ['a folder without connectors', ['gen'], 'cannot-run', /connectors folder/u],
    ['no such connector', ['new', '--name', '', 'x'], 'cannot-run', /empty/u],
  ])('%s is told in JSON too', async (_name, args, rule, message) => {
    const { code, out, err } = await new TemporaryProject().run(...args, '--format', 'json');
    expect(code).toBe(2);
    expect(err).not.toBe('');
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ rule, severity: 'error', file: '', message: expect.stringMatching(message) }],
    });
  });

  it.each([
    ...['init', 'new', 'gen', 'lint', 'explain', 'diff', 'impact', 'trace', 'preview', 'import'],
    ...['migrate', 'mock', 'verify', 'provision', 'textconv'],
  ])('an unknown option of %s is told in JSON, wherever the format stands', async (command) => {
    const project = new TemporaryProject({ 'connectors/acme.json': acmeManifest() });
    for (const args of [
      [command, '--nope', '--format', 'json'],
      ['--format', 'json', command, '--nope'],
      ['--format=json', command, '--nope'],
    ]) {
      const { code, out } = await project.run(...args);
      expect(code).toBe(2);
      expect(JSON.parse(out)).toMatchObject({
        problems: [{ rule: 'usage', message: expect.stringMatching(/--nope|--url|--users/u) }],
      });
    }
  });

  it('a failed run has no place in SARIF and in annotations', async () => {
    const project = new TemporaryProject();
    expect(JSON.parse((await project.run('gen', '--format', 'sarif')).out)).toMatchObject({
      runs: [{ results: [{ ruleId: 'cannot-run', locations: [] }] }],
    });
    expect((await project.run('gen', '--format', 'github')).out).toMatch(/^::error title=cannot-run::There is no/u);
  });
});

describe('--quiet', () => {
  it.each([[['init']], [['new', 'beta']], [['gen']], [['lint']], [['gen', '--check']]])(
    '%j is silent where nothing is wrong',
    async (args) => {
      const project = new TemporaryProject({ 'connectors/acme.json': acmeManifest() });
      await project.run('gen');
      expect(await project.run(...args, '--quiet')).toEqual({ code: 0, out: '', err: '' });
    },
  );

  it('says what went wrong', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': acmeManifest({ colour: 'red' }) });
    expect(await project.run('lint', '--quiet')).toMatchObject({
      code: 1,
      out: expect.stringContaining('colour'),
      err: '',
    });
    expect((await project.run('gen', '--check', '--quiet')).out).toContain('colour');
  });
});

describe('what is named on the command line', () => {
  const project = () =>
    new TemporaryProject({
      'connectors/acme.json': acmeManifest(),
      'connectors/beta.json': acmeManifest({ name: 'Beta' }),
      'connectors/approved-changes.json': '[]',
      'docs/acme-tutorial.md': '# A\n\nOpen  it.\n',
      'docs/README.md': '# Open  it\n',
      'docs/data.json': '{}',
    });

  it.each([
    ['connectors', 2],
    ['connectors/*.json', 3],
    ['connectors/a*e.json', 1],
    ['docs', 1],
    ['.', 3],
    ['./docs/*.md', 2],
    ['{docs,connectors}/acme*', 2],
    ['acme', 1],
  ])('lint takes %s: %i files', async (name, files) => {
    const { err } = await project().run('lint', name);
    expect(err).toContain(`${files} file${files === 1 ? '' : 's'}: `);
  });

  it.each([
    [['connectors/acme.json'], ['acme']],
    [['./connectors/acme.json'], ['acme']],
    [
      ['a*', 'beta'],
      ['acme', 'beta'],
    ],
    [['connectors/*.json'], ['acme', 'beta']],
  ])('gen takes %j', async (names, ids) => {
    const each = project();
    expect((await each.run('gen', ...names)).code).toBe(0);
    for (const id of ['acme', 'beta']) expect(each.has(`generated/${id}/tutorial.md`), id).toBe(ids.includes(id));
  });

  it.each([
    [['gen', 'connectors/acne.json'], /Did you mean acme\?/u],
    [['gen', 'z*'], /No connector matches z\*/u],
    [['lint', 'docs/*.txt'], /nothing that matches/u],
    [['lint', 'acne'], /Did you mean connectors\/acme\.json\?/u],
    [['lint', '../acme'], /is not a manifest/u],
    [['lint', 'docs/acme-tutorail.md'], /Did you mean docs\/acme-tutorial\.md\?/u],
    [['import', 'connectors'], /nothing in the folder connectors/u],
    [['new', 'gamma', '--name', ' '], /name of the app is empty/u],
  ])('%j leads nowhere, and is told so', async (args, message) => {
    expect(await project().run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
  });
});

describe('what holds for many connectors alike', () => {
  it.each([['lint'], ['gen'], ['gen', '--check']])('is told once by %s %s', async (...args) => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [`connectors/${id}.json`, bearer]));
    const { out } = await new TemporaryProject(files).run(...args.filter((arg) => arg !== undefined));
    expect(out.match(/ bearer-token-only$/gmu)).toHaveLength(1);
    expect(out).toContain('So it is in connectors/b.json, connectors/c.json, connectors/d.json and 2 more.');
  });
});

describe('init tells what it did', () => {
  it('names the page of a connector that is there, and a command that works', async () => {
    expect((await new TemporaryProject().run('init')).err).toContain(
      'Next: npm run gen, then read generated/example/tutorial.md.\n',
    );
    const other = new TemporaryProject({
      'connectors/acme.json': acmeManifest(),
      'package.json': '{ "scripts": { "gen": "make" } }',
    });
    const { out, err } = await other.run('init');
    expect(err).toContain('Next: npx scimanifest gen, then read generated/acme/tutorial.md.\n');
    expect(out).not.toMatch(/^created +connectors\/example\.json/mu);
  });
});

describe('a project that is a folder of a repository', () => {
  it.each(['github', 'sarif'])('is reported at paths of the repository in %s', async (format) => {
    const repository = new TemporaryProject({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'apps/scim/connectors/acme.json': acmeManifest({ colour: 'red' }),
      'apps/docs/page.md': '# Open  it\n',
    });
    for (const args of [
      ['lint', '--cwd', 'apps/scim'],
      ['gen', '--cwd', 'apps/scim'],
    ])
      expect((await repository.run(...args, '--format', format)).out).toMatch(
        /file=apps\/scim\/connectors\/acme\.json|"uri": ?"apps\/scim\/connectors\/acme\.json"/u,
      );
    const { out } = await repository.run('lint', '--cwd', 'apps/scim', '../docs/page.md', '--format', format);
    expect(out).toMatch(/file=apps\/docs\/page\.md|"uri": ?"apps\/docs\/page\.md"/u);
  });

  it('is reviewed at paths of the repository', async () => {
    const repository = new TemporaryProject({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'apps/scim/old/acme.json': acmeManifest(),
      'apps/scim/connectors/acme.json': acmeManifest({ limitations: ['Groups keep their names.'] }),
    });
    const { out } = await repository.run('diff', 'old', 'connectors', '--cwd', 'apps/scim', '--format', 'github');
    expect(out).toContain('file=apps/scim/connectors/acme.json');
  });

  it('is reported at its own paths in text and JSON', async () => {
    const project = new TemporaryProject({ 'apps/scim/connectors/acme.json': acmeManifest({ colour: 'red' }) });
    expect((await project.run('lint', '--cwd', 'apps/scim')).out).toMatch(/^connectors\/acme\.json:/u);
    const { out } = await project.run('lint', '--cwd', 'apps/scim', '--format', 'json');
    expect(JSON.parse(out).problems).toMatchObject([{ file: 'connectors/acme.json' }]);
  });
});

/** An option that nothing reads would be taken for one that was obeyed. */
describe('an option that says something of another one', () => {
  const project = () =>
    new TemporaryProject({ 'connectors/acme.json': acmeManifest(), 'schema.json': '{}', 'user.json': '{}' });
  const VERIFY = ['verify', 'acme', '--url', 'http://127.0.0.1:9/scim'];

  it.each([
    [['gen', '--max-diff', '3'], '--max-diff goes with --check'],
    [['format', '--max-diff', '3'], '--max-diff goes with --check'],
    [['lint', '--fix', '--max-diff', '3'], '--max-diff goes with --dry-run'],
    [['migrate', '--out', 'pages'], '--out goes with --portal'],
    [['preview', '--force'], '--force goes with --build'],
    [['export', 'graph', 'acme', '--template', 'scim'], '--template goes with --onto'],
    [['diff', '--functions', 'functions.json'], '--functions goes with --live'],
    [['diff', '--template', 'scim'], '--template goes with --live'],
    [[...VERIFY, '--date', '2026-11-28'], '--date goes with --record'],
    [[...VERIFY, '--write'], '--write goes with --learn'],
    [['provision', 'acme', '--url', 'x', '--user', 'user.json', '--journal', 'j'], '--journal goes with --users'],
    [['deploy', 'acme', '--onto', 'schema.json'], '--onto goes with --as'],
    [['deploy', 'acme', '--out', 'files'], '--out goes with --as'],
  ])('%j needs that one, and writes nothing', async (args, told) => {
    const each = project();
    expect(await each.run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(told) });
    expect(each.has('generated')).toBe(false);
  });

  it.each([
    [['diff', 'acme', '--live', 'schema.json', '--fail-on', 'safe'], '--fail-on does not go with --live'],
    [['diff', 'acme', '--live', 'schema.json', '--staged'], '--staged does not go with --live'],
    [['deploy', 'acme', '--as', 'az', '--onto', 'schema.json', '--apply'], '--apply does not go with --as'],
    [['deploy', 'acme', '--undo', '--plan', 'plan.json'], '--plan does not go with --undo'],
    [['mock', '--list-faults', '--port', '0'], '--port does not go with --list-faults'],
    [['explain', '--list', '--with', 'user.json'], '--with does not go with --list'],
    [['explain', 'secret-value', '--with', 'user.json'], '--with evaluates an expression'],
    [['preview', '--build', 'site', '--port', '0'], '--port does not go with --build'],
  ])('%j has nothing for it to say', async (args, told) => {
    expect(await project().run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(told) });
  });

  it.each([
    [['verify', 'acme', '--url', 'http://127.0.0.1:9', '--timeout', '999999999']],
    [['provision', 'acme', '--url', 'http://127.0.0.1:9', '--timeout', '0']],
    [['deploy', 'acme', '--timeout', '2147484']],
  ])('%j: a timer cannot wait so long, or not at all', async (args) => {
    const { code, err } = await project().run(...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('It takes seconds, from 1 to 2147483.') });
  });

  it('an address that is none is told by the option that has it', async () => {
    const each = new TemporaryProject({ 'connectors/acme.json': bearer });
    each.env = { SCIM_TOKEN: 'tok' };
    expect((await each.run(...VERIFY, '--token-url', 'x')).err).toContain('hint: Write --token-url https://…');
    expect((await each.run('verify', 'acme', '--url', 'x')).err).toContain('hint: Write --url https://…');
  });

  it('a client is named for whom no token is fetched', async () => {
    const each = new TemporaryProject({ 'connectors/acme.json': bearer });
    each.env = { SCIM_TOKEN: 'tok' };
    const { code, err } = await each.run(...VERIFY, '--yes', '--client-id', 'c');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--client-id says for whom') });
  });

  it('is told in the document, and not where its default stands', async () => {
    const { out } = await project().run('gen', '--max-diff', '3', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ rule: 'cannot-run', hint: expect.stringMatching(/--check/u) }],
    });
    expect((await project().run('gen', '--check', '--max-diff', '3')).err).not.toContain('goes with');
  });
});
