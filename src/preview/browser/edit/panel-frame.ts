/** What always stands on the panel: its title, its tools, what was said last, and the place of its content. */
import { button, make } from './dom.ts';

export interface FrameActions {
  readonly close: () => void;
  readonly overview: () => void;
  readonly step: (way: 'undo' | 'redo') => void;
  readonly key: (event: KeyboardEvent) => void;
}

export class PanelFrame {
  readonly body = make('div', { class: 'edit-body' });
  readonly title = make('h2', { tabindex: -1 });
  private readonly node: HTMLElement;
  private readonly status = make('p', { role: 'status', class: 'edit-status' });
  private readonly counts = make('p', { role: 'status', class: 'edit-status' });
  private readonly steps: Readonly<Record<'undo' | 'redo', HTMLButtonElement>>;

  constructor({ close, overview, step, key }: FrameActions) {
    this.steps = { undo: button('Undo', () => step('undo')), redo: button('Redo', () => step('redo')) };
    const { undo, redo } = this.steps;
    this.node = make(
      'aside',
      { id: '_edit', class: 'edit', 'aria-label': 'Edit', hidden: true },
      make('div', { class: 'edit-head' }, this.title, button('Close', close)),
      make('div', { class: 'edit-tools' }, button('What there is to do', overview), undo, redo),
      make(
        'p',
        { class: 'muted edit-reach' },
        'Undo goes back as far as this preview has run; git has what was before.',
      ),
      this.status,
      this.counts,
      this.body,
    );
    this.node.addEventListener('keydown', key);
    document.body.append(this.node);
  }

  get isHidden(): boolean {
    return this.node.hidden !== false;
  }

  open(): void {
    if (this.node.hidden) this.say('');
    this.node.hidden = false;
    document.body.classList.add('editing');
  }

  /** Another content, under its title. */
  show(title: string, nodes: readonly HTMLElement[]): void {
    this.title.textContent = title;
    this.body.replaceChildren(...nodes);
  }

  hide(): void {
    this.node.hidden = true;
    document.body.classList.remove('editing');
  }

  can(way: 'undo' | 'redo'): boolean {
    return !this.steps[way].disabled;
  }

  allow(undo: boolean, redo: boolean): void {
    this.steps.undo.disabled = !undo;
    this.steps.redo.disabled = !redo;
  }

  /** @param more what can be done about it */
  say(message: string, more: HTMLButtonElement | null = null): void {
    this.status.replaceChildren(message, ...(more === null ? [] : [' ', more]));
    more?.focus();
  }

  /** @param number of problems that were not there before */
  count(number: number): void {
    this.counts.textContent = number === 0 ? '' : `${number} new ${number === 1 ? 'problem' : 'problems'}.`;
  }
}
