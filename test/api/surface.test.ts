/**
 * The public surface of the package, as docs/scimanifest.api.md has it: a change of a name or a type that programs use shows
 * there. After a deliberate one `-u` writes the file; read the difference, and say it in CHANGELOG.md.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { afterAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REPORT = 'scimanifest.api.md';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-surface-'));

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function extracted(): { readonly report: string; readonly nameless: ReadonlySet<string> } {
  const entry = path.join(ROOT, 'dist/index.d.ts');
  const compilerOptions = {
    ...{ target: 'es2023', module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2023'], types: ['node'] },
    ...{ skipLibCheck: true, allowImportingTsExtensions: true, noEmit: true },
  };
  const configObject = {
    projectFolder: ROOT,
    mainEntryPointFilePath: entry,
    newlineKind: 'lf' as const,
    compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
    apiReport: { enabled: true, reportFileName: REPORT, reportFolder: folder, reportTempFolder: folder },
    ...{ docModel: { enabled: false }, dtsRollup: { enabled: false }, tsdocMetadata: { enabled: false } },
  };
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: path.join(ROOT, 'api-extractor.json'),
    packageJsonFullPath: path.join(ROOT, 'package.json'),
  });
  const nameless = new Set<string>();
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.messageId === 'ae-forgotten-export') nameless.add(/"(\w+)"/u.exec(message.text)?.[1] ?? message.text);
      message.handled = true;
    },
  });
  return { report: fs.readFileSync(path.join(folder, REPORT), 'utf8'), nameless };
}

test('the public surface is what docs/scimanifest.api.md says, and every type in it has a public name', async () => {
  const { report, nameless } = extracted();
  // Compiled templates are handed on unopened; tables stand for the words that they list.
  expect([...nameless].sort()).toEqual(['TemplateKit', 'codeEmitters', 'facts', 'rows']);
  await expect(report).toMatchFileSnapshot(path.join(ROOT, 'docs', REPORT));
});
