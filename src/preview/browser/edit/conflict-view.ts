/** Two versions side by side, where the file was changed while somebody typed. */
import type { Version } from '../../edit/edit-replies.ts';
import { button, make } from './dom.ts';

export interface ConflictActions {
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export function conflictView(versions: readonly Version[], { keepMine, takeTheirs }: ConflictActions): HTMLElement {
  const node = make(
    'section',
    { class: 'conflict', 'aria-label': 'Two versions' },
    make('h3', {}, 'The file was changed meanwhile'),
    ...versions.map(({ title, yours, theirs }) =>
      make(
        'dl',
        {},
        make('dt', {}, `${title}: yours`),
        make('dd', {}, shown(yours)),
        make('dt', {}, `${title}: in the file now`),
        make('dd', {}, shown(theirs)),
      ),
    ),
  );
  const leave = (act: () => void) => () => {
    node.remove();
    act();
  };
  node.append(button('Write mine over it', leave(keepMine)), button('Take what is in the file', leave(takeTheirs)));
  return node;
}

function shown(value: unknown): string {
  if (value === null) return 'Nothing is stated.';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
