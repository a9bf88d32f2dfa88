/** The panel at the side of a page in which it is edited: one form at a time, or what there is to do. */
import type { EditState } from '../../edit/edit-replies.ts';
import type { PageEdit } from '../../edit/edit-request.ts';
import type { EditApi } from './api.ts';
import { button } from './dom.ts';
import type { FormView } from './form-view.ts';
import { keepPlace } from './kept-place.ts';
import { originView } from './origin-view.ts';
import { panelContent } from './panel-content.ts';
import { PanelFrame } from './panel-frame.ts';
import { keyInPanel, stepOfKey } from './panel-keys.ts';
import { pickPicture, sendPicture } from './pictures.ts';
import { Saving } from './saving.ts';

const PAUSE = 200;

export class EditPanel {
  private readonly api: EditApi;
  private readonly frame: PanelFrame;
  private readonly saving: Saving;
  private state: EditState | null = null;
  private view: FormView | null = null;
  /** The place whose form was asked for; `null`: what there is to do. */
  private asked: string | null = null;
  /** The line of a passage that a template makes, while that is told. */
  private line: number | null = null;
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
      key: (event) =>
        keyInPanel(event, { close: () => this.close(), save: () => this.view !== null && this.saveAndStay() }),
    });
    this.saving = new Saving(api, this.frame, {
      edits: () => this.all(),
      base: () => this.state?.base ?? '',
      view: () => this.view,
      saved: () => {
        this.pending = [];
      },
      forget: () => this.forget(),
      again: () => this.load(this.asked, this.asked ?? ''),
      attempt: (work) => this.attempt(work),
    });
    for (const name of ['input', 'change', 'filled']) this.frame.body.addEventListener(name, () => this.changed());
    document.addEventListener('keydown', (event) => {
      const way = this.frame.isHidden ? null : stepOfKey(event);
      if (way === null) return;
      event.preventDefault();
      this.step(way);
    });
  }

  /**
   * @param pointer the place whose form is wanted; `null`: what there is to do
   * @param others what else has a hand in the passage that was clicked
   */
  open(pointer: string | null, by: HTMLElement, others: readonly string[] = []): void {
    this.openedBy = by;
    this.frame.open();
    this.go(pointer, others);
  }

  /** A passage that no value of the manifest makes, by its line of the page: told where it comes from. */
  openLine(line: number, by: HTMLElement): void {
    this.openedBy = by;
    this.frame.open();
    this.attempt(async () => {
      if (this.all().length > 0 && !(await this.save([]))) return;
      const node = originView(await this.api.origin(line), { go: (pointer) => this.go(pointer) });
      this.forget();
      this.asked = null;
      this.line = line;
      this.frame.show('From a template', [node]);
      this.frame.title.focus();
    });
  }

  /** The file was changed: what nobody has typed into is shown anew. */
  refresh(): void {
    if (this.frame.isHidden) return;
    this.attempt(async () => {
      if (this.all().length === 0 && this.line === null) await this.load(this.asked, null);
    });
  }

  /** A picture was dropped onto a place of the page: the form of a new one in a list, with its path filled in. */
  drop(file: File, list: string | null, by: HTMLElement): void {
    this.openedBy = by;
    this.frame.open();
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
    this.line = null;
    this.frame.allow(state.canUndo, state.canRedo);
    if (isSame) return;
    const goBack = keepPlace(this.frame.body);
    this.display(state, pointer ?? '');
    this.changed();
    if (focus === null && goBack()) return;
    if (this.view === null) this.frame.title.focus();
    else this.view.focus(focus ?? pointer ?? '');
  }

  private display(state: EditState, focus: string): void {
    const { title, nodes, view } = panelContent(state, focus, {
      go: (pointer) => this.go(pointer),
      save: () => this.saveAndStay(),
      apply: (edits, next) => this.apply(edits, next),
      complete: (pointer) => async (value, cursor) =>
        (await this.api.complete([...this.pending, ...(this.view?.draft() ?? [])], pointer, value, cursor)).completions,
      changed: () => this.changed(),
      pickPicture: (take) => pickPicture((file) => this.attempt(async () => take(await sendPicture(this.api, file)))),
    });
    this.view = view;
    this.frame.show(title, nodes);
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
  private save(more: readonly PageEdit[]): Promise<boolean> {
    return this.saving.save(more);
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
    focusAgain(this.openedBy);
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

/** The page may have been made anew since it was opened. */
function focusAgain(by: HTMLElement | null): void {
  const { pointer, templateLine } = by?.dataset ?? {};
  const known = Object.entries({ 'data-pointer': pointer, 'data-template-line': templateLine }).flatMap(
    ([name, value]) => (value === undefined ? [] : [`button[${name}="${CSS.escape(value)}"]`]),
  );
  document.querySelector<HTMLElement>(known[0] ?? '#_edit-open')?.focus();
}
