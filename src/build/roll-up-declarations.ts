/** The types of the library in one file: only what can be named, and nothing of the libraries that it hides. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Extractor, ExtractorConfig, type ExtractorMessage } from '@microsoft/api-extractor';

export interface RolledUp {
  /** What is published as `index.d.ts`. */
  readonly types: string;
  /** The same surface for people who review it: docs/scimanifest.api.md. */
  readonly report: string;
  /** Types that are spoken of and have no public name. */
  readonly nameless: ReadonlySet<string>;
}

const REPORT = 'scimanifest.api.md';

/** @param root the folder of the package, built */
export function rollUpDeclarations(root: string): RolledUp {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-types-'));
  const nameless = new Set<string>();
  const hear = (message: ExtractorMessage) => {
    if (message.messageId === 'ae-forgotten-export') nameless.add(/"(\w+)"/u.exec(message.text)?.[1] ?? message.text);
    message.handled = true;
  };
  try {
    Extractor.invoke(configure(root, folder), { localBuild: true, messageCallback: hear });
    const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
    return { types: read('index.d.ts'), report: read(REPORT), nameless };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function configure(root: string, folder: string): ExtractorConfig {
  const entry = path.join(root, 'dist/index.d.ts');
  const compilerOptions = {
    // The surface says nothing of Node.js, whose types are half of what would be read.
    ...{ target: 'es2023', module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2023'], types: [] },
    ...{ skipLibCheck: true, allowImportingTsExtensions: true, noEmit: true },
  };
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
      apiReport: { enabled: true, reportFileName: REPORT, reportFolder: folder, reportTempFolder: folder },
      dtsRollup: { enabled: true, untrimmedFilePath: path.join(folder, 'index.d.ts') },
      ...{ docModel: { enabled: false }, tsdocMetadata: { enabled: false } },
    },
    configObjectFullPath: path.join(root, 'api-extractor.json'),
    packageJsonFullPath: path.join(root, 'package.json'),
  });
}
