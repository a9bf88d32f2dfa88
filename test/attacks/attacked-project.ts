/** A sound project, something beside it that is nobody's business, and a verdict on what a command did to both. */
import fs from 'node:fs';
import path from 'node:path';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';
import { TEMPORARY } from '../run/shared-folder.ts';

/** Stands in every file outside of the project: wherever it is printed, something outside was read. */
export const OUTSIDE_TEXT = 'kept-outside-7d1f';

export interface Answer {
  /** As a person would type it. */
  readonly command: string;
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export class AttackedProject {
  private readonly folder: string;
  readonly root: string;
  readonly outside: string;

  constructor(files: ReadonlyMap<string, string>) {
    this.folder = fs.mkdtempSync(path.join(TEMPORARY, 'scimanifest-attack-'));
    this.root = path.join(this.folder, 'project');
    this.outside = path.join(this.folder, 'outside');
    for (const [file, text] of OUTSIDE) writeFile(path.join(this.outside, file), text);
    for (const [file, text] of files) this.write(file, text);
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  path(file: string): string {
    return path.join(this.root, file);
  }

  write(file: string, text: string): void {
    writeFile(this.path(file), text);
  }

  async run(...args: string[]): Promise<Answer> {
    let [out, err] = ['', ''];
    const code = await runCommandLine(args, {
      cwd: this.root,
      env: {},
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      color: false,
    });
    return { command: `scimanifest ${args.join(' ')}`, code, out, err };
  }

  /** What a command must not have done, whatever it was given. */
  faults(answer: Answer): string[] {
    return [...faultsOf(answer), ...this.diskFaults()];
  }

  /** What no command must have done to the disk. */
  diskFaults(): string[] {
    return [...this.outsideFaults(), ...this.leftOvers()];
  }

  /** Every file of the project that is one, with its text. */
  texts(): Map<string, string> {
    const names = fs.readdirSync(this.root, { recursive: true, encoding: 'utf8' }).sort();
    const files = names.filter((name) => fs.lstatSync(this.path(name)).isFile() && !name.startsWith('.git/'));
    return new Map(files.map((name) => [name, fs.readFileSync(this.path(name), 'utf8')]));
  }

  private outsideFaults(): string[] {
    const now = fs.readdirSync(this.outside, { recursive: true, encoding: 'utf8' }).sort();
    const before = [...new Set(OUTSIDE.flatMap(([file]) => withFolders(file)))].sort();
    if (now.join() !== before.join()) return [`outside stands ${now.join(', ')}`];
    const changed = OUTSIDE.filter(([file, text]) => fs.readFileSync(path.join(this.outside, file), 'utf8') !== text);
    return changed.map(([file]) => `outside/${file} was changed`);
  }

  private leftOvers(): string[] {
    const names = fs.readdirSync(this.root, { recursive: true, encoding: 'utf8' });
    const left = names.filter((name) => /\.scimanifest-tmp$|\.scimanifest\.lock$/u.test(name));
    return left.filter((name) => isOurLeftOver(this.path(name))).map((name) => `${name} was left`);
  }
}

/** Of every command, on every input: one of the three codes, no defect, nothing from outside, no terminal commands. */
export function faultsOf({ command, code, out, err }: Answer): string[] {
  const text = out + err;
  const faults: string[] = [];
  if (![0, 1, 2].includes(code)) faults.push(`exit code ${code}`);
  if (/defect of scimanifest|^\s+at .+:\d+:\d+\)?$/mu.test(text)) faults.push(`it broke: ${err.slice(0, 300)}`);
  if (text.includes(OUTSIDE_TEXT)) faults.push('it printed what stands outside');
  if (/(?!\t|\r?\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text)) faults.push('it printed control characters');
  if (code === 2 && text === '') faults.push('it failed without a word');
  if (/--format (?:json|sarif)/u.test(command) && !isJson(out)) faults.push(`no JSON: ${out.slice(0, 100)}`);
  return faults.map((fault) => `${command}: ${fault}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What an attack put there stays, and is one of these; a file of ours is small and has a text. */
function isOurLeftOver(file: string): boolean {
  const { size, nlink } = fs.lstatSync(file);
  const isFile = fs.lstatSync(file).isFile();
  return isFile && nlink === 1 && size > 0 && size < 1_000_000 && fs.readFileSync(file, 'utf8') !== 'a file\n';
}

function writeFile(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function withFolders(file: string): string[] {
  const parent = path.dirname(file);
  return parent === '.' ? [file] : [...withFolders(parent), file];
}

/** What an attack would most like to be taken for: manifests, templates, pages, outputs. */
const OUTSIDE: readonly (readonly [file: string, text: string])[] = [
  ['file', `${OUTSIDE_TEXT}\n`],
  ['folder/acme.json', acmeManifest({ name: OUTSIDE_TEXT })],
  ['folder/plan.hbs', `${OUTSIDE_TEXT}\n`],
  ['folder/acme/tutorial.md', `# Generated from connectors/acme.json. ${OUTSIDE_TEXT}\n`],
  ['folder/sections/plan.hbs', `${OUTSIDE_TEXT}\n`],
  ['folder/settings.json', `{ "${OUTSIDE_TEXT}": true }\n`],
  ['folder/connectors/acme.json', acmeManifest({ name: OUTSIDE_TEXT })],
];
