/** Every special file at every place that a command reads or writes. */
import fs from 'node:fs';
import path from 'node:path';
import type { Attack, AttackKind, Chance } from './attack.ts';
import { AttackedProject } from './attacked-project.ts';
import { soundFiles, soundGit } from './sound-project.ts';
import { endStock, kindOf, SPECIAL } from './special.ts';

/** The files of a project and the folders on the way to them, as a pattern of what a command reads or writes. */
const PLACES: readonly string[] = [
  '.git',
  '.gitattributes',
  '.github',
  '.github/workflows',
  '.github/workflows/scimanifest.yml',
  '.vscode',
  '.vscode/settings.json',
  'connectors',
  'connectors/acme.json',
  'connectors/approved-changes.json',
  'connectors/beta.json',
  'generated',
  'generated/.scimanifest.json',
  'generated/.scimanifest.lock',
  'generated/acme',
  'generated/acme/tutorial.md',
  'generated/acme/types.ts',
  'generated/gone',
  'generated/gone/tutorial.md',
  'node_modules',
  'node_modules/.cache',
  'node_modules/.cache/scimanifest',
  'old',
  'old/acme.json',
  'package-lock.json',
  'package.json',
  'pages',
  'pages/acme-provisioning-tutorial.md',
  'record.json',
  'schemas',
  'schemas/connector.schema.json',
  'site',
  'site/.scimanifest-preview.json',
  'site/.scimanifest.lock',
  'site/_preview',
  'site/acme',
  'site/acme/index.html',
  'site/index.html',
  'templates',
  'templates/sections',
  'templates/sections/plan.hbs',
  'templates/vocabularies/own.json',
];

interface AttackedCommand {
  readonly args: readonly string[];
  /** The places that it reads or writes. */
  readonly touches: RegExp;
}

const GEN = /^(?:\.git$|connectors|templates|generated|node_modules)/u;
const LINT = /^(?:connectors|templates|pages)/u;
const IMPORT = /^(?:connectors|templates|pages|schemas)/u;
const INIT = /^(?:\.git|\.vscode|connectors|package|schemas)/u;
const DIFF = /^(?:\.git$|connectors|templates|old)/u;
const TRACE = /^(?:connectors\/acme|connectors$|templates|generated)/u;
const PREVIEW = /^(?:\.git$|connectors|templates|site)/u;

const COMMANDS: readonly AttackedCommand[] = [
  { args: ['gen'], touches: GEN },
  { args: ['gen', '--check'], touches: GEN },
  { args: ['gen', '--force'], touches: GEN },
  { args: ['gen', '--out', 'generated/acme'], touches: GEN },
  { args: ['lint'], touches: LINT },
  { args: ['lint', 'connectors/acme.json', '--format', 'json'], touches: LINT },
  { args: ['lint', 'connectors', 'pages'], touches: LINT },
  { args: ['lint', '--fix', 'pages/acme-provisioning-tutorial.md'], touches: LINT },
  { args: ['import', 'pages/acme-provisioning-tutorial.md'], touches: IMPORT },
  { args: ['import', '--force', 'pages'], touches: IMPORT },
  { args: ['init'], touches: INIT },
  { args: ['init', '--ci', 'github'], touches: INIT },
  { args: ['init', '--git-driver'], touches: INIT },
  { args: ['init', '--no-git-driver'], touches: INIT },
  { args: ['new', 'beta'], touches: INIT },
  { args: ['new', 'acme'], touches: INIT },
  { args: ['explain', 'Join(" ", [givenName], [surname])', '--with', 'record.json'], touches: /^record/u },
  { args: ['diff', 'HEAD', '--format', 'json'], touches: DIFF },
  { args: ['diff', '--staged'], touches: DIFF },
  { args: ['diff', 'old', 'connectors'], touches: DIFF },
  { args: ['trace', 'connectors/acme.json:2'], touches: TRACE },
  { args: ['trace', 'generated/acme/tutorial.md:30'], touches: TRACE },
  { args: ['textconv', 'connectors/acme.json'], touches: /^connectors(?:$|\/acme)/u },
  { args: ['preview', '--build', 'site', '--no-base'], touches: PREVIEW },
  { args: ['preview', '--build', 'site', '--force', '--base', 'HEAD'], touches: PREVIEW },
];

/** Every command once, each with some kind at some place; then again, until there is nothing else to try. */
function* attacks(chance: Chance): Iterable<Attack> {
  const kinds = Object.keys(SPECIAL);
  const rows = chance.shuffled(COMMANDS).map(({ args, touches }) => ({
    args,
    cases: chance.shuffled(
      PLACES.filter((place) => touches.test(place)).flatMap((place) => kinds.map((kind) => [kind, place] as const)),
    ),
  }));
  const rounds = Math.max(...rows.map(({ cases }) => cases.length));
  for (let round = 0; round < rounds; round++)
    for (const { args, cases } of rows) {
      const [kind, place] = cases[round] ?? [];
      if (kind !== undefined && place !== undefined)
        yield { name: `${kind} at ${place}`, carryOut: () => carryOut(kind, place, args) };
    }
}

async function carryOut(kind: string, place: string, command: readonly string[]): Promise<string[]> {
  const files = await soundFiles();
  const project = new AttackedProject(files);
  try {
    if (/diff|driver|HEAD/u.test(command.join(' '))) soundGit(project.root);
    fs.rmSync(project.path(place), { recursive: true, force: true });
    fs.mkdirSync(path.dirname(project.path(place)), { recursive: true });
    SPECIAL[kind]?.(project.path(place), project.outside);
    const before = kindOf(project.path(place));
    const faults = project.faults(await project.run(...command));
    const after = kindOf(project.path(place));
    if (/link|pipe|socket|folder/u.test(kind) && after !== before) faults.push(`${before} became ${after}`);
    return faults;
  } finally {
    project.remove();
  }
}

export const specialFiles: AttackKind = {
  name: 'links and special files before every command',
  few: 5,
  deep: COMMANDS.length,
  attacks,
  end: endStock,
};
