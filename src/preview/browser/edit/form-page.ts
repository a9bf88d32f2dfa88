/** A form with what stands around it: the way to the objects that it is in, and what is done to an item as a whole. */
import type { PageEdit } from '../../edit/edit-request.ts';
import type { Form, FormLink } from '../../edit/form.ts';
import { button, make } from './dom.ts';
import { inlineMarkdown } from './inline-markdown.ts';

export interface FormPageActions {
  readonly go: (pointer: string) => void;
  readonly save: () => void;
  readonly apply: (edits: readonly PageEdit[], next: string) => void;
}

const KEYS = 'Ctrl+Enter does the same; Esc closes.';

/** @param behind what else has a hand in the passage that was clicked */
export function formPage(
  form: Form,
  behind: readonly FormLink[],
  fields: HTMLElement,
  actions: FormPageActions,
): HTMLElement[] {
  const isNew = form.item?.isNew === true;
  const around = form.around.map(({ pointer, label }) => button(label, () => actions.go(pointer)));
  const save = make('button', { type: 'submit', class: 'primary' }, isNew ? 'Add' : 'Save');
  const node = make(
    'form',
    { novalidate: true },
    fields,
    make('div', { class: 'edit-save' }, save, make('span', { class: 'muted' }, KEYS)),
  );
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    actions.save();
  });
  const [lead = ''] = form.text.split('\n\n');
  return [
    ...(around.length === 0 ? [] : [make('nav', { 'aria-label': 'Around it', class: 'around' }, ...around)]),
    make('p', { class: 'muted' }, ...inlineMarkdown(lead)),
    node,
    ...(isNew ? [] : itemTools(form, actions)),
    ...(behind.length === 0 ? [] : [otherWays(behind, actions)]),
  ];
}

function otherWays(behind: readonly FormLink[], { go }: FormPageActions): HTMLElement {
  return make(
    'section',
    { 'aria-label': 'Also behind this passage' },
    make('h3', {}, 'Also behind this passage'),
    make('div', { class: 'additions' }, ...behind.map(({ pointer, label }) => button(label, () => go(pointer)))),
  );
}

function itemTools({ item, pointer }: Form, { apply }: FormPageActions): HTMLElement[] {
  if (item === null) return [];
  const { list, index, count } = item;
  const move = (to: number) => apply([{ op: 'move', pointer: list, from: index, to }], `${list}/${to}`);
  const tools = [
    index > 0 ? button('Move up', () => move(index - 1)) : null,
    index < count - 1 ? button('Move down', () => move(index + 1)) : null,
    button('Remove', () => apply([{ op: 'unset', pointer }], list)),
  ];
  return [make('div', { class: 'row-buttons' }, ...tools)];
}
