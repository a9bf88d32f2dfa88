/** Letters, links, focus, and what is there for screen readers alone. */
export const BASE_STYLE = `*, *::before, *::after { box-sizing: border-box; }

html {
  font-family: "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  line-height: 1.6;
  text-size-adjust: 100%;
  scroll-padding-top: 1.5rem;
}

body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word; }

h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 650; letter-spacing: -0.011em; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.25rem + 1.6vw, 2.15rem); margin: 0 0 1.25rem; }
h2 { font-size: 1.4rem; margin: 2.75rem 0 0.9rem; }
h3 { font-size: 1.15rem; margin: 2.1rem 0 0.7rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.7rem 0 0.5rem; }

p { margin: 0 0 1rem; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: from-font; }
a:hover { text-decoration-thickness: 2px; }

:focus-visible { outline: 2px solid var(--focus); outline-offset: 3px; border-radius: 3px; }
main:focus { outline: none; }

code, pre { font-family: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; }
code { background: var(--code-ground); border-radius: 4px; padding: 0.12em 0.36em; overflow-wrap: anywhere; }
pre { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem 1.1rem; margin: 0 0 1.1rem; overflow-x: auto; line-height: 1.55; }
pre code { background: none; padding: 0; font-size: 1em; overflow-wrap: normal; }

hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
summary { cursor: pointer; }
[hidden] { display: none !important; }
.muted { color: var(--muted); }

.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.skip { position: absolute; left: 1rem; top: -4rem; background: var(--accent); color: var(--ground); padding: 0.5rem 1rem; border-radius: 0 0 8px 8px; z-index: 3; }
.skip:focus { top: 0; }
`;
