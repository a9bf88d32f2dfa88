import { GALLERY_SCRIPT } from './script-gallery.ts';
import { LIVE_SCRIPT } from './script-live.ts';
import { TABLE_SCRIPT } from './script-tables.ts';

/**
 * The one script of the preview, for browsers as they are: no framework, nothing loaded. Pages are complete without it;
 * it adds filters, sorting, and what a server tells of saved files. Text is only ever set as text.
 */
export const SCRIPT = `'use strict';
(() => {
${TABLE_SCRIPT}
${GALLERY_SCRIPT}
${LIVE_SCRIPT}
const enhance = () => {
  for (const table of document.querySelectorAll('table[data-sortable]')) enhanceTable(table);
  enhanceGallery();
  // On a narrow screen the page comes first.
  if (matchMedia('(max-width: 62rem)').matches) {
    for (const contents of document.querySelectorAll('.contents > details')) contents.open = false;
  }
};
enhance();
listen(enhance);
})();
`;
