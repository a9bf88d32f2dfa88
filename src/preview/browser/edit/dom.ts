/** Elements made in the browser. Whatever a manifest says is set as text, never as markup. */
type Props = Readonly<Record<string, string | boolean | number>>;

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === 'boolean') node.toggleAttribute(key, value);
    else node.setAttribute(key, String(value));
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

export function button(label: string, onClick: () => void, props: Props = {}): HTMLButtonElement {
  const node = make('button', { type: 'button', ...props }, label);
  node.addEventListener('click', onClick);
  return node;
}

let count = 0;

/** An id that nothing else on the page has. */
export function freshId(): string {
  count += 1;
  return `_edit-${count}`;
}
