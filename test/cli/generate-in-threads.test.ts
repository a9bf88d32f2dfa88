/** A large project is generated in hands, here and in threads; what comes out is what each connector gives alone. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeProject } from '../../bench/made-up-connectors.mjs';
import { generateInThreads } from '../../src/cli/gen/generate-in-threads.ts';
import { collectGenerated } from '../../src/generate/collect-generated.ts';
import { generateEach, prepareGenerator } from '../../src/generate/generate-each.ts';
import { withDigests } from '../../src/generate/made-file.ts';
import { readPackageTemplates } from '../../src/read-templates.ts';
import { isDeep } from '../run/depth.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

/** Two whole hands, and one that is not. */
const COUNT = 37;

it('on one core no thread is started, and the results are the same and in the same order', async () => {
  const { root } = new TemporaryProject();
  writeProject(root, COUNT);
  const manifests = fs
    .readdirSync(path.join(root, 'connectors'))
    .sort()
    .map((name) => {
      const file = `connectors/${name}`;
      return { id: name.slice(0, -'.json'.length), file, text: fs.readFileSync(path.join(root, file), 'utf8') };
    })
    // The first and the last of hands among them; where few are tried, the others are refused.
    .map((each, index) => (isDeep || index % 12 < 1 ? each : { ...each, text: `{ "name": "${each.id}" }` }));
  const [first, ...others] = manifests;
  const broken = { id: 'broken', file: 'connectors/broken.json', text: '{ "name": "Acme" }' };
  const mixed = first === undefined ? [] : [first, broken, ...others];
  const templates = readPackageTemplates();
  const made = await generateInThreads({ manifests: mixed, templates, choice: {} }, 1);
  const alone = (await generateEach(mixed, prepareGenerator(templates, {}))).map(withDigests);
  const plain = (results: typeof made) =>
    results.map(({ files, ...rest }) => ({
      ...rest,
      files: files.map(({ path, text, ...digest }) => ({ path, text, ...digest })),
    }));
  expect(made).toHaveLength(COUNT + 1);
  expect(plain(made)).toEqual(plain(alone));
});

it('a mistake in a template, which every connector of every hand meets, is told once', async () => {
  const manifests = Array.from({ length: COUNT }, (_, index) => {
    const id = `app-${index}`;
    return { id, file: `connectors/${id}.json`, text: acmeManifest({ name: `App ${index}` }) };
  });
  const templates = new Map([...readPackageTemplates(), ['sections/plan.hbs', '{{nobody}}\n']]);
  const results = await generateInThreads({ manifests, templates, choice: {} }, 1);
  const { problems, files } = collectGenerated(results);
  expect(problems.map(({ rule }) => rule)).toEqual(['template-unknown-name']);
  expect(files).toEqual([]);
});
