/** What can stand where a file or a folder belongs. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { TEMPORARY } from '../run/shared-folder.ts';

/** Puts something special at a place where nothing stands; `outside` is a folder that nobody should look at. */
type Special = (place: string, outside: string) => void;

export const SPECIAL: Readonly<Record<string, Special>> = {
  'a link to a file outside': (place, outside) => fs.symlinkSync(path.join(outside, 'file'), place),
  'a link to a folder outside': (place, outside) => fs.symlinkSync(path.join(outside, 'folder'), place),
  'a link to nothing outside': (place, outside) => fs.symlinkSync(path.join(outside, 'nothing'), place),
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

/** Which of these stands at a place. */
export function kindOf(place: string): string {
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

/** Takes the pipe and the socket away again. */
export function endStock(): void {
  made?.server.close();
  if (made !== null) fs.rmSync(made.folder, { recursive: true });
  made = null;
}
