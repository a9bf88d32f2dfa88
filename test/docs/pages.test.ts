/**
 * The pages in docs/: each command on them is run, in order, and what it prints is what the page shows. A block of changes is
 * made to the file that it names. After a deliberate change of what is printed, `-u` writes the pages; read the difference.
 */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { acmeManifest, TemporaryProject } from '../cli/temporary-project.ts';
import { SCIM, schemaOf } from '../graph/schema-builder.ts';

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

/** The files that are there when a page begins. */
const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'schema-and-manifest.md': { 'schema.json': schema },
  'team-rules.md': {
    'connectors/acme.json': acmeManifest(),
    'docs/acme.md': OLD_PAGE.replace('WORDS', 'Log in to TestApp.'),
    'docs/old.md': OLD_PAGE.replace('WORDS', 'Please note that you log in first.'),
  },
  'own-pages.md': { 'connectors/acme.json': acmeManifest() },
  'drift.md': { 'fetched-before.json': schema, 'live.json': `${JSON.stringify(changed, null, 2)}\n` },
};

const BLOCK = /^```(console|diff)\n([\s\S]*?)^```$/gmu;

async function blockOf(kind: string, body: string, project: TemporaryProject): Promise<string> {
  if (kind === 'diff') {
    makeChange(body, project);
    return body;
  }
  const commands = [...body.matchAll(/^\$ (.*)$/gmu)].map(([, command = '']) => command);
  const shown: string[] = [];
  for (const command of commands) {
    const [program, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    expect(program).toBe('scimanifest');
    const { out, err } = await project.run(...args);
    shown.push(`$ ${command}\n${out}${err}`);
  }
  return shown.join('');
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

test.each(Object.entries(FILES))('%s shows what commands print', async (name, files) => {
  const file = path.join('docs', name);
  const text = fs.readFileSync(file, 'utf8');
  const project = new TemporaryProject(files);
  let page = '';
  let last = 0;
  for (const found of text.matchAll(BLOCK)) {
    const [block, kind = '', body = ''] = found;
    page += `${text.slice(last, found.index)}\`\`\`${kind}\n${await blockOf(kind, body, project)}\`\`\``;
    last = found.index + block.length;
  }
  await expect(page + text.slice(last)).toMatchFileSnapshot(path.resolve(file));
});
