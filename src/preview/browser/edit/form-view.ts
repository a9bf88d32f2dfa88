/** A form on the page: its fields with what they are for, what is open, and what is wrong. */
import type { PageEdit } from '../../edit/edit-request.ts';
import type { Form, FormField, FormLink } from '../../edit/form.ts';
import type { TriedProblem } from '../../edit/try-edits.ts';
import { CONTROLS, type Control, type ControlContext } from './control.ts';
import { button, freshId, make } from './dom.ts';
import { inlineMarkdown } from './inline-markdown.ts';

export interface FormActions extends ControlContext {
  readonly open: (pointer: string) => void;
  /** Makes edits beyond the fields, with whatever is changed in them, and goes to a place. */
  readonly apply: (edits: readonly PageEdit[], next: string) => void;
  readonly pickPicture: (take: (path: string) => void) => void;
}

export interface FormView {
  readonly node: HTMLElement;
  readonly edits: () => PageEdit[];
  /** The same, and a new item even where nothing of it is filled in: what is proposed for a field depends on them. */
  readonly draft: () => PageEdit[];
  readonly showProblems: (problems: readonly TriedProblem[]) => void;
  /** Gives the focus to the field of a place, or to the first one. */
  readonly focus: (pointer: string) => void;
}

interface Shown {
  readonly field: FormField;
  readonly control: Control | null;
  readonly inner: readonly Shown[];
  readonly node: HTMLElement;
  readonly problems: HTMLElement;
}

/** @param focus the place that was asked for: on the app itself, which has very many fields, it stands first */
export function formView(form: Form, focus: string, actions: FormActions): FormView {
  const shown = form.fields.map((field) => showField(field, actions));
  const [near, far] = split(form, shown, focus);
  const node = make('div', { class: 'fields' }, ...near.map((each) => each.node));
  if (far.length > 0) {
    const more = make('details', {}, make('summary', {}, `More that can be stated (${far.length})`));
    more.append(...far.map((each) => each.node));
    node.append(more);
  }
  const all = flat(shown);
  const isNew = form.item?.isNew === true;
  return {
    node,
    edits: () => (isNew ? insertion(form, objectOf(shown)) : all.flatMap(editsOf)),
    draft: () => (isNew ? insertion(form, objectOf(shown) ?? {}) : all.flatMap(editsOf)),
    showProblems: (problems) => showProblems(all, form.pointer, problems),
    focus: (pointer) => focusOn(all, pointer),
  };
}

function flat(shown: readonly Shown[]): Shown[] {
  return shown.flatMap((each) => [each, ...flat(each.inner)]);
}

/** First what is stated, needed or asked for. */
function split({ pointer, item }: Form, shown: readonly Shown[], focus: string): [near: Shown[], far: Shown[]] {
  const isAsked = ({ field }: Shown) => focus === field.pointer || focus.startsWith(`${field.pointer}/`);
  const isNear = (each: Shown) =>
    isAsked(each) ||
    each.field.pointer.endsWith('/pictures') ||
    (pointer !== '' && (each.field.value !== null || each.field.isRequired || each.field.question !== null)) ||
    (item?.isNew === true && USUAL.test(each.field.pointer));
  // Of the app itself the field that was clicked is meant, and not forty others.
  return [shown.filter(isNear), shown.filter((each) => !isNear(each))];
}

/** What a new item mostly has, whether or not it must. */
const USUAL = /\/(?:source|expression|filterable|matching|text|alt|from|portal|vendor)$/u;

function showField(field: FormField, actions: FormActions): Shown {
  const problems = make('div', { class: 'field-problems' });
  if (field.kind === 'group') return groupField(field, actions, problems);
  if (field.kind === 'groups') return listField(field, actions, problems);
  const control = CONTROLS[field.kind](field, actions);
  const help = helpOf(field);
  const { input } = control;
  if (input === null) {
    const node = make(
      'fieldset',
      { class: 'edit-field' },
      make('legend', {}, ...inlineMarkdown(field.title)),
      help,
      control.node,
      problems,
    );
    return { field, control, inner: [], node, problems };
  }
  problems.id = freshId();
  input.setAttribute('aria-describedby', `${help.id} ${problems.id}`);
  if (field.isRequired) input.setAttribute('aria-required', 'true');
  const label = make('label', { for: input.id }, ...inlineMarkdown(field.title));
  const node = make('div', { class: 'edit-field', 'data-field': field.pointer }, label, help, control.node, problems);
  if (field.isPicture && input instanceof HTMLInputElement) node.append(pictureButton(input, actions));
  return { field, control, inner: [], node, problems };
}

function helpOf({ text, question }: FormField): HTMLElement {
  const [first = ''] = text.split('\n\n');
  const help = make('div', { class: 'help', id: freshId() });
  if (question !== null)
    help.append(
      make('p', { class: 'open' }, make('strong', {}, 'Nobody has stated it: '), ...inlineMarkdown(question.question)),
      make('p', {}, ...inlineMarkdown(question.why)),
    );
  if (first !== '') help.append(make('p', {}, ...inlineMarkdown(first)));
  return help;
}

function pictureButton(input: HTMLInputElement, { pickPicture, changed }: FormActions): HTMLElement {
  return button('Choose a picture from this machine', () =>
    pickPicture((path) => {
      input.value = path;
      changed();
      input.focus();
    }),
  );
}

/** Small groups are filled in where they stand; of those that a manifest can deny, a word does. */
function groupField(field: FormField, actions: FormActions, problems: HTMLElement): Shown {
  const { pointer, title, fields, choices, value } = field;
  const inner = fields.map((each) => showField(each, actions));
  const node = make(
    'fieldset',
    { class: 'edit-field group', 'data-field': pointer },
    make('legend', {}, title),
    helpOf(field),
    problems,
  );
  if (fields.length > 0) node.append(...inner.map(folded));
  else {
    const isThere = value === true;
    node.append(button(isThere ? `Open: ${title}` : `Begin: ${title}`, () => actions.open(pointer)));
    for (const { word } of choices)
      if (value !== word)
        node.append(
          button(`State that there are none: ${title}`, () =>
            actions.apply([{ op: 'set', pointer, value: word }], pointer),
          ),
        );
      else node.append(make('p', {}, 'It is stated that there are none.'));
  }
  if (value !== null)
    node.append(button(`Take back: ${title}`, () => actions.apply([{ op: 'unset', pointer }], pointer)));
  return { field, control: null, inner, node, problems };
}

/** Groups within a group are opened where they are wanted. */
function folded({ field, node }: Shown): HTMLElement {
  if (field.kind !== 'group' || field.value !== null) return node;
  return make('details', {}, make('summary', {}, ...inlineMarkdown(field.title)), node);
}

function listField(field: FormField, actions: FormActions, problems: HTMLElement): Shown {
  const { pointer, title, items } = field;
  const rows = items.map((item, index) => itemRow(field, item, index, actions));
  const node = make(
    'fieldset',
    { class: 'edit-field', 'data-field': pointer },
    make('legend', {}, title),
    helpOf(field),
    make('ol', { class: 'items' }, ...rows),
    button(`Add: ${title}`, () => actions.open(`${pointer}/${items.length}`)),
    problems,
  );
  return { field, control: null, inner: [], node, problems };
}

function itemRow({ pointer, items }: FormField, item: FormLink, index: number, actions: FormActions): HTMLElement {
  const move = (to: number) => actions.apply([{ op: 'move', pointer, from: index, to }], `${pointer}/${to}`);
  return make(
    'li',
    {},
    button(item.label, () => actions.open(item.pointer), { class: 'item', 'data-item': item.pointer }),
    make(
      'div',
      { class: 'row-buttons' },
      index > 0 ? button('Up', () => move(index - 1), { 'aria-label': `Move up: ${item.label}` }) : null,
      index < items.length - 1
        ? button('Down', () => move(index + 1), { 'aria-label': `Move down: ${item.label}` })
        : null,
      button('Remove', () => actions.apply([{ op: 'unset', pointer: item.pointer }], pointer), {
        'aria-label': `Remove: ${item.label}`,
      }),
    ),
  );
}

function editsOf({ field, control }: Shown): PageEdit[] {
  return control === null || field.kind === 'group' ? [] : control.edits();
}

/** A new item is put in as a whole. */
function insertion({ item }: Form, value: Readonly<Record<string, unknown>> | undefined): PageEdit[] {
  if (item === null || value === undefined) return [];
  return [{ op: 'insert', pointer: item.list, index: item.index, value }];
}

function objectOf(shown: readonly Shown[]): Readonly<Record<string, unknown>> | undefined {
  const members = shown.flatMap(({ field, control, inner }) => {
    const value = inner.length > 0 ? objectOf(inner) : control?.value();
    return value === undefined ? [] : [[field.pointer.split('/').at(-1) ?? '', value] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** Each at the closest field; what concerns none of them stands above. */
function showProblems(all: readonly Shown[], pointer: string, problems: readonly TriedProblem[]): void {
  for (const { problems: place, control } of all) {
    place.replaceChildren();
    control?.input?.removeAttribute('aria-invalid');
  }
  for (const problem of problems) {
    if (pointer !== '' && problem.pointer !== pointer && !problem.pointer.startsWith(`${pointer}/`)) continue;
    const at = all.findLast(
      ({ field }) => problem.pointer === field.pointer || problem.pointer.startsWith(`${field.pointer}/`),
    );
    at?.problems.append(problemNode(problem));
    if (problem.severity === 'error') at?.control?.input?.setAttribute('aria-invalid', 'true');
  }
}

/** A hint that is written as JSON helps nobody who has a field in front of them. */
export function problemNode({ severity, message, hint }: TriedProblem): HTMLElement {
  return make(
    'p',
    { class: `problem problem-${severity}` },
    make('strong', {}, `${severity === 'info' ? 'note' : severity}: `),
    message,
    hint === null || /"\s*:/u.test(hint) ? null : make('span', {}, ` ${hint}`),
  );
}

function focusOn(all: readonly Shown[], pointer: string): void {
  const meant = all.findLast(({ field }) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`));
  const target = meant ?? all[0];
  if (target === undefined) return;
  const item = target.node.querySelector<HTMLElement>(`[data-item="${CSS.escape(pointer)}"]`);
  const first = target.node.querySelector<HTMLElement>('input, textarea, select, button');
  const node = item ?? target.control?.input ?? first;
  const closed = node?.closest('details');
  if (closed instanceof HTMLDetailsElement) closed.open = true;
  node?.focus();
}
