import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AUTH_METHODS } from '../connector/auth-method.ts';
import { deriveDescriptions } from '../derive/derive-descriptions.ts';
import { deriveFacts } from '../derive/derive-facts.ts';
import { deriveFunctionTable, deriveList, type ListedFile } from '../derive/derive-list.ts';
import { deriveManifestType } from '../derive/derive-manifest-type.ts';
import { deriveManifestValidator } from '../derive/derive-manifest-validator.ts';
import { deriveRulesRuntime } from '../emit/rules/derive-rules-runtime.ts';
import { navigationShape, portalShape } from '../emit/tutorial/portal/portal-shape.ts';
import { SHOWN, STEP_PARTS } from '../emit/tutorial/portal/step-lines.ts';
import { deriveRuntimeSource } from '../expression/compile/derive-runtime-source.ts';
import { VERSION_STEPS } from '../manifest/version/version-steps.ts';
import { deriveSoughtSlips } from '../page/words/slips/derive-sought-slips.ts';
import { SLIPS } from '../page/words/slips/slips.ts';
import { JSON_DOCUMENTS } from '../problem/json-documents.ts';
import { bundleBrowser } from './bundle-browser.ts';
import { jsonPage } from './json-page.ts';
import { shapeSchema } from './shape-schema.ts';
import { versionsPage } from './versions-page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The source files that are made from others, so that each fact of the program stands once too: path in the repository
 * → text. They are committed, because the program cannot be built without them; a test fails where one is stale.
 */
export async function derivedFiles(): Promise<Readonly<Record<string, string>>> {
  const schema = read('schemas/connector.schema.json');
  return {
    'src/manifest/manifest.generated.ts': await deriveManifestType(schema),
    'src/manifest/facts.generated.ts': deriveFacts(schema),
    'src/manifest/descriptions.generated.ts': deriveDescriptions(schema),
    'src/manifest/manifest-validator.generated.js': deriveManifestValidator(schema),
    'src/expression/function-table.generated.ts': deriveFunctionTable(
      filesIn('src/expression/functions'),
      'src/expression/functions',
      './functions',
    ),
    'src/expression/compile/runtime-source.generated.ts': deriveRuntimeSource(filesIn('src/expression/runtime')),
    'src/lint/manifest-rules.generated.ts': deriveList(filesIn('src/lint/rules'), {
      folder: 'src/lint/rules',
      path: './rules',
      type: { name: 'LintRule', path: './lint-rule.ts' },
      list: 'manifestRules',
    }),
    'src/page/page-rules.generated.ts': deriveList(filesIn('src/page/rules'), {
      folder: 'src/page/rules',
      path: './rules',
      type: { name: 'PageRule', path: './page-rule.ts' },
      list: 'PAGE_RULES',
    }),
    'src/page/every-page-rules.generated.ts': deriveList(everyPageRules(filesIn('src/page/rules')), {
      folder: 'src/page/rules',
      path: './rules',
      type: { name: 'PageRule', path: './page-rule.ts' },
      list: 'EVERY_PAGE_RULES',
    }),
    'src/page/words/slips/sought-slips.generated.ts': deriveSoughtSlips(SLIPS),
    'src/emit/code-emitters.generated.ts': deriveList(filesIn('src/emit/outputs'), {
      folder: 'src/emit/outputs',
      path: './outputs',
      type: { name: 'CodeEmitter', path: './code-emitter.ts' },
      list: 'codeEmitters',
    }),
    'src/emit/rules/rules-runtime.generated.ts': deriveRulesRuntime(
      read('dist/scim/filter.js'),
      read('dist/emit/rules/rules-runtime.js'),
    ),
    'schemas/portal.schema.json': shapeSchema(portalShape, 'Portal: the steps of its provisioning page', {
      'methods.method': Object.keys(AUTH_METHODS),
      'steps.part': STEP_PARTS,
      'steps.shows': Object.keys(SHOWN),
    }),
    'schemas/navigation.schema.json': shapeSchema(navigationShape, 'Navigation: the way to an application', {}),
    'docs/versions.md': versionsPage(VERSION_STEPS),
    'docs/json.md': jsonPage(
      Object.keys(JSON_DOCUMENTS).map((name) => [name, JSON.parse(read(`schemas/output/${name}.schema.json`))]),
    ),
    'src/preview/site/browser-assets.generated.ts': await bundleBrowser(),
  };
}

/** The rules that hold for generated pages too, so that whoever writes one loads none of the others: three times as many. */
function everyPageRules(files: readonly ListedFile[]): ListedFile[] {
  return files.filter(({ text }) => !/^ {2}handWrittenOnly: true,$/mu.test(text));
}

function filesIn(folder: string): ListedFile[] {
  return fs
    .readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: read(`${folder}/${name}`) }));
}

function read(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), 'utf8');
}
