/** `gen --stdout` and `gen -`: one file of one connector on stdout, for pipes and editors. Nothing is written. */

import path from 'node:path';
import { pageChoice } from '../../emit/tutorial/page-choice.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { OUTPUT_NAMES } from '../../generate/own-file.ts';
import { maskProblems } from '../../manifest/mask-problems.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { nearest } from '../../problem/nearest.ts';
import { readTemplates } from '../../read-templates.ts';
import { printProblems } from '../print-problems.ts';
import { checkPageChoice, type PageOptions } from '../project/page-options.ts';
import { chooseManifests, readProject } from '../project/project.ts';
import type { ReportOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { generateAll } from './generate-all.ts';

export interface PrintOutputOptions extends ReportOptions, PageOptions {
  /** One connector; `-`: the manifest comes from stdin. */
  readonly ids: readonly string[];
  readonly stdinFilename: string;
  /** The output, as it is called in the connector's folder. */
  readonly name: string;
}

/** Problems go to stderr, where they do not mix with the file; in JSON both are one document. */
export async function printOutput(options: PrintOutputOptions, shell: Shell): Promise<ExitCode> {
  const { root, name, format } = options;
  checkName(name);
  if (format !== 'text' && format !== 'json')
    throw new CannotRun(`gen has no format ${format} while it prints a file.`, 'It prints text, json.');
  const manifest = await readManifest(options, shell);
  const templates = readTemplates(root);
  const choice = pageChoice(options);
  checkPageChoice(choice, templates);
  const [generated] = await generateAll({ manifests: [manifest], templates, choice });
  const { files = [], problems = [], sources = new Map<string, string>() } = generated ?? {};
  const text = files.find((file) => file.path === `${manifest.id}/${name}`)?.text;
  const shown = new Map([[manifest.file, manifest.text], ...sources]);
  if (format === 'json') {
    const { publicProblem } = await import('../../problem/print-json.ts');
    const masked = maskProblems({ problems, sources: shown }).problems.map(publicProblem);
    const printed = text === undefined ? [] : [{ path: `${manifest.id}/${name}`, text }];
    shell.out(printJsonDocument('gen-output', { problems: masked, files: printed }));
  } else {
    await printProblems(problems, shown, options, { ...shell, out: shell.err });
    if (text !== undefined) shell.out(text);
  }
  return text === undefined || problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function checkName(name: string): void {
  if (OUTPUT_NAMES.has(name)) return;
  const meant = nearest(name, [...OUTPUT_NAMES]);
  throw new CannotRun(
    `No output is called ${JSON.stringify(name)}.`,
    meant === null
      ? `Write gen ID --stdout FILE with one of: ${[...OUTPUT_NAMES].join(', ')}.`
      : `Did you mean ${meant}?`,
  );
}

async function readManifest({ root, ids, stdinFilename }: PrintOutputOptions, shell: Shell): Promise<ManifestText> {
  const [first, ...others] = ids.includes('-') ? [null, ...ids.slice(1)] : chooseManifests(readProject(root), ids);
  if (first === undefined || others.length > 0)
    throw new CannotRun('One file of one connector can be printed.', 'Name one connector: gen ID --stdout tutorial.md');
  if (first !== null) return first;
  if (shell.input === undefined) throw new CannotRun('Nothing is handed over on stdin.', '… | scimanifest gen -');
  return { id: path.basename(stdinFilename, '.json'), file: stdinFilename, text: await shell.input() };
}
