/**
 * The pages in docs/: each command on them is run, in order, and what it prints is what the page shows. A block of changes is
 * made to the file that it names. A line `…` stands for what a page leaves out. After a deliberate change of what is printed,
 * `-u` writes the pages; read the difference.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startMock } from '../../src/cli/live/mock.ts';
import { acmeManifest, TemporaryProject } from '../cli/temporary-project.ts';
import { SCIM, schemaOf } from '../graph/schema-builder.ts';
import { sixStepPage } from '../import/fixtures.ts';
import { OLD_PAGES } from '../library/old-pages.ts';

const schema = `${JSON.stringify(schemaOf(SCIM), null, 2)}\n`;

/** What somebody changed in the portal. */
const changed = schemaOf({
  ...SCIM,
  users: SCIM.users.map((row) => (row.target === 'title' ? { ...row, from: '[department]' } : row)),
  scope: {
    groups: [
      {
        name: 'Sales only',
        clauses: [{ operatorName: 'EQUALS', sourceOperandName: 'department', targetOperand: { values: ['Sales'] } }],
      },
    ],
  },
});

const OLD_PAGE = `# Acme

## Configure the provisioning of users from the directory to Acme now

WORDS
`;

/** Whose change is reviewed. */
const REVIEWED = acmeManifest({
  users: {
    actions: ['create', 'update', 'disable'],
    basis: 'documented',
    attributes: [
      { name: 'userName', source: 'userPrincipalName', matching: 1, filterable: true },
      { name: 'title', source: 'jobTitle' },
      { name: 'displayName', source: 'displayName' },
      { name: 'active', expression: 'Not([IsSoftDeleted])' },
    ],
  },
});

/** Whose users are counted. */
const COUNTED = acmeManifest({
  users: {
    actions: ['create', 'update', 'disable'],
    basis: 'documented',
    attributes: [
      { name: 'userName', source: 'userPrincipalName', matching: 1, filterable: true, required: true },
      { name: 'active', expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' },
      { name: 'displayName', source: 'displayName' },
      { name: 'title', source: 'jobTitle' },
      { name: 'externalId', source: 'employeeId' },
    ],
  },
});

/** 50,000 users: each twenty-fifth is blocked, a thousand have no mail, three share one, a quarter have no title. */
function users(): string {
  const rows = Array.from({ length: 50_000 }, (_, at) => {
    const name = `user${at}@contoso.example`;
    const counted = at - Math.ceil(at / 25);
    const isBlocked = at % 25 === 0;
    const mail = isBlocked || counted >= 1003 ? name : counted < 1000 ? '' : 'shared@contoso.example';
    return `${name},User ${at},${!isBlocked},${mail},${counted % 4 === 0 ? '' : 'Engineer'},Sales`;
  });
  return `userPrincipalName,displayName,accountEnabled,mail,jobTitle,department\n${rows.join('\n')}\n`;
}

/** The files that are there when a page begins. */
const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'schema-and-manifest.md': { 'schema.json': schema },
  'team-rules.md': {
    'connectors/acme.json': acmeManifest(),
    'docs/acme.md': OLD_PAGE.replace('WORDS', 'Log in to TestApp.'),
    'docs/old.md': OLD_PAGE.replace('WORDS', 'Please note that you log in first.'),
  },
  'write-a-manifest.md': {},
  'outputs.md': { 'connectors/acme.json': acmeManifest() },
  'change-the-pages.md': { 'connectors/acme.json': acmeManifest() },
  'import-pages.md': { 'docs/acme-provisioning-tutorial.md': sixStepPage(), ...OLD_PAGES },
  'review.md': { 'connectors/acme.json': REVIEWED },
  'endpoint-to-page.md': {},
  'what-will-this-change-do.md': { 'connectors/acme.json': COUNTED, 'users.csv': users() },
  'prove.md': {
    'connectors/acme.json': acmeManifest({
      auth: {
        method: 'bearer-token',
        fields: [
          { portal: 'Tenant URL', from: { fixed: 'https://api.acme.example/scim' } },
          { portal: 'Secret Token', secret: true, from: { setup: true } },
        ],
      },
      setup: { steps: [{ text: 'Copy the token.', yields: ['Secret Token'] }] },
    }),
  },
  'own-pages.md': { 'connectors/acme.json': acmeManifest() },
  'drift.md': { 'fetched-before.json': schema, 'live.json': `${JSON.stringify(changed, null, 2)}\n` },
};

/** The pages whose project is a repository with everything committed, also at `origin/main`. */
const COMMITTED: ReadonlySet<string> = new Set(['review.md', 'what-will-this-change-do.md']);

/** The servers of the pages, each a mock of the manifest as it stands when the first command asks for it: address → faults. */
const SERVERS: Readonly<Record<string, readonly string[]>> = {
  'http://127.0.0.1:8080': [],
  'http://127.0.0.1:3000': ['urn-split-at-dots', 'add-no-target'],
  'http://127.0.0.1:3001': [],
};

const BLOCK = /^```(console|diff)\n([\s\S]*?)^```$/gmu;

/** Runs a command, and gives what it prints. */
type Run = (command: string) => Promise<string>;

async function blockOf(kind: string, body: string, project: TemporaryProject, run: Run): Promise<string> {
  if (kind === 'diff') {
    makeChange(body, project);
    return body;
  }
  const commands = [...body.matchAll(/^\$ (.*)$/gmu)].map(([, command = '']) => command);
  const shown: string[] = [];
  for (const command of commands) shown.push(`$ ${command}\n${await run(command)}`);
  return abridged(body, shown.join(''));
}

/**
 * What is printed, with `…` in the place of what the page leaves out. Figures may be others than they were; where the page
 * shows another line than is printed, all of it is given.
 */
function abridged(shown: string, printed: string): string {
  const lines = printed.split('\n');
  const shapes = lines.map(shapeOf);
  const pieces = shown.split(/^…\n/mu).map((piece) => piece.split('\n').slice(0, -1));
  let from = 0;
  const found = pieces.map((piece) => {
    const at = shapes.findIndex(
      (_, index) => index >= from && piece.every((line, n) => shapes[index + n] === shapeOf(line)),
    );
    from = at + piece.length;
    return at < 0 ? null : lines.slice(at, from);
  });
  if (pieces.length < 2 || found.includes(null)) return printed;
  return found.map((piece) => (piece ?? []).map((line) => `${line}\n`).join('')).join('…\n');
}

function shapeOf(line: string): string {
  return line.replaceAll(/\d+/gu, '#');
}

async function scimanifest(command: string, project: TemporaryProject): Promise<string> {
  const [program, ...args] = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
  expect(program).toBe('scimanifest');
  const { out, err } = await project.run(...args);
  return out + err;
}

/** In the place of a server's address on the page stands that of a server that runs. */
function runIn(project: TemporaryProject): Run {
  const running = new Map<string, string>();
  return async (command) => {
    const address = Object.keys(SERVERS).find((each) => command.includes(each));
    if (address === undefined || command.includes(' init ')) return scimanifest(command, project);
    const origin = running.get(address) ?? (await serve(project, SERVERS[address] ?? []));
    running.set(address, origin);
    return (await scimanifest(command.replace(address, origin), project)).replaceAll(origin, address);
  };
}

async function serve(project: TemporaryProject, faults: readonly string[]): Promise<string> {
  const { root, env } = project;
  const shell = { cwd: root, env, out: () => {}, err: () => {}, color: false };
  const options = { root, id: 'acme', port: 0, users: 0, faults, tokenEnv: 'SCIM_TOKEN', tokenLife: 3600 };
  const mock = await startMock({ ...options, format: 'text', quiet: true, color: false }, shell);
  onTestFinished(() => mock.close());
  return mock.origin;
}

function makeChange(body: string, project: TemporaryProject): void {
  const [, file = ''] = /^--- (\S+)$/mu.exec(body) ?? [];
  const lines = (mark: string) =>
    [...body.matchAll(/^([-+])(?![-+]{2} )(.*)$/gmu)]
      .filter(([, sign]) => sign === mark)
      .map(([, , text = '']) => text);
  if (!project.has(file)) project.write(file, '');
  project.edit(file, lines('-').join('\n'), lines('+').join('\n'));
}

async function commit(project: TemporaryProject): Promise<void> {
  const cwd = project.root;
  await project.run('format');
  const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.test', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    [...identity, 'commit', '-qm', 'Acme'],
    ['update-ref', 'refs/remotes/origin/main', 'HEAD'],
  ])
    execFileSync('git', args, { cwd });
}

test.each(Object.entries(FILES))('%s shows what commands print', async (name, files) => {
  const file = path.join('docs', name);
  const text = fs.readFileSync(file, 'utf8');
  const project = new TemporaryProject(files);
  if (COMMITTED.has(name)) await commit(project);
  project.env = { SCIM_TOKEN: 's3cret' };
  const run = runIn(project);
  let page = '';
  let last = 0;
  for (const found of text.matchAll(BLOCK)) {
    const [block, kind = '', body = ''] = found;
    page += `${text.slice(last, found.index)}\`\`\`${kind}\n${await blockOf(kind, body, project, run)}\`\`\``;
    last = found.index + block.length;
  }
  await expect(page + text.slice(last)).toMatchFileSnapshot(path.resolve(file));
});
