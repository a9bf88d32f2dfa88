/** What a command knows its own files by: their names, and a line in each that says where it comes from. */
import { codeEmitters } from '../emit/code-emitters.generated.ts';

/** The files of one command in one folder. */
export interface OwnFiles {
  /** The command that writes them, as problems name it. */
  readonly command: string;
  /** The file in that folder in which the others are recorded. */
  readonly recordPath: string;
  /** What that file says of itself. */
  readonly note: string;
  /** Whether such a file can stand at a path relative to the folder. */
  readonly isOwnPath: (path: string) => boolean;
  /**
   * Whether a text says of itself that it is such a file. Anybody can write a record that names somebody's file with
   * the right digest; that file does not say that it is generated.
   */
  readonly isMarked: (path: string, text: string) => boolean;
}

/** What `gen` writes: the outputs of connectors, each of which names its manifest. */
export const CONNECTOR_FILES: OwnFiles = {
  command: 'gen',
  recordPath: '.scimanifest.json',
  note: 'Written by scimanifest gen: the files it may replace or remove, with the digest of what it wrote.',
  isOwnPath: isOutputPath,
  isMarked: namesItsManifest,
};

/** What the page of a connector is called. */
export const PAGE_NAME = 'tutorial.md';

/** What the files of a connector are called. */
export const OUTPUT_NAMES: ReadonlySet<string> = new Set([PAGE_NAME, ...codeEmitters.map(({ file }) => file)]);

/** Where the outputs of a connector stand in the output folder, in the order of their names. */
export function outputPaths(id: string): string[] {
  return Array.from(OUTPUT_NAMES, (name) => `${id}/${name}`);
}

/** The front matter of a page is the longest way to the line that names the manifest. */
const HEAD = 20_000;

/** Whether an output can stand at a path relative to the output folder: `wedo/tutorial.md`. */
function isOutputPath(path: string): boolean {
  const [, name = ''] = /^[a-z0-9][a-z0-9-]*\/([a-z0-9][a-z0-9.-]*)$/u.exec(path) ?? [];
  return OUTPUT_NAMES.has(name);
}

export function connectorOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

function namesItsManifest(path: string, text: string): boolean {
  const manifest = `connectors/${connectorOf(path)}\\.json`;
  return new RegExp(`Generated (?:by scimanifest )?from ${manifest}\\. `, 'u').test(text.slice(0, HEAD));
}
