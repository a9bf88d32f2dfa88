/**
 * `npm run derive`: writes the source files that are made from others, so that each fact of the program stands once
 * too. They are committed, because the program cannot be built without them; tests fail where one is stale.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deriveFacts } from '../derive/derive-facts.ts';
import { deriveManifestType } from '../derive/derive-manifest-type.ts';
import { deriveManifestValidator } from '../derive/derive-manifest-validator.ts';
import { deriveRulesRuntime } from '../emit/rules/derive-rules-runtime.ts';
import { deriveRuntimeSource } from '../expression/compile/derive-runtime-source.ts';
import { bundleBrowser } from './bundle-browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = read('schemas/connector.schema.json');
const runtime = 'src/expression/runtime';

const derived: Readonly<Record<string, string>> = {
  'src/manifest/manifest.generated.ts': await deriveManifestType(schema),
  'src/manifest/facts.generated.ts': deriveFacts(schema),
  'src/manifest/manifest-validator.generated.js': deriveManifestValidator(schema),
  'src/expression/compile/runtime-source.generated.ts': deriveRuntimeSource(
    fs
      .readdirSync(path.join(root, runtime))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ name, text: read(`${runtime}/${name}`) })),
  ),
  'src/emit/rules/rules-runtime.generated.ts': deriveRulesRuntime(
    read('dist/scim/filter.js'),
    read('dist/emit/rules/rules-runtime.js'),
  ),
  'src/preview/site/browser-assets.generated.ts': await bundleBrowser(),
};

for (const [file, text] of Object.entries(derived)) fs.writeFileSync(path.join(root, file), text);

function read(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}
