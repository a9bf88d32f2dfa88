/** The filters of the first page. What is chosen stands in the address, so that it survives a reload and can be shared. */
import { part } from './part.ts';

type Control = HTMLInputElement | HTMLSelectElement;

interface Filters {
  readonly text: HTMLInputElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly clear: HTMLButtonElement;
  readonly controls: readonly Control[];
}

export function enhanceGallery(): void {
  const bar = part('_filters', HTMLElement);
  const text = part('_text', HTMLInputElement);
  const clear = part('_clear', HTMLButtonElement);
  if (bar === null || text === null || clear === null) return;
  const selects = [...bar.querySelectorAll('select')];
  const filters = { text, selects, clear, controls: [text, ...selects] };
  recall(filters);
  bar.addEventListener('input', () => {
    apply(filters);
    remember(filters);
  });
  clear.addEventListener('click', () => {
    for (const control of filters.controls) control.value = '';
    apply(filters);
    remember(filters);
    text.focus();
  });
  bar.hidden = false;
  apply(filters);
}

function apply({ text, selects, clear, controls }: Filters): void {
  const cards = [...document.querySelectorAll<HTMLElement>('.card')];
  const words = text.value.toLowerCase().split(/\s+/);
  const chosen = selects.filter((select) => select.value !== '');
  for (const card of cards) {
    const holds = words.every((word) => (card.dataset['text'] ?? '').includes(word));
    card.hidden = !(holds && chosen.every((select) => card.dataset[select.dataset['facet'] ?? ''] === select.value));
  }
  const shown = cards.filter((card) => !card.hidden).length;
  const all = `${cards.length}${cards.length === 1 ? ' connector' : ' connectors'}`;
  const count = part('_count', HTMLElement);
  if (count !== null) count.textContent = shown === cards.length ? all : `${shown} of ${all}`;
  const none = part('_none', HTMLElement);
  if (none !== null) none.hidden = shown > 0;
  clear.hidden = controls.every((control) => control.value === '');
}

function recall({ selects, controls }: Filters): void {
  const chosen = new URLSearchParams(location.search);
  for (const control of controls) control.value = chosen.get(control.id.slice(1)) ?? '';
  for (const select of selects) if (select.selectedIndex < 0) select.value = '';
}

function remember({ controls }: Filters): void {
  const chosen = new URLSearchParams();
  for (const control of controls) if (control.value !== '') chosen.set(control.id.slice(1), control.value);
  const query = chosen.toString();
  try {
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  } catch {
    // Pages from a disk may not change their address in every browser.
  }
}
