import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { element } from './element.ts';

const printer = unified().use(rehypeStringify, { allowDangerousHtml: false }).freeze();

/** Elements as HTML text: the only place where markup is written, and where everything is escaped. */
export function printHtml(nodes: readonly ElementContent[]): string {
  return nodes.map(printed).join('');
}

/** A whole document, with its type in front. */
export function printDocument(html: ElementContent): string {
  return `${printed({ type: 'doctype' })}${printed(html)}\n`;
}

/** As the library prints a node, which tells what it knows of each element and property once, and prints what is seldom. */
function byLibrary(node: RootContent): string {
  const root: Root = { type: 'root', children: [node] };
  return printer.stringify(root);
}

/** In them other rules hold. */
const SELDOM: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template']);

function printed(node: RootContent): string {
  if (node.type === 'text') return node.value.replace(IN_TEXT, reference);
  if (node.type !== 'element' || SELDOM.has(node.tagName)) return byLibrary(node);
  let content = '';
  for (const child of node.children) content += printed(child);
  const isEmpty = content === '' && isVoid(node.tagName);
  return `<${node.tagName}${attributes(node)}>${content}${isEmpty ? '' : `</${node.tagName}>`}`;
}

const IN_TEXT = /[<&]/g;
const IN_VALUE = /[\0"&'`]/g;

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

const isVoid = remembered((tagName) => !byLibrary(element(tagName, {})).endsWith(`</${tagName}>`));

function attributes({ properties }: Element): string {
  let text = '';
  for (const name in properties) text += attribute(name, properties[name]);
  return text;
}

function attribute(property: string, value: Properties[string]): string {
  if (value === null || value === undefined) return '';
  const name = listName(property);
  if (name === null || typeof value === 'boolean' || Number.isNaN(value)) return attributeByLibrary(property, value);
  const shown = Array.isArray(value) ? value.join(' ').trim() : String(value);
  return ` ${name}="${shown.replace(IN_VALUE, reference)}"`;
}

/** The name of an attribute whose value may be words with a blank between them; `null` of those that are there or not, and of others. */
const listName = remembered(
  (property) => /^ ([^\s=]+)="a b"$/.exec(attributeByLibrary(property, ['a', 'b']))?.[1] ?? null,
);

function attributeByLibrary(property: string, value: Properties[string]): string {
  return byLibrary(element('p', { [property]: value })).slice('<p'.length, -'></p>'.length);
}

/** For the names that elements and properties have: they are few. */
function remembered<Value>(find: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const value = known.get(name);
    if (value !== undefined) return value;
    const found = find(name);
    known.set(name, found);
    return found;
  };
}
