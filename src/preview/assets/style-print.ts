/** On paper: the page alone. */
export const PRINT_STYLE = `@media print {
  header.site, .skip, .trail, .tabs, .contents, .filters, .choices, .live, .anchor, .place, .table-search, .front-matter { display: none; }
  main { max-width: none; padding: 0; }
  .reading { display: block; }
  .reading > .page { max-width: none; }
  .card { break-inside: avoid; box-shadow: none; }
  .alert, .picture, tr, pre { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  .table { overflow: visible; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.8em; }
}
`;
