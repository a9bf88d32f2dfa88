/** Projects in which something is odd: files nobody reads, manifests that are broken, names that are nearly right. */
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { SCIM, schemaOf } from '../graph/schema-builder.ts';
import { sixStepPage } from '../import/fixtures.ts';
import { type Step, session } from './session.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

interface OddProject {
  readonly files: Readonly<Record<string, string>>;
  readonly folders?: readonly string[];
  /** Links, and where they lead. */
  readonly links?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  /** So many lines of what each command prints are held; left out: 24. */
  readonly most?: number;
}

const ACME = acmeManifest();
const USERS = 'userPrincipalName,displayName\nana@acme.example,Ana\nbea@acme.example,\n';
/** It fits the schema, and breaks a rule. */
const SLIPPED = acmeManifest({
  users: {
    actions: ['create'],
    basis: 'documented',
    attributes: [{ name: 'userName', source: 'userPrincipalNam', matching: 1 }],
  },
});
/** It breaks two. */
const SLIPPED_TWICE = SLIPPED.replace('"matching": 1', '"matching": 1, "expression": "Jion([mail])"').replace(
  '"source": "userPrincipalNam", ',
  '',
);
const OTHER = acmeManifest({
  users: {
    actions: ['create', 'update'],
    basis: 'documented',
    attributes: [
      { name: 'userName', source: 'mail', matching: 1 },
      { name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])' },
    ],
  },
});

/** With more that no manifest says than anybody reads. */
const CROWD = Array.from({ length: 45 }, (_, index) => ({
  id: `d${index}`,
  name: `Directory ${index}`,
  objects: [{ name: 'User', metadata: [{ key: 'IsSoftDeletionSupported', value: 'true' }], attributes: [] }],
}));

const PROJECTS: Readonly<Record<string, OddProject>> = {
  'nobody-reads': {
    files: {
      'connectors/acme.json': ACME,
      'connectors/Bolt One.yml': 'name: Bolt\n',
      'connectors/acme.yaml': 'name: Acme\n',
      'connectors/cork.JSON': ACME,
      'connectors/dune.json.txt': ACME,
      'connectors/dune.jsonc': ACME,
      'connectors/dune.json5.bak': ACME,
      'connectors/echo.toml': '',
      'connectors/fern.manifest': '',
      'connectors/---.json5': '',
      'connectors/notes.txt': '',
      'connectors/gone.verified.json': '{}',
      'connectors/acmee.checks.json': '{}',
      'connectors/old/acme.json': ACME,
      'connectors/old/gale.json': ACME,
      'connectors/old/gale.verified.json': '{}',
      'connectors/old/hill.yaml': '',
      'connectors/old/approved-changes.json': '{}',
      'connectors/old/readme.md': '',
      'connectors/old/.git/isle.json': ACME,
      'connectors/old/node_modules/isle.json': ACME,
      'connectors/.old/isle.json': ACME,
      'connectors/node_modules/isle.json': ACME,
      'connectors/1/2/3/4/5/jade.json': ACME,
      'connectors/1/2/3/4/5/6/kelp.json': ACME,
      'connectors/1/lime.json/mint.json': ACME,
    },
    folders: ['connectors/nest.json', 'connectors/empty'],
    most: 60,
    steps: ['lint', 'lint nest', 'lint connectors/old', 'score gone'],
  },
  'impact-subjects': {
    files: {
      'connectors/acme.json': ACME,
      'connectors/bolt.json': SLIPPED,
      'connectors/cork.json': SLIPPED_TWICE,
      'connectors/dune.json': '{ "name": "Dune" }',
      'users.csv': USERS,
      'past/acme.json': OTHER,
      'past/other.json': OTHER,
      'past/broken.json': '{ "name": "Acme" }',
      'old/acme.json': OTHER,
      'new/acme.json': ACME,
      'same/acme.json': ACME,
    },
    steps: [
      'impact --users users.csv',
      'impact acme bolt cork --users users.csv',
      'impact connectors/acme.json --users users.csv',
      'impact past/acme.json --users users.csv',
      'impact past/other.json --users users.csv',
      'impact acme past/other.json --users users.csv',
      'impact acme bolt past/other.json --users users.csv',
      'impact bolt past/acme.json --users users.csv',
      'impact acme past/broken.json --users users.csv',
      'impact acmee --users users.csv',
      'impact nobody --users users.csv',
      'impact acme old new --users users.csv',
      'impact old new --users users.csv',
      'impact new same --users users.csv',
      'impact acme users.csv past/acme.json --users users.csv',
    ],
  },
  'broken-manifests': {
    files: {
      'connectors/acme.json': ACME,
      'connectors/bolt.json': SLIPPED,
      'connectors/cork.json': '{ "name": "Cork" }',
      'connectors/dune.json': '{ "name": ',
      'docs/cork.md': sixStepPage(),
      'schema.json': `${JSON.stringify(schemaOf(SCIM), null, 2)}\n`,
      'deployments/acme/notes.txt': '',
      'connectors/acme.checks.json': '{ "checks": [{ "nmae": "x" }] }',
    },
    steps: [
      'score',
      'score cork bolt --quiet',
      'lint acme',
      'import graph schema.json --id cork --force',
      'import graph schema.json --id bolt --force',
      'import docs --force',
      'export graph bolt',
      'export graph bolt --onto schema.json',
      'export graph cork',
      "export graph '*' --mappings",
      'diff bolt --live schema.json',
      'diff cork --live schema.json',
      'mock cork',
      'gen --format json',
      'gen acme --format json',
      'trace generated/acme/tutorial.md:1',
      'trace generated/acme/tutoriel.md:1',
      'trace generated/acme/tutorial.md:9999',
      'trace generated/acme:1',
      'trace docs/cork.md:1',
      'trace connectors/acme.json:9999',
      'trace connectors/cork.json:1',
      { file: 'generated/acme/tutorial.md', text: '# Acme\n' },
      'trace generated/acme/tutorial.md:1',
      'trace connectors/acme.json:2',
      { file: 'generated/types.ts', text: 'x\n' },
      'trace generated/types.ts:1',
      'explain items-once',
      'explain items-once --format sarif',
      'explain items-onec',
    ],
  },
  'what-differs': {
    files: {
      'connectors/acme.json': ACME,
      'connectors/bolt.json': OTHER,
      'scimanifest.config.json': '{ "rules": { "output-differs": "info", "active-without-disable": "error" } }',
    },
    steps: [
      'gen acme --quiet',
      'gen --check --format json --max-diff 0',
      'gen --check --format github',
      { file: 'generated/acme/types.ts', text: 'x\n' },
      { file: 'generated/acme/other.ts', text: 'x\n' },
      'gen --check acme --format github',
      'gen acme --format github',
      'gen --force --dry-run',
      'gen --check --quiet --max-diff 6',
      'lint --print-config',
      'lint --print-config connectors/acme.json connectors/bolt.json',
      { file: 'scimanifest.config.json', text: '{ "rules": { "nothing": "off" }, "rulse": {} }' },
      'lint --print-config',
      'lint --write-baseline',
      'gen --check --quiet --max-diff 0',
    ],
  },
  'not-to-be-read': {
    files: {
      'elsewhere/bolt.json': ACME,
      'elsewhere/connectors/cork.json': ACME,
      'elsewhere/connectors/cork.checks.json': '{}',
      'elsewhere/notes.json': '{}',
      'connectors/acme.json': ACME,
      'connectors/dune.json': '<<<<<<< ours\n{ "name": "Dune" }\n=======\n{}\n>>>>>>> theirs\n',
      'docs/dune.md': sixStepPage(),
      'docs/acme.md': sixStepPage(),
      'docs/half.md': '<<<<<<< ours\n# Half\n=======\n# Whole\n>>>>>>> theirs\n',
      'docs/zeros.md': '# Zeros\0\n',
      'docs/empty.md': '',
    },
    links: { 'connectors/bolt.json': '../elsewhere/bolt.json' },
    steps: [
      'gen --quiet',
      'migrate --check',
      'migrate --check --portal 2026 --quiet',
      'score --quiet',
      'lint bolt',
      'lint connectors/bolt.json',
      'lint elsewhere',
      'lint elsewhere/notes.json',
      'format --check',
      'import docs --force --quiet',
      'import docs --report --format json',
      'textconv connectors/dune.json',
      'textconv connectors/bolt.json',
    ],
  },
  tenant: {
    files: {
      'connectors/acme.json': acmeManifest({
        users: {
          actions: ['create'],
          basis: 'documented',
          scope: [{ name: 'Leads', clauses: [{ attribute: 'jobTitle', operator: 'Includes', value: 'Lead' }] }],
          attributes: [
            { name: 'userName', source: 'userPrincipalName', matching: 1 },
            { name: 'title', expression: 'ToUpper([jobTitle])' },
          ],
        },
      }),
      'schema.json': JSON.stringify(schemaOf(SCIM)),
      'small.json': JSON.stringify(schemaOf({ users: [{ target: 'userName', from: '[mail]', match: 1 }] })),
      'crowded.json': JSON.stringify(schemaOf(SCIM)).replace(
        '"directories":[',
        `"directories":[${CROWD.map((each) => JSON.stringify(each)).join()},`,
      ),
      'mistaken.json': JSON.stringify(
        schemaOf({
          users: [
            { target: 'userName', from: '[mail]', match: 1 },
            { target: 'title', from: 'Mid([jobTitle], 0, 2)' },
          ],
        }),
      ),
      'operators.json': '{ "value": [{ "name": "INCLUDES" }] }',
      'functions.json':
        '{ "value": [{ "name": "ToUpper", "parameters": [{ "name": "text" }, { "name": "culture" }] }] }',
      'other.json': '{ "value": 7 }',
    },
    steps: [
      'export graph acme',
      'export graph acme --operators other.json --functions other.json --quiet',
      'export graph acme --operators operators.json --functions functions.json --mappings',
      'export graph acme --onto schema.json',
      'diff acme --live schema.json',
      'diff acme --live schema.json --format json',
      'import graph small.json --id bolt --quiet',
      'import graph small.json --id bolt --force',
      'import graph crowded.json --id cork',
      'import graph crowded.json --id cork --force --quiet',
      'import graph mistaken.json --id dune',
      'import graph mistaken.json --id echo --format json',
      'import graph users.csv --id fern',
      'import graph other.json --id fern',
      'import graph small.json --id .',
    ],
  },
};

test.each(Object.entries(PROJECTS))(
  'a project: %s',
  async (name, { files, folders = [], links = {}, steps, most = 60 }) => {
    const project = new TemporaryProject(files);
    for (const folder of folders) fs.mkdirSync(project.path(folder));
    for (const [link, target] of Object.entries(links)) fs.symlinkSync(target, project.path(link));
    await expect(await session(project, steps, most)).toMatchFileSnapshot(`golden/project-${name}.txt`);
  },
);
