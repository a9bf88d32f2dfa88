/** What the panel shows of a state: a form, what there is to do, or why there is neither. */
import type { EditState } from '../../edit/edit-replies.ts';
import { make } from './dom.ts';
import { type FormPageActions, formPage } from './form-page.ts';
import { type FormActions, type FormView, formView } from './form-view.ts';
import { overviewView } from './overview-view.ts';

export interface PanelContent {
  readonly title: string;
  readonly nodes: readonly HTMLElement[];
  /** Where something is filled in. */
  readonly view: FormView | null;
}

export interface ContentActions extends Omit<FormPageActions, 'go'>, Omit<FormActions, 'open'> {
  readonly go: (pointer: string) => void;
}

/** @param focus the place that is to be seen first */
export function panelContent(
  { form, overview, broken, behind }: EditState,
  focus: string,
  actions: ContentActions,
): PanelContent {
  if (broken !== null)
    return {
      title: 'This manifest cannot be read',
      nodes: [make('p', {}, broken), make('p', {}, 'Mend it in an editor; the page follows.')],
      view: null,
    };
  if (form === null) return { title: 'What there is to do', nodes: [overviewView(overview, actions.go)], view: null };
  const view = formView(form, focus, { ...actions, open: actions.go });
  return {
    title: form.item?.isNew === true ? `New: ${form.title}` : form.title,
    nodes: formPage(form, behind, view.node, actions),
    view,
  };
}
