/**
 * Golden cases: one folder each, with the manifest and the files it must give, in their real extensions. After a
 * deliberate change run `npm test -- -u` and read the difference.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../src/generate/generate.ts';
import { readTemplates } from '../../src/read-templates.ts';

const HERE = import.meta.dirname;
const SHOWN = ['tutorial.md', 'mapping.ts', 'types.ts', 'rules.schema.json'];
const templates = readTemplates(HERE);
const names = fs
  .readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(names)('%s', async (name) => {
  const text = fs.readFileSync(path.join(HERE, name, 'connector.json'), 'utf8');
  const manifest = { id: name, file: `connectors/${name}.json`, text };
  const { files, problems } = await generate({ manifests: [manifest], templates });

  it('has no errors', () => {
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  it.each(SHOWN)('gives its %s', async (file) => {
    const output = files.find((each) => each.path === `${name}/${file}`);
    await expect(output?.text).toMatchFileSnapshot(path.join(HERE, name, file));
  });
});
