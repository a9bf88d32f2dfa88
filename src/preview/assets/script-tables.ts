/** Long tables: a search above them, and their headers as buttons that sort. */
export const TABLE_SCRIPT = String.raw`const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
let tables = 0;

const make = (tagName, properties, ...children) => {
  const made = Object.assign(document.createElement(tagName), properties);
  made.append(...children);
  return made;
};

function enhanceTable(table) {
  const body = table.tBodies[0];
  if (!body || !table.tHead) return;
  const rows = [...body.rows];
  [...table.tHead.rows[0].cells].forEach((header, column) => addSorting(table, body, rows, header, column));
  addSearch(table, rows);
}

/** One click: ascending; again: descending; a third: the order of the page. */
function addSorting(table, body, rows, header, column) {
  const button = make('button', { type: 'button' }, ...header.childNodes);
  header.replaceChildren(button);
  const textOf = (row) => (row.cells[column] ? row.cells[column].textContent.trim() : '');
  button.addEventListener('click', () => {
    const next = { ascending: 'descending', descending: null }[header.getAttribute('aria-sort')];
    const direction = next === undefined ? 'ascending' : next;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    if (direction) header.setAttribute('aria-sort', direction);
    const sign = direction === 'descending' ? -1 : 1;
    body.append(...(direction ? [...rows].sort((a, b) => sign * order.compare(textOf(a), textOf(b))) : rows));
  });
}

function addSearch(table, rows) {
  const id = '_table-' + ++tables;
  const input = make('input', { type: 'search', id, autocomplete: 'off', spellcheck: false });
  const count = make('p', {});
  count.setAttribute('role', 'status');
  const bar = make('div', { className: 'table-search' }, make('label', { htmlFor: id }, 'Find in the table'), input, count);
  (table.closest('.table') || table).before(bar);
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    count.textContent = input.value.trim() === '' ? '' : shown + ' of ' + rows.length + ' rows';
  });
}
`;
