/** What came and what went: by colour, by line, and in words for those who see neither. */
export const DIFFERENCE_STYLE = `ins, del { position: relative; }
ins { background: var(--ins-ground); color: var(--ins-text); text-decoration: underline 1.5px var(--ins-line); text-underline-offset: 0.2em; border-radius: 2px; }
del { background: var(--del-ground); color: var(--del-text); text-decoration: line-through 1.5px var(--del-line); border-radius: 2px; }
:is(ins, del) :is(code, a) { color: inherit; background: none; }
:is(ins, del)::before, :is(ins, del)::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.page ins::before { content: " [inserted] "; }
.page del::before { content: " [removed] "; }
.page :is(ins, del)::after { content: " [end] "; }
:is(ins, del) .elsewhere::after { content: " (" attr(data-target) ")"; font-size: 0.8em; }

.passage { display: block; padding: 0.6rem 0.9rem 0.1rem; margin: 0 0 1.1rem; border-left: 4px solid var(--ins-line); border-radius: 3px 8px 8px 3px; text-decoration: none; }
del.passage { border-left-color: var(--del-line); }
del.passage :is(p, li, td, h1, h2, h3, h4, h5, h6) { text-decoration: line-through 1px var(--del-line); }
.passage > :is(h1, h2, h3, h4) { margin-top: 0.3rem; }
:is(ins, del) > .alert, :is(ins, del) .picture, :is(ins, del) thead th { background: none; }
.row-ins > td, tbody tr.row-ins:hover > td { background: var(--ins-ground); }
.row-del > td, tbody tr.row-del:hover > td { background: var(--del-ground); }
td.row-ins, th.row-ins { background: var(--ins-ground); }
td.row-del, th.row-del { background: var(--del-ground); }
li.row-ins, li.row-del { border-radius: 4px; }
li.row-del { list-style-type: "– "; }

.changed { position: relative; scroll-margin-top: 2rem; }
.changed::before { content: ""; position: absolute; left: -1.1rem; top: 0; bottom: 0; width: 3px; border-radius: 2px; background: var(--accent); opacity: 0.45; }
.changed:target::before { opacity: 1; }
.changed:has(> .passage)::before { content: none; }

.choices { display: flex; flex-wrap: wrap; gap: 0.5rem 1.4rem; padding: 0.7rem 1rem; margin-bottom: 1.75rem; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
.choices label { cursor: pointer; }
.choices input { accent-color: var(--accent); width: 1rem; height: 1rem; vertical-align: -0.12em; }
.difference:has(#_unchanged:not(:checked)) .page .unchanged { display: none; }
.difference:has(#_removed:not(:checked)) .page :is(del, .row-del) { display: none; }
.difference:has(#_inserted:not(:checked)) .page ins { background: none; color: inherit; text-decoration: none; border-color: transparent; }
.difference:has(#_inserted:not(:checked)) .page .row-ins > td { background: none; }

.changes { display: grid; gap: 0.8rem; margin: 0 0 2rem; max-width: 49rem; }
.changes > li { padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-left: 4px solid var(--tip); border-radius: 4px 10px 10px 4px; background: var(--raised); }
.changes > .change-breaking { border-left-color: var(--caution); }
.changes > .change-action { border-left-color: var(--warning); }
.changes details { margin-top: 0.6rem; font-size: 0.9rem; }
.changes pre { margin: 0.5rem 0 0; }

@media (max-width: 48rem) {
  .changed::before { left: -0.6rem; }
}
`;
