/** What fills in a field, a row a kind of field. */
import type { PageEdit } from '../../edit/edit-request.ts';
import type { FieldKind, FormField } from '../../edit/form.ts';
import { type ListRow, listEdits } from '../../edit/list-edits.ts';
import type { AskCompletions } from './completion-list.ts';
import { withCompletions } from './completion-list.ts';
import { button, freshId, make } from './dom.ts';
import { plainText } from './inline-markdown.ts';

export interface Control {
  readonly node: HTMLElement;
  /** What the focus goes to, and what the label is for; `null`: the control names itself. */
  readonly input: HTMLElement | null;
  /** What stands in it; `undefined`: nothing is stated. */
  readonly value: () => unknown;
  readonly edits: () => PageEdit[];
}

export interface ControlContext {
  readonly complete: (pointer: string) => AskCompletions;
  /** Something was changed that no event of an input tells. */
  readonly changed: () => void;
}

type MakeControl = (field: FormField, context: ControlContext) => Control;

/** Groups are put together by the form itself. */
export const CONTROLS: Readonly<Record<Exclude<FieldKind, 'group' | 'groups'>, MakeControl>> = {
  line: (field, context) => textControl(field, context, make('input', { type: 'text', spellcheck: 'true' })),
  lines: (field, context) => textControl(field, context, make('textarea', { rows: rowsFor(field.value) })),
  number: (field) => {
    const input = make('input', { type: 'number', min: 1, step: 1, id: freshId() });
    input.value = typeof field.value === 'number' ? String(field.value) : '';
    return single(field, input, input, () => (input.value === '' ? undefined : Number(input.value)));
  },
  flag: (field) => choiceControl(field, flagChoices(field)),
  choice: (field) => choiceControl(field, field.choices),
  choices: choicesControl,
  texts: textsControl,
  rows: rowsControl,
};

function single(field: FormField, node: HTMLElement, input: HTMLElement, value: () => unknown): Control {
  return { node, input, value, edits: () => changeOf(field, value()) };
}

function changeOf({ pointer, value: before }: FormField, value: unknown): PageEdit[] {
  if (value === undefined) return before === null ? [] : [{ op: 'unset', pointer }];
  return JSON.stringify(value) === JSON.stringify(before) ? [] : [{ op: 'set', pointer, value }];
}

function textControl(
  field: FormField,
  { complete }: ControlContext,
  input: HTMLInputElement | HTMLTextAreaElement,
): Control {
  input.id = freshId();
  const before = typeof field.value === 'string' ? field.value : '';
  input.value = before;
  const node = withCompletions(input, plainText(field.title), complete(field.pointer));
  // A browser turns line ends into its own; what nobody touched stays as it is.
  const value = () => (input.value === before.replaceAll('\r\n', '\n') ? before : input.value);
  return single(field, node, input, () => (value() === '' ? undefined : value()));
}

const MOST_ROWS = 8;
const LETTERS_A_ROW = 44;

function rowsFor(value: unknown): number {
  const text = typeof value === 'string' ? value : '';
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / LETTERS_A_ROW), 0);
  return Math.min(MOST_ROWS, Math.max(2, rows));
}

function flagChoices({ choices }: FormField): FormField['choices'] {
  if (choices.length > 0) return choices;
  return [
    { word: true, means: null },
    { word: false, means: null },
  ];
}

function choiceControl(field: FormField, choices: FormField['choices']): Control {
  const select = make('select', { id: freshId() });
  const isKnown = choices.some(({ word }) => word === field.value);
  if (!field.isRequired || !isKnown) select.append(make('option', { value: '' }, nothingStated(field)));
  for (const [index, { word, means }] of choices.entries()) {
    const label = words(word);
    select.append(make('option', { value: index }, means === null ? label : `${label}: ${plainText(means)}`));
  }
  select.value = isKnown ? String(choices.findIndex(({ word }) => word === field.value)) : '';
  return single(field, select, select, () => (select.value === '' ? undefined : choices[Number(select.value)]?.word));
}

function nothingStated({ otherwise }: FormField): string {
  return otherwise === null ? 'Nobody has stated it' : `Left out, which means: ${words(otherwise)}`;
}

function words(word: string | number | boolean): string {
  if (word === true) return 'Yes';
  return word === false ? 'No' : String(word);
}

function choicesControl(field: FormField): Control {
  const before: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const boxes = field.choices.map(({ word, means }) => {
    const box = make('input', { type: 'checkbox', id: freshId() });
    box.checked = before.includes(word);
    return {
      word,
      box,
      label: make('label', { for: box.id }, means === null ? String(word) : `${word}: ${plainText(means)}`),
    };
  });
  const node = make('div', { class: 'boxes' }, ...boxes.map(({ box, label }) => make('div', {}, box, label)));
  const value = () => {
    const ticked = boxes.filter(({ box }) => box.checked).map(({ word }) => word);
    return ticked.length === 0 ? undefined : ticked;
  };
  // What is in the order of the file stays so.
  const isSame = () => boxes.every(({ word, box }) => box.checked === before.includes(word));
  return { node, input: null, value, edits: () => (isSame() ? [] : changeOf(field, value())) };
}

function textsControl(field: FormField, { changed, complete }: ControlContext): Control {
  const before = Array.isArray(field.value) ? field.value.map(String) : [];
  const list = make('ol', { class: 'text-rows' });
  const rows: { was: number | null; input: HTMLTextAreaElement; node: HTMLElement }[] = [];
  const draw = (focused: HTMLElement | null) => {
    list.replaceChildren(...rows.map(({ node }) => node));
    changed();
    focused?.focus();
  };
  const add = (text: string, was: number | null): HTMLTextAreaElement => {
    const name = field.title;
    const input = make('textarea', { rows: rowsFor(text), 'aria-label': name });
    input.value = text;
    const move = (by: number, pressed: () => HTMLElement) => {
      const from = rows.indexOf(row);
      const to = from + by;
      if (to < 0 || to >= rows.length) return;
      rows.splice(to, 0, ...rows.splice(from, 1));
      draw(pressed());
    };
    const up = button('Up', () => move(-1, () => up), { 'aria-label': `Move up: ${name}` });
    const down = button('Down', () => move(1, () => down), { 'aria-label': `Move down: ${name}` });
    const remove = button(
      'Remove',
      () => {
        rows.splice(rows.indexOf(row), 1);
        draw(addButton);
      },
      { 'aria-label': `Remove: ${name}` },
    );
    const completing = withCompletions(input, name, complete(`${field.pointer}/${was ?? before.length}`));
    const row = {
      was,
      input,
      node: make('li', {}, completing, make('div', { class: 'row-buttons' }, up, down, remove)),
    };
    rows.push(row);
    return input;
  };
  for (const [index, text] of before.entries()) add(text, index);
  const addButton = button(`Add: ${field.title}`, () => draw(add('', null)));
  list.append(...rows.map(({ node }) => node));
  const stated = (): ListRow[] =>
    rows.map(({ was, input }) => ({ was, text: input.value })).filter(({ text }) => text !== '');
  return {
    node: make('div', {}, list, addButton),
    input: null,
    value: () => (stated().length === 0 ? undefined : stated().map(({ text }) => text)),
    edits: () => listEdits(field.pointer, before, stated()),
  };
}

/** A small table: a line a row, with bars between its cells. */
function rowsControl(field: FormField): Control {
  const input = make('textarea', { rows: 4, id: freshId() });
  const before: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const cellsOf = (row: unknown) => (Array.isArray(row) ? row.map((cell) => String(cell).replaceAll('|', '\\|')) : []);
  const text = before.map((row) => cellsOf(row).join(' | ')).join('\n');
  input.value = text;
  const value = () => {
    if (input.value === text) return before.length === 0 ? undefined : before;
    const lines = input.value.split('\n').filter((line) => line.trim() !== '');
    const rows = lines.map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|')));
    return rows.length === 0 ? undefined : rows;
  };
  const hint = make('p', { class: 'hint' }, 'A line for each row, with | between its cells.');
  return single(field, make('div', {}, input, hint), input, value);
}
