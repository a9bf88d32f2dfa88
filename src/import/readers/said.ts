/** What recognised sentences say: the flags and captures of their wording, by the view path that templates name. */

import { withoutEscapes } from '../../page/outline/phrase.ts';
import { groupedByTwo, type TwoKeys } from '../../page/outline/two-keys.ts';
import type { Span } from '../outline/span.ts';

export interface Said {
  readonly span: Span;
  /** Inline Markdown. */
  readonly text: string;
}

/**
 * The spans whose wording decides a flag in one way.
 *
 * @param name the path; or the end of it, `.clear[]`, where users and groups, or several methods, have the same sentences
 */
export function flagged(spans: readonly Span[], name: string, value = true): readonly Span[] {
  if (name.startsWith('.'))
    return spans.filter((span) => flagsOf(span).some(([path, on]) => on === value && path.endsWith(name)));
  const deciding = decidedBy.get(spans) ?? groupedByTwo(spans, flagsOf);
  decidedBy.set(spans, deciding);
  return deciding.get(name, value) ?? [];
}

/** All spans of a page are asked for one flag after the other. */
const decidedBy = new WeakMap<readonly Span[], TwoKeys<string, boolean, readonly Span[]>>();

const flagsOf = ({ wording }: Span) => (wording === null ? [] : Object.entries(wording.flags));

/** What stands on the page where templates have a place-holder. */
export function captured(spans: readonly Span[], name: string): Said[] {
  const said: Said[] = [];
  for (const span of spans)
    for (const { path, text } of span.wording?.captures ?? []) if (isNamed(path, name)) said.push({ span, text });
  return said;
}

const isNamed = (path: string, name: string) => path === name || (name.startsWith('.') && path.endsWith(name));

/** A text without marks and escapes, for facts that are names and labels. */
export function plain(markdown: string): string {
  return withoutEscapes(markdown.replace(/^\*\*(.*)\*\*$/, '$1')).trim();
}
