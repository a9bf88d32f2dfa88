/** A page as it is read: contents at its side, alerts, checklists, pictures, tables, places. */
export const PAGE_STYLE = `.reading { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; gap: 3.5rem; align-items: start; }
.reading > .page { grid-column: 1; grid-row: 1; max-width: 49rem; min-width: 0; }
.reading > .contents { grid-column: 2; grid-row: 1; position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; font-size: 0.875rem; padding: 3px; }
.contents summary { font-weight: 600; margin-bottom: 0.5rem; }
.contents ul { list-style: none; margin: 0; padding: 0 0 0 0.9rem; border-left: 2px solid var(--line); }
.contents li { margin: 0.4rem 0; line-height: 1.4; }
.contents .level-3 { padding-left: 0.9rem; }
.contents a { color: var(--muted); text-decoration: none; }
.contents .muted { display: block; font-size: 0.78rem; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.page-title { max-width: 49rem; }

.page ol, .page ul { padding-left: 1.6rem; margin: 0 0 1.1rem; }
.page li { margin: 0.35rem 0; padding-left: 0.2rem; }
.page li::marker { color: var(--muted); }
.page li > p { margin-bottom: 0.7rem; }
.page blockquote { margin: 0 0 1.1rem; padding: 0.1rem 1.1rem; border-left: 3px solid var(--strong-line); color: var(--muted); }
.page img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 8px; }
.elsewhere { text-decoration: underline dotted; cursor: help; }

.anchor { margin-left: 0.4rem; color: var(--muted); text-decoration: none; font-weight: 400; opacity: 0; }
:is(h2, h3, h4, h5, h6):hover > .anchor, .anchor:focus-visible { opacity: 1; }
:is(h1, h2, h3, h4, h5, h6):target { text-decoration: underline 3px var(--accent); text-underline-offset: 0.25em; }

.front-matter { margin: 0 0 1.5rem; font-size: 0.875rem; color: var(--muted); }
.front-matter pre { margin: 0.6rem 0 0; white-space: pre-wrap; }

.alert { --tone: var(--note); margin: 0 0 1.3rem; padding: 0.9rem 1.15rem; border-left: 4px solid var(--tone); border-radius: 4px 8px 8px 4px; background: var(--note-ground); }
.alert > :last-child { margin-bottom: 0; }
.alert-title { display: flex; align-items: center; gap: 0.55rem; margin-bottom: 0.3rem; font-weight: 650; color: var(--tone); }
.alert-sign { display: inline-grid; place-items: center; width: 1.25rem; height: 1.25rem; border-radius: 50%; background: var(--tone); color: var(--ground); font-size: 0.8rem; font-weight: 700; line-height: 1; }
.alert-tip { --tone: var(--tip); background: var(--tip-ground); }
.alert-important { --tone: var(--important); background: var(--important-ground); }
.alert-warning { --tone: var(--warning); background: var(--warning-ground); }
.alert-caution { --tone: var(--caution); background: var(--caution-ground); }

.page .checklist ul { list-style: none; padding-left: 0; }
.checklist li { position: relative; padding-left: 2rem; margin: 0.5rem 0; }
.checklist li::before { content: ""; position: absolute; left: 0.45rem; top: 0.28em; width: 0.42rem; height: 0.8rem; border: solid var(--tip); border-width: 0 2.5px 2.5px 0; transform: rotate(42deg); }

.picture { display: flex; flex-direction: column; align-items: center; gap: 0.3rem; padding: 1.3rem 1rem; margin: 0.2rem 0; text-align: center; background: var(--surface); border: 1.5px dashed var(--strong-line); border-radius: 8px; }
.picture-kind { font-size: 0.72rem; font-weight: 650; letter-spacing: 0.08em; text-transform: uppercase; color: var(--muted); }
.picture-path { background: none; color: var(--muted); font-size: 0.78rem; }

.table { position: relative; overflow-x: auto; margin: 0 0 1.2rem; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: 0.55rem 0.8rem; border-bottom: 1px solid var(--line); }
tbody tr:last-child > td { border-bottom: 0; }
thead th { background: var(--surface); font-weight: 650; white-space: nowrap; }
tbody tr:hover > td { background: var(--surface); }
.table code { overflow-wrap: break-word; }
.attributes td:first-child { min-width: 13rem; }
.attributes td:first-child code { overflow-wrap: anywhere; }
th button { all: unset; display: inline-flex; gap: 0.4rem; align-items: baseline; cursor: pointer; font-weight: 650; }
th button:focus-visible { outline: 2px solid var(--focus); outline-offset: 3px; border-radius: 3px; }
th button::after { content: "↕"; color: var(--muted); font-weight: 400; }
th[aria-sort="ascending"] button::after { content: "↑"; color: var(--accent); }
th[aria-sort="descending"] button::after { content: "↓"; color: var(--accent); }
.table-search { display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; align-items: center; margin: 0 0 0.6rem; font-size: 0.9rem; }
.table-search label { color: var(--muted); }
.table-search input { width: min(100%, 18rem); height: 2.1rem; }
.table-search p { margin: 0; color: var(--muted); }
abbr { text-decoration: none; cursor: help; }

.placed { position: relative; }
.place { display: inline-block; margin-left: 0.6rem; padding: 0 0.45rem; font-size: 0.75rem; font-weight: 400; line-height: 1.5; letter-spacing: 0; color: var(--muted); background: var(--surface); border: 1px solid var(--line); border-radius: 5px; text-decoration: none; opacity: 0; }
.placed > .place { position: absolute; right: 0; bottom: 100%; z-index: 1; margin: 0 0 -0.3rem; max-width: 100%; pointer-events: none; }
tr.placed { position: static; }
tr.placed td { position: relative; }
tr.placed .place { position: absolute; left: 12.5rem; bottom: 0.15rem; z-index: 1; margin: 0; white-space: nowrap; pointer-events: none; }
.placed:hover > .place, .placed:hover > td > .place, .place:focus, .place:hover { opacity: 1; pointer-events: auto; color: var(--accent); border-color: currentcolor; }
.where .place { opacity: 1; margin: 0; }

@media (max-width: 62rem) {
  .reading { display: block; }
  .reading > .contents { position: static; max-height: none; margin-bottom: 1.75rem; padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
  .contents summary { margin: 0; }
  .contents ul { margin-top: 0.6rem; }
}

@media (max-width: 40rem) {
  .page ol, .page ul { padding-left: 1.3rem; }
  th, td { padding: 0.5rem 0.6rem; }
  .attributes td:first-child { min-width: 10rem; }
}
`;
