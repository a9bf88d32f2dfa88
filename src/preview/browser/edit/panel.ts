/** The panel at the side of a page in which it is edited: one form at a time, or what there is to do. */
import type { EditState, SaveReply } from '../../edit/edit-replies.ts';
import type { PageEdit } from '../../edit/edit-request.ts';
import type { TriedProblem } from '../../edit/try-edits.ts';
import type { EditApi } from './api.ts';
import { conflictView } from './conflict-view.ts';
import { button, make } from './dom.ts';
import { formPage } from './form-page.ts';
import { type FormView, formView, problemNode } from './form-view.ts';
import { keepPlace } from './kept-place.ts';
import { overviewView } from './overview-view.ts';
import { PanelFrame } from './panel-frame.ts';
import { pickPicture, sendPicture } from './pictures.ts';

const PAUSE = 200;

export class EditPanel {
  private readonly api: EditApi;
  private readonly frame: PanelFrame;
  private state: EditState | null = null;
  private view: FormView | null = null;
  /** The place whose form was asked for; `null`: what there is to do. */
  private asked: string | null = null;
  private others: readonly string[] = [];
  /** Filled in in forms around this one, which could not be saved without it. */
  private pending: readonly PageEdit[] = [];
  private openedBy: HTMLElement | null = null;
  private timer = 0;
  /** One thing after the other: what is saved twice at once would be in its own way. */
  private work: Promise<void> = Promise.resolve();

  constructor(api: EditApi) {
    this.api = api;
    this.frame = new PanelFrame({
      close: () => this.close(),
      overview: () => this.go(null),
      step: (way) => this.step(way),
      key: (event) => this.key(event),
    });
    for (const name of ['input', 'change', 'filled']) this.frame.body.addEventListener(name, () => this.changed());
    document.addEventListener('keydown', (event) => this.keyOfPage(event));
  }

  /**
   * @param pointer the place whose form is wanted; `null`: what there is to do
   * @param others what else has a hand in the passage that was clicked
   */
  open(pointer: string | null, by: HTMLElement, others: readonly string[] = []): void {
    this.openedBy = by;
    this.frame.show();
    this.go(pointer, others);
  }

  /** The file was changed: what nobody has typed into is shown anew. */
  refresh(): void {
    if (this.frame.isHidden) return;
    this.attempt(async () => {
      if (this.all().length === 0) await this.load(this.asked, null);
    });
  }

  /** A picture was dropped onto a place of the page: the form of a new one in a list, with its path filled in. */
  drop(file: File, list: string | null, by: HTMLElement): void {
    this.openedBy = by;
    this.frame.show();
    if (list === null) this.frame.say('Drop it onto a step of the set-up, or onto a section of its own.');
    else this.attempt(() => this.takeDrop(file, list));
  }

  private async takeDrop(file: File, list: string): Promise<void> {
    const path = await sendPicture(this.api, file);
    if (this.all().length > 0 && !(await this.save([]))) return;
    const { form } = await this.api.state(list, []);
    const field = form?.fields.find(({ pointer }) => pointer === list);
    await this.load(`${list}/${field?.items.length ?? 0}`, '');
    const [place, words] = this.frame.body.querySelectorAll<HTMLInputElement>('input[type=text]');
    if (place !== undefined) place.value = path;
    words?.focus();
    this.frame.say(`Stored as ${path}. Say what it shows.`);
    this.changed();
  }

  /** Another place; what was typed is saved first. */
  private go(pointer: string | null, others: readonly string[] = []): void {
    this.attempt(async () => {
      if (!(await this.canLeaveFor(pointer))) return;
      this.others = others;
      await this.load(pointer, pointer ?? '');
    });
  }

  /** What is within it may be just what it lacks: then both are saved together. */
  private async canLeaveFor(pointer: string | null): Promise<boolean> {
    const form = this.state?.form ?? null;
    const isInner = pointer !== null && form !== null && pointer.startsWith(`${form.pointer}/`);
    const isNew = form?.item?.isNew === true;
    if (this.all().length === 0 && !(isInner && isNew)) return true;
    const isLacking = isInner && (this.all().length === 0 || !(await this.api.check(this.all())).canSave);
    if (!isLacking) return this.save([]);
    this.pending = [...this.pending, ...(this.view?.draft() ?? [])];
    this.frame.say('Not saved yet: this belongs to it.');
    return true;
  }

  /** @param focus what gets the focus; `null`: it stays where it is */
  private async load(pointer: string | null, focus: string | null): Promise<void> {
    const state = await this.api.state(pointer, this.pending, this.others);
    const isSame = focus === null && JSON.stringify(shownOf(state)) === JSON.stringify(shownOf(this.state));
    this.state = state;
    this.asked = pointer;
    this.frame.allow(state.canUndo, state.canRedo);
    if (isSame) return;
    const goBack = keepPlace(this.frame.body);
    this.display(state, pointer ?? '');
    this.changed();
    if (focus === null && goBack()) return;
    if (this.view === null) this.frame.title.focus();
    else this.view.focus(focus ?? pointer ?? '');
  }

  private display({ form, overview, broken, behind }: EditState, focus: string): void {
    const { body, title } = this.frame;
    this.view = null;
    if (broken !== null) {
      title.textContent = 'This manifest cannot be read';
      body.replaceChildren(make('p', {}, broken), make('p', {}, 'Mend it in an editor; the page follows.'));
      return;
    }
    if (form === null) {
      title.textContent = 'What there is to do';
      body.replaceChildren(overviewView(overview, (pointer) => this.go(pointer)));
      return;
    }
    title.textContent = form.item?.isNew === true ? `New: ${form.title}` : form.title;
    const view = formView(form, focus, {
      open: (pointer) => this.go(pointer),
      apply: (edits, next) => this.apply(edits, next),
      complete: (pointer) => async (value, cursor) =>
        (await this.api.complete([...this.pending, ...view.draft()], pointer, value, cursor)).completions,
      changed: () => this.changed(),
      pickPicture: (take) => pickPicture((file) => this.attempt(async () => take(await sendPicture(this.api, file)))),
    });
    this.view = view;
    const actions = {
      go: (pointer: string) => this.go(pointer),
      save: () => this.saveAndStay(),
      apply: (edits: readonly PageEdit[], next: string) => this.apply(edits, next),
    };
    body.replaceChildren(...formPage(form, behind, view.node, actions));
  }

  /** Everything that is not saved yet. */
  private all(): PageEdit[] {
    return [...this.pending, ...(this.view?.edits() ?? [])];
  }

  /** While somebody types, the rules are asked. */
  private changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { view } = this;
      if (view === null) this.frame.count(0);
      else this.check(view).catch((error: unknown) => this.frame.say(wordsOf(error)));
    }, PAUSE);
  }

  private async check(view: FormView): Promise<void> {
    const { problems } = await this.api.check(this.all());
    if (view !== this.view) return;
    view.showProblems(problems);
    this.frame.count(problems.filter(({ isNew }) => isNew).length);
  }

  private apply(edits: readonly PageEdit[], next: string): void {
    const isMove = edits.every(({ op }) => op === 'move');
    this.attempt(async () => {
      if (!(await this.save(edits))) return;
      // Whoever moves something mostly moves it on.
      await this.load(isMove && this.isWithin(next) ? this.asked : next, isMove ? null : next);
    });
  }

  /** The place is one of the form that is shown: a row of a list in it. */
  private isWithin(pointer: string): boolean {
    return this.state?.form?.fields.some((field) => pointer.startsWith(`${field.pointer}/`)) === true;
  }

  private saveAndStay(): void {
    this.attempt(async () => {
      if (await this.save([])) await this.load(this.asked, null);
    });
  }

  /** @returns whether the file has them now */
  private async save(more: readonly PageEdit[]): Promise<boolean> {
    const edits = [...this.all(), ...more];
    if (edits.length > 0) return this.saved(await this.api.save(this.state?.base ?? '', edits), edits);
    this.frame.say('Nothing was changed.');
    return true;
  }

  private saved(reply: SaveReply, edits: readonly PageEdit[]): boolean {
    if (reply.status === 'refused') this.refuse(reply.problems);
    else if (reply.status === 'conflict') this.showConflict(reply, edits);
    else {
      this.pending = [];
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
    if (this.view === null) this.frame.body.prepend(...problems.map(problemNode));
    else this.view.showProblems(problems);
  }

  private showConflict(
    { base, versions }: Extract<SaveReply, { status: 'conflict' }>,
    edits: readonly PageEdit[],
  ): void {
    this.frame.say('It was not saved: the file was changed by somebody else meanwhile.');
    const view = conflictView(versions, {
      keepMine: () =>
        this.attempt(async () => {
          if (this.saved(await this.api.save(base, edits), edits)) await this.load(this.asked, this.asked ?? '');
        }),
      takeTheirs: () =>
        this.attempt(async () => {
          this.forget();
          await this.load(this.asked, this.asked ?? '');
        }),
    });
    this.frame.body.prepend(view);
    view.querySelector('button')?.focus();
  }

  /** What was typed and not saved. */
  private forget(): void {
    this.pending = [];
    this.view = null;
    this.state = null;
  }

  private step(way: 'undo' | 'redo'): void {
    this.attempt(async () => {
      if (!this.frame.can(way)) return;
      const { status } = await this.api.step(way);
      const done = way === 'undo' ? 'Undone.' : 'Done again.';
      this.frame.say(status === 'saved' ? done : 'The file was changed by somebody else meanwhile: it stays as it is.');
      this.forget();
      await this.load(this.asked, null);
      if (!this.frame.can(way)) this.frame.title.focus();
    });
  }

  private key(event: KeyboardEvent): void {
    const isSave = (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's');
    if (event.key === 'Escape') this.close();
    if (!isSave) return;
    event.preventDefault();
    if (this.view !== null) this.saveAndStay();
  }

  /** As in every editor; within a text the browser's own undo is meant. */
  private keyOfPage(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    const isText = target instanceof Element && target.matches('input, textarea, select');
    const isUndo = key.toLowerCase() === 'z';
    if (this.frame.isHidden || isText || !(ctrlKey || metaKey) || !(isUndo || key === 'y')) return;
    event.preventDefault();
    this.step(isUndo && !shiftKey ? 'undo' : 'redo');
  }

  private close(): void {
    if (this.all().length > 0) {
      const discard = button('Close without saving', () => {
        this.forget();
        this.close();
      });
      this.frame.say('What you typed is not saved yet.', discard);
      return;
    }
    this.frame.hide();
    // The page may have been made anew since.
    const pointer = this.openedBy?.dataset['pointer'];
    const known = pointer === undefined ? '#_edit-open' : `button[data-pointer="${CSS.escape(pointer)}"]`;
    document.querySelector<HTMLElement>(known)?.focus();
  }

  private attempt(work: () => Promise<void>): void {
    this.work = this.work.then(work).catch((error: unknown) => this.frame.say(wordsOf(error)));
  }
}

/** What of a state is on the screen. */
function shownOf(state: EditState | null): unknown {
  return state === null ? null : [state.broken, state.form ?? state.overview];
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
