/**
 * Golden cases: one folder each, with the manifest and the files it must give, in their real extensions. After a
 * deliberate change run `npm test -- -u` and read the difference.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../src/generate/generate.ts';
import { facts } from '../../src/manifest/facts.generated.ts';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import { readTemplates } from '../../src/read-templates.ts';
import { OUTPUTS } from '../../src/trace/outputs.ts';

const HERE = import.meta.dirname;
/** The compiled validator is read by nobody; what it does is tested in test/emit. */
const SHOWN = OUTPUTS.filter((output) => output !== 'rules.js' && output !== 'rules.d.ts');
const templates = readTemplates(HERE);
const names = fs
  .readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function manifestOf(name: string): string {
  return fs.readFileSync(path.join(HERE, name, 'connector.json'), 'utf8');
}

/** A method that no case shows is one whose page nobody has read. */
it('there is a case for each method of authentication', () => {
  const shown = names.map((name) => checkSchema(JSON.parse(manifestOf(name))).manifest?.auth.method);
  expect(facts['/auth/method'].choices.filter((method) => !shown.includes(method))).toEqual([]);
});

describe.each(names)('%s', async (name) => {
  const manifest = { id: name, file: `connectors/${name}.json`, text: manifestOf(name) };
  const { files, problems } = await generate({ manifests: [manifest], templates });

  it('has no errors', () => {
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  it.each(SHOWN)('gives its %s', async (file) => {
    const output = files.find((each) => each.path === `${name}/${file}`);
    await expect(output?.text).toMatchFileSnapshot(path.join(HERE, name, file));
  });
});
