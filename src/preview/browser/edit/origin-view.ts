/** What is told of a passage that no value of the manifest makes: whose words it has, and what would change it. */
import type { OriginReply } from '../../edit/edit-replies.ts';
import { button, make } from './dom.ts';

export interface OriginActions {
  readonly go: (pointer: string | null) => void;
}

export function originView({ origin, isOwn }: OriginReply, { go }: OriginActions): HTMLElement {
  const ways = [
    button('Edition, names and portal of the page', () => go('/tutorial')),
    button('What there is to do', () => go(null)),
  ];
  const choose = make('div', { class: 'additions' }, ...ways);
  if (origin === null)
    return make('div', {}, make('p', {}, 'The page is made anew at this moment: click it once more.'), choose);
  const { file, line, excerpt } = origin;
  const lines = excerpt.map((each) =>
    make(each.line === line ? 'mark' : 'span', {}, `${String(each.line).padStart(4)}  ${each.text}\n`),
  );
  return make(
    'div',
    { class: 'origin' },
    make(
      'p',
      {},
      'Nothing that the manifest of this app says makes or changes this passage: its words are those of a template, the same on every page that is made with it.',
    ),
    make('p', {}, make('code', {}, `${file}:${line}`)),
    make('pre', { tabindex: 0, 'aria-label': `${file}, line ${line}` }, make('code', {}, ...lines)),
    make(
      'p',
      {},
      isOwn
        ? 'The template is your own: edit that line, and every page follows.'
        : `The template is the package's. Other words for all your apps: a file ${file} of your own wins over it. Something to add for this app alone has its places below.`,
    ),
    choose,
  );
}
