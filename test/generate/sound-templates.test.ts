import fs from 'node:fs';
import { expect, it } from 'vitest';
import { compileTemplates } from '../../src/emit/tutorial/render-tutorial.ts';
import { generateEach, prepareGenerator } from '../../src/generate/generate-each.ts';
import { readPackageTemplates } from '../../src/read-templates.ts';

it('templates without a mistake give the same, whether or not one is looked for', async () => {
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
    const [checked, unchecked] = await Promise.all(
      [false, true].map((areSound) => generateEach(manifests, prepareGenerator(templates, { edition }, areSound))),
    );
    expect(unchecked).toEqual(checked);
  }
});
