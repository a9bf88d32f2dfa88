import type { Element, ElementContent, Properties } from 'hast';

/** What may stand inside an element; `null` stands for nothing, so that optional parts need no branches. */
export type Child = ElementContent | string | null | readonly Child[];

/**
 * One HTML element as a value. Pages are made of these and printed once, at the end: text and attributes are escaped
 * by the printer, and nothing is ever glued together from strings.
 */
export function element(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  const flat: ElementContent[] = [];
  flatten(children, flat);
  return { type: 'element', tagName, properties, children: flat };
}

function flatten(children: readonly Child[], flat: ElementContent[]): void {
  for (const child of children) {
    if (child === null || child === '') continue;
    if (typeof child === 'string') flat.push({ type: 'text', value: child });
    else if (isList(child)) flatten(child, flat);
    else flat.push(child);
  }
}

function isList(child: ElementContent | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}

/** The class names of an element, however they are stored. */
export function classNames({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : typeof className === 'string' ? [className] : [];
}

/** The text inside, as a reader sees it. */
export function textOf(node: { readonly type: string }): string {
  if (isText(node)) return node.value;
  return hasChildren(node) ? node.children.map(textOf).join('') : '';
}

function isText(node: { readonly type: string }): node is { type: 'text'; value: string } {
  return node.type === 'text';
}

function hasChildren(node: { readonly type: string }): node is { type: string; children: ElementContent[] } {
  return 'children' in node;
}
