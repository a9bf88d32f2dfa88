/** Checks open documents while they are written: a while after the last key stroke, one at a time, the newest state only. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../problem/problem.ts';
import { checkDocument } from './check-document.ts';
import { type KnownFile, knownFile } from './known-file.ts';
import type { OpenProjects } from './open-projects.ts';
import { plainText } from './text-places.ts';

/** Milliseconds: shorter than the pause of somebody who looks up, longer than that between two keys. */
const PAUSE = 150;
/** A document that takes long to check is checked less often, so that the editor is answered in between. */
const PAUSES_PER_CHECK = 2;

interface Checked {
  readonly text: string;
  readonly problems: readonly Problem[];
}

export interface CheckerOptions {
  readonly projects: OpenProjects;
  /** The document as it is now; undefined once it is closed. */
  readonly current: (uri: string) => TextDocument | undefined;
  readonly publish: (document: TextDocument, file: KnownFile, problems: readonly Problem[]) => void;
  readonly failed: (error: unknown) => void;
}

export class Checker {
  private readonly options: CheckerOptions;
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly found = new Map<string, Checked>();
  private readonly lengths = new Map<string, number>();

  constructor(options: CheckerOptions) {
    this.options = options;
  }

  /** What was found in a document in the state that it has now; checks it where nobody did yet. */
  async problemsOf(document: TextDocument): Promise<readonly Problem[]> {
    const known = this.knownProblemsOf(document);
    const [file, text] = [knownFile(document.uri), document.getText()];
    if (known !== null || file === null) return known ?? [];
    const before = performance.now();
    const problems = await checkDocument(file, plainText(document).text, this.options.projects);
    // The first time also loads what checks; it says nothing of the next.
    if (this.found.has(document.uri)) this.lengths.set(document.uri, performance.now() - before);
    if (this.isCurrent(document.uri, text)) this.found.set(document.uri, { text, problems });
    return problems;
  }

  /** The same where it was found already; `null` where the document changed since. */
  knownProblemsOf(document: TextDocument): readonly Problem[] | null {
    const known = this.found.get(document.uri);
    return known?.text === document.getText() ? known.problems : null;
  }

  /** It was opened or changed: whatever was to be checked before is not any more. */
  schedule({ uri }: TextDocument): void {
    if (knownFile(uri) === null) return;
    clearTimeout(this.timers.get(uri));
    const pause = this.found.has(uri) ? Math.max(PAUSE, PAUSES_PER_CHECK * (this.lengths.get(uri) ?? 0)) : 0;
    this.timers.set(
      uri,
      setTimeout(() => void this.check(uri), pause),
    );
  }

  /** It was saved: whoever saves looks up, so what would be checked after a pause is checked now. */
  saved({ uri }: TextDocument): void {
    const timer = this.timers.get(uri);
    if (timer === undefined) return;
    clearTimeout(timer);
    void this.check(uri);
  }

  /** Something besides the document changed that it depends on. */
  recheck(document: TextDocument): void {
    this.found.delete(document.uri);
    this.schedule(document);
  }

  close({ uri }: TextDocument): void {
    clearTimeout(this.timers.get(uri));
    for (const map of [this.timers, this.found, this.lengths]) map.delete(uri);
  }

  private async check(uri: string): Promise<void> {
    this.timers.delete(uri);
    const [document, file] = [this.options.current(uri), knownFile(uri)];
    if (document === undefined || file === null) return;
    const text = document.getText();
    try {
      const problems = await this.problemsOf(document);
      if (this.isCurrent(uri, text)) this.options.publish(document, file, problems);
    } catch (error) {
      this.options.failed(error);
    }
  }

  /** An editor may count versions wrongly: the text decides. */
  private isCurrent(uri: string, text: string): boolean {
    return this.options.current(uri)?.getText() === text;
  }
}
