/**
 * The text of a manifest in the one layout: as `new` and `import` write it, keys in the order of the schema. Values
 * stay as they are written, a number's digits and a text's escapes; so do the order of lists, and the line ends.
 */
import { readJsonDocument } from '../json/json-document.ts';
import type { JsonNode } from '../json/json-node.ts';
import { type Laid, type LaidMember, layOut } from '../json/lay-out.ts';
import type { Problem } from '../problem/problem.ts';
import { orderedMembers, shapeOf } from './in-schema-order.ts';
import type { Shape } from './shape.ts';
import { shapeNamed } from './shape-at.ts';

export interface FormattedManifest {
  /** The text as it was given, where there are problems. */
  readonly text: string;
  /** Why it cannot be formatted: it is no JSON, or has slips (a comment, a key twice) that a layout would hide. */
  readonly problems: readonly Problem[];
}

/**
 * Formatting what is formatted changes nothing. A manifest that does not fit its schema is formatted all the same.
 *
 * @param file named in every problem
 */
export function formatManifest(given: string, file: string): FormattedManifest {
  const { document, problems } = readJsonDocument(given, file);
  if (document === null || problems.length > 0) return { text: given, problems };
  const text = layOut(laid(document.root, shapeNamed('Manifest'), document.text));
  const isWindows = /\r?\n/u.exec(document.text)?.[0] === '\r\n';
  return { text: isWindows ? text.replaceAll('\n', '\r\n') : text, problems };
}

function laid(node: JsonNode, shape: Shape | null, text: string): Laid {
  if (node.items !== undefined) return { items: node.items.map((item) => laid(item, shape, text)) };
  if (node.members === undefined) return text.slice(node.start, node.end);
  const members = orderedMembers([...node.members], shape);
  return { members: members.map(([key, member]) => laidMember(key, member, shapeOf(shape, key), text)) };
}

function laidMember(name: string, member: JsonNode, shape: Shape | null, text: string): LaidMember {
  const key = member.key === undefined ? JSON.stringify(name) : text.slice(member.key.start, member.key.end);
  return [key, laid(member, shape, text)];
}
