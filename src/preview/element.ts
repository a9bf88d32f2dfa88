import type { Element, ElementContent, Properties } from 'hast';

/** What may stand inside an element; `null` stands for nothing, so that optional parts need no branches. */
export type Child = ElementContent | string | null | readonly Child[];

/**
 * One HTML element as a value. Pages are made of these and printed once, at the end: text and attributes are escaped
 * by the printer, and nothing is ever glued together from strings.
 */
export function element(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return { type: 'element', tagName, properties, children: flatten(children) };
}

function flatten(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === null) return [];
    if (typeof child === 'string') return child === '' ? [] : [{ type: 'text', value: child }];
    return isList(child) ? flatten(child) : [child];
  });
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
