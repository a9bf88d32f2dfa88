/** What recognised sentences say: the flags and captures of their wording, by the view path that templates name. */

import { withoutEscapes } from '../../page/outline/phrase.ts';
import type { Outline } from '../outline/outline.ts';
import type { Span } from '../outline/span.ts';

export interface Said {
  readonly span: Span;
  /** Inline Markdown. */
  readonly text: string;
}

/** The spans whose wording decides a flag in one way. */
export function flagged({ spans }: Pick<Outline, 'spans'>, path: string, value = true): Span[] {
  return spans.filter(({ wording }) => wording !== null && wording.flags[path] === value);
}

/** What stands on the page where templates have a place-holder. */
export function captured({ spans }: Pick<Outline, 'spans'>, path: string): Said[] {
  return spans.flatMap((span) =>
    (span.wording?.captures ?? []).flatMap((capture) => (capture.path === path ? [{ span, text: capture.text }] : [])),
  );
}

/** A text without marks and escapes, for facts that are names and labels. */
export function plain(markdown: string): string {
  return withoutEscapes(markdown.replace(/^\*\*(.*)\*\*$/, '$1')).trim();
}

/** Captures and flags of a table of attributes: users and groups have the same sentences, so the region tells whose they are. */
export function endsWith(spans: readonly Span[], name: string): { readonly flags: Span[]; readonly captures: Said[] } {
  const isNamed = (path: string) => path === name || path.endsWith(`.${name}`);
  return {
    flags: spans.filter(({ wording }) =>
      Object.entries(wording?.flags ?? {}).some(([path, on]) => on && isNamed(path)),
    ),
    captures: spans.flatMap((span) =>
      (span.wording?.captures ?? []).flatMap(({ path, text }) => (isNamed(path) ? [{ span, text }] : [])),
    ),
  };
}
