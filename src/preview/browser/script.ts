/**
 * The one script of the preview, for browsers as they are: no framework, nothing loaded. Pages are complete without it;
 * it adds filters, sorting, and what a server tells of saved files. Text is only ever set as text.
 */
import { enhanceEditing } from './edit/editing.ts';
import { enhanceGallery } from './gallery.ts';
import { listen } from './live.ts';
import { enhanceFind, enhanceSearch } from './search.ts';
import { enhanceTable } from './tables.ts';

function enhance(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) enhanceTable(table);
  enhanceGallery();
  enhanceFind();
  enhanceSearch();
  enhanceEditing();
  // On a narrow screen the page comes first.
  if (matchMedia('(max-width: 62rem)').matches) {
    for (const contents of document.querySelectorAll<HTMLDetailsElement>('.contents > details, .pages > details'))
      contents.open = false;
  }
}

enhance();
listen(enhance);
