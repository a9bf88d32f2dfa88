/** The filters of the first page. What is chosen stands in the address, so that it survives a reload and can be shared. */
export const GALLERY_SCRIPT = String.raw`function enhanceGallery() {
  const filters = document.getElementById('_filters');
  if (!filters) return;
  const cards = [...document.querySelectorAll('.card')];
  const text = document.getElementById('_text');
  const selects = [...filters.querySelectorAll('select')];
  const clear = document.getElementById('_clear');
  const controls = [text, ...selects];

  const apply = () => {
    const words = text.value.toLowerCase().split(/\s+/);
    const chosen = selects.filter((select) => select.value !== '');
    let shown = 0;
    for (const card of cards) {
      const fits = words.every((word) => card.dataset.text.includes(word));
      card.hidden = !(fits && chosen.every((select) => card.dataset[select.dataset.facet] === select.value));
      if (!card.hidden) shown++;
    }
    const all = cards.length + (cards.length === 1 ? ' connector' : ' connectors');
    document.getElementById('_count').textContent = shown === cards.length ? all : shown + ' of ' + all;
    document.getElementById('_none').hidden = shown > 0;
    clear.hidden = controls.every((control) => control.value === '');
  };

  const remember = () => {
    const chosen = new URLSearchParams();
    for (const control of controls) if (control.value !== '') chosen.set(control.id.slice(1), control.value);
    const query = chosen.toString();
    try {
      history.replaceState(null, '', query === '' ? location.pathname : '?' + query);
    } catch {
      // Pages from a disk may not change their address in every browser.
    }
  };

  const chosen = new URLSearchParams(location.search);
  for (const control of controls) control.value = chosen.get(control.id.slice(1)) || '';
  for (const select of selects) if (select.selectedIndex < 0) select.value = '';
  filters.addEventListener('input', () => {
    apply();
    remember();
  });
  clear.addEventListener('click', () => {
    for (const control of controls) control.value = '';
    apply();
    remember();
    text.focus();
  });
  filters.hidden = false;
  apply();
}
`;
