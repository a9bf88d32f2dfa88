/**
 * Places in what a terminal shows, as links to their files: OSC 8, as terminals agreed on it
 * (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
 */
import path from 'node:path';
import { isFile } from '../../disk/look.ts';
import { displayPath, namedPlace } from '../../disk/place.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const PROGRAMS: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'rio', 'Tabby']);
const TERMINALS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour)(?:-|$)/u;
/** From this version on the library behind GNOME's and other terminals knows links, and does not stumble over them. */
const FIRST_VTE = 5002;

/** Whether a terminal shows links. None says so; those that do are known by what they set. FORCE_HYPERLINK decides. */
export function knowsLinks(env: Environment): boolean {
  const { FORCE_HYPERLINK: forced, TERM = '', TERM_PROGRAM = '', VTE_VERSION = '' } = env;
  if (forced !== undefined && forced !== '') return forced !== '0';
  if (/^(?:screen|tmux|dumb)/u.test(TERM)) return false;
  const isNewVte = /^\d+$/u.test(VTE_VERSION) && Number(VTE_VERSION) >= FIRST_VTE;
  return (
    PROGRAMS.has(TERM_PROGRAM) || TERMINALS.test(TERM) || isNewVte || 'WT_SESSION' in env || 'KONSOLE_VERSION' in env
  );
}

/** A path of plain characters with a line: whatever else a text holds can be no part of an address. */
const PLACE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a place may be painted
  /(?<=^|[\s("'`;,]|\u001B\[\d{1,2}m)((?:[\w@+.-]+\/)*[\w@+-][\w@+.-]*\.[a-z]{2,4}):(\d{1,7})(?::\d{1,7})?/gmu;

/**
 * Only what is a file of the project becomes a link, and only as that file's address: no text of a manifest can lead
 * anywhere else.
 *
 * @param text with nothing in it that a terminal obeys, but for styles
 * @param host the name of this machine, which a terminal on another one compares with its own
 */
export function placeLinker(root: string, host: string): (text: string) => string {
  const known = new Map<string, string | null>();
  const addressOf = (file: string): string | null => {
    const found = known.get(file) ?? fileAddress(root, host, file);
    known.set(file, found);
    return found;
  };
  return (text) =>
    text.replace(PLACE, (place, file: string, line: string) => {
      const address = addressOf(file);
      return address === null ? place : `\u001B]8;;${address}#${line}\u001B\\${place}\u001B]8;;\u001B\\`;
    });
}

/** The id of a rule as reports paint it: dim, at the end of a line. */
const RULE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is painted
  /(?<=\u001B\[2m)([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?=\u001B\[22m$)/gmu;

/**
 * Ids of rules lead to the page that has them all. Whatever else were painted so leads to that page, too.
 *
 * @param page its address
 */
export function ruleLinker(page: string): (text: string) => string {
  return (text) => text.replace(RULE, (rule) => `\u001B]8;;${page}#:~:text=${rule}\u001B\\${rule}\u001B]8;;\u001B\\`);
}

function fileAddress(root: string, host: string, file: string): string | null {
  const place = namedPlace(root, file);
  if (displayPath(root, place.path).startsWith('..') || !isFile(place)) return null;
  const steps = place.path.split(path.sep).map(encodeURIComponent).join('/');
  return `file://${encodeURIComponent(host)}${steps.startsWith('/') ? '' : '/'}${steps}`;
}
