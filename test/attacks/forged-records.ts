/** Records of written files that somebody else wrote: whatever they name, only what says that it is generated is touched. */

import { writeSite } from '../../src/cli/preview/build-site.ts';
import type { OutputFile } from '../../src/emit/output.ts';
import { digestOf } from '../../src/generate/digest.ts';
import { CannotRun } from '../../src/problem/cannot-run.ts';
import type { Attack, AttackKind, Chance } from './attack.ts';
import { AttackedProject, OUTSIDE_TEXT } from './attacked-project.ts';
import { output, writeOutputs } from './write-outputs.ts';

const MINE = 'words of mine\n';
const OUTPUTS: readonly OutputFile[] = [output('acme/tutorial.md', 'new'), output('acme/types.ts', 'new')];

/** Files of a person, each where an output or a page of the site could stand. */
const FILES: readonly string[] = [
  'generated/acme/mapping.ts',
  'generated/notes/tutorial.md',
  'generated/notes/rules.js',
  'generated/acme/own.md',
  'generated/tutorial.md',
  'site/notes/index.html',
  'site/own.html',
  'site/own/own.css',
  'package.json',
];

/** How a record may call a file, so that it leads somewhere. */
const NAMES: readonly string[] = [
  ...FILES.map((file) => file.replace(/^(?:generated|site)\//u, '')),
  '../package.json',
  '../../outside/file',
  '../../outside/folder/acme/tutorial.md',
  '/etc/hostname',
  'acme/../notes/tutorial.md',
  'acme/../../package.json',
  './notes/tutorial.md',
  'notes//tutorial.md',
  'notes\\tutorial.md',
  'NOTES/tutorial.md',
  'notes/tutorial.md\0',
  'notes/tutorial.md/',
  '.',
  '..',
  '',
  '__proto__',
  'constructor',
  'acme',
  'acme/tutorial.md',
  '.scimanifest.json',
];

const DIGESTS: readonly unknown[] = [
  digestOf(MINE),
  [digestOf(MINE), digestOf(`${OUTSIDE_TEXT}\n`)],
  ['', digestOf(MINE)],
  '',
  [],
  null,
  7,
  { length: 1 },
  [[digestOf(MINE)]],
];

type Shape = (entries: readonly (readonly [string, unknown])[]) => string;

const SHAPES: readonly Shape[] = [
  (entries) => JSON.stringify({ note: 'x', files: Object.fromEntries(entries) }),
  (entries) =>
    `{"files":{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}}`,
  (entries) =>
    [
      '{',
      '<<<<<<< a',
      ...entries.map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},`),
      '=======',
      '>>>>>>> b',
    ].join('\n'),
  (entries) => JSON.stringify({ files: entries }),
  (entries) => JSON.stringify(Object.fromEntries(entries)),
  (entries) => `${JSON.stringify({ files: Object.fromEntries(entries) })}}`,
  () => '['.repeat(100_000),
  () => '{"files":'.repeat(20_000),
  () => '',
  () => 'null',
];

function* attacks(chance: Chance): Iterable<Attack> {
  for (;;) {
    const all = NAMES.map((name) => [name, chance.one(DIGESTS)] as const);
    const entries = chance.below(2) === 0 ? all : chance.shuffled(all).slice(0, 4);
    const record = chance.one(SHAPES)(entries);
    yield { name: `the record ${record.slice(0, 300)}`, carryOut: () => carryOut(record) };
  }
}

function carryOut(record: string): string[] {
  const files = new Map(FILES.map((file) => [file, MINE]));
  const project = new AttackedProject(files);
  project.write('generated/.scimanifest.json', record);
  project.write('site/.scimanifest-preview.json', record);
  try {
    const said = [
      messageOf(() => writeOutputs(project.root, OUTPUTS)),
      messageOf(() => writeSite(project.root, 'site', [{ path: 'acme/index.html', text: '<p>new</p>' }], true)),
    ];
    const texts = project.texts();
    const lost = FILES.filter((file) => texts.get(file) !== MINE);
    const answer = { command: 'gen', code: 0, out: said.join('\n'), err: '' };
    return [...project.faults(answer), ...lost.map((file) => `${file} was lost`)];
  } finally {
    project.remove();
  }
}

function messageOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof CannotRun ? error.message : `This is a defect of scimanifest: ${String(error)}`;
  }
}

export const forgedRecords: AttackKind = { name: 'forged records', few: 20, deep: 40, attacks };
