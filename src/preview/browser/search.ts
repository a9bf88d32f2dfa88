/** Words in a team's own pages: a field in the navigation leads to the page of all sections, which then shows those that hold them. */
import { part } from './part.ts';

/** In the place of the link that leads there without a script. */
export function enhanceFind(): void {
  const find = part('_find', HTMLElement);
  const address = find?.dataset['search'];
  // On the page of all sections there is a larger field.
  if (find === null || address === undefined || part('_words', HTMLInputElement) !== null) return;
  const input = document.createElement('input');
  input.type = 'search';
  input.placeholder = 'Search';
  input.setAttribute('aria-label', 'Search these pages');
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' && input.value.trim() !== '')
      location.href = `${address}?${new URLSearchParams({ words: input.value.trim() })}`;
  });
  find.replaceChildren(input);
}

interface Section {
  readonly item: HTMLElement;
  readonly text: string;
  readonly name: string;
}

/** More than anybody looks through. */
const MOST = 50;

export function enhanceSearch(): void {
  const bar = part('_search', HTMLElement);
  const input = part('_words', HTMLInputElement);
  const list = part('_results', HTMLElement);
  const found = part('_found', HTMLElement);
  if (bar === null || input === null || list === null || found === null) return;
  const sections = [...list.querySelectorAll<HTMLElement>('li')].map((item) => ({
    item,
    text: item.dataset['text'] ?? '',
    name: item.dataset['name'] ?? '',
  }));
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const held = words.length === 0 ? sections : ranked(sections, words);
    list.replaceChildren(...(words.length === 0 ? held : held.slice(0, MOST)).map(({ item }) => item));
    const more = words.length > 0 && held.length > MOST ? `, the first ${MOST} of them here` : '';
    found.textContent = `${held.length}${held.length === 1 ? ' section' : ' sections'}${more}`;
  };
  input.value = new URLSearchParams(location.search).get('words') ?? '';
  input.addEventListener('input', () => {
    show();
    remember(input.value.trim());
  });
  bar.hidden = false;
  show();
  input.focus();
}

/** Those that hold every word; first those whose own heading does. */
function ranked(sections: readonly Section[], words: readonly string[]): readonly Section[] {
  const holds = (text: string) => words.every((word) => text.includes(word));
  const all = sections.filter(({ text }) => holds(text));
  return [...all.filter(({ name }) => holds(name)), ...all.filter(({ name }) => !holds(name))];
}

function remember(words: string): void {
  try {
    history.replaceState(null, '', words === '' ? location.pathname : `?${new URLSearchParams({ words })}`);
  } catch {
    // Pages from a disk may not change their address in every browser.
  }
}
