/** The first page: filters and cards. */
export const GALLERY_STYLE = `.gallery h1 { margin-bottom: 0.4rem; }
.lead { color: var(--muted); margin-bottom: 1.75rem; }

.filters { display: flex; flex-wrap: wrap; gap: 0.9rem 1rem; align-items: end; padding: 1.1rem; margin: 0 0 1.75rem; background: var(--surface); border: 1px solid var(--line); border-radius: 12px; }
.field { display: flex; flex-direction: column; gap: 0.25rem; flex: 1 1 9.5rem; min-width: 0; }
.field:first-child { flex: 2 1 16rem; }
.field label { font-size: 0.8rem; font-weight: 600; color: var(--muted); }
.field input, .field select, .filters button, .table-search input {
  font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--strong-line); border-radius: 7px; padding: 0 0.65rem; height: 2.5rem; width: 100%; min-width: 0;
}
.field input::placeholder { color: var(--muted); opacity: 1; }
.filters button { width: auto; cursor: pointer; color: var(--accent); font-weight: 600; }
.count { flex-basis: 100%; margin: 0; font-size: 0.9rem; color: var(--muted); }

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem; list-style: none; margin: 0; padding: 0; }
.card { display: flex; flex-direction: column; gap: 0.7rem; padding: 1.15rem 1.25rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); position: relative; content-visibility: auto; contain-intrinsic-size: auto 9rem; }
.card:hover { border-color: var(--strong-line); }
.card h2 { font-size: 1.12rem; margin: 0; }
.card h2 a { text-decoration: none; }
.card h2 a:hover { text-decoration: underline; }
.card h2 a::after { content: ""; position: absolute; inset: 0; border-radius: 12px; }
.card h2 a:focus-visible { outline: none; }
.card h2 a:focus-visible::after { outline: 2px solid var(--focus); outline-offset: -4px; }
.card-file { margin: auto 0 0; font-size: 0.85rem; color: var(--muted); }
.card-file code { background: none; padding: 0; }
.none { color: var(--muted); text-align: center; padding: 3rem 1rem; }
`;
