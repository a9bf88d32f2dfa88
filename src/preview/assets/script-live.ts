/** A page that follows the files: its content is fetched anew when the server says so; where the reader is stays. */
export const LIVE_SCRIPT = `function listen(enhance) {
  const address = document.documentElement.dataset.live;
  if (!address) return;
  const status = document.getElementById('_live');
  let timer = 0;
  const say = (message, seconds) => {
    clearTimeout(timer);
    status.textContent = message;
    if (seconds) timer = setTimeout(() => say('', 0), seconds * 1000);
  };

  let asked = 0;
  const update = async () => {
    const turn = ++asked;
    // The page comes first; where its passages come from takes the server longer to find out.
    await show(turn, location.pathname + '?quick');
    say('Updated', 2);
    if (document.querySelector('article')) await show(turn, location.pathname);
  };
  const show = async (turn, address) => {
    const answer = await fetch(address, { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('main');
    // An answer that was overtaken by a later one is out of date.
    if (!fresh || turn !== asked) return;
    const focused = document.activeElement && document.activeElement.id;
    const open = new Set([...document.querySelectorAll('main details[open]')].map((each) => each.className));
    document.title = page.title;
    document.querySelector('main').replaceWith(document.adoptNode(fresh));
    for (const each of document.querySelectorAll('main details')) if (each.className && open.has(each.className)) each.open = true;
    enhance();
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };

  const events = new EventSource(address);
  const folder = decodeURIComponent(location.pathname.split('/')[1] || '');
  const isGallery = !location.pathname.includes('/', 1);
  events.addEventListener('change', (event) => {
    const { all, connectors } = JSON.parse(event.data);
    if (all || isGallery || connectors.includes(folder)) update().catch(() => say('The page could not be updated.', 0));
  });
  // After a pause of the connection, anything may have changed.
  let wasLost = false;
  events.addEventListener('open', () => {
    if (wasLost) update().catch(() => {});
    wasLost = false;
  });
  events.addEventListener('error', () => {
    wasLost = true;
    say('The preview server has stopped.', 0);
  });
  // An open connection would keep the page out of the cache of the back button.
  addEventListener('pagehide', () => events.close());
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
`;
