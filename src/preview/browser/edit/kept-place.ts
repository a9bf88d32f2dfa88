/** Where somebody is in a form that is made anew: the field and the part of it that had the focus, what was open, how far it was scrolled. */
const PARTS = 'input, textarea, select, button';

/** @returns what goes back there; false where there is no such place any more */
export function keepPlace(body: HTMLElement): () => boolean {
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement && body.contains(activeElement) ? activeElement : null;
  const field = focused?.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null;
  const name = nameOf(focused);
  const index = focused === null ? -1 : partsIn(holder(body, field)).indexOf(focused);
  const cursor = focused !== null && isText(focused) ? focused.selectionStart : null;
  const isOpen = body.querySelector<HTMLDetailsElement>('.fields > details')?.open === true;
  const { scrollTop } = body;
  return () => {
    const details = body.querySelector<HTMLDetailsElement>('.fields > details');
    if (details !== null && isOpen) details.open = true;
    body.scrollTop = scrollTop;
    if (focused === null) return true;
    const parts = partsIn(holder(body, field));
    // Of buttons only the same one will do: its neighbour may take something away.
    const again = name === '' ? parts[index] : parts.find((part) => nameOf(part) === name);
    again?.focus();
    if (again !== undefined && isText(again) && cursor !== null) again.setSelectionRange(cursor, cursor);
    return again !== undefined;
  };
}

function holder(body: HTMLElement, field: string | null): HTMLElement | null {
  return field === null ? body : body.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
}

function partsIn(node: HTMLElement | null): HTMLElement[] {
  return node === null ? [] : [...node.querySelectorAll<HTMLElement>(PARTS)];
}

/** Buttons are known by their words: in a list that was moved, the same ones stand elsewhere. */
function nameOf(node: HTMLElement | null): string {
  return node instanceof HTMLButtonElement ? (node.getAttribute('aria-label') ?? node.textContent) : '';
}

function isText(node: Element): node is HTMLTextAreaElement | HTMLInputElement {
  return node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type === 'text');
}
