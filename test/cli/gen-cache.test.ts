/** What is cached changes the time of a run and nothing else: two projects go through the same edits, one of them without a cache. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../src/disk/place.ts';
import { StampReader, stoodThere } from '../../src/disk/stamp.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const CACHE = 'node_modules/.cache/scimanifest';
const OUTPUTS = ['tutorial.md', 'types.ts', 'rules.schema.json'];
const IDS = ['acme', 'beta'];

type Edit = (project: TemporaryProject, id: string, output: string) => void;

/** What a person, an editor, git or an accident does to a project; nothing where there is nothing to do it to. */
const EDITS: Readonly<Record<string, Edit>> = {
  'a manifest says another thing': (project, id) => change(project, `connectors/${id}.json`, 'Acme', 'Acne'),
  'a manifest says the first thing again': (project, id) => project.write(`connectors/${id}.json`, acmeManifest()),
  'a mapping is another one': (project, id) =>
    change(project, `connectors/${id}.json`, '"source": "displayName"', '"source": "givenName"'),
  'a mapping is the first one again': (project, id) =>
    change(project, `connectors/${id}.json`, '"source": "givenName"', '"source": "displayName"'),
  'a manifest has an error': (project, id) => change(project, `connectors/${id}.json`, '"String"', '"Strong"'),
  'a manifest has a warning': (project, id) => change(project, `connectors/${id}.json`, 'Open **', 'Open  **'),
  'a manifest is no JSON': (project, id) => project.write(`connectors/${id}.json`, '{'),
  'a manifest has other line ends': (project, id) => change(project, `connectors/${id}.json`, '\n', '\r\n'),
  'a manifest goes': (project, id) => fs.rmSync(project.path(`connectors/${id}.json`), { force: true }),
  'a manifest is written as it was': (project, id) => change(project, `connectors/${id}.json`, '', ''),
  'a record of proof comes': (project, id) => project.write(`connectors/${id}.verified.json`, '{"claims": []}\n'),
  'a record of proof goes': (project, id) => fs.rmSync(project.path(`connectors/${id}.verified.json`), { force: true }),
  'an output is edited': (project, id, output) => change(project, `generated/${id}/${output}`, 'a', 'b'),
  'an output is edited back': (project, id, output) => change(project, `generated/${id}/${output}`, 'b', 'a'),
  'an output is edited, and its time set back': (project, id, output) => {
    const file = project.path(`generated/${id}/${output}`);
    const stat = fs.lstatSync(file, { throwIfNoEntry: false });
    if (stat === undefined) return;
    change(project, `generated/${id}/${output}`, 'e', 'f');
    fs.utimesSync(file, stat.atime, stat.mtime);
  },
  'an output has other line ends': (project, id, output) => change(project, `generated/${id}/${output}`, '\n', '\r\n'),
  'an output goes': (project, id, output) => fs.rmSync(project.path(`generated/${id}/${output}`), { force: true }),
  'the outputs of a connector are a link': (project, id) => {
    const folder = project.path(`generated/${id}`);
    if (fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
    fs.rmSync(`${folder}-moved`, { recursive: true, force: true });
    fs.renameSync(folder, `${folder}-moved`);
    fs.symlinkSync(`${folder}-moved`, folder);
  },
  'a manifest has a token': (project, id) => project.write(`connectors/${id}.json`, acmeManifest(TOKEN)),
  'the team takes no tokens': (project) => project.write(TEAM, '{ "rules": { "bearer-token-only": "error" } }'),
  'the team takes everything': (project) => fs.rmSync(project.path(TEAM), { force: true }),
  'the record of outputs lacks one': (project, id, output) =>
    ofRecord(project, (line) => (line.includes(`"${id}/${output}"`) ? [] : [line])),
  'the record of outputs has another text of one': (project, id, output) =>
    ofRecord(project, (line) => [line.replace(`"${id}/${output}": "`, '$&x')]),
  'the record of outputs goes': (project) => fs.rmSync(project.path('generated/.scimanifest.json'), { force: true }),
  'the vocabulary is another one': (project) =>
    project.write('templates/vocabularies/entra-id.json', vocabulary('Entra ID of ours')),
  'the vocabulary is a third one': (project) =>
    project.write('templates/vocabularies/entra-id.json', vocabulary('Entra ID of them')),
  'the vocabulary is the first one again': (project) =>
    fs.rmSync(project.path('templates'), { recursive: true, force: true }),
  'the cache is cut': (project) => ofCache(project, (text) => text.slice(0, text.length / 2)),
  'the cache is changed': (project) => ofCache(project, (text) => text.replace(/[0-9]/u, '_')),
  'the cache is emptied': (project) => ofCache(project, () => ''),
};

const TEAM = 'scimanifest.config.json';
const TOKEN = {
  auth: {
    method: 'bearer-token',
    fields: [
      { portal: 'Tenant URL', from: { fixed: 'https://api.acme.example/scim' } },
      { portal: 'Secret Token', vendor: 'API Key', from: { setup: true }, secret: true },
    ],
  },
  setup: { steps: [{ text: 'Open **Settings** in Acme.' }, { yields: ['API Key'] }] },
};

function ofRecord(project: TemporaryProject, edit: (line: string) => readonly string[]): void {
  const file = 'generated/.scimanifest.json';
  if (project.has(file)) project.write(file, project.read(file).split('\n').flatMap(edit).join('\n'));
}

function change(project: TemporaryProject, file: string, from: string, to: string): void {
  if (project.has(file)) project.write(file, project.read(file).replaceAll('\r\n', '\n').replaceAll(from, to));
}

function vocabulary(brand: string): string {
  const text = fs.readFileSync(path.join(import.meta.dirname, '../../templates/vocabularies/entra-id.json'), 'utf8');
  return text.replace('"Microsoft Entra ID"', JSON.stringify(brand));
}

function ofCache(project: TemporaryProject, edit: (text: string) => string): void {
  if (!project.has(CACHE)) return;
  for (const name of fs.readdirSync(project.path(CACHE))) {
    project.write(`${CACHE}/${name}`, edit(project.read(`${CACHE}/${name}`)));
  }
}

const COMMANDS: readonly (readonly string[])[] = [
  ['gen'],
  ['gen'],
  ['gen'],
  ['gen', '--check'],
  ['gen', 'acme'],
  ['gen', '--dry-run'],
  ['gen', '--force'],
  ['gen', '--format', 'json'],
  ['lint'],
  ['lint', 'beta'],
  ['lint', '--format', 'json'],
];

const step = fc.record({
  edits: fc.array(
    fc.record({
      edit: fc.constantFrom(...Object.keys(EDITS)),
      id: fc.constantFrom(...IDS),
      output: fc.constantFrom(...OUTPUTS),
    }),
    { maxLength: 2 },
  ),
  command: fc.constantFrom(...COMMANDS),
});

function emptyProject(): TemporaryProject {
  const files = { 'connectors/acme.json': acmeManifest(), 'connectors/beta.json': acmeManifest({ name: 'Beta' }) };
  return new TemporaryProject({ ...files, 'node_modules/.keep': '' });
}

/** Many more by hand: `SEQUENCES=10000 npx vitest run test/cli/gen-cache.test.ts`. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 3);

test('whatever is edited between runs: the same files, problems and exit codes as without a cache', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
      const [cached, cold] = [emptyProject(), emptyProject()];
      for (const { edits, command } of steps) {
        for (const project of [cached, cold])
          for (const { edit, id, output } of edits) EDITS[edit]?.(project, id, output);
        cold.remove('node_modules');
        cold.write('node_modules/.keep', '');
        const [is, ought] = [await cached.run(...command), await cold.run(...command)];
        expect(said(is, cached)).toEqual(said(ought, cold));
        for (const folder of ['connectors', 'generated'])
          expect(cached.has(folder) ? cached.tree(folder) : null).toEqual(cold.has(folder) ? cold.tree(folder) : null);
      }
      for (const project of [cached, cold]) fs.rmSync(project.root, { recursive: true });
    }),
    { numRuns: SEQUENCES },
  );
});

function said(answer: object, { root }: TemporaryProject): unknown {
  return JSON.parse(JSON.stringify(answer).replaceAll(root, ''));
}

test('what nobody touched is not read again, and what was touched is', async () => {
  const project = emptyProject();
  await project.run('gen');
  pause();
  await project.run('gen');
  const file = project.path('generated/acme/types.ts');
  const read = fs.openSync;
  const opened: string[] = [];
  fs.openSync = (name, ...rest) => {
    opened.push(String(name));
    return read(name, ...rest);
  };
  try {
    await project.run('gen');
    expect(opened.filter((name) => name.includes('/generated/acme/'))).toEqual([]);
    project.write('generated/acme/types.ts', project.read('generated/acme/types.ts'));
    await project.run('gen');
    expect(opened).toContain(file);
  } finally {
    fs.openSync = read;
  }
});

test('a stamp lasts only if the clock of the disk had gone on when it was taken', () => {
  const project = new TemporaryProject({ 'a.txt': 'a' });
  const later = { base: project.root, path: project.path('later.txt'), shown: 'later.txt' };
  const stampOf = (name: string, clock: Place = later) => {
    const files = [{ folder: { base: project.root, path: project.root }, names: [name] }];
    const reader = new StampReader([clock]);
    const lasting = reader.lastingStampsOf(files);
    if (lasting !== null) expect(reader.stampsOf(files)).toBe(lasting);
    return { now: reader.stampsOf(files), lasting };
  };
  const itself = { ...later, path: project.path('a.txt') };
  expect(stampOf('a.txt', itself).lasting).toBeNull();
  pause();
  project.write('later.txt', 'b');
  const stamp = stampOf('a.txt').lasting;
  expect(stamp).not.toBeNull();
  project.write('a.txt', 'b');
  expect(stampOf('a.txt').now).not.toBe(stamp);
  fs.symlinkSync(project.path('a.txt'), project.path('link.txt'));
  expect(stampOf('link.txt').now).toBeNull();
  const stands = (name: string) => stoodThere(stampOf(name).now ?? '');
  expect([stands('none.txt'), stands('a.txt')]).toEqual([[false], [true]]);
});

/** Until the clock of the disk has gone on. */
function pause(): void {
  const project = new TemporaryProject();
  const changed = (): bigint => {
    project.write('clock', '');
    return fs.lstatSync(project.path('clock'), { bigint: true }).ctimeNs;
  };
  for (const first = changed(); changed() === first; );
}
