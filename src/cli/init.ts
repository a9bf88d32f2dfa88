/** `scimanifest init`: sets a repository up. What is there stays as it is; only what is missing is added. */

import path from 'node:path';
import { applyEdits, modify, parse } from 'jsonc-parser';
import { listFolder } from '../disk/list-folder.ts';
import { placeIn } from '../disk/place.ts';
import { readIfThere } from '../disk/read-file.ts';
import { writeWhole } from '../disk/write-file.ts';
import { isRecord } from '../json/is-record.ts';
import { githubWorkflow } from '../review/ci-workflow.ts';
import { schemaPath, smallestManifest } from './new-connector.ts';
import { setUpGitDriver } from './project/git-driver.ts';
import { isManifestName } from './project/project.ts';
import type { ReportOptions } from './report-options.ts';
import type { ExitCode, Shell } from './shell.ts';

export interface InitOptions extends ReportOptions {
  /** Absolute. */
  readonly root: string;
  /** Also add a ready job for this service. */
  readonly ci?: 'github';
}

type Status = 'created' | 'updated' | 'unchanged';

interface Addition {
  readonly path: string;
  /** The text that the file is to have, from the one that it has. */
  readonly next: (before: string | null, root: string) => string | null;
}

const ADDITIONS: readonly Addition[] = [
  { path: 'connectors/example.json', next: exampleManifest },
  { path: '.gitattributes', next: gitAttributes },
  { path: '.vscode/settings.json', next: editorSettings },
  { path: 'package.json', next: npmScripts },
];

const CI_JOBS: Readonly<Record<'github', Addition>> = {
  github: { path: '.github/workflows/scimanifest.yml', next: (before) => before ?? githubWorkflow() },
};

export function init({ root, format, quiet, ci }: InitOptions, shell: Shell): ExitCode {
  const additions = ci === undefined ? ADDITIONS : [...ADDITIONS, CI_JOBS[ci]];
  const files = [
    ...additions.map((addition) => ({ path: addition.path, status: carryOut(root, addition) })),
    { path: '.git/config', status: setUpGitDriver(root) },
  ];
  if (format === 'json') shell.out(`${JSON.stringify({ files }, null, 2)}\n`);
  else if (!quiet) for (const { path: file, status } of files) shell.out(`${status.padEnd(9)} ${file}\n`);
  if (!quiet) shell.err(nextStep(root));
  return 0;
}

/** What to do next, with the names that this project really has. */
function nextStep(root: string): string {
  const [first] = listFolder(placeIn(root, 'connectors')).filter(isManifestName);
  const command = scriptOf(root) === SCRIPTS.gen ? 'npm run gen' : 'npx scimanifest gen';
  const page = first === undefined ? '' : `, then read generated/${path.basename(first, '.json')}/tutorial.md`;
  return `Next: ${command}${page}.\n`;
}

/** A project may have had a script of that name for something else. */
function scriptOf(root: string): unknown {
  const manifest: unknown = parse(readIfThere(placeIn(root, 'package.json')) ?? '');
  return isRecord(manifest) && isRecord(manifest['scripts']) ? manifest['scripts']['gen'] : undefined;
}

function carryOut(root: string, { path: file, next }: Addition): Status {
  const place = placeIn(root, file);
  const before = readIfThere(place);
  const after = next(before, root);
  if (after === null || after === before) return 'unchanged';
  writeWhole(place, after, before);
  return before === null ? 'created' : 'updated';
}

/** A project that has a connector needs no example. */
function exampleManifest(before: string | null, root: string): string | null {
  const hasConnectors = listFolder(placeIn(root, 'connectors')).some(isManifestName);
  return hasConnectors ? before : smallestManifest('Example', schemaPath(root));
}

const ATTRIBUTES: readonly string[] = [
  'connectors/*.json text eol=lf diff=scimanifest',
  'generated/** text eol=lf',
  'generated/**/*.ts linguist-generated',
  'generated/**/*.js linguist-generated',
  'generated/**/*.json linguist-generated',
  '# Hosts hide what is marked as generated, and here people review the tutorials.',
  'generated/**/*.md -linguist-generated',
];

function gitAttributes(before: string | null): string {
  const present = new Set((before ?? '').split(/\r?\n/u).map((line) => line.trim()));
  const missing = ATTRIBUTES.filter((line) => !present.has(line));
  const start = before === null || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}\n`;
  return missing.length === 0 ? start : `${start}${missing.join('\n')}\n`;
}

/** Editors find the schema even in a manifest that does not name it. */
function editorSettings(before: string | null, root: string): string | null {
  const url = `./${schemaPath(root).replace(/^\.\.\//u, '')}`;
  const wiring = { fileMatch: ['/connectors/*.json'], url };
  if (before === null) return `${JSON.stringify({ 'json.schemas': [wiring] }, null, 2)}\n`;
  const settings: unknown = parse(before);
  if (!isRecord(settings)) return null;
  const known = settings['json.schemas'];
  if (known === undefined) return insert(before, ['json.schemas'], [wiring]);
  if (!Array.isArray(known) || known.some((each: unknown) => isRecord(each) && each['url'] === url)) return null;
  return insert(before, ['json.schemas', known.length], wiring);
}

const SCRIPTS = { gen: 'scimanifest gen', check: 'scimanifest gen --check' } as const;

function npmScripts(before: string | null): string | null {
  if (before === null) return `${JSON.stringify({ private: true, scripts: SCRIPTS }, null, 2)}\n`;
  const manifest: unknown = parse(before);
  if (!isRecord(manifest)) return null;
  const scripts = isRecord(manifest['scripts']) ? manifest['scripts'] : {};
  return Object.entries(SCRIPTS).reduce(
    (text, [name, command]) => (Object.hasOwn(scripts, name) ? text : insert(text, ['scripts', name], command)),
    before,
  );
}

/** Inserts one value and leaves every other byte, comments among them, as it was. */
function insert(text: string, place: (string | number)[], value: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  const isInsertion = typeof place.at(-1) === 'number';
  return applyEdits(text, modify(text, place, value, { formattingOptions, isArrayInsertion: isInsertion }));
}
