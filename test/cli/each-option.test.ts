/**
 * Each option of the commands that need neither git nor a network: one after the other in one project, with what is
 * printed, what is said, and the files that are other ones then. Of what is long the first lines stand here.
 */
import { expect, test } from 'vitest';
import { SCIM, schemaOf } from '../graph/schema-builder.ts';
import { sixStepPage } from '../import/fixtures.ts';
import { type Step, session } from './session.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const USERS = `userPrincipalName,displayName,accountEnabled,jobTitle,department
ana@contoso.example,Ana,True,Lead,Sales
bea@contoso.example,,True,,Sales
carl@contoso.example,Carl,False,Clerk,
`;

const MISTAKEN = acmeManifest({
  nmae: 'x',
  homepage: 'http://acme.example/',
  prerequisites: ['An  Acme tenant .'],
  users: {
    actions: ['create', 'update'],
    basis: 'documented',
    attributes: [
      { name: 'userName', source: 'userPrincipalName', matching: 1 },
      { name: 'title', expression: 'Join(" ", [jobTitel], [city])' },
    ],
  },
});

const CHANGED = acmeManifest({
  users: {
    actions: ['create', 'update', 'disable'],
    basis: 'documented',
    attributes: [
      { name: 'userName', type: 'String', source: 'mail', matching: 1, filterable: true },
      { name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])', filterable: false },
    ],
  },
});

const SESSIONS: Readonly<Record<string, readonly Step[]>> = {
  start: [
    'init --quiet',
    'init',
    "init --ci github --serve 'node server.js' --url http://127.0.0.1:1/scim --drift acme=11111111-2222-3333-4444-555555555555 --approvers @ana @acme/docs",
    'init --format json',
    "new gamma --name 'Gamma One' --method bearer-token --groups no --yes",
    'new gamma --yes',
    'new delta --yes --method none --groups yes --format json',
    'new zeta --yes --graph schema.json --quiet',
    'new eta --yes --method nothing',
    'new theta --yes --page docs/acme-provisioning-tutorial.md --graph schema.json',
    'todo gamma',
    'todo --quiet',
    'todo gamma --format json',
    'score',
    'score gamma --at-least documented --badges badges',
    'score --at-least draft --format json',
    'score --quiet --at-least proven',
  ],
  generate: [
    'gen --dry-run',
    'gen acme --out pages --edition six-step --vocabulary entra-article --portal 2026 --navigation enterprise-apps --includes spelt-out',
    'gen',
    'gen',
    'gen --check',
    { file: 'generated/acme/tutorial.md', text: '# Acme\n' },
    'gen --check --max-diff 3',
    'gen --check --max-diff 0 --format json',
    'gen acme',
    'gen acme --format sarif',
    'gen --force --dry-run --quiet',
    'gen --force --verbose',
    'gen acme --stdout mapping.ts',
    'gen acme --stdout rules.schema.json --format json',
    'gen acme --stdout nothing.md',
    'gen --stdout',
    { run: 'gen - --stdout --stdin-filename connectors/omega.json', stdin: acmeManifest({ name: 'Omega' }) },
    { run: 'gen - --stdout', stdin: '{' },
    'gen acme --edition nothing',
    'gen nobody',
    'gen --since main',
    'gen --check --watch',
    'migrate --check',
    'trace connectors/acme.json',
    'textconv connectors/acme.json',
  ],
  check: [
    'lint',
    { file: 'connectors/acme.json', text: MISTAKEN },
    'lint --format github',
    'lint --format json',
    'lint acme --quiet --verbose',
    'lint --fix --dry-run',
    'lint --fix',
    'lint --write-baseline',
    'lint',
    'lint --verbose',
    'lint --print-config',
    { run: 'lint -', stdin: acmeManifest({ name: '' }) },
    { run: 'lint - --stdin-filename docs/odd.md --format sarif', stdin: '# Odd  title\n\nOpen  it.\n' },
    'lint --dry-run',
    'format --check',
    'format --check --max-diff 2 --format json',
    'format',
    'format acme --quiet',
    { run: 'format - --stdin-filename x.json', stdin: '{"name":"A"}' },
    'explain secret-value',
    'explain secret-value --format json',
    'explain nothing-known',
    'explain --list',
    `explain 'Join(" ", [givenName], [surname])'`,
    `explain 'Join(" ", [givenName], [surname])' --with user.json`,
    `explain 'IIF([city] = "Lima", [mail], "none")' --with user.json --format json`,
    `explain 'Jion([mail])'`,
    'completion bash --quiet',
    'completion tcsh',
    'help lint --format json',
    'lint --no-color --cwd connectors',
    '--version',
  ],
  compare: [
    'diff old new',
    'diff old new --format json',
    'diff old new --format markdown',
    'diff old new --format github --fail-on action',
    'diff old new --fail-on none --quiet',
    'diff old new --users users.csv',
    'diff old new --no-stale-approvals',
    'diff old nowhere',
    'diff acme --live schema.json',
    'impact acme --users users.csv',
    'impact acme --users users.csv --show 2',
    'impact --users users.csv old new --format markdown',
    'impact acme --users nowhere.csv',
    'impact acme',
    "import graph schema.json --id iota --name 'Iota One'",
    'import graph schema.json --id iota --force --format json',
    'import graph schema.json --template scim',
    'export graph acme --mappings',
    'export graph acme --onto schema.json --out merged.json',
    'export graph acme --onto schema.json --mappings',
    'export graph acme --operators nowhere.json',
    'export scim acme --out discovery',
    'export scim acme --quiet --format json',
    'import scim discovery --id kappa',
    'import scim discovery --id kappa --quiet',
    'import scim discovery --id kappa --force',
    'import scim discovery --report',
    'import graph schema.json --write',
    'import graph schema.json other.json',
    'import scim discovery other',
    'import docs --id acme',
    'import graph.md --template scim',
    'mock --list-faults',
    'deploy acme --as terraform --out files --onto schema.json',
    'deploy acme --as graph-api',
    'verify acme',
    'provision acme --url http://127.0.0.1:1/scim --user user.json --users users.csv',
  ],
};

test.each(Object.entries(SESSIONS))('a session: %s', async (name, steps) => {
  const project = new TemporaryProject({
    'connectors/acme.json': acmeManifest(),
    'docs/acme-provisioning-tutorial.md': sixStepPage(),
    'schema.json': `${JSON.stringify(schemaOf(SCIM), null, 2)}\n`,
    'users.csv': USERS,
    'user.json': '{ "givenName": "Ana", "surname": "Sol", "city": "Lima" }',
    'old/acme.json': acmeManifest(),
    'new/acme.json': CHANGED,
  });
  await expect(await session(project, steps)).toMatchFileSnapshot(`golden/session-${name}.txt`);
});
