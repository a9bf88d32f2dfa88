/** The completions of a text field: a list below it that is walked through with the arrow keys (ARIA, combobox pattern). */
import type { FieldCompletion } from '../../edit/complete-field.ts';
import { freshId, make } from './dom.ts';

export type AskCompletions = (value: string, cursor: number) => Promise<readonly FieldCompletion[]>;

const PAUSE = 120;

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** @returns what stands around the field and its list */
export function withCompletions(input: TextControl, label: string, ask: AskCompletions): HTMLElement {
  const list = make('ul', { role: 'listbox', id: freshId(), 'aria-label': `Proposals for ${label}`, hidden: true });
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('autocomplete', 'off');
  // Only a field of one line may be a combobox: a larger one keeps its own role.
  const isLine = input instanceof HTMLInputElement;
  if (isLine) input.setAttribute('role', 'combobox');
  new CompletionList(input, list, ask, isLine);
  return make('div', { class: 'completing' }, input, list);
}

class CompletionList {
  private readonly input: TextControl;
  private readonly list: HTMLUListElement;
  private readonly ask: AskCompletions;
  private readonly isLine: boolean;
  private shown: readonly FieldCompletion[] = [];
  private active = -1;
  private timer = 0;
  private turn = 0;

  constructor(input: TextControl, list: HTMLUListElement, ask: AskCompletions, isLine: boolean) {
    this.input = input;
    this.list = list;
    this.ask = ask;
    this.isLine = isLine;
    this.hide();
    input.addEventListener('input', () => this.later());
    input.onkeydown = (event) => this.key(event);
    input.addEventListener('blur', () => this.hide());
    // The field keeps the focus while something of the list is chosen.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const index = target instanceof Node ? [...list.children].findIndex((option) => option.contains(target)) : -1;
      if (index >= 0) this.choose(index);
    });
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.update(), PAUSE);
  }

  private async update(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const { value, selectionStart } = this.input;
    const found = await this.ask(value, selectionStart ?? value.length).catch(() => []);
    if (turn !== this.turn || document.activeElement !== this.input) return;
    this.show(found.filter((each) => each.value !== this.input.value));
  }

  private show(found: readonly FieldCompletion[]): void {
    this.shown = found;
    this.active = -1;
    this.list.replaceChildren(
      ...found.map(({ label, detail }) =>
        make(
          'li',
          { role: 'option', id: freshId(), 'aria-selected': 'false' },
          make('span', {}, label),
          detail === null ? null : make('small', {}, detail),
        ),
      ),
    );
    this.list.hidden = found.length === 0;
    if (this.isLine) this.input.setAttribute('aria-expanded', String(found.length > 0));
    this.input.removeAttribute('aria-activedescendant');
  }

  private hide(): void {
    clearTimeout(this.timer);
    this.turn += 1;
    this.show([]);
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' && this.list.hidden && (this.isLine || event.altKey)) {
      event.preventDefault();
      void this.update();
    }
    if (this.list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.move(event, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      this.hide();
    } else if ((event.key === 'Enter' || event.key === 'Tab') && this.active >= 0) {
      if (event.key === 'Enter') event.preventDefault();
      this.choose(this.active);
    }
  }

  private move(event: KeyboardEvent, by: number): void {
    event.preventDefault();
    const options = [...this.list.children];
    options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = (this.active + by + options.length) % options.length;
    const option = options[this.active];
    if (option === undefined) return;
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  private choose(index: number): void {
    const chosen = this.shown[index];
    if (chosen === undefined) return;
    this.input.value = chosen.value;
    this.input.setSelectionRange(chosen.cursor, chosen.cursor);
    this.hide();
    this.input.dispatchEvent(new CustomEvent('filled', { bubbles: true }));
  }
}
