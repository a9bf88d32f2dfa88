/** The panel at the side of a page in which it is edited: one form at a time, or what there is to do. */
import type { EditState, SaveReply } from '../../edit/edit-replies.ts';
import type { PageEdit } from '../../edit/edit-request.ts';
import type { TriedProblem } from '../../edit/try-edits.ts';
import { type EditApi, EditFailure } from './api.ts';
import { conflictView } from './conflict-view.ts';
import { button, make } from './dom.ts';
import { type FormView, formView, problemNode } from './form-view.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { keepPlace } from './kept-place.ts';
import { overviewView } from './overview-view.ts';

const PAUSE = 200;

export class EditPanel {
  private readonly api: EditApi;
  private readonly node: HTMLElement;
  private readonly title = make('h2', { tabindex: -1 });
  private readonly body = make('div', { class: 'edit-body' });
  private readonly status = make('p', { role: 'status', class: 'edit-status' });
  private readonly counts = make('p', { role: 'status', class: 'edit-status edit-counts' });
  private readonly undo = button('Undo', () => this.step('undo'));
  private readonly redo = button('Redo', () => this.step('redo'));
  private readonly picker = make('input', {
    type: 'file',
    accept: 'image/png,image/jpeg,image/gif,image/webp',
    hidden: true,
  });
  private state: EditState | null = null;
  private view: FormView | null = null;
  private asked: string | null = null;
  /** Filled in in forms around this one, which could not be saved without it. */
  private pending: readonly PageEdit[] = [];
  private openedBy: HTMLElement | null = null;
  private timer = 0;

  constructor(api: EditApi) {
    this.api = api;
    this.node = make(
      'aside',
      { id: '_edit', class: 'edit', 'aria-label': 'Edit', hidden: true },
      make(
        'div',
        { class: 'edit-head' },
        this.title,
        button('Close', () => this.close()),
      ),
      make(
        'div',
        { class: 'edit-tools' },
        button('What there is to do', () => this.go(null)),
        this.undo,
        this.redo,
      ),
      this.status,
      this.counts,
      this.body,
      this.picker,
    );
    this.node.addEventListener('keydown', (event) => this.key(event));
    for (const name of ['input', 'change', 'filled']) this.body.addEventListener(name, () => this.changed());
    document.body.append(this.node);
    document.addEventListener('keydown', (event) => this.keyOfPage(event));
  }

  /** As in every editor; within a text the browser's own undo is meant. */
  private keyOfPage(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    const isText = target instanceof Element && target.matches('input, textarea, select');
    const isUndo = key.toLowerCase() === 'z';
    if (this.node.hidden || isText || !(ctrlKey || metaKey) || !(isUndo || key === 'y')) return;
    event.preventDefault();
    this.step(isUndo && !shiftKey ? 'undo' : 'redo');
  }

  /** @param pointer the place whose form is wanted; `null`: what there is to do */
  open(pointer: string | null, by: HTMLElement | null): void {
    this.openedBy = by;
    this.show();
    this.go(pointer);
  }

  private show(): void {
    if (this.node.hidden) this.say('');
    this.node.hidden = false;
    document.body.classList.add('editing');
  }

  /** The file was changed: what nobody has typed into is shown anew. */
  refresh(): void {
    if (!this.node.hidden && this.all().length === 0) this.attempt(() => this.load(this.asked, null));
  }

  /** Another place; what was typed is kept first. */
  private go(pointer: string | null): void {
    this.attempt(async () => {
      if (!(await this.canLeaveFor(pointer))) return;
      await this.load(pointer, pointer ?? '');
    });
  }

  /** What is within it may be just what it lacks: then both are saved together. */
  private async canLeaveFor(pointer: string | null): Promise<boolean> {
    const { form } = this.state ?? {};
    const isInner = pointer !== null && form !== undefined && form !== null && pointer.startsWith(`${form.pointer}/`);
    const isNew = form?.item?.isNew === true;
    if (this.all().length === 0 && !(isInner && isNew)) return true;
    const isLacking = isInner && (this.all().length === 0 || !(await this.api.check(this.all())).canSave);
    if (!isLacking) return this.save([]);
    this.pending = [...this.pending, ...(this.view?.draft() ?? [])];
    this.say('Not saved yet: this belongs to it.');
    return true;
  }

  /** @param focus what gets the focus; `null`: it stays where it is */
  private async load(pointer: string | null, focus: string | null): Promise<void> {
    const state = await this.api.state(pointer, this.pending);
    const isSame = focus === null && JSON.stringify(shownOf(state)) === JSON.stringify(shownOf(this.state));
    this.state = state;
    this.asked = pointer;
    this.undo.disabled = !state.canUndo;
    this.redo.disabled = !state.canRedo;
    if (isSame) return;
    const goBack = keepPlace(this.body);
    if (state.form === null) this.showOverview(state);
    else this.showForm(state.form, pointer ?? '');
    this.changed();
    if (focus === null && goBack()) return;
    if (this.view === null) this.title.focus();
    else this.view.focus(focus ?? pointer ?? '');
  }

  private showOverview({ overview }: EditState): void {
    this.view = null;
    this.counts.textContent = '';
    this.title.textContent = 'What there is to do';
    this.body.replaceChildren(overviewView(overview, (pointer) => this.go(pointer)));
  }

  private showForm(form: NonNullable<EditState['form']>, focus: string): void {
    const isNew = form.item?.isNew === true;
    this.title.textContent = isNew ? `New: ${form.title}` : form.title;
    const view: FormView = formView(form, focus, {
      open: (pointer) => this.go(pointer),
      apply: (edits, next) => this.apply(edits, next),
      complete: (pointer) => async (value, cursor) =>
        (await this.api.complete([...this.pending, ...view.draft()], pointer, value, cursor)).completions,
      changed: () => this.changed(),
      pickPicture: (take) => this.pickPicture(take),
    });
    this.view = view;
    const around = form.around.map(({ pointer, label }) => button(label, () => this.go(pointer)));
    const fields = make(
      'form',
      { novalidate: true },
      view.node,
      make('div', { class: 'edit-save' }, make('button', { type: 'submit', class: 'primary' }, isNew ? 'Add' : 'Save')),
    );
    fields.addEventListener('submit', (event) => {
      event.preventDefault();
      this.attempt(() => this.saveAndStay());
    });
    const [lead = ''] = form.text.split('\n\n');
    this.body.replaceChildren(
      make('nav', { 'aria-label': 'Around it', class: 'around' }, ...around),
      make('p', { class: 'muted' }, ...inlineMarkdown(lead)),
      fields,
      ...(isNew ? [] : this.itemTools(form)),
    );
    if (around.length === 0) this.body.firstElementChild?.remove();
  }

  private itemTools({ item, pointer }: NonNullable<EditState['form']>): HTMLElement[] {
    if (item === null) return [];
    const { list, index, count } = item;
    const move = (to: number) => this.apply([{ op: 'move', pointer: list, from: index, to }], `${list}/${to}`);
    const tools = [
      index > 0 ? button('Move up', () => move(index - 1)) : null,
      index < count - 1 ? button('Move down', () => move(index + 1)) : null,
      button('Remove', () => this.apply([{ op: 'unset', pointer }], list)),
    ];
    return [make('div', { class: 'row-buttons' }, ...tools)];
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
      const edits = this.all();
      if (view === null) return;
      this.api
        .check(edits)
        .then(({ problems }) => {
          if (view === this.view) this.showProblems(problems);
        })
        .catch((error: unknown) => this.say(wordsOf(error)));
    }, PAUSE);
  }

  private showProblems(problems: readonly TriedProblem[]): void {
    this.view?.showProblems(problems);
    const news = problems.filter(({ isNew }) => isNew).length;
    this.counts.textContent = news === 0 ? '' : `${news} new ${news === 1 ? 'problem' : 'problems'}.`;
  }

  private apply(edits: readonly PageEdit[], next: string): void {
    const isMove = edits.every(({ op }) => op === 'move');
    this.attempt(async () => {
      // Whoever moves something mostly moves it on.
      if (await this.save(edits))
        await this.load(isMove && this.isWithin(next) ? this.asked : next, isMove ? null : next);
    });
  }

  /** The place is one of the form that is shown: a row of a list in it. */
  private isWithin(pointer: string): boolean {
    const { form } = this.state ?? {};
    return form?.fields.some((field) => pointer.startsWith(`${field.pointer}/`)) === true;
  }

  private async saveAndStay(): Promise<void> {
    if (await this.save([])) await this.load(this.asked, null);
  }

  /** @returns whether the file has them now */
  private async save(more: readonly PageEdit[]): Promise<boolean> {
    const base = this.state?.base ?? '';
    const edits = [...this.all(), ...more];
    if (edits.length === 0) {
      this.say('Nothing was changed.');
      return true;
    }
    return this.saved(await this.api.save(base, edits), edits);
  }

  private saved(reply: SaveReply, edits: readonly PageEdit[]): boolean {
    if (reply.status === 'saved') {
      this.pending = [];
      this.say('Saved.');
      return true;
    }
    if (reply.status === 'refused') {
      const isLost = reply.problems.length === 0;
      this.say(
        isLost
          ? 'It was not saved: the manifest has no such place any more.'
          : 'It was not saved: the manifest would not fit its schema.',
      );
      this.view?.showProblems(reply.problems);
      if (this.view === null) this.body.prepend(...reply.problems.map(problemNode));
      return false;
    }
    this.say('It was not saved: the file was changed by somebody else meanwhile.');
    const view = conflictView(reply.versions, {
      keepMine: () => this.attempt(async () => this.settle(await this.api.save(reply.base, edits), edits)),
      takeTheirs: () => this.attempt(() => this.takeTheirs()),
    });
    this.body.prepend(view);
    view.querySelector('button')?.focus();
    return false;
  }

  private async settle(reply: SaveReply, edits: readonly PageEdit[]): Promise<void> {
    if (this.saved(reply, edits)) await this.load(this.asked, this.asked ?? '');
  }

  private async takeTheirs(): Promise<void> {
    this.pending = [];
    this.view = null;
    await this.load(this.asked, this.asked ?? '');
  }

  private step(way: 'undo' | 'redo'): void {
    const pressed = way === 'undo' ? this.undo : this.redo;
    if (pressed.disabled) return;
    this.attempt(async () => {
      const reply = await this.api.step(way);
      if (!this.saved(reply, [])) return;
      this.say(way === 'undo' ? 'Undone.' : 'Done again.');
      // What was typed and not saved goes with it.
      this.pending = [];
      this.state = null;
      await this.load(this.asked, null);
      if (pressed.disabled) this.title.focus();
    });
  }

  private pickPicture(take: (path: string) => void): void {
    this.picker.onchange = () => {
      const [file] = this.picker.files ?? [];
      this.picker.value = '';
      if (file !== undefined) this.attempt(async () => take(await this.sendPicture(file)));
    };
    this.picker.click();
  }

  async sendPicture(file: File): Promise<string> {
    const reply = await this.api.media(file);
    if ('refusal' in reply) throw new EditFailure(reply.refusal);
    this.say(`Stored as ${reply.path}.`);
    return reply.path;
  }

  /** A picture was dropped onto a place of the page: the form of a new one in a list, with its path filled in. */
  drop(file: File, list: string | null, by: HTMLElement): void {
    this.openedBy = by;
    this.show();
    if (list === null) {
      this.say('Drop it onto a step of the set-up, or onto a section of its own.');
      return;
    }
    this.attempt(async () => {
      const path = await this.sendPicture(file);
      if (this.all().length > 0 && !(await this.save([]))) return;
      const { form } = await this.api.state(list, []);
      const field = form?.fields.find(({ pointer }) => pointer === list);
      await this.load(`${list}/${field?.items.length ?? 0}`, '');
      const input = [...this.body.querySelectorAll<HTMLInputElement>('input[type=text]')][0];
      if (input !== undefined) input.value = path;
      this.changed();
      [...this.body.querySelectorAll<HTMLElement>('input[type=text]')][1]?.focus();
    });
  }

  private key(event: KeyboardEvent): void {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') this.close();
    else if (isCommand && (event.key === 'Enter' || event.key === 's')) {
      event.preventDefault();
      if (this.view !== null) this.attempt(() => this.saveAndStay());
    }
  }

  private close(): void {
    if (this.all().length > 0) {
      this.say('What you typed is not saved yet. Save it, or undo it by hand.');
      const discard = button('Close without saving', () => {
        this.pending = [];
        this.view = null;
        this.close();
      });
      this.status.append(' ', discard);
      discard.focus();
      return;
    }
    this.node.hidden = true;
    document.body.classList.remove('editing');
    const pointer = this.openedBy?.dataset['pointer'];
    const again =
      pointer === undefined
        ? this.openedBy
        : document.querySelector<HTMLElement>(`button[data-pointer="${CSS.escape(pointer)}"]`);
    again?.focus();
  }

  say(message: string): void {
    this.status.textContent = message;
  }

  private attempt(work: () => Promise<void>): void {
    clearTimeout(this.timer);
    work().catch((error: unknown) => this.say(wordsOf(error)));
  }
}

/** What of a state is on the screen. */
function shownOf(state: EditState | null): unknown {
  return state === null ? null : (state.form ?? state.overview);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
