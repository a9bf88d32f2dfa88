/** What a draft leaves open: a draft that says so leads somewhere. */
import { resolveConnector } from '../../connector/resolve-connector.ts';
import { placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { readManifest } from '../../manifest/read-manifest.ts';
import { type TodoReport, todoReport } from '../../readiness/todo-report.ts';
import type { Shell } from '../shell.ts';

/** `null` where the manifest was not written, or has mistakes: those come first. */
export function openIn(root: string, id: string): TodoReport | null {
  const place = placeIn(root, 'connectors', `${id}.json`);
  const text = readIfThere(place);
  const { document, manifest, problems } = readManifest(text ?? '', place.shown);
  if (document === null || manifest === null || problems.length > 0) return null;
  return todoReport(resolveConnector(manifest, id, place.shown), document);
}

/** So many are told at once; the others are the business of `todo`. */
const TOLD = 5;

export function tellOpen(root: string, id: string, shell: Shell): void {
  const report = openIn(root, id);
  if (report === null) return;
  const questions = new Map(report.questions.map((each) => [each.question, each]));
  const lines = [...questions.values()]
    .slice(0, TOLD)
    .map(({ file, line, column, question }) => `  ${file}:${line}:${column}  ${question}\n`);
  const number = questions.size;
  if (number > 0) shell.err(`Still open, the gravest first:\n${lines.join('')}`);
  if (number > TOLD)
    shell.err(`  and ${number - TOLD} more: "scimanifest todo ${id}" tells all, and how to state each.\n`);
  shell.err(`Fill in what the app documents, then run "scimanifest gen ${id}".\n`);
}
