import fs from 'node:fs';
import { expect, it } from 'vitest';
import type { Precompiled } from '../../src/emit/tutorial/precompiled.ts';
import { compileTemplates, precompile } from '../../src/emit/tutorial/render-tutorial.ts';
import { generateEach, prepareGenerator } from '../../src/generate/generate-each.ts';
import { readPackageTemplates } from '../../src/read-templates.ts';

it('templates without a mistake give the same, looked through, unseen, or compiled before', async () => {
  const templates = readPackageTemplates();
  expect(compileTemplates(templates).problems).toEqual([]);
  const manifests = fs.readdirSync('connectors').flatMap((name) => {
    const file = `connectors/${name}`;
    return /^[a-z0-9-]+\.json$/u.test(name)
      ? [{ id: name.slice(0, -'.json'.length), file, text: fs.readFileSync(file, 'utf8') }]
      : [];
  });
  expect(manifests.length).toBeGreaterThan(0);
  for (const edition of ['six-step', 'assigning-users']) {
    const [checked, unseen, compiled] = await Promise.all(
      [null, {}, await precompiled(templates)].map((sound) =>
        generateEach(manifests, prepareGenerator(templates, { edition }, sound)),
      ),
    );
    expect(unseen).toEqual(checked);
    expect(compiled).toEqual(checked);
  }
});

/** As the build leaves it: a module. */
async function precompiled(templates: ReadonlyMap<string, string>): Promise<Precompiled> {
  const text = precompile(templates);
  const made: { readonly default: Precompiled } = await import(
    `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  );
  expect(Object.keys(made.default).length).toBeGreaterThan(templates.size / 2);
  return made.default;
}
