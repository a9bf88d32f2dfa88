/** A page whose passages can be edited: each has a button, a click on it does the same, and pictures are dropped onto steps. */
import { EditApi, takeToken } from './api.ts';
import { button } from './dom.ts';
import { EditPanel } from './panel.ts';

let panel: EditPanel | null = null;

/** Called for every content that comes; the panel stays while the page behind it changes. */
export function enhanceEditing(): void {
  const address = document.documentElement.dataset['edit'];
  if (address === undefined) return;
  const token = takeToken();
  const id = decodeURIComponent(location.pathname.split('/')[1] ?? '');
  if (token === null || document.querySelector('nav.tabs') === null) return;
  panel ??= new EditPanel(new EditApi(address, token, id));
  addOverviewButton(panel);
  for (const marker of document.querySelectorAll<HTMLElement>('article a.place[data-pointer]'))
    addButton(marker, panel);
  for (const passage of document.querySelectorAll<HTMLElement>('article [data-line]:not(thead tr)'))
    addOriginButton(passage, panel);
  panel.refresh();
}

function addOverviewButton(edits: EditPanel): void {
  const open = button('Edit this page', () => edits.open(null, open), { class: 'edit-open primary', id: '_edit-open' });
  document.querySelector('.connector .tags')?.append(open);
}

function addButton(marker: HTMLElement, edits: EditPanel): void {
  const pointer = marker.dataset['pointer'] ?? '';
  const others = (marker.dataset['others'] ?? '').split(' ').filter((other) => other !== '');
  const open = button('Edit', () => edits.open(pointer, open, others), {
    class: 'place edit-place',
    'data-pointer': pointer,
  });
  const passage = marker.closest<HTMLElement>('.placed');
  open.title = marker.title;
  marker.replaceWith(open);
  open.setAttribute('aria-label', `Edit: ${firstWords(passage, open)}`);
  if (passage === null) return;
  onClick(passage, () => edits.open(pointer, open, others));
  takeDrops(passage, pointer, open, edits);
}

/** A passage of a template: whoever clicks it is told so, and where else to turn. */
function addOriginButton(passage: HTMLElement, edits: EditPanel): void {
  const line = passage.dataset['line'] ?? '';
  const open = button('Template', () => edits.openLine(Number(line), open), {
    class: 'place edit-place',
    'data-template-line': line,
  });
  open.setAttribute('aria-label', `From a template: ${firstWords(passage, open)}`);
  (passage.querySelector(':scope > td') ?? passage).append(open);
  passage.classList.add('placed');
  passage.removeAttribute('data-line');
  onClick(passage, () => edits.openLine(Number(line), open));
  takeDrops(passage, '', open, edits);
}

function onClick(passage: HTMLElement, act: () => void): void {
  passage.addEventListener('click', ({ target, defaultPrevented }) => {
    const isElsewhere = target instanceof Element && target.closest('a, button, summary, input, .placed') !== passage;
    // Whoever marks words means to copy them.
    if (!isElsewhere && !defaultPrevented && String(getSelection()) === '') act();
  });
}

const MOST_LETTERS = 60;

/** By which somebody who does not see the page knows the passage. */
function firstWords(passage: HTMLElement | null, besides: HTMLElement): string {
  const parts = [...(passage?.childNodes ?? [])].filter((node) => node !== besides);
  const words = parts
    .map(({ textContent }) => textContent)
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return words.length <= MOST_LETTERS ? words : `${words.slice(0, MOST_LETTERS)}…`;
}

/** The list of pictures of the step, or of the free section, that the passage belongs to. */
function pictureList(pointer: string): string | null {
  const holder = /^(?:\/(?:setup|gallery)(?:\/steps\/\d+)+|\/sections\/\d+)/u.exec(pointer)?.[0];
  return holder === undefined ? null : `${holder}/pictures`;
}

function takeDrops(passage: HTMLElement, pointer: string, by: HTMLElement, edits: EditPanel): void {
  const list = pictureList(pointer);
  passage.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    passage.classList.add('drop-here');
  });
  passage.addEventListener('dragleave', () => passage.classList.remove('drop-here'));
  passage.addEventListener('drop', (event) => {
    passage.classList.remove('drop-here');
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    edits.drop(file, list, by);
  });
}

function isFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
