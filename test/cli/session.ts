/** Commands typed one after the other in one project, with all that comes of each, as a text that a person reads. */
import { isRecord } from '../../src/json/is-record.ts';
import type { TemporaryProject } from './temporary-project.ts';

/** A command line as somebody types it, with what is handed over on stdin, or an edit of a file between two of them. */
export type Step =
  | string
  | { readonly run: string; readonly stdin: string }
  | { readonly file: string; readonly text: string };

/**
 * What is printed, what is said, how it ends, and the files that are other ones then.
 *
 * @param most so many lines of what is printed stand there; of a longer JSON document, its members
 */
export async function session(project: TemporaryProject, steps: readonly Step[], most = 60): Promise<string> {
  const told: string[] = [];
  for (const step of steps) {
    const before = filesOf(project);
    if (typeof step !== 'string' && 'file' in step) {
      project.write(step.file, step.text);
      continue;
    }
    const [run, stdin] = typeof step === 'string' ? [step, null] : [step.run, step.stdin];
    const args = [...run.matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const { code, out, err } = await project.runWith(stdin, ...args);
    told.push(`$ scimanifest ${run}${stdin === null ? '' : ' < …'}`);
    told.push(...shown(out, '', most), ...shown(err, '! ', most), `= ${code}`);
    for (const [file, text] of filesOf(project))
      if (before.get(file) !== text) told.push(`~ ${file}${before.has(file) ? '' : ' (new)'} ${text.length}`);
    for (const file of before.keys()) if (!project.has(file)) told.push(`~ ${file} (gone)`);
    told.push('');
  }
  return told
    .join('\n')
    .replaceAll(project.root, '…')
    .replaceAll(/\b\d+(?:\.\d+)? m?s\b/gu, '… s');
}

function shown(text: string, mark: string, most: number): string[] {
  if (text.startsWith('{\n') && text.split('\n').length > most) return membersOf(text);
  const lines = text
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => `${mark}${line.slice(0, 400)}`);
  if (text === '') return [];
  return lines.length <= most ? lines : [...lines.slice(0, most), `${mark}… ${lines.length} lines`];
}

/** Of a long JSON document the beginning of each member. */
function membersOf(text: string): string[] {
  const document: unknown = JSON.parse(text);
  if (!isRecord(document)) return [];
  return Object.entries(document).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`.slice(0, 8000));
}

function filesOf(project: TemporaryProject): ReadonlyMap<string, string> {
  return new Map([...project.tree('.')].filter(([file]) => !file.startsWith('node_modules')));
}
