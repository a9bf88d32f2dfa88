/** What is told of a place, in the shapes of the protocol. */
import {
  type CompletionItem,
  CompletionItemKind,
  type DocumentSymbol,
  type Hover,
  InsertTextFormat,
  MarkupKind,
  type Range,
  type SignatureHelp,
  SymbolKind,
} from 'vscode-languageserver';
import type { Completion, CompletionKind } from '../../authoring/completion.ts';
import type { Told } from '../../authoring/describe-at.ts';
import type { OutlineEntry } from '../../authoring/outline.ts';
import type { SignatureTold } from '../../authoring/signature-at.ts';
import { findRule } from '../../catalogue.ts';
import type { Problem } from '../../problem/problem.ts';
import type { PlainText } from './text-places.ts';

/** What the problems at the place mean comes last. */
export function hoverOf(told: Told | null, problems: readonly Problem[], plain: PlainText): Hover | null {
  const meanings = [...new Set(problems.map(({ rule }) => rule))].flatMap(explained);
  const paragraphs = [...(told?.paragraphs ?? []), ...meanings];
  if (paragraphs.length === 0) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: paragraphs.join('\n\n') },
    ...(told === null ? {} : { range: plain.rangeOf(told.place) }),
  };
}

function explained(id: string): string[] {
  const rule = findRule(id);
  return rule === null ? [] : [`---\n\n\`${rule.id}\`: ${rule.title} ${rule.cause} ${rule.fix}`];
}

const COMPLETION_KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  property: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  function: CompletionItemKind.Function,
  attribute: CompletionItemKind.Field,
  label: CompletionItemKind.Text,
  file: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
};

/** In the order given. Editors hold what was typed against `filterText`: where a quotation mark was, it begins with one. */
export function completionItem(completion: Completion, index: number, plain: PlainText): CompletionItem {
  const { label, kind, detail, documentation, edit, snippet } = completion;
  const isQuoted = plain.text.charAt(edit.start) === '"' && edit.text.replace('\\', '').startsWith('"');
  return {
    label,
    kind: COMPLETION_KINDS[kind],
    ...(detail === null ? {} : { detail }),
    ...(documentation === null ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    filterText: isQuoted ? JSON.stringify(label) : label,
    sortText: String(index).padStart(4, '0'),
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: plain.rangeOf(edit), newText: edit.text },
  };
}

export function signatureHelp(told: SignatureTold | null): SignatureHelp | null {
  if (told === null) return null;
  const { signature, parameters, active, documentation } = told;
  const information = {
    label: signature,
    documentation: { kind: MarkupKind.Markdown, value: documentation },
    parameters: parameters.map((label) => ({ label })),
  };
  // One beyond the last: nothing is marked.
  return { signatures: [information], activeSignature: 0, activeParameter: active ?? parameters.length };
}

const SYMBOL_KINDS: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  object: SymbolKind.Object,
  list: SymbolKind.Array,
  text: SymbolKind.String,
  other: SymbolKind.Constant,
};

export function documentSymbol(entry: OutlineEntry, plain: PlainText): DocumentSymbol {
  const { name, detail, kind, place, label, children } = entry;
  const range: Range = plain.rangeOf(place);
  return {
    name,
    detail,
    kind: SYMBOL_KINDS[kind],
    range,
    selectionRange: plain.rangeOf(label),
    children: children.map((child) => documentSymbol(child, plain)),
  };
}
