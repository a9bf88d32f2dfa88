/** Saves what was typed, and says why it was not where it was not: the manifest would not fit, or is another one by now. */
import type { SaveReply } from '../../edit/edit-replies.ts';
import type { PageEdit } from '../../edit/edit-request.ts';
import type { TriedProblem } from '../../edit/try-edits.ts';
import type { EditApi } from './api.ts';
import { conflictView } from './conflict-view.ts';
import { type FormView, problemNode } from './form-view.ts';
import type { PanelFrame } from './panel-frame.ts';

export interface Typed {
  /** Everything that is not saved yet. */
  readonly edits: () => PageEdit[];
  /** Tells the text that it was typed over. */
  readonly base: () => string;
  readonly view: () => FormView | null;
  /** The file has it now. */
  readonly saved: () => void;
  /** Somebody else's version is taken instead. */
  readonly forget: () => void;
  /** What is shown is made anew. */
  readonly again: () => Promise<void>;
  /** Does one thing after the other. */
  readonly attempt: (work: () => Promise<void>) => void;
}

export class Saving {
  private readonly api: EditApi;
  private readonly frame: PanelFrame;
  private readonly typed: Typed;

  constructor(api: EditApi, frame: PanelFrame, typed: Typed) {
    this.api = api;
    this.frame = frame;
    this.typed = typed;
  }

  /** @returns whether the file has them now */
  async save(more: readonly PageEdit[]): Promise<boolean> {
    const edits = [...this.typed.edits(), ...more];
    if (edits.length > 0) return this.tell(await this.api.save(this.typed.base(), edits), edits);
    this.frame.say('Nothing was changed.');
    return true;
  }

  private tell(reply: SaveReply, edits: readonly PageEdit[]): boolean {
    if (reply.status === 'refused') this.refuse(reply.problems);
    else if (reply.status === 'conflict') this.showConflict(reply, edits);
    else {
      this.typed.saved();
      this.frame.say('Saved.');
    }
    return reply.status === 'saved';
  }

  private refuse(problems: readonly TriedProblem[]): void {
    const isLost = problems.length === 0;
    this.frame.say(
      isLost
        ? 'It was not saved: the manifest has no such place any more.'
        : 'It was not saved: the manifest would not fit its schema.',
    );
    const view = this.typed.view();
    if (view === null) this.frame.body.prepend(...problems.map(problemNode));
    else view.showProblems(problems);
  }

  private showConflict(
    { base, versions }: Extract<SaveReply, { status: 'conflict' }>,
    edits: readonly PageEdit[],
  ): void {
    const { attempt, again, forget } = this.typed;
    this.frame.say('It was not saved: the file was changed by somebody else meanwhile.');
    const view = conflictView(versions, {
      keepMine: () =>
        attempt(async () => {
          if (this.tell(await this.api.save(base, edits), edits)) await again();
        }),
      takeTheirs: () =>
        attempt(async () => {
          forget();
          await again();
        }),
    });
    this.frame.body.prepend(view);
    view.querySelector('button')?.focus();
  }
}
