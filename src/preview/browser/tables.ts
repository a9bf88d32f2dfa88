/** Long tables: a search above them, and their headers as buttons that sort. */
const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
let tables = 0;

export function enhanceTable(table: HTMLTableElement): void {
  const [body] = table.tBodies;
  const headers = table.tHead?.rows[0]?.cells;
  if (body === undefined || headers === undefined) return;
  const rows = [...body.rows];
  for (const [column, header] of [...headers].entries()) addSorting({ body, headers, rows }, header, column);
  addSearch(table, rows);
}

interface Table {
  readonly body: HTMLTableSectionElement;
  readonly headers: Iterable<HTMLTableCellElement>;
  /** In the order of the page. */
  readonly rows: readonly HTMLTableRowElement[];
}

/** One click: ascending; again: descending; a third: the order of the page. */
function addSorting({ body, headers, rows }: Table, header: HTMLTableCellElement, column: number): void {
  const button = document.createElement('button');
  button.type = 'button';
  // A link, to the place of the header in the manifest for instance, stays beside the button.
  const isLink = (node: Node) => node instanceof Element && (node.matches('a') || node.querySelector('a') !== null);
  const [links, words] = [
    [...header.childNodes].filter(isLink),
    [...header.childNodes].filter((node) => !isLink(node)),
  ];
  button.append(...words);
  header.replaceChildren(button, ...links);
  const textOf = (row: HTMLTableRowElement): string => row.cells[column]?.textContent.trim() ?? '';
  button.addEventListener('click', () => {
    const direction = directionAfter(header.getAttribute('aria-sort'));
    for (const other of headers) other.removeAttribute('aria-sort');
    if (direction !== null) header.setAttribute('aria-sort', direction);
    const sign = direction === 'descending' ? -1 : 1;
    const sorted = () => [...rows].sort((a, b) => sign * order.compare(textOf(a), textOf(b)));
    body.append(...(direction === null ? rows : sorted()));
  });
}

function directionAfter(direction: string | null): 'ascending' | 'descending' | null {
  if (direction === 'ascending') return 'descending';
  return direction === 'descending' ? null : 'ascending';
}

function addSearch(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): void {
  tables += 1;
  const id = `_table-${tables}`;
  const label = document.createElement('label');
  label.htmlFor = id;
  label.append('Find in the table');
  const input = document.createElement('input');
  Object.assign(input, { type: 'search', id, autocomplete: 'off', spellcheck: false });
  const count = document.createElement('p');
  count.setAttribute('role', 'status');
  const bar = document.createElement('div');
  bar.className = 'table-search';
  bar.append(label, input, count);
  (table.closest('.table') ?? table).before(bar);
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = input.value.trim() === '' ? '' : `${shown} of ${rows.length} rows`;
  });
}
