/** Links, pipes, sockets, devices, files and folders where something else belongs: every kind, at every place, before every command. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { Attack, AttackKind, Chance } from './attack.ts';
import { AttackedProject, TEMPORARY } from './attacked-project.ts';
import { soundFiles, soundGit } from './sound-project.ts';

/** Puts something special at a place where nothing stands. */
type Special = (place: string, project: AttackedProject) => void;

const SPECIAL: Readonly<Record<string, Special>> = {
  'a link to a file outside': (place, { outside }) => fs.symlinkSync(path.join(outside, 'file'), place),
  'a link to a folder outside': (place, { outside }) => fs.symlinkSync(path.join(outside, 'folder'), place),
  'a link to nothing outside': (place, { outside }) => fs.symlinkSync(path.join(outside, 'nothing'), place),
  'a link to itself': (place) => fs.symlinkSync(path.basename(place), place),
  'two links in a circle': (place) => {
    fs.symlinkSync(`${path.basename(place)}.other`, place);
    fs.symlinkSync(path.basename(place), `${place}.other`);
  },
  'a link to its own folder': (place) => fs.symlinkSync('.', place),
  'a link to an endless device': (place) => fs.symlinkSync('/dev/zero', place),
  'a pipe': (place) => fs.linkSync(stock().pipe, place),
  'a socket': (place) => fs.linkSync(stock().socket, place),
  'a file': (place) => fs.writeFileSync(place, 'a file\n'),
  'a folder': (place) => fs.mkdirSync(path.join(place, 'with-a-folder'), { recursive: true }),
  'a huge file': (place) => {
    fs.writeFileSync(place, '');
    fs.truncateSync(place, 200 * 1024 * 1024);
  },
};

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

/** Every kind meets every command soon, at one place; then the other places follow. */
function* attacks(chance: Chance): Iterable<Attack> {
  const kinds = Object.keys(SPECIAL);
  const rows = COMMANDS.map(({ args, touches }) => ({
    args,
    places: chance.shuffled(PLACES.filter((place) => touches.test(place))),
  }));
  const rounds = Math.max(...rows.map(({ places }) => places.length));
  for (let round = 0; round < rounds; round++)
    for (const { args, places } of rows)
      for (const [index, kind] of kinds.entries()) {
        const place = places[(round + index) % places.length];
        if (place === undefined || round >= places.length) continue;
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
    SPECIAL[kind]?.(project.path(place), project);
    const before = kindOf(project.path(place));
    const faults = project.faults(await project.run(...command));
    const after = kindOf(project.path(place));
    if (/link|pipe|socket|folder/u.test(kind) && after !== before) faults.push(`${before} became ${after}`);
    return faults;
  } finally {
    project.remove();
  }
}

function kindOf(place: string): string {
  const stat = fs.lstatSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return 'nothing';
  if (stat.isSymbolicLink()) return `a link to ${fs.readlinkSync(place)}`;
  return stat.isFile() ? 'a file' : stat.isDirectory() ? 'a folder' : 'something special';
}

interface Stock {
  readonly folder: string;
  readonly pipe: string;
  readonly socket: string;
  readonly server: net.Server;
}

let made: Stock | null = null;

/** One pipe and one socket for all attacks: each gets a second name where it is wanted. */
function stock(): Stock {
  if (made !== null) return made;
  const folder = fs.mkdtempSync(path.join(TEMPORARY, 'scimanifest-stock-'));
  const [pipe, socket] = [path.join(folder, 'pipe'), path.join(folder, 'socket')];
  execFileSync('mkfifo', [pipe]);
  made = { folder, pipe, socket, server: net.createServer().listen(socket) };
  return made;
}

export const specialFiles: AttackKind = {
  name: 'links and special files',
  quick: 75,
  attacks,
  end: () => {
    made?.server.close();
    if (made !== null) fs.rmSync(made.folder, { recursive: true });
    made = null;
  },
};
