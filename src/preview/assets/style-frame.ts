/** The frame of every page: header, tags, tabs, notices. */
export const FRAME_STYLE = `header.site {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1.5rem;
  padding: 0.8rem clamp(1rem, 4vw, 2.5rem); border-bottom: 1px solid var(--line); background: var(--surface);
}
.home { color: var(--text); font-weight: 650; text-decoration: none; }
.home:hover { text-decoration: underline; }
.mark { display: inline-block; width: 0.7rem; height: 0.7rem; margin-right: 0.55rem; border-radius: 3px; background: var(--accent); }
.base { margin: 0 0 0 auto; color: var(--muted); font-size: 0.875rem; }
.base strong { color: var(--text); font-weight: 600; }

main { max-width: 76rem; margin: 0 auto; padding: clamp(1.25rem, 3vw, 2.25rem) clamp(1rem, 4vw, 2.5rem) 5rem; }

.tags { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; margin: 0; }
.tag {
  display: inline-block; padding: 0.1rem 0.55rem; border-radius: 99px; font-size: 0.8rem; line-height: 1.5;
  background: var(--code-ground); color: var(--muted); border: 1px solid transparent; white-space: nowrap;
}
.tag-changed, .tag-added, .tag-info { background: var(--accent-ground); color: var(--accent); font-weight: 600; }
.tag-safe { background: var(--tip-ground); color: var(--tip); font-weight: 600; }
.tag-action, .tag-warning { background: var(--warning-ground); color: var(--warning); font-weight: 600; }
.tag-breaking, .tag-error, .tag-removed { background: var(--caution-ground); color: var(--caution); font-weight: 600; }

.trail { font-size: 0.875rem; color: var(--muted); margin-bottom: 0.75rem; }
.manifest-path { font-size: 0.875rem; margin-left: 0.35rem; }
.manifest-path code { color: inherit; background: none; padding: 0; }

.tabs { margin: 1.1rem 0 2rem; border-bottom: 1px solid var(--line); overflow-x: auto; }
.tabs ul { display: flex; gap: 0.25rem; list-style: none; margin: 0; padding: 3px 3px 0; }
.tabs a { display: block; padding: 0.5rem 0.85rem; color: var(--muted); text-decoration: none; border-bottom: 3px solid transparent; }
.tabs a:hover { color: var(--text); border-bottom-color: var(--strong-line); }
.tabs a[aria-current] { color: var(--text); font-weight: 600; border-bottom-color: var(--accent); }

.banner { background: var(--accent-ground); border-radius: 8px; padding: 0.7rem 1rem; margin: 0 0 1.5rem; }
.banner .tag { margin: 0 0.15rem; }

.problems { border: 1px solid var(--line); border-radius: 8px; padding: 0.7rem 1rem; margin: 0 0 1.75rem; background: var(--raised); }
.problems summary { font-weight: 600; }
.problem-list, .changes { list-style: none; margin: 0; padding: 0; }
.problem-list li { padding: 0.8rem 0; border-top: 1px solid var(--line); }
.problems .problem-list { margin-top: 0.7rem; }
.problem-list p, .changes p { margin: 0.25rem 0 0; }
.hint { color: var(--muted); }
.where { font-size: 0.85rem; color: var(--muted); }
.no-page { background: var(--surface); border-radius: 8px; padding: 1.25rem; color: var(--muted); max-width: 46rem; }

.source { padding: 0.9rem 0; counter-reset: none; }
.source code { display: block; width: max-content; min-width: 100%; }
.line { display: block; padding-right: 1.1rem; white-space: pre; }
.line::before { content: attr(data-line); display: inline-block; width: 4.2ch; margin-right: 1.6ch; text-align: right; color: var(--muted); user-select: none; }
.line:target { background: var(--warning-ground); box-shadow: inset 3px 0 0 var(--warning); }

.live { position: fixed; right: 1rem; bottom: 1rem; margin: 0; padding: 0.4rem 0.8rem; border-radius: 8px; font-size: 0.85rem; background: var(--text); color: var(--ground); z-index: 2; }
.live:empty { display: none; }
`;
