/** `scimanifest todo`: what no one has stated yet, per connector, the gravest first. */

import { resolveConnector } from '../../connector/resolve-connector.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { readManifest } from '../../manifest/read-manifest.ts';
import { secretMask } from '../../manifest/secret-mask.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import type { Problem } from '../../problem/problem.ts';
import { printTodo } from '../../readiness/print-todo.ts';
import { type TodoReport, todoReport } from '../../readiness/todo-report.ts';
import { count } from '../gen/gen-report.ts';
import { printProblems } from '../print-problems.ts';
import { chooseManifests, readProject } from '../project/project.ts';
import { type CommonOptions, isSilent } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';

export interface TodoOptions extends CommonOptions<'text' | 'json'> {
  /** Connectors by id, manifest or pattern; none: all of them. */
  readonly ids: readonly string[];
}

/** 1 where something grave is open, 2 where a manifest cannot be read, 0 otherwise: what is nice to have is no finding. */
export async function todo({ ids, ...options }: TodoOptions, shell: Shell): Promise<ExitCode> {
  const project = readProject(options.root);
  const chosen = chooseManifests(project, ids);
  const read = chosen.map(reportOf);
  const reports = read.flatMap(({ report }) => report ?? []);
  const unread = ids.length === 0 ? project.unread.map(({ problem }) => problem) : [];
  const problems = [...unread, ...read.flatMap((each) => each.problems)];
  const grave = reports.reduce((sum, report) => sum + report.grave, 0);
  const code = problems.length > 0 ? 2 : grave > 0 ? 1 : 0;
  const mask = secretMask(chosen.map(({ text }) => text));
  if (options.format === 'json') {
    shell.out(mask(printJsonDocument('todo', { connectors: reports, problems })));
    return code;
  }
  if (!isSilent(options, code)) shell.out(mask(reports.map((report) => printTodo(report, options.color)).join('\n')));
  const sources = new Map(chosen.map(({ file, text }) => [file, text]));
  await printProblems(problems, sources, options, { ...shell, out: shell.err });
  if (!options.quiet) shell.err(`${summary(reports, grave)}\n`);
  return code;
}

function summary(reports: readonly TodoReport[], grave: number): string {
  const open = reports.reduce((sum, { questions }) => sum + questions.length, 0);
  return `${count(reports.length, 'connector')}: ${count(open, 'open question')}, ${grave} of them grave.`;
}

interface Read {
  readonly report: TodoReport | null;
  readonly problems: readonly Problem[];
}

/** Of what does not fit the schema nothing can be asked: `lint` says how to mend it. */
function reportOf({ text, file, id }: ManifestText): Read {
  const { document, manifest, problems } = readManifest(text, file);
  if (document === null || manifest === null || problems.length > 0) return { report: null, problems };
  return { report: todoReport(resolveConnector(manifest, id, file), document), problems: [] };
}
