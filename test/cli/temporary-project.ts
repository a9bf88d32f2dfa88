import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { hurriedClock } from '../hurried-clock.ts';
import { checkDocuments } from './documents.ts';

export { acmeManifest } from './acme-manifest.ts';

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A project in a temporary folder, and the command line run in it without a process of its own. */
export class TemporaryProject {
  readonly root: string;
  /** The environment of the commands. */
  env: Readonly<Record<string, string>> = {};
  private readonly clock = hurriedClock();

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.root = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-'));
    onTestFinished(() => fs.rmSync(this.root, { recursive: true, force: true }));
    for (const [file, text] of Object.entries(files)) this.write(file, text);
  }

  run(...args: string[]): Promise<Answer> {
    return this.runWith(null, ...args);
  }

  /** @param input what is handed over on stdin */
  async runWith(input: string | null, ...args: string[]): Promise<Answer> {
    let out = '';
    let err = '';
    const code = await runCommandLine(args, {
      cwd: this.root,
      env: this.env,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      color: false,
      clock: this.clock,
      ...(input !== null && { input: async () => input }),
    });
    checkDocuments(out);
    return { code, out, err };
  }

  write(file: string, text: string | Buffer): void {
    fs.mkdirSync(path.dirname(this.path(file)), { recursive: true });
    fs.writeFileSync(this.path(file), text);
  }

  /** Replaces a piece of a file that must be there. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    this.write(file, text.replace(from, to));
  }

  read(file: string): string {
    return fs.readFileSync(this.path(file), 'utf8');
  }

  remove(file: string): void {
    fs.rmSync(this.path(file), { recursive: true });
  }

  has(file: string): boolean {
    return fs.existsSync(this.path(file));
  }

  /** Every file below a folder with its text, by its path. */
  tree(folder: string): Map<string, string> {
    const names = fs.readdirSync(this.path(folder), { recursive: true, encoding: 'utf8' }).sort();
    const files = names.filter((name) => fs.statSync(this.path(path.join(folder, name))).isFile());
    return new Map(files.map((name) => [name, this.read(path.join(folder, name))]));
  }

  modified(file: string): number {
    return fs.statSync(this.path(file)).mtimeMs;
  }

  path(file: string): string {
    return path.join(this.root, file);
  }
}
